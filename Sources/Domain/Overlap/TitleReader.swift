/// A word of a title that says what the task is, as the tables leave it.
struct TitleToken {
  var word: Int
  /// Where it stands in the title's UTF-8.
  var place: Range<Int>
  /// Written as a name is, within a title: a place, a body, a system. It is never taken for a mistyped one.
  var isName = false
  /// Letters that may stand for words.
  var isInitials = false
  /// Capitals that may be a Roman number.
  var isUpper = false
}

/// A title without what may be there or not.
struct TitleForm {
  let tokens: [TitleToken]
  /// The tokens' words with and without marks, side by side for a fast look.
  let words: [Int32]
  let plains: [Int32]
  /// Written without marks: compared so.
  let isPlain: Bool

  init(_ tokens: [TitleToken], isPlain: Bool, _ table: TitleWords) {
    (self.tokens, self.isPlain) = (tokens, isPlain)
    words = tokens.map { Int32($0.word) }
    plains = tokens.map { Int32(table.plains[$0.word]) }
  }
}

/// Reads titles: abbreviations are written out, one name stands for all names of a piece of work, fillers are left out,
/// and a number is one word with what it counts.
struct TitleReader {
  /// What is longer is no title: only so many words are read.
  static let longest = 120

  private(set) var words = TitleWords()
  private var abbreviations = PhraseTable(ofNames: true)
  private var phrases = PhraseTable(ofNames: false)
  private var counters: Set<Int> = []
  private var plainCounters: Set<Int> = []
  private var shortCounters: [Int: Int] = [:]
  private var spelled: [Int: Int] = [:]
  private var romans: [Int: Int] = [:]
  /// QIII in one word.
  private var romanQuarters: [Int: Int] = [:]
  /// Fillers of one word, without marks.
  private(set) var plainFillers: Set<Int> = []

  init() {
    for entry in OverlapTables.abbreviations {
      abbreviations.add(words.entry(entry.short), words.entry(entry.long), words)
    }
    for names in OverlapTables.synonyms {
      for name in names { phrases.add(words.entry(name), words.entry(names[0]), words) }
    }
    for filler in OverlapTables.fillers {
      let run = words.entry(filler)
      phrases.add(run, [], words)
      if run.count == 1 { plainFillers.insert(words.plains[run[0]]) }
    }
    for kept in OverlapTables.kept { phrases.add(words.entry(kept), words.entry(kept), words) }
    for counter in OverlapTables.counters { counters.formUnion(words.entry(counter)) }
    plainCounters = Set(counters.map { words.plains[$0] })
    for (short, long) in OverlapTables.shortCounters {
      shortCounters[words.entry(short)[0]] = words.entry(long)[0]
    }
    for (place, name) in OverlapTables.numbers.enumerated() {
      spelled[words.entry(name)[0]] = words.number(of: TitleWord(number: "\(place + 1)"))
    }
    for (place, roman) in ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
      .enumerated()
    {
      let number = TitleWord(number: "\(place + 1)")
      romans[words.entry(roman)[0]] = words.number(of: number)
      romanQuarters[words.entry("q" + roman)[0]] = words.number(of: TitleWord("quý").numbered(number))
    }
  }

  mutating func read(_ title: String) -> TitleForm {
    let isPlain = title.utf8.allSatisfy { $0 < 0x80 }
    let written = scanned(title)
    var isAllCapital = true
    for word in written where !word.written.isUpper && !words.words[word.written.word].hasDigit {
      isAllCapital = false
    }
    var tokens = written.enumerated().map { index, part in
      TitleToken(
        word: part.written.word, place: part.place,
        isName: index > 0 && part.written.isCapital && !isAllCapital,
        isInitials: part.written.isUpper && !part.written.isOneLetter && !isAllCapital,
        isUpper: part.written.isUpper && !isAllCapital)
    }
    tokens = abbreviations.replaced(tokens, words, isPlain: true) { self.isShort($0) }
    tokens = numbered(tokens, isPlain: isPlain)
    tokens = phrases.replaced(tokens, words, isPlain: isPlain) { _ in true }
    return TitleForm(tokens, isPlain: isPlain, words)
  }

  private mutating func scanned(_ title: String) -> [(written: TitleWords.Written, place: Range<Int>)] {
    let utf8 = title.utf8
    return TitleScan.words(of: title, limit: TitleReader.longest).map { place in
      let start = utf8.index(utf8.startIndex, offsetBy: place.lowerBound)
      let end = utf8.index(start, offsetBy: place.count)
      return (words.written(String(title[start..<end])), place)
    }
  }

  /// Whether a word is written as an abbreviation: in capitals, or so that it can't be read as a syllable.
  private func isShort(_ token: TitleToken) -> Bool {
    let letters = words.words[token.word].letters
    return token.isInitials || letters.count > 3 || letters.allSatisfy { !TitleWord.vowels.contains($0) }
  }

  /// Each counter and the number after it as one word; numbers in words and Roman ones as digits.
  private mutating func numbered(_ tokens: [TitleToken], isPlain: Bool) -> [TitleToken] {
    var found: [TitleToken] = []
    found.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      var token = token
      if index + 1 < tokens.count, words.words[tokens[index + 1].word].hasDigit,
        let counter = shortCounters[token.word]
      {
        token.word = counter
      }
      guard let last = found.last, isCounter(last.word, isPlain) else {
        if token.isUpper, let number = romans[token.word] ?? romanQuarters[token.word] { token.word = number }
        found.append(token)
        continue
      }
      let number = spelled[token.word] ?? romans[token.word] ?? token.word
      guard words.words[number].hasDigit, !words.words[last.word].hasDigit else {
        found.append(token)
        continue
      }
      found[found.count - 1].word = words.number(of: words.words[last.word].numbered(words.words[number]))
      found[found.count - 1].place = last.place.lowerBound..<token.place.upperBound
    }
    return found
  }

  private func isCounter(_ word: Int, _ isPlain: Bool) -> Bool {
    isPlain ? plainCounters.contains(words.plains[word]) : counters.contains(word)
  }
}
