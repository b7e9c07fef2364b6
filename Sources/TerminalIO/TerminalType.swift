internal import CNcurses
internal import CTerminal
internal import Glibc

/// What terminfo says about the terminal, as far as ncurses does not use it for us.
struct TerminalType {
  /// The name to give to ncurses: the terminal's own, or a common one where that is unknown.
  let name: String
  /// Makes the cursor invisible, and normal again.
  let hideCursor: [UInt8]
  let showCursor: [UInt8]
  /// Whether the terminal knows REP: the last character again, so many times.
  let repeats: Bool
  private let endScreen: [UInt8]
  private let endStyle: [UInt8]

  /// Paste in brackets and focus reports; what a terminal does not know it ignores.
  static let modesOn = Array("\u{1B}[?2004h\u{1B}[?1004h".utf8)
  private static let modesOff = Array(
    "\u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l".utf8)
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// Looks the terminal up; an unknown one (foot, kitty, none at all) is taken for an xterm with 256 colours.
  init(term: String?) throws(TerminalError) {
    let asked = term ?? ""
    // The description goes to memory, not to the terminal, whose modes ncurses would save and change.
    let memory = ct_memfd("terminfo")
    guard memory >= 0 else { throw .system(call: "memfd_create", code: errno) }
    defer { close(memory) }
    let candidates = [asked, "xterm-256color", "xterm"].filter { !$0.isEmpty }
    guard let known = candidates.first(where: { cn_describe($0, memory) == 1 }) else {
      throw .unknownTerminal(term: asked)
    }
    defer { cn_forget_description() }
    guard !Self.capability("cup").isEmpty else { throw .noCursorAddressing(term: known) }
    name = known
    hideCursor = Self.capability("civis")
    showCursor = Self.capability("cnorm")
    repeats = !Self.capability("rep").isEmpty
    endStyle = Self.capability("sgr0")
    endScreen = Self.capability("rmcup")
  }

  /// What gives the terminal back, whatever was on the screen.
  ///
  /// - Parameter rows: of the screen; one without an alternate page is left with the prompt below it.
  func leaving(rows: Int) -> [UInt8] {
    let last = endScreen.isEmpty ? Array("\u{1B}[\(rows);1H\r\n".utf8) : endScreen
    return Self.modesOff + endStyle + showCursor + last
  }

  private static func capability(_ name: String) -> [UInt8] {
    guard let value = cn_capability(name) else { return [] }
    return withoutDelays(Array(String(cString: value).utf8))
  }

  /// Removes `$<5>`: pauses for terminals made before 1985.
  static func withoutDelays(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
