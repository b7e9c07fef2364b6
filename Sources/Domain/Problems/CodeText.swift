/// A bad code, or a word where a code of a list should stand.
struct CodeText {
  private let text: String

  init(_ plain: String) { text = plain }

  /// Source: data contract, `pattern` of every code.
  var isCode: Bool { (1...40).contains(text.utf8.count) && firstNotAllowed == nil }

  private var firstNotAllowed: Character? {
    text.enumerated().first { place, character in
      guard let byte = character.asciiValue else { return true }
      switch byte {
      case 0x30...0x39, 0x41...0x5A: return false
      case 0x2D, 0x2E, 0x5F: return place == 0
      default: return true
      }
    }?.element
  }

  /// What keeps it from being a code.
  var codeReading: (cause: Clue.Cause?, write: String?) {
    guard let first = firstNotAllowed else {
      return text.utf8.count > 40 ? (.tooLong(text.count), nil) : (nil, nil)
    }
    let capital = CodeText(text.uppercased())
    if capital.isCode { return (.smallLetters, capital.text) }
    if first.isLetter { return (first.isASCII ? .smallLetters : .accents, nil) }
    return (.notAllowed(first), nil)
  }

  /// `true` or `false` for the words that stand for them.
  var booleanReading: (cause: Clue.Cause?, write: String?) {
    switch text.lowercased() {
    case "có", "co", "x", "yes", "y", "oui", "đúng", "dung", "vrai", "true", "v", "✓": (nil, "true")
    case "không", "khong", "no", "n", "non", "sai", "faux", "false": (nil, "false")
    default: (nil, nil)
    }
  }

  /// The one code of a list that is written almost the same.
  func choice(of codes: [String]) -> (cause: Clue.Cause?, write: String?) {
    let word = String(text.lowercased().map { " -".contains($0) ? "_" : $0 })
    if codes.contains(word) { return (.almost, word) }
    let near = codes.filter { $0.count > 3 && CodeText.distance(word, $0, atMost: 2) != nil }
    return near.count == 1 ? (.almost, near[0]) : (nil, nil)
  }

  /// Letters to add, drop, change or swap with a neighbour to make one text of another; nil when there are more.
  static func distance(_ a: String, _ b: String, atMost most: Int) -> Int? {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard abs(a.count - b.count) <= most else { return nil }
    var older: [Int] = []
    var before = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(before[j] + (a[i] == b[j] ? 0 : 1), before[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, older[j - 1] + 1) }
        row.append(least)
      }
      guard row.contains(where: { $0 <= most }) else { return nil }
      older = before
      before = row
    }
    return before[b.count] <= most ? before[b.count] : nil
  }
}
