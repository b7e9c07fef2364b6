/// A table of the data folder, declared once: its columns by typed handles, its row rules, and how a row becomes an
/// entity. Reading, checks, references, the folder's own description, exports and the public screen follow from it.
public protocol TableContract: Sendable {
  associatedtype Row: Placed
  static var facts: TableFacts { get }
  /// Declares the columns in the order in which files are written.
  init(_ columns: inout ColumnList)
  /// The entity of a checked record; nil, with a problem reported, when it can't be used.
  func row(_ values: RowValues) -> Row?
}

/// A table with its handles and its plain description, made together.
public struct Declared<Declaration: TableContract>: AnyDeclared {
  public let handles: Declaration
  public let table: Table

  init(_: Declaration.Type) {
    var columns = ColumnList()
    handles = Declaration(&columns)
    table = Table(Declaration.facts, columns.columns)
  }
}

/// A declared table of whichever kind.
public protocol AnyDeclared<Declaration>: Sendable {
  associatedtype Declaration: TableContract
  var handles: Declaration { get }
  var table: Table { get }
}
