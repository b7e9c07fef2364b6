/// Whether two titles say the same, by the words that are left over: where both have one, each names another thing.
///
/// No measure of likeness decides, for "đợt 1" and "đợt 2" are more alike than an honest rewording. Source: methods 4.
struct SubstitutionRule {
  /// What is left over of both, by the place of the token; nil where the titles say different things.
  struct Result {
    let isSame: Bool
    let firstLeft: [Int]
    let secondLeft: [Int]
  }

  /// Words that two titles must share where one says more than the other.
  static let leastShared = 3
  /// More words than that are not mistyped in one title.
  private static let mostMistyped = 4

  let words: TitleWords
  /// By word how many titles have it.
  let counts: [Int32]
  /// Fillers without marks: where one title has no marks, a word of the other that may be one is none left over.
  let plainFillers: Set<Int>
  private let areSyllables: [Bool]

  init(_ words: TitleWords, counts: [Int32], plainFillers: Set<Int>) {
    (self.words, self.counts, self.plainFillers) = (words, counts, plainFillers)
    areSyllables = words.words.map { Syllable.canBe($0.plain) }
  }

  func compare(_ first: TitleForm, _ second: TitleForm) -> Result? {
    let isPlain = first.isPlain || second.isPlain
    guard var (firstLeft, secondLeft) = left(first, second, isPlain) else { return nil }
    if !firstLeft.isEmpty, !secondLeft.isEmpty {
      pairInitials(first, &firstLeft, second, &secondLeft)
      pairInitials(second, &secondLeft, first, &firstLeft)
      pairMistyped(first, &firstLeft, second, &secondLeft)
    }
    guard firstLeft.isEmpty || secondLeft.isEmpty else { return nil }
    guard !isTurned(first, second, isPlain), !isTurned(second, first, isPlain) else { return nil }
    let more = firstLeft.count + secondLeft.count
    let shared = firstLeft.isEmpty ? first.tokens.count : second.tokens.count
    guard more == 0 ? shared > 0 : shared >= max(SubstitutionRule.leastShared, more) else { return nil }
    return Result(isSame: more == 0, firstLeft: firstLeft, secondLeft: secondLeft)
  }

  private func isEqual(_ a: TitleToken, _ b: TitleToken, _ isPlain: Bool) -> Bool {
    a.word == b.word || isPlain && words.plains[a.word] == words.plains[b.word]
  }

  /// Tokens of each that the other has not, or not as often; nil where that are too many of both.
  private func left(_ first: TitleForm, _ second: TitleForm, _ isPlain: Bool) -> ([Int], [Int])? {
    let (a, b) = isPlain ? (first.plains, second.plains) : (first.words, second.words)
    var firstLeft: [Int] = []
    // One bit a token of the second title: `TitleReader.longest` fit.
    var taken: UInt128 = 0
    for place in a.indices {
      if let other = b.indices.first(where: { b[$0] == a[place] && taken >> UInt128($0) & 1 == 0 }) {
        taken |= 1 << UInt128(other)
      } else {
        firstLeft.append(place)
      }
    }
    let secondCount = b.count - (a.count - firstLeft.count)
    guard min(firstLeft.count, secondCount) <= SubstitutionRule.mostMistyped else { return nil }
    var secondLeft = b.indices.filter { taken >> UInt128($0) & 1 == 0 }
    if isPlain {
      firstLeft.removeAll { plainFillers.contains(words.plains[first.tokens[$0].word]) }
      secondLeft.removeAll { plainFillers.contains(words.plains[second.tokens[$0].word]) }
    }
    return (firstLeft, secondLeft)
  }

  // MARK: Mistyped

  private func pairMistyped(
    _ first: TitleForm, _ firstLeft: inout [Int], _ second: TitleForm, _ secondLeft: inout [Int]
  ) {
    for place in firstLeft {
      let token = first.tokens[place]
      guard let other = secondLeft.firstIndex(where: { isMistyped(token, second.tokens[$0]) }) else {
        continue
      }
      secondLeft.remove(at: other)
      firstLeft.removeAll { $0 == place }
    }
  }

  /// Whether one of two words may be the other, mistyped. A number is never guessed, and a name only where what is
  /// written can be no word.
  private func isMistyped(_ a: TitleToken, _ b: TitleToken) -> Bool {
    let (first, second) = (words.words[a.word], words.words[b.word])
    guard !first.hasDigit, !second.hasDigit else { return false }
    let isAlike = first.plain == second.plain
    guard isAlike || first.plain.isOneEdit(from: second.plain) else { return false }
    if areSyllables[a.word] != areSyllables[b.word] { return true }
    guard !a.isName, !b.isName else { return false }
    if isAlike, first.lacksMarks(of: second) || second.lacksMarks(of: first) { return true }
    // A word that stands in no other title beside one that many have.
    return min(counts[a.word], counts[b.word]) <= 1 && max(counts[a.word], counts[b.word]) >= 3
  }

  // MARK: Initials

  /// Takes away initials and the words that they stand for.
  private func pairInitials(
    _ short: TitleForm, _ shortLeft: inout [Int], _ long: TitleForm, _ longLeft: inout [Int]
  ) {
    for place in shortLeft where short.tokens[place].isInitials {
      let letters = words.words[short.tokens[place].word].plain
      guard letters.count > 1, long.tokens.count >= letters.count,
        let start = (0...(long.tokens.count - letters.count)).first(where: { start in
          letters.indices.allSatisfy {
            words.words[long.tokens[start + $0].word].plain.first == letters[$0]
          }
        })
      else { continue }
      let run = start..<(start + letters.count)
      guard longLeft.contains(where: run.contains) else { continue }
      longLeft.removeAll(where: run.contains)
      shortLeft.removeAll { $0 == place }
    }
  }

  // MARK: Names

  /// Whether a name of two words stands the other way round in the other title: An Khánh, Khánh An.
  private func isTurned(_ form: TitleForm, _ other: TitleForm, _ isPlain: Bool) -> Bool {
    zip(form.tokens, form.tokens.dropFirst()).contains { a, b in
      guard a.isName, b.isName, b.place.lowerBound - a.place.upperBound == 1 else { return false }
      let pairs = zip(other.tokens, other.tokens.dropFirst())
      return pairs.contains { isEqual($0, b, isPlain) && isEqual($1, a, isPlain) }
        && !pairs.contains { isEqual($0, a, isPlain) && isEqual($1, b, isPlain) }
    }
  }
}

extension TitleWord {
  /// Whether it is the other without some of its marks.
  func lacksMarks(of other: TitleWord) -> Bool {
    (tone == 0 || tone == other.tone)
      && zip(zip(letters, plain), other.letters).allSatisfy { $0.0 == $1 || $0.0 == $0.1 }
  }
}

extension [UInt8] {
  /// Whether one letter added, left out, changed or changed with its neighbour makes one of two words the other.
  /// Not of short words, where a letter is too much.
  func isOneEdit(from other: [UInt8]) -> Bool {
    guard Swift.min(count, other.count) >= 3, Swift.max(count, other.count) >= 4,
      abs(count - other.count) <= 1
    else { return false }
    let start = zip(self, other).prefix { $0 == $1 }.count
    let (a, b) = (self[start...], other[start...])
    switch a.count - b.count {
    case 1: return a.dropFirst().elementsEqual(b)
    case -1: return b.dropFirst().elementsEqual(a)
    default:
      return a.dropFirst().elementsEqual(b.dropFirst())
        || a.count > 1 && a.dropFirst(2).elementsEqual(b.dropFirst(2))
          && a.prefix(2).elementsEqual(b.prefix(2).reversed())
    }
  }
}
