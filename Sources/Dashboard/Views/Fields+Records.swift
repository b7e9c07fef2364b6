import Cells
import Contract
import Domain

extension Context {
  /// Columns that are not kept in memory, once their text has been read from the file.
  func texts<Table: TableContract>(_ record: Record?, of _: Table.Type, _ columns: [PartialKeyPath<Table>])
    -> [Field]
  {
    if isPublic { return [] }
    guard let record else { return [Field("", words.reading, .muted)] }
    return columns.compactMap { path in
      let column = Table.column(path)
      return record[column.name].map { Field(words.said(column.label.short), named($0, column)) }
    }
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
