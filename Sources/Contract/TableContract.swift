/// A table of the data folder, declared once: its columns by typed handles, its row rules, and how a row becomes an
/// entity. Reading, checks, references, the folder's own description, exports and the public screen follow from it.
public protocol TableContract: Sendable {
  associatedtype Row: Placed
  static var facts: TableFacts { get }
  static var declared: Declared<Self> { get }
  /// Declares the columns in the order in which files are written.
  init(_ columns: inout ColumnList)
  /// The entity of a checked record; nil, with a problem reported, when it can't be used.
  func row(_ values: RowValues) -> Row?
}

extension TableContract {
  /// A column's name in the files.
  public static func name(of column: KeyPath<Self, some ColumnHandle>) -> String { self.column(column).name }

  /// The column of one of its handles.
  public static func column(_ handle: KeyPath<Self, some ColumnHandle>) -> Column {
    declared.table.columns[declared.handles[keyPath: handle].index]
  }
}

/// A table with its handles and its plain description, made together.
public struct Declared<Declaration: TableContract>: Sendable {
  public let handles: Declaration
  public let table: Table

  init() {
    var list = ColumnList()
    handles = Declaration(&list)
    table = Table(Declaration.facts, list)
  }
}

/// What is done with a table by whoever needs the type of its rows.
public protocol TableVisitor {
  associatedtype Outcome
  associatedtype Failure: Error = Never
  func visit<Declaration: TableContract>(_ declared: Declared<Declaration>) throws(Failure) -> Outcome
}
