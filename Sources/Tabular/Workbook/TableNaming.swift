public import Contract

/// What the heads of a table's columns may be called.
public struct TableNaming {
  public let table: Table
  /// Names of the columns without which a row is no row of the table.
  let required: Set<String>
  /// The column that a title means; nil for other titles.
  let column: (String) -> String?

  /// - Parameter titled: asked for what is not the name of a column.
  public init(_ table: Table, required: [String], titled: @escaping (String) -> String?) {
    self.table = table
    self.required = Set(required)
    let names = Set(table.columns.map(\.name))
    column = { names.contains($0) ? $0 : titled($0) }
  }
}
