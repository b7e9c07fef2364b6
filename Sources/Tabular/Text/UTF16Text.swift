/// UTF-16, with its mark or without.
enum UTF16Text {
  private static let look = 64 << 10

  /// Which of the two it is; nil for other bytes. Without the mark every other byte of column names, codes and amounts
  /// is zero, and Vietnamese letters leave enough of them.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard bytes.count >= 4 else { return nil }
    let count = min(bytes.count, look) / 2
    var zeros = (first: 0, second: 0)
    for pair in 0..<count {
      zeros.first += bytes[2 * pair] == 0 ? 1 : 0
      zeros.second += bytes[2 * pair + 1] == 0 ? 1 : 0
    }
    let (few, many) = (min(zeros.first, zeros.second), max(zeros.first, zeros.second))
    guard many * 2 >= count, few * 8 < many else { return nil }
    return zeros.second > zeros.first ? .utf16LittleEndian : .utf16BigEndian
  }

  /// The text in UTF-8 without the mark; what is no character becomes U+FFFD.
  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, isLittle: Bool) -> [UInt8] {
    func unit(_ place: Int) -> UInt32 {
      let (a, b) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isLittle ? b << 8 | a : a << 8 | b
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 4)
    var place = bytes.count >= 2 && unit(0) == 0xFEFF ? 2 : 0
    while place + 1 < bytes.count {
      let first = unit(place)
      place += 2
      if (0xD800..<0xDC00).contains(first), place + 1 < bytes.count, (0xDC00..<0xE000).contains(unit(place)) {
        text.append(scalar: 0x10000 + (first - 0xD800) << 10 + unit(place) - 0xDC00)
        place += 2
      } else {
        text.append(scalar: (0xD800..<0xE000).contains(first) ? 0xFFFD : first)
      }
    }
    // Half a character: the end of the file is lost.
    if place < bytes.count { text.append(scalar: 0xFFFD) }
    return text
  }
}
