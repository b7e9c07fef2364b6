import Contract
import Tabular

/// Text of workbooks in the letters of an old font, as Unicode.
enum OldFonts {
  /// The sheet with such columns converted and named; most sheets are handed back as they are.
  static func converted(_ sheet: HandInSheet) -> HandInSheet {
    // Letters that Vietnamese does not have stand where those of an old font are shown as Western ones.
    guard
      sheet.rows.contains(where: { $0.cells.contains { $0.text.unicodeScalars.contains(where: isStrange) } })
    else { return sheet }
    let width = sheet.rows.flatMap(\.cells).map(\.column).max() ?? 0
    guard width <= widest else { return sheet }
    var table = TableText(header: (1...width).map { "c\($0)" })
    for row in sheet.rows {
      var cells = [String](repeating: "", count: width)
      for cell in row.cells where cell.kind == .text { cells[cell.column - 1] = cell.text }
      table.append(cells)
    }
    guard case .other(let found) = TextForm.found(in: Array(table.text.utf8), isName: { _ in false }),
      found.form.encoding == .utf8, !found.fonts.isEmpty
    else { return sheet }
    return sheet.reading(found)
  }

  private static let widest = 1_000

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    (0xA0...0xFF).contains(scalar.value)
      && !"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u{A0}°²³".unicodeScalars.contains(scalar)
  }
}

extension HandInSheet {
  fileprivate func reading(_ found: FoundText) -> HandInSheet {
    var sheet = self
    var texts: [[String]] = []
    TextRecords(found.bytes).read { _, cells in texts.append(cells) }
    guard texts.count == rows.count + 1 else { return self }
    for font in found.fonts {
      let column = font.place + 1
      sheet.oldFonts[column] = font.font.name
      for place in sheet.rows.indices {
        guard
          let cell = sheet.rows[place].cells.firstIndex(where: { $0.column == column && $0.kind == .text })
        else { continue }
        sheet.rows[place].cells[cell].text = texts[place + 1][font.place]
      }
    }
    return sheet
  }
}
