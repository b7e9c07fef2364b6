import Contract
import Domain
import Tabular

/// Looks for a table's column names where they should not be: below the first line, or parted by another character
/// than a comma. Only for files whose first line lacks a column.
struct HeaderSearch {
  /// What a table program may write between cells, the comma first.
  private static let separators: [Unicode.Scalar] = [",", ";", "\t", "|", ":", "\u{FF0C}"]
  /// Titles and blank lines above the names are few.
  private static let mostLines = 40
  private static let mostBytes = 64 << 10

  private let lines: [String]
  private let table: Table
  private let required: Set<String>
  private let isOneCell: Bool

  /// - Parameters:
  ///   - required: the columns that the file must have.
  ///   - isOneCell: whether the first line was read as a single cell.
  init(_ file: OpenFile, _ table: Table, required: [String], isOneCell: Bool) {
    self.isOneCell = isOneCell
    let bytes = file.bytes(0..<min(file.size, UInt64(HeaderSearch.mostBytes)))
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    lines = start.split(separator: 0x0A, maxSplits: HeaderSearch.mostLines, omittingEmptySubsequences: false)
      .prefix(HeaderSearch.mostLines).map { String(decoding: $0, as: UTF8.self) }
    self.table = table
    self.required = Set(required)
  }

  /// What hides the names, with the line in which they stand; nil when they are nowhere.
  func fault() -> (line: Int, fault: Header.Fault)? {
    // Labels may stand above the names that they explain.
    guard let (line, separator) = place(byName) ?? place(byLabel) else { return nil }
    let first = String((lines.first ?? "").prefix(80).filter { $0 != "\r" && $0 != "\r\n" })
    if let mark = announced(first), mark != "," {
      return (1, Header.Fault(rule: .separator, expected: .commas, found: first))
    }
    if separator != "," {
      let sign = separator == "\t" ? "Tab" : String(Character(separator))
      return (line, Header.Fault(rule: .separator, expected: .commas, found: sign))
    }
    // Each line was taken for one cell and put between quotes.
    if line == 1, isOneCell { return (1, Header.Fault(rule: .separator, expected: .commas, found: first)) }
    guard line > 1 else { return nil }
    return (1, Header.Fault(rule: .headerBelow, expected: .headerFirst(insteadOf: line), found: first))
  }

  /// The separator that a first line such as `sep=;` names, as Excel reads it.
  private func announced(_ line: String) -> Unicode.Scalar? {
    let plain = line.unicodeScalars.filter { $0 != "\"" && $0 != "\r" }
    guard String(String.UnicodeScalarView(plain.prefix(4))).lowercased() == "sep=" else { return nil }
    return plain.dropFirst(4).first
  }

  private var byName: (String) -> String? {
    let names = Dictionary(table.columns.map { (NearName($0.name), $0.name) }) { first, _ in first }
    return { names[NearName($0)] }
  }

  private var byLabel: (String) -> String? {
    let labels = LabelNames[table.name]
    return { labels.column(labelled: $0) }
  }

  /// - Parameter column: the column that a cell names.
  private func place(_ column: (String) -> String?) -> (line: Int, separator: Unicode.Scalar)? {
    for (place, line) in lines.enumerated() {
      let scored = HeaderSearch.separators.map { (separator: $0, score: score(line, $0, column)) }
      guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { continue }
      return (place + 1, best.separator)
    }
    return nil
  }

  /// How many of the table's columns are named in a line; 0 when too few of the required ones are.
  private func score(_ line: String, _ separator: Unicode.Scalar, _ column: (String) -> String?) -> Int {
    let cells = line.unicodeScalars.split(separator: separator)
    let named = Set(cells.compactMap { column(String(String.UnicodeScalarView($0))) })
    let found = named.intersection(required).count
    return found >= 2 && found * 2 >= required.count ? named.count : 0
  }
}
