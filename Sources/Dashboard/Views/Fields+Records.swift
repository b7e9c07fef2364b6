import Cells
import Domain

extension Context {
  /// Columns that are not kept in memory, once their text has been read from the file.
  func texts(_ record: Record?, _ columns: [String]) -> [Field] {
    if isPublic { return [] }
    guard let record else { return [Field("", words.reading, .muted)] }
    return columns.compactMap { column in record[column].map { Field(words.column(column), $0) } }
  }

  func originField(_ code: String, _ origin: Origin) -> Field {
    Field(words.code, [Span(code, .strong), Span("  " + place(origin), .muted)])
  }
}
