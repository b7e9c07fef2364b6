/// The sheet of a workbook that a table is read from, as far as its cells are named; or the table of a database.
public struct SourceSheet: Hashable, Sendable {
  /// The workbook's path below the data folder; of a database the table.
  public let book: String
  /// As its tab says it; empty for a database.
  public let name: String
  /// What its columns are read as, from A.
  public let columns: [String]
  /// What tells a row of a database; nil for a workbook.
  public let keys: RowKeys?

  public init(book: String, name: String, columns: [String]) {
    self.book = book
    self.name = name
    self.columns = columns
    keys = nil
  }

  /// A table of a database.
  public init(table: String, keys: RowKeys) {
    (book, name, columns, self.keys) = (table, "", [], keys)
  }

  /// `tasks.xlsx › Công việc`, and of a database `tasks`.
  public var title: String { keys == nil ? SourceSheet.title(book, name) : book }

  public static func title(_ book: String, _ name: String) -> String { "\(book) › \(name)" }

  /// `F14`, as Excel says it; nil for a column that the sheet hasn't.
  func cell(_ column: String, line: Int) -> String? {
    columns.firstIndex(of: column).map { "\(SourceSheet.letters($0 + 1))\(line)" }
  }

  /// `A` for 1, `AA` for 27.
  public static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
