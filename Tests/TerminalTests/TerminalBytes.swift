/// What a program sent to its terminal, taken apart.
struct TerminalBytes {
  /// Each kind of sequence once, without its numbers: `[H`, `[?h 1049`.
  private(set) var sequences: Set<String> = []
  private(set) var controls: Set<Character> = []

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x1B: takeSequence(&rest)
      case 0x00..<0x20: controls.insert(Character(Unicode.Scalar(byte)))
      default: break
      }
    }
  }

  private mutating func takeSequence(_ rest: inout ArraySlice<UInt8>) {
    guard let opener = rest.popFirst() else { return }
    guard opener == UInt8(ascii: "[") else {
      sequences.insert(String(Character(Unicode.Scalar(opener))))
      return
    }
    let body = String(decoding: rest.prefix { (0x20...0x3F).contains($0) }, as: UTF8.self)
    rest = rest.dropFirst(body.utf8.count)
    let final = rest.popFirst().map { String(Character(Unicode.Scalar($0))) } ?? ""
    let isMode = final == "h" || final == "l"
    sequences.insert(
      "[" + body.filter { !$0.isNumber && $0 != ";" } + final + (isMode ? " " + body.filter(\.isNumber) : ""))
  }

  /// ECMA-48 as the VT100 has it, and the modes that are asked for: alternate page, cursor, paste, focus, mouse and
  /// synchronized frames.
  static let known: Set<String> = [
    "[H", "[A", "[B", "[C", "[D", "[J", "[K", "[m", "[r", "[?h 1049", "[?l 1049", "[?h 25", "[?l 25",
    "[?l 12",
    "[?h 2004", "[?l 2004", "[?h 1004", "[?l 1004", "[?l 1000", "[?l 1006", "[?h 2026", "[?l 2026",
    // The cursor of tmux and screen, and of the console of Linux.
    "[h 34", "[?c",
  ]
}
