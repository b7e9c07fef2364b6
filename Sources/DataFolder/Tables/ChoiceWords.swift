import Glibc

/// The codes of a code list, found by their bytes.
final class ChoiceWords: Sendable {
  let codes: [String]
  private let words: [CodeWord]
  private let counts: [Int]
  /// By code, the bytes behind the first sixteen.
  private let tails: [[UInt8]]

  init(_ codes: [String]) {
    self.codes = codes
    words = codes.map { CodeWord($0) }
    counts = codes.map { $0.utf8.count }
    tails = codes.map { Array($0.utf8.dropFirst(16)) }
  }

  /// The place of a code in the list, nil when it is not in it.
  func place(of cell: RawCell) -> Int? {
    let word = CodeWord(cell.bytes, cell.count)
    for place in words.indices where words[place] == word && counts[place] == cell.count {
      guard cell.count > 16 else { return place }
      if memcmp(tails[place], cell.bytes + 16, cell.count - 16) == 0 { return place }
    }
    return nil
  }
}
