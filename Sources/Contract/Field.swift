public import Domain

/// A column by its place in its table.
///
/// Made only by ``ColumnList``, so that a handle without its column can't be written.
public protocol ColumnHandle: Sendable {
  var index: Int { get }
}

/// A column with the type of its values: what a table makes its rows with.
public struct Field<Value>: ColumnHandle {
  public let index: Int
}

/// A column that holds one code of a list.
public struct ChoiceField<List: CodeList>: ColumnHandle {
  public let index: Int
  @usableFromInline let cases: [List]
}
