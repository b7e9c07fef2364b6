import Contract
import Domain
import Tabular

/// What is wrong with a header whose required columns are there: names twice, names that are almost a column's, and
/// cells below no name.
struct HeaderCheck {
  private let header: Header
  private let source: SourceRef
  private let table: Table

  init(_ header: Header, of source: SourceRef) {
    self.header = header
    self.source = source
    table = Contract[source.table]
  }

  func problems(in file: OpenFile) -> [Problem] { repeated + almost + nameless(in: file) }

  /// Names that stand more than once; the first of them counts.
  private var repeated: [Problem] {
    var seen: Set<String> = []
    var told: Set<String> = []
    return header.names.filter {
      !Header.isNameless($0) && !seen.insert($0).inserted && told.insert($0).inserted
    }
    .map { problem(.columnRepeated, $0, .unique(first: "1")) }
  }

  private var almost: [Problem] {
    header.names.compactMap { name in
      if let meant = HeaderCheck.meant(by: name, in: table, besides: header.names) {
        return problem(.columnAlmost, name, .column(meant))
      }
      return name.unicodeScalars.contains("\u{FFFD}") ? problem(.notUTF8, name, .utf8) : nil
    }
  }

  /// The column that was most likely meant by a name that is none.
  ///
  /// - Parameter names: all names of the header: a column that is there was not meant by another one's slip.
  static func meant(by name: String, in table: Table, besides names: [String]) -> String? {
    guard !Header.isNameless(name), !table.columns.contains(where: { $0.name == name }) else { return nil }
    let near = NearName(name)
    if let same = table.columns.first(where: { NearName($0.name) == near }) { return same.name }
    let slip = table.columns.first { column in
      // Short names are near to many words; a slip in one is told only where the table can't be read without it.
      (column.name.utf8.count > 4 || column.isRequired) && !names.contains(column.name)
        && NearName(column.name).isOneSlip(from: near)
    }
    return slip?.name ?? LabelNames[table.name].column(labelled: name, besides: names)
  }

  /// A name without the blanks around it: in a place they can't be seen, and what was found shows them.
  private static func trimmed(_ name: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
    let scalars = name.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return name }
    return String(scalars[first...last])
  }

  /// Cells that stand below no name, as one line for all rows.
  private func nameless(in file: OpenFile) -> [Problem] {
    let columns = header.namelessColumns
    guard !columns.isEmpty else { return [] }
    let size = file.size
    var sink = NamelessCells(columns: columns)
    var reader = RecordReader(
      file, part: min(header.bodyOffset, size)..<size, line: header.bodyLine, header: header, endsFile: true,
      window: Window(capacity: 64 << 10))
    _ = reader.read(into: &sink)
    guard let first = sink.first else { return [] }
    return [
      Problem(
        file: source.path, line: first.line, rule: .columnNameless, expected: .columnName, found: first.text,
        agency: source.agency, rows: sink.rowCount)
    ]
  }

  private func problem(_ rule: Rule, _ name: String, _ expected: Expectation) -> Problem {
    Problem(
      file: source.path, line: header.line, column: HeaderCheck.trimmed(name), rule: rule, expected: expected,
      found: name,
      agency: source.agency)
  }
}

/// Finds cells in columns that have no name.
struct NamelessCells: RecordSink {
  let columns: [Int]
  private(set) var first: (line: Int, text: String)?
  private(set) var rowCount = 0

  init(columns: [Int]) { self.columns = columns }

  mutating func take(_ record: RawRecord) {
    guard let column = columns.first(where: { NamelessCells.hasText(record.cell($0)) }) else { return }
    rowCount += 1
    if first == nil { first = (record.line, CellText.string(record.cell(column))) }
  }

  private static func hasText(_ cell: RawCell) -> Bool {
    !cell.isEmpty && cell.buffer.contains { $0 > 0x20 && $0 != 0x22 }
  }

  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { true }
}
