/// Runs of words and what stands for them: the longest run that fits is taken.
struct PhraseTable {
  private struct Entry {
    let words: [Int]
    let plains: [Int]
    let replacement: [Int]

    /// A name may have words that are fillers or work elsewhere: Từ Liêm, Sở Xây dựng.
    var changesNames: Bool { words == replacement || words.count > 1 && replacement.isEmpty }

    func fits(_ tokens: ArraySlice<TitleToken>, isPlain: Bool, _ table: TitleWords) -> Bool {
      guard tokens.count >= words.count else { return false }
      return zip(tokens, words.indices).allSatisfy { token, index in
        isPlain ? table.plains[token.word] == plains[index] : token.word == words[index]
      }
    }
  }

  /// Whether it is for names too.
  private let isOfNames: Bool
  /// By the first word without marks, the longest first.
  private var entries: [Int: [Entry]] = [:]

  init(ofNames isOfNames: Bool) { self.isOfNames = isOfNames }

  mutating func add(_ run: [Int], _ replacement: [Int], _ words: TitleWords) {
    let plains = run.map { words.plains[$0] }
    guard let first = plains.first else { return }
    var found = entries[first] ?? []
    let place = found.firstIndex { $0.words.count < run.count } ?? found.count
    found.insert(Entry(words: run, plains: plains, replacement: replacement), at: place)
    entries[first] = found
  }

  /// - Parameters:
  ///   - isPlain: whether marks don't count.
  ///   - fits: whether a word may be part of a run.
  func replaced(_ tokens: [TitleToken], _ words: TitleWords, isPlain: Bool, _ fits: (TitleToken) -> Bool)
    -> [TitleToken]
  {
    var found: [TitleToken] = []
    found.reserveCapacity(tokens.count + 4)
    var place = 0
    while place < tokens.count {
      let rest = tokens[place...]
      let isName = tokens[place].isName && !isOfNames
      let entry = entries[words.plains[tokens[place].word]]?.first {
        (!isName || $0.changesNames) && $0.fits(rest, isPlain: isPlain, words)
          && rest.prefix($0.words.count).allSatisfy(fits)
      }
      guard let entry else {
        found.append(tokens[place])
        place += 1
        continue
      }
      let whole = tokens[place].place.lowerBound..<tokens[place + entry.words.count - 1].place.upperBound
      found +=
        entry.replacement == entry.words
        ? Array(rest.prefix(entry.words.count)) : entry.replacement.map { TitleToken(word: $0, place: whole) }
      place += entry.words.count
    }
    return found
  }
}
