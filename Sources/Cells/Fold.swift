/// Text as a search sees it: lower case, without diacritics, đ as d. "duong" finds "Đường".
///
/// Composed and decomposed text fold alike, and so do both places of a tone mark ("Hòa", "Hoà").
public enum Fold {
  /// The text folded.
  public static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    foldedBytes(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the folded text as UTF-8 into `buffer`, in place of what was there; its storage is kept.
  public static func foldedBytes(_ text: String, into buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    appendFolded(text, to: &buffer)
  }

  /// The same behind what is there.
  public static func appendFolded(_ text: String, to buffer: inout [UInt8]) {
    fold(text) {
      buffer.append($0)
      return false
    }
  }

  /// Whether the folded `haystack` holds `foldedNeedle`, which ``folded(_:)`` has made. Allocates nothing.
  public static func contains(_ haystack: String, foldedNeedle: String) -> Bool {
    holds(foldedNeedle, in: haystack) { _, _ in true }
  }

  /// Whether the needle stands in the folded text at a place that is right, too.
  ///
  /// - Parameter isPlace: the folded bytes as far as they are known, and where the needle begins in them.
  static func holds(
    _ foldedNeedle: String, in haystack: String, _ isPlace: (UnsafeMutableBufferPointer<UInt8>, Int) -> Bool
  ) -> Bool {
    var foldedNeedle = foldedNeedle
    return foldedNeedle.withUTF8 { needle in
      guard let last = needle.last else { return true }
      let room = haystack.utf8.count * longestGrowth
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
        var count = 0
        // Most letters are found long before the end.
        return fold(haystack) { byte in
          guard count < room else { return true }
          buffer[count] = byte
          count += 1
          guard byte == last, count >= needle.count else { return false }
          let start = count - needle.count
          var place = 0
          while place < needle.count - 1, buffer[start + place] == needle[place] { place += 1 }
          return place == needle.count - 1 && isPlace(buffer, start)
        }
      }
    }
  }

  /// Bytes that one byte can become: a lower-case mapping is at most two scalars from a scalar of two bytes.
  private static let longestGrowth = 4

  /// - Parameter put: takes a folded byte, and says whether it is the last one wanted.
  /// - Returns: whether it was.
  @discardableResult @inline(__always)
  private static func fold(_ text: String, _ put: (UInt8) -> Bool) -> Bool {
    if let isDone = text.utf8.withContiguousStorageIfAvailable({ fold($0, put) }) { return isDone }
    return Array(text.utf8).withUnsafeBufferPointer { fold($0, put) }
  }

  /// Folds well-formed UTF-8, which is what a `String` holds.
  @inline(__always)
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ put: (UInt8) -> Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        if put(lead &- 0x41 < 26 ? lead | 0x20 : lead) { return true }
        index += 1
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard index + length <= bytes.count else { return false }
      var value = UInt32(lead) & (0x7F >> UInt32(length))
      for next in (index + 1)..<(index + length) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
      index += length
      if let letter = plainLetter(value) {
        if letter != 0, put(letter) { return true }
      } else if let scalar = Unicode.Scalar(value) {
        for byte in foldedRarely(scalar) where put(byte) { return true }
      }
    }
    return false
  }

  /// The ASCII letter under a Latin letter, in lower case; nil where there is none.
  static func letter(under scalar: Unicode.Scalar) -> Unicode.Scalar? {
    plainLetter(scalar.value).flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  /// The ASCII letter under a Latin letter; 0 for a combining mark; nil for what the tables don't know.
  @inline(__always)
  private static func plainLetter(_ value: UInt32) -> UInt8? {
    let letter: UInt8
    switch value {
    case 0xC0..<0x250: letter = latin.utf8Start[Int(value) - 0xC0]
    case 0x1E00..<0x1F00: letter = latinAdditional.utf8Start[Int(value) - 0x1E00]
    case 0x300..<0x370: return 0
    default: return nil
    }
    return letter == UInt8(ascii: "*") ? nil : letter
  }

  /// Other scripts and symbols: lower case, no marks, nothing invisible, one kind of space.
  private static func foldedRarely(_ scalar: Unicode.Scalar) -> [UInt8] {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return []
    case .spaceSeparator: return [0x20]
    default: return Array(properties.lowercaseMapping.utf8)
    }
  }

  // The first letter of each canonical decomposition (Unicode 14), and the letter that a stroke or a hook was
  // added to. Ð (eth) is often typed for Đ, so it is a d too. A star is no letter of the alphabet.

  /// U+00C0 to U+024F.
  private static let latin: StaticString = """
    aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkk*llllll*\
    *llnnnnnn***oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz*\
    b**********************i**l*****oo*************uu****zz*********\
    *************aaiioouuuuuuuuuu*aaaa**ggggkkoooo**j***gg**nnaa****\
    aaaaeeeeiiiioooorrrruuuusstt**hh******aaeeooooooooyy******acclt*\
    ***b**eejj**rryy
    """

  /// U+1E00 to U+1EFF.
  private static let latinAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy******aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******
    """
}
