/// In what form rows leave the program.
public enum ExportForm: Sendable {
  case csv
  case json
  /// Tabs between cells, for a spreadsheet into which it is pasted.
  case tabs
  /// A table in the reader's words, for a report.
  case markdown
}
