/// What bytes are as UTF-8, in one pass that steps over ASCII eight bytes at a time.
struct LetterLook {
  /// Whether all of it is UTF-8. Source: Unicode 16, table 3-7.
  private(set) var isUTF8 = true
  private(set) var hasZero = false
  /// Letters and signs of Latin-1 that Vietnamese does not have: an old font's text is full of them.
  private(set) var strangeCount = 0

  /// - Parameter isWhole: whether the text ends with the bytes; else its last character may be cut.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    var place = 0
    while place < count {
      while place + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        // Marks bytes beyond ASCII, and the first zero: the usual trick of borrowing.
        let odd = (word | (word &- 0x0101_0101_0101_0101) & ~word) & 0x8080_8080_8080_8080
        place += odd == 0 ? 8 : odd.trailingZeroBitCount / 8
        if odd != 0 { break }
      }
      guard place < count else { break }
      let lead = bytes[place]
      if lead < 0x80 {
        if lead == 0 { hasZero = true }
        place += 1
        continue
      }
      // Most often: a Vietnamese letter of three bytes or two.
      if lead == 0xE1, place + 2 < count, (bytes[place + 1] ^ 0x80 | bytes[place + 2] ^ 0x80) & 0xC0 == 0 {
        place += 3
        continue
      }
      if lead >= 0xC4, lead <= 0xC6, place + 1 < count, bytes[place + 1] & 0xC0 == 0x80 {
        place += 2
        continue
      }
      let length = LetterLook.length(bytes, place)
      guard length > 0 else {
        if !isWhole, count - place < 4, LetterLook.isCut(bytes, place) { return }
        isUTF8 = false
        place += 1
        continue
      }
      if lead == 0xC2 || lead == 0xC3 {
        let letter = (lead == 0xC2 ? 0 : 0x40) + Int(bytes[place + 1]) - 0xA0
        if letter >= 0, LetterLook.isStrange[letter] { strangeCount += 1 }
      }
      place += length
    }
  }

  private static let isStrange: [Bool] = {
    var strange = [Bool](repeating: false, count: 0x60)
    for letter in "¨©ª¬\u{AD}®µ¶¸¹¼½¾ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïñö÷øûüþ".unicodeScalars {
      strange[Int(letter.value) - 0xA0] = true
    }
    return strange
  }()

  /// Whether the last bytes begin a character that goes on.
  private static func isCut(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let wanted = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    return bytes[place] >= 0xC2 && bytes.count - place < wanted
      && bytes[(place + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// Bytes of the character that begins here; 0 when it is none.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    func next(_ index: Int) -> UInt8 { place + index < bytes.count ? bytes[place + index] : 0 }
    func continues(_ index: Int) -> Bool { next(index) & 0xC0 == 0x80 }
    switch bytes[place] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1) && next(1) >= 0xA0 && continues(2) ? 3 : 0
    case 0xED: return continues(1) && next(1) < 0xA0 && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1) && next(1) >= 0x90 && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1) && next(1) < 0x90 && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
