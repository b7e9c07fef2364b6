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
    let idColumn = table.idColumn
    let columns = ColumnNames(table.table, only: isPublic ? table.publicColumns : nil)
    let writer = RowWriter(isJSON: isJSON, types: columns.kinds)
    // A table without rows has its head all the same.
    var text = RowText(
      isJSON: isJSON, head: writer.head(columns: columns.names, table.derivedNames(in: portfolio)))
    var isRead = true
    func put(_ cells: [String?], _ derived: [(name: String, value: DerivedValue)]) {
      guard let full = text.add(writer.row(columns: columns.names, cells: cells, derived)) else { return }
      isRead = Output.write(full)
    }
    reader.forEachRecord(of: table.table) { record, origin in
      if let code = record[idColumn],
        let derived = derivedValues(table, code: code, at: origin, keys: keys, in: portfolio)
      {
        put(columns.names.map { record[$0] }, derived)
      }
      return isRead
    }
    for row in table.unlisted(in: portfolio, words) { put(columns.names.map { row.cells[$0] }, row.derived) }
    Output.write(text.end())
  }
}

/// The columns of a table of the contract, in its order, and which are not text.
struct ColumnNames {
  let names: [String]
  let kinds: [String: RowWriter.ColumnKind]

  /// - Parameter only: the columns to keep; nil keeps all.
  init(_ table: TableName, only: Set<String>?) {
    let columns = Contract[table].columns.filter { only?.contains($0.name) ?? true }
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
