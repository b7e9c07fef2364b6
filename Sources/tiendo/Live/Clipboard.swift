import Dashboard
import Glibc
import TerminalIO

/// Text on its way to the reader's clipboard; it is never read. A file of the state folder has it in any case, for no
/// terminal says whether it took it.
struct Clipboard: Sendable {
  /// Bytes of text that every terminal takes: some cut an escape sequence at 100,000 bytes.
  private static let most = 74_994

  let outcome: Outcome
  /// What the terminal must be sent; empty where another program was given the text.
  let sequence: [UInt8]

  init(_ copied: CopyText) {
    let file = StateFolder().keep(copied.text, as: "clipboard")
    let bytes = copied.text.utf8.count
    let fits = bytes <= Clipboard.most
    let isGiven = fits && file.map(Clipboard.give) ?? false
    sequence = fits && !isGiven ? Clipboard.sequence(Array(copied.text.utf8)) : []
    outcome = .copied(Outcome.Copied(rows: copied.rows, bytes: bytes, file: file, isSent: fits))
  }

  /// Gives the text to the program that has the clipboard here.
  ///
  /// tmux takes no text from a program in it (set-clipboard external), but from its own command, and hands it on; on a
  /// seat of this machine the window system's own program is asked.
  private static func give(_ file: String) -> Bool {
    if has("TMUX") { return runQuietly(["tmux", "load-buffer", "-w", file]) == 0 }
    guard !has("SSH_CONNECTION") else { return false }
    if has("WAYLAND_DISPLAY"), runQuietly(["wl-copy"], input: file) == 0 { return true }
    return has("DISPLAY") && runQuietly(["xclip", "-selection", "clipboard"], input: file) == 0
  }

  private static func has(_ variable: String) -> Bool { getenv(variable).map { $0.pointee != 0 } ?? false }

  /// Source: xterm control sequences, OSC 52; c is the clipboard.
  private static func sequence(_ bytes: [UInt8]) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        text.append(place <= part.count ? digits[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }
}
