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
      return record[column.name].map { Field(words.said(column.label.short), $0) }
    }
  }

  func originField(_ code: String, _ origin: Origin) -> Field {
    Field(words.code, [Span(code, .strong), Span("  " + place(origin), .muted)])
  }
}
