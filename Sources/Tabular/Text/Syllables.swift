/// The syllables of Vietnamese as sound has them: an onset and a rime. No dictionary is needed to tell text from noise.
///
/// A letter has one byte here: those of ASCII their own, ă A, â B, ê E, ô O, ơ P, ư U, đ D. Source: the phonology of
/// Vietnamese as its spelling writes it (28 onsets with none; each nucleus with the codas that it takes).
enum Syllables {
  private static let vowels: [UInt8] = Array("aABeEioOPuUy".utf8)

  private static let onsets: [[UInt8]] = [
    "", "b", "c", "ch", "d", "D", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph",
    "qu", "r", "s", "t", "th", "tr", "v", "x",
  ].map { Array($0.utf8) }

  /// Each nucleus and what may end it; `-` for nothing.
  private static let nuclei: [(nucleus: String, endings: String)] = [
    ("a", "- c ch i m n ng nh o p t u y"), ("A", "c m n ng p t"), ("B", "c m n ng p t u y"),
    ("e", "- c m n ng o p t"), ("E", "- c ch m n ng nh p t u"), ("i", "- a c ch m n ng nh p t u"),
    ("iE", "c m n ng p t u"), ("y", "- a ch m n nh p t u"), ("yE", "c m n ng p t u"),
    ("o", "- c i m n ng p t"),
    ("oo", "c ng"), ("oa", "- c ch i m n ng nh o p t y"), ("oA", "c m n ng t"), ("oe", "- m n ng o t"),
    ("O", "- c i m n ng p t"), ("P", "- c i m n ng p t"), ("u", "- a c i m n ng p t"),
    ("uO", "c i m n ng p t"), ("uB", "n ng t y"), ("uE", "- ch n nh t"), ("uP", "- n"),
    ("uy", "- a c ch n nh p t u"), ("uyE", "n t"), ("U", "- a c i m n ng p t u"), ("UP", "c i m n ng p t u"),
  ]

  private static let rimes: Set<UInt64> = {
    var rimes: Set<UInt64> = []
    for (nucleus, endings) in nuclei {
      for ending in endings.split(separator: " ") {
        rimes.insert(key(Array((nucleus + (ending == "-" ? "" : String(ending))).utf8)[...]))
      }
    }
    return rimes
  }()

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Seven letters have the longest: `nghiêng`.
  private static let longest = 7

  /// Whether a word of any case is one syllable with at most one tone.
  static func isOne(_ word: [UInt32]) -> Bool {
    guard (1...longest).contains(word.count) else { return false }
    var letters: [UInt8] = []
    var tone = VietnameseVowels.Tone.level
    for letter in word {
      if let split = VietnameseVowels.split(letter) {
        if split.tone != .level {
          guard tone == .level else { return false }
          tone = split.tone
        }
        letters.append(vowels[split.vowel % VietnameseVowels.smallCount])
      } else if letter == 0x111 || letter == 0x110 {
        letters.append(0x44)
      } else if (0x61...0x7A).contains(letter | 0x20) {
        letters.append(UInt8(letter | 0x20))
      } else {
        return false
      }
    }
    return onsets.contains { letters.starts(with: $0) && isRime(letters[$0.count...], tone) }
  }

  private static func isRime(_ letters: ArraySlice<UInt8>, _ tone: VietnameseVowels.Tone) -> Bool {
    guard rimes.contains(key(letters)) else { return false }
    // A rime that ends in a stop has one of two tones, or none in words from elsewhere.
    let isStopped = letters.last.map { [0x63, 0x70, 0x74].contains($0) } ?? false
    return !isStopped && !letters.suffix(2).elementsEqual("ch".utf8)
      || [.acute, .dot, .level].contains(tone)
  }
}
