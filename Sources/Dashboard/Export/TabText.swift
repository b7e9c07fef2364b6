/// Cells with tabs between them, as spreadsheets take what is pasted: one line a row, whatever a cell holds.
enum TabText {
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: "\t") + "\n" }

  static func cell(_ text: String) -> String {
    CSVText.harmless(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
