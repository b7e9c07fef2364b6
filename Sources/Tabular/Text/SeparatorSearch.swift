/// Finds what parts the cells of a text: what the column names are parted by, and the rows too.
struct SeparatorSearch {
  enum Outcome {
    /// Commas, or nothing that is a table's: the reader will say what is missing.
    case commas
    case found(TextSeparator, namesSeparator: Bool)
    case doubt(TextDoubt)
  }

  private struct Candidate {
    let separator: TextSeparator
    /// Cells of the first line, and those of them that are known names.
    let header: [String]
    let named: Int
    /// Of the first rows: those that have several cells, and those that have as many as the first line, 0 to 1.
    let parted: Double
    let even: Double
  }

  /// Rows that are looked at.
  private static let mostRows = 100
  private static let signs = 80

  private let text: UnsafeBufferPointer<UInt8>
  private let isName: (String) -> Bool

  /// - Parameters:
  ///   - text: in UTF-8, lines ended by line feeds.
  ///   - isName: whether a cell of the first line names a column.
  init(_ text: UnsafeBufferPointer<UInt8>, isName: @escaping (String) -> Bool) {
    self.text = text
    self.isName = isName
  }

  func outcome() -> Outcome {
    let named = SeparatorLine(text)
    let start = named?.range.upperBound ?? 0
    let all = TextSeparator.allCases.map { candidate($0, from: start) }
    if let named {
      guard let separator = TextSeparator(rawValue: named.sign),
        let own = all.first(where: { $0.separator == separator })
      else { return .commas }
      if let other = all.first(where: { $0.separator != separator && $0.named > own.named }) {
        return doubt(own, other, from: start)
      }
      return .found(separator, namesSeparator: true)
    }
    let several = all.filter { $0.header.count > 1 }
    guard let best = several.max(by: { ($0.named, $0.even) < ($1.named, $1.even) }) else { return .commas }
    guard best.named > 0 else { return unnamed(several) }
    let others = several.filter { $0.separator != best.separator && $0.named > 0 }
    if best.separator == .comma {
      let equal = others.first { $0.named == best.named && $0.parted >= 0.5 }
      return equal.map { doubt(best, $0, from: start) } ?? .commas
    }
    if let other = others.first { return doubt(best, other, from: start) }
    guard best.parted >= 0.5 else { return doubt(best, all[0], from: start) }
    return .found(best.separator, namesSeparator: false)
  }

  /// Without a known name only rows of equal width tell.
  private func unnamed(_ several: [Candidate]) -> Outcome {
    let even = several.filter { $0.even >= 0.9 }
    guard even.count == 1, !several.contains(where: { $0.separator == .comma }) else { return .commas }
    return .found(even[0].separator, namesSeparator: false)
  }

  private func candidate(_ separator: TextSeparator, from start: Int) -> Candidate {
    var splitter = CellSplitter(text, separator, from: start)
    var header: [String] = []
    var (rows, parted, even) = (0, 0, 0)
    while rows < SeparatorSearch.mostRows, let record = splitter.read() {
      guard record.isSound, !splitter.isEmpty else { continue }
      if header.isEmpty {
        header = splitter.cells.map { String(decoding: CellContent.of($0, in: text), as: UTF8.self) }
        continue
      }
      rows += 1
      parted += splitter.cells.count > 1 ? 1 : 0
      even += splitter.cells.count == header.count ? 1 : 0
    }
    func share(_ count: Int) -> Double { rows == 0 ? 1 : Double(count) / Double(rows) }
    return Candidate(
      separator: separator, header: header, named: header.count(where: isName), parted: share(parted),
      even: share(even))
  }

  private func doubt(_ first: Candidate, _ second: Candidate, from start: Int) -> Outcome {
    let begin = text[start...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? start
    func reading(_ candidate: Candidate) -> TextDoubt.Reading {
      TextDoubt.Reading(
        name: candidate.separator.name,
        line: String(candidate.header.joined(separator: " | ").prefix(SeparatorSearch.signs)))
    }
    return .doubt(
      TextDoubt(
        cause: .separator, line: 1 + text[..<begin].count { $0 == 0x0A }, first: reading(first),
        second: reading(second)))
  }
}
