/// The words of titles, each once, by its number.
struct TitleWords {
  /// A word as it was written.
  struct Written {
    let word: Int
    /// Begins with a capital letter.
    let isCapital: Bool
    /// All letters are capital.
    let isUpper: Bool
    let isOneLetter: Bool
  }

  private(set) var words: [TitleWord] = []
  /// By word the number of its letters without marks: words that differ by marks alone have the same.
  private(set) var plains: [Int] = []
  private var numbers: [TitleWord: Int] = [:]
  private var plainNumbers: [[UInt8]: Int] = [:]
  private var met: [String: Written] = [:]

  var plainCount: Int { plainNumbers.count }

  mutating func number(of word: TitleWord) -> Int {
    if let number = numbers[word] { return number }
    let plain = plainNumbers[word.plain] ?? plainNumbers.count
    plainNumbers[word.plain] = plain
    numbers[word] = words.count
    words.append(word)
    plains.append(plain)
    return words.count - 1
  }

  /// A word between two signs of a title.
  mutating func written(_ text: String) -> Written {
    if let known = met[text] { return known }
    let isNumber = text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let written = Written(
      word: number(of: isNumber ? TitleWord(number: text) : TitleWord(text)),
      isCapital: letters.first?.properties.isUppercase ?? false,
      isUpper: letters.allSatisfy { $0.properties.isUppercase }, isOneLetter: letters.count < 2)
    met[text] = written
    return written
  }

  /// The words of an entry of a table.
  mutating func entry(_ text: String) -> [Int] {
    text.split(separator: " ").map { number(of: TitleWord($0)) }
  }
}
