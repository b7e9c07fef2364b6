extension TextForm {
  /// Bytes that the cheap look takes.
  public static let look = 64 << 10
  /// Letters of other languages stand here and there in any text.
  static let leastStrange = 3

  /// Whether a file is surely in the contract's own form, from its first bytes: UTF-8 and commas. Most files are, and
  /// nothing more is done with those.
  ///
  /// - Parameter isWhole: whether the file ends with the bytes.
  public static func isContract(_ head: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
    let text = SeparatorLine.withoutMark(head)
    guard !SeparatorLine.isIn(text), hasOnlyCommas(text) else { return false }
    let letters = LetterLook(head, isWhole: isWhole)
    return letters.isUTF8 && !letters.hasZero && letters.strangeCount < leastStrange
  }

  /// Whether the first line is not parted by anything else.
  private static func hasOnlyCommas(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isQuoted = false
    var isBegun = false
    for byte in text {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x0A, 0x0D: if isBegun, !isQuoted { return true }
      case TextSeparator.semicolon.rawValue, TextSeparator.tab.rawValue, TextSeparator.bar.rawValue:
        if !isQuoted { return false }
      default: isBegun = true
      }
    }
    return true
  }
}

/// A first line such as `sep=;`, which Excel reads and writes to name the separator.
struct SeparatorLine {
  /// The sign that it names.
  let sign: UInt8
  /// The bytes of the line, without its end.
  let range: Range<Int>

  /// Nil where the first line is another.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    let plain = text[..<min(end, 16)].filter { $0 != 0x22 }
    guard plain.count >= 5, zip(plain, "sep=".utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { return nil }
    sign = plain[4]
    range = 0..<end
  }

  static func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool { SeparatorLine(text) != nil }

  /// The bytes behind the mark that UTF-8 may begin with.
  static func withoutMark(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
  }
}
