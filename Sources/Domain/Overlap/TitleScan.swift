/// Where the words of a title stand: letters or digits side by side, and a word apart where one follows the other.
enum TitleScan {
  /// As offsets into the title's UTF-8, ascending; at most `limit`.
  static func words(of title: String, limit: Int) -> [Range<Int>] {
    var title = title
    return title.withUTF8 { words(of: $0, limit) }
  }

  private enum Kind { case letter, digit, sign }

  private static func words(of bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var last = Kind.sign
    var place = 0
    while place < bytes.count, found.count < limit {
      let length = length(from: bytes[place])
      let kind = kind(bytes, place, length)
      if kind != last {
        if last != .sign { found.append(start..<place) }
        (start, last) = (place, kind)
      }
      place += length
    }
    if last != .sign, found.count < limit { found.append(start..<bytes.count) }
    return found
  }

  private static func length(from lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ length: Int) -> Kind {
    switch bytes[place] {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0..<0x80: return .sign
    // Latin letters with marks, and the marks: nearly all that a title has.
    case 0xC3...0xC9, 0xCC, 0xE1:
      return bytes[place] == 0xC3 && [0x97, 0xB7].contains(bytes[place + 1]) ? .sign : .letter
    default:
      var value = UInt32(bytes[place]) & (0x7F >> UInt32(length))
      for next in (place + 1)..<min(place + length, bytes.count) {
        value = value << 6 | UInt32(bytes[next] & 0x3F)
      }
      let properties = Unicode.Scalar(value)?.properties
      return properties.map { $0.isAlphabetic || $0.generalCategory == .nonspacingMark } ?? false
        ? .letter : .sign
    }
  }
}
