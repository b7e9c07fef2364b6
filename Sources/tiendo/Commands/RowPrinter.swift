import Contract
import Dashboard
import DataFolder
import Domain

/// Prints the records of a table with what follows from them, as they are read.
struct RowPrinter {
  private let table: TableView
  private let isJSON: Bool
  private let isPublic: Bool
  private let portfolio: Portfolio
  private let words: Strings

  init(_ table: TableView, isJSON: Bool, isPublic: Bool, _ portfolio: Portfolio, _ words: Strings) {
    self.words = words
    self.isPublic = isPublic
    self.table = table
    self.isJSON = isJSON
    self.portfolio = portfolio
  }

  func run(_ reader: FolderReader) {
    let keys = table.keys(in: portfolio)
    let columns = ColumnNames(table.rawValue, only: isPublic ? table.publicColumns : nil)
    let writer = RowWriter(isJSON: isJSON, types: columns.kinds)
    var isFirst = true
    var isRead = true
    // A table without rows has its head all the same.
    var waiting =
      isJSON ? "" : writer.head(columns: columns.names, table.derivedNames(in: portfolio))
    func put(_ cells: [String?], _ derived: [(name: String, value: DerivedValue)]) {
      if isJSON { waiting += isFirst ? "[\n" : ",\n" }
      isFirst = false
      waiting += writer.row(columns: columns.names, cells: cells, derived)
    }
    reader.forEachRecord(of: table.rawValue) { record, origin in
      guard isRead, let code = record[table.idColumn],
        let derived = derivedValues(table, code: code, at: origin, keys: keys, in: portfolio)
      else { return }
      put(columns.names.map { record[$0] }, derived)
      if waiting.utf8.count > 1 << 20 {
        isRead = Output.write(waiting)
        waiting = ""
      }
    }
    for row in table.unlisted(in: portfolio, words) { put(columns.names.map { row.cells[$0] }, row.derived) }
    if isJSON { waiting += isFirst ? "[]\n" : "\n]\n" }
    Output.write(waiting)
  }
}

/// The columns of a table of the contract, in its order, and which are not text.
struct ColumnNames {
  let names: [String]
  let kinds: [String: RowWriter.ColumnKind]

  /// - Parameter only: the columns to keep; nil keeps all.
  init(_ table: String, only: Set<String>?) {
    let contract = TableName(rawValue: table).map { Contract[$0].columns } ?? []
    let columns = contract.filter { only?.contains($0.name) ?? true }
    names = columns.map(\.name)
    kinds = Dictionary(
      columns.map { column in
        switch column.kind {
        case .integer, .money, .number, .year: (column.name, RowWriter.ColumnKind.number)
        case .boolean: (column.name, .boolean)
        case .text, .email, .code, .codes, .budgetCode, .date, .dateTime, .yearMonth, .choice:
          (column.name, .text)
        }
      }
    ) { first, _ in first }
  }
}
