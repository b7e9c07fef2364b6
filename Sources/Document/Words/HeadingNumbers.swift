/// The numbers of headings, counted as a word processor counts them: a heading begins the count of the levels below anew.
struct HeadingNumbers {
  private var counts = Document.Level.allCases.map { _ in 0 }
  let language: Document.Language

  init(language: Document.Language) { self.language = language }

  /// `I.`, `1.` or `a)`.
  mutating func next(_ level: Document.Level) -> String {
    counts[level.rawValue] += 1
    for lower in counts.indices where lower > level.rawValue { counts[lower] = 0 }
    let count = counts[level.rawValue]
    return switch level {
    case .part: Self.roman(count) + "."
    case .section: "\(count)."
    case .point: letters(count) + ")"
    }
  }

  /// After the last letter they are doubled: aa, bb.
  private func letters(_ count: Int) -> String {
    let letters = language.letters
    return String(repeating: letters[(count - 1) % letters.count], count: (count - 1) / letters.count + 1)
  }

  private static func roman(_ count: Int) -> String {
    var (rest, text) = (count, "")
    for (value, sign) in [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value { (rest, text) = (rest - value, text + sign) }
    }
    return text
  }
}
