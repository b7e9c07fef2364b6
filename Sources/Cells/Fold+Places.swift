extension Fold {
  /// Where a needle that ``folded(_:)`` has made stands in a text, from left to right, as whole characters.
  public static func places(of foldedNeedle: String, in text: String) -> [Range<String.Index>] {
    let needle = Array(foldedNeedle.utf8)
    guard !needle.isEmpty else { return [] }
    var bytes: [UInt8] = []
    var origins: [String.Index] = []
    for place in text.indices {
      let folded = folded(String(text[place])).utf8
      bytes += folded
      origins += Array(repeating: place, count: folded.count)
    }
    var found: [Range<String.Index>] = []
    var start = 0
    while start + needle.count <= bytes.count {
      guard bytes[start..<(start + needle.count)].elementsEqual(needle) else {
        start += 1
        continue
      }
      let last = start + needle.count - 1
      found.append(origins[start]..<text.index(after: origins[last]))
      start += needle.count
      // The rest of a character that is taken is no beginning.
      while start < bytes.count, origins[start] == origins[last] { start += 1 }
    }
    return found
  }

  /// Whether a word of a text begins with a needle that ``folded(_:)`` has made.
  public static func beginsWord(_ text: String, foldedNeedle: String) -> Bool {
    // Only what stands after other scripts needs a look at its characters.
    var isOfOtherScript = false
    let begins = holds(foldedNeedle, in: text) { folded, start in
      guard start > 0 else { return true }
      let before = folded[start - 1]
      if before >= 0x80 { isOfOtherScript = true }
      return before < 0x80 && !isWordPart(Character(Unicode.Scalar(before)))
    }
    return begins
      || isOfOtherScript
        && places(of: foldedNeedle, in: text).contains { place in
          place.lowerBound == text.startIndex
            || !isWordPart(text[text.index(before: place.lowerBound)])
        }
  }

  private static func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
