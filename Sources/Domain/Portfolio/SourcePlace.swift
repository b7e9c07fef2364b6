/// Where something stands in the data: what every screen, check and export says of it.
public struct SourcePlace: Hashable, Sendable {
  /// Path below the data folder, with `/`.
  public let file: String
  /// Nil for a file that is a table by itself.
  public let sheet: SourceSheet?
  /// From 1, the header's line; nil when the whole file is meant.
  public let line: Int?
  /// The column's name in the header; nil when the whole row is meant.
  public let column: String?

  public init(file: String, sheet: SourceSheet? = nil, line: Int?, column: String? = nil) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  /// `F14`; nil where no one cell of a sheet is meant.
  public var cell: String? {
    guard let sheet, let line, let column else { return nil }
    return sheet.cell(column, line: line)
  }

  /// The key of a row of a database.
  public var key: String? { line.flatMap { sheet?.keys?.key(inLine: $0) } }

  /// `units/STC/tasks.csv:12:due_on`, in a workbook `tasks.xlsx › Công việc, F12`, and in a database `tasks CV0012:due_on`.
  public var text: String {
    let table = sheet?.keys == nil ? file : sheet?.title ?? file
    guard let line else { return [table, column].compactMap { $0 }.joined(separator: ":") }
    if let key { return ([table + " " + key] + [column].compactMap { $0 }).joined(separator: ":") }
    let file = sheet?.title ?? file
    if let cell { return "\(file), \(cell)" }
    return [file, String(line), column].compactMap { $0 }.joined(separator: ":")
  }
}

extension Portfolio {
  /// Where a row stands, or one cell of it.
  public func place(_ origin: Origin, column: String? = nil) -> SourcePlace {
    let file = files.indices.contains(Int(origin.file)) ? files[Int(origin.file)] : nil
    return SourcePlace(file: file?.path ?? "?", sheet: file?.sheet, line: Int(origin.line), column: column)
  }
}
