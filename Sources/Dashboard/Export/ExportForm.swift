/// In what form rows leave the program.
public enum ExportForm: Sendable {
  case csv
  case json
  /// A table in the reader's words, for a report.
  case markdown
}
