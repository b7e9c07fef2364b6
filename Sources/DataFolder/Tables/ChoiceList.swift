/// The codes of a code list, found by their bytes.
struct ChoiceList: Sendable {
  let codes: [String]
  private let words: [CodeWord]
  private let counts: [Int]

  init(_ codes: [String]) {
    self.codes = codes
    words = codes.map { CodeWord($0) }
    counts = codes.map { $0.utf8.count }
  }

  /// The place of a code in the list, nil when it is not in it.
  func place(of cell: RawCell) -> Int? {
    let word = CodeWord(cell.bytes, cell.count)
    for place in words.indices where words[place] == word && counts[place] == cell.count {
      if cell.count <= 16 || codes[place].utf8.elementsEqual(cell.buffer) { return place }
    }
    return nil
  }
}
