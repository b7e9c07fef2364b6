/// Where the figures of a chart would stand on a sheet: titles in the first row, categories in the first column.
///
/// There is no such sheet, and the figures are those that stand beside the reference; but LibreOffice draws days as days
/// only where they are referred to.
struct ChartCells {
  let text: String

  init(column: Int, rows: Int) {
    let letters = Sheet.letters(column)
    text = "Sheet1!$\(letters)$2:$\(letters)$\(rows + 1)"
  }

  init(title column: Int) { text = "Sheet1!$\(Sheet.letters(column))$1" }
}
