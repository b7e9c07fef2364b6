/// How many words of a text are syllables of Vietnamese or short forms, of those with a letter beyond ASCII.
struct SyllableTally {
  private(set) var wordCount = 0
  private(set) var syllableCount = 0

  /// 0 without words.
  var score: Double { wordCount == 0 ? 0 : Double(syllableCount) / Double(wordCount) }

  init() {}

  init(_ text: [UInt8]) { add(text[...]) }

  mutating func add(_ text: ArraySlice<UInt8>) {
    var word: [UInt32] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if SyllableTally.isInWord(scalar.value) {
        word.append(scalar.value)
      } else if !word.isEmpty {
        take(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    take(word)
  }

  mutating func add(_ other: SyllableTally) {
    wordCount += other.wordCount
    syllableCount += other.syllableCount
  }

  private mutating func take(_ word: [UInt32]) {
    guard word.contains(where: { $0 >= 0x80 }) else { return }
    wordCount += 1
    if SyllableTally.isShort(word) || Syllables.isOne(word) { syllableCount += 1 }
  }

  /// Letters, and any sign that is none in print: in a wrong encoding it may stand for one.
  private static func isInWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x00..<0x80, 0xA0, 0xAB, 0xBB, 0x2010...0x2027, 0x20AB, 0xFEFF: false
    default: true
    }
  }

  /// Capitals without a vowel, as in numbers of documents: `QĐ`, `BCĐ`.
  private static func isShort(_ word: [UInt32]) -> Bool {
    word.allSatisfy { $0 == 0x110 || (0x41...0x5A).contains($0) && VietnameseVowels.split($0) == nil }
  }
}
