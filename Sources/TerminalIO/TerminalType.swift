internal import CNcurses
internal import CTerminal
internal import Glibc

/// What terminfo says about the terminal, as far as it is believed.
struct TerminalType {
  /// The terminal's own name, or that of a common one where it is unknown.
  let name: String
  /// What ncurses is told of it.
  let description: TerminalDescription
  /// Makes the cursor invisible, and normal again.
  let hideCursor: [UInt8]
  let showCursor: [UInt8]
  /// What gives the terminal back, whatever was on the screen and however large it is.
  let leaving: [UInt8]

  /// Paste in brackets and focus reports; what a terminal does not know it ignores.
  static let modesOn = Array("\u{1B}[?2004h\u{1B}[?1004h".utf8)
  private static let modesOff = Array(
    "\u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l".utf8)
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// Looks the terminal up. An unknown one (foot, kitty, none at all) is taken for an xterm with 256 colours, an
  /// unknown VT for a VT220.
  init(term: String?) throws(TerminalError) {
    let asked = term ?? ""
    // The description goes to memory, not to the terminal, whose modes ncurses would save and change.
    let memory = ct_memfd("terminfo")
    guard memory >= 0 else { throw .system(call: "memfd_create", code: errno) }
    defer { close(memory) }
    let likely = asked.hasPrefix("vt") ? ["vt220"] : []
    let candidates = ([asked] + likely + ["xterm-256color", "xterm"]).filter { !$0.isEmpty }
    guard let known = candidates.first(where: { cn_describe($0, memory) == 1 }) else {
      throw .unknownTerminal(term: asked)
    }
    defer { cn_forget_description() }
    guard !Self.capability("cup").isEmpty else { throw .noCursorAddressing(term: known) }
    name = known
    description = TerminalDescription(name: known, capability: Self.capability)
    hideCursor = Self.capability("civis")
    showCursor = Self.capability("cnorm")
    leaving = Self.leaving(showCursor)
  }

  /// The region is the whole screen again, which moves the cursor: so this comes before the page is left. A terminal
  /// without an alternate page, or one that does as if it had one (screen, mosh), keeps what stands on the screen:
  /// nothing.
  private static func leaving(_ showCursor: [UInt8]) -> [UInt8] {
    let region = capability("csr").isEmpty ? "" : "\u{1B}[r"
    return modesOff + capability("sgr0") + showCursor + Array((region + "\u{1B}[H\u{1B}[J").utf8)
      + capability("rmcup")
  }

  private static func capability(_ name: String) -> [UInt8] {
    guard let value = cn_capability(name) else { return [] }
    return plain(Array(String(cString: value).utf8))
  }

  /// Without pauses, `$<5>`, for terminals made before 1985; without the return to the first character set, which is
  /// never left; and without the window's title, which is nothing to us.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let useless = ["\u{1B}(B", "\u{0F}", "\u{1B}[22;0;0t", "\u{1B}[23;0;0t"].map { Array($0.utf8) }
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else if let part = useless.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(part.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
