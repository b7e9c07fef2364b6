/// Finds letters that were read in a wrong encoding and saved so: `Sá»Ÿ TÃ i chÃ­nh`, `Së Tµi chÝnh`, `S\u{FFFD}`.
///
/// A letter of UTF-8 has two or three bytes; read as Windows-1252, Windows-1258 or Latin-1 they become a letter with
/// one or two signs behind it, which no word has. Where a sign may as well stand behind a real capital letter (`MÃ`
/// in quotes, or before a no-break space), one such place alone is no proof.
struct BrokenLetters {
  private var bytes: UnsafeBufferPointer<UInt8>
  private var next = 0

  static func areIn(_ cell: RawCell) -> Bool {
    // All the signs it takes are beyond ASCII, most of them in the block of two bytes that begins with C2.
    guard cell.buffer.contains(where: { $0 >= 0xC2 }) else { return false }
    var letters = BrokenLetters(bytes: cell.buffer)
    return letters.find()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func find() -> Bool {
    var before: UInt32 = 0
    var (first, second, third, fourth) = (scalar(), scalar(), scalar(), scalar())
    while first != 0 {
      if first == 0xFFFD || isBroken(before, first, second, third, isInWord: isLetter(fourth)) { return true }
      (before, first, second, third, fourth) = (first, second, third, fourth, scalar())
    }
    return false
  }

  private func isBroken(
    _ before: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32, isInWord: Bool
  ) -> Bool {
    if BrokenLetters.oldSigns.contains(first), isLetter(before), isSmall(second) { return true }
    guard let lead = BrokenLetters.lead(first), let middle = BrokenLetters.image(second) else { return false }
    if lead >= 0xE0 {
      guard let last = BrokenLetters.image(third) else { return false }
      let value = UInt32(lead & 0x0F) << 12 | UInt32(middle & 0x3F) << 6 | UInt32(last & 0x3F)
      // Vietnamese letters; dashes, quotes and dots of print.
      let isOne = (0x1EA0...0x1EF9).contains(value) || (0x2013...0x2026).contains(value)
      // A word in French quotes may end in á and have a dash, a dot or a quote behind it.
      let isQuoted = second == 0xBB && [0x2013, 0x2014, 0x2019, 0x201D, 0x2026].contains(third)
      return isOne && (isInWord || !isQuoted)
    }
    let value = UInt32(lead & 0x1F) << 6 | UInt32(middle & 0x3F)
    guard BrokenLetters.isLetterOfUse(value) else { return false }
    return isSmall(before) || !BrokenLetters.isPrint(second)
  }

  /// Signs that stand behind real words too.
  private static func isPrint(_ scalar: UInt32) -> Bool {
    [0xA0, 0xAB, 0xBB, 0xA9, 0xAE, 0xB0, 0x2122].contains(scalar) || (0x2013...0x2026).contains(scalar)
  }

  private func isSmall(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }
  private func isLetter(_ scalar: UInt32) -> Bool { isSmall(scalar | 0x20) }

  /// Signs that stand for letters in the fonts of TCVN 5712. Source: TCVN 5712:1993, VN3.
  private static let oldSigns: Set<UInt32> = [0xB5, 0xB8, 0xB6, 0xB9, 0xA8, 0xA9, 0xAE, 0xAA, 0xAC]

  /// The first byte of a letter in UTF-8, from what it became.
  private static func lead(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xC3, 0x102: 0xC3
    case 0xC4...0xC6, 0xE1, 0xE2: UInt8(scalar)
    default: nil
    }
  }

  /// A later byte of a letter in UTF-8, from what it became. Source: Unicode mappings CP1252.TXT, CP1258.TXT.
  private static func image(_ scalar: UInt32) -> UInt8? {
    if (0x80...0xBF).contains(scalar) { return UInt8(scalar) }
    return high.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A,
    0x153, 0x9D, 0x17E, 0x178,
  ]

  /// Letters of Vietnamese and French.
  private static func isLetterOfUse(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xC4, 0xC7...0xCF, 0xD2...0xD5, 0xD9...0xDD, 0xE0...0xE4, 0xE7...0xEF, 0xF2...0xF5,
      0xF9...0xFD, 0xFF, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x152, 0x153, 0x168, 0x169, 0x1A0, 0x1A1,
      0x1AF, 0x1B0:
      true
    default: false
    }
  }

  /// The next scalar; 0 at the end and for what is no UTF-8.
  private mutating func scalar() -> UInt32 {
    guard next < bytes.count else { return 0 }
    let lead = bytes[next]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xC2, next + length <= bytes.count else {
      next += 1
      return 1
    }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<max(1, length) { value = value << 6 | UInt32(bytes[next + index] & 0x3F) }
    next += length
    return value == 0 ? 1 : value
  }
}
