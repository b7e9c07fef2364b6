public import Domain

/// A column by its place in its table, with the type of its values: what a table makes its rows with.
///
/// Made only by ``ColumnList``, so that a handle without its column can't be written.
public struct Field<Value>: Sendable {
  public let index: Int
}

/// A column that holds one code of a list.
public struct ChoiceField<List: CodeList>: Sendable {
  public let index: Int
  let cases: [List]
}
