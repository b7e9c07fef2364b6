import Cells
import Contract
import Domain

extension Context {
  /// Columns that are not kept in memory, once their text has been read from the file.
  func texts<Table: TableContract, each Handle: ColumnHandle>(
    _ record: Record?, of _: Table.Type, _ handles: repeat KeyPath<Table, each Handle>
  ) -> [Field] {
    if isPublic { return [] }
    guard let record else { return [Field("", words.reading, .muted)] }
    var fields: [Field] = []
    for handle in repeat each handles {
      let column = Table.column(handle)
      if let cell = record[column.name] {
        fields.append(Field(words.said(column.label.short), named(cell, column)))
      }
    }
    return fields
  }

  /// Codes by what they name: lists of them are always of units.
  private func named(_ cell: String, _ column: ContractColumn) -> String {
    guard case .codes = column.kind, let named = NamedTable.all[.units] else { return cell }
    let codes = named.codes(portfolio)
    return cell.split(separator: "|").map { code in
      codes.firstIndex(of: String(code)).map { named.name(Int32($0), self) } ?? String(code)
    }.joined(separator: ", ")
  }

  func originField(_ code: String, _ origin: Origin) -> Field {
    Field(words.code, [Span(code, .strong), Span("  " + place(origin), .muted)])
  }
}
