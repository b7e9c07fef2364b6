internal import enum Cells.SafeText

extension Sheet {
  private struct Line {
    var cells: [(value: Value, look: BookStyles.Look)]
    /// How many lines of text its highest cell has.
    var height = 1
  }

  private static let head = BookStyles.Look(
    isBold: true, hasBorder: true, isHead: true, alignment: .center, wraps: true)
  /// Of a line of text, in points.
  private static let lineHeight = 16

  func writeRows(_ xml: inout XML, _ styles: inout BookStyles) {
    let lines = introLines + headLines + rowLines + noteLines
    for (place, line) in lines.enumerated() { write(place + 1, line, &xml, &styles) }
  }

  private var introLines: [Line] {
    intro.enumerated().map { place, text in
      Line(cells: [(Self.text(text), BookStyles.Look(isBold: place == 0, isItalic: place > 0))])
    }
  }

  private var headLines: [Line] {
    let widths = columnWidths
    func line(_ titles: [String], _ height: Int) -> Line {
      Line(cells: titles.map { (Self.text($0), Self.head) }, height: max(1, height))
    }
    let heights = heads.indices.map { Self.height(heads[$0], in: widths[$0]) }
    guard !written.groups.isEmpty else { return [line(heads, heights.max() ?? 1)] }
    let grouped = written.groups.filter { !$0.title.isEmpty }
    let above = grouped.map { Self.height($0.title, in: widths[$0.columns].reduce(0, +)) }.max() ?? 1
    // A title that has no group stands in both rows.
    let below = heads.indices.map { column in
      heights[column] - (grouped.contains { $0.columns.contains(column) } ? 0 : above)
    }
    let titles = written.groups.flatMap { group in
      let title = group.title.isEmpty ? heads[group.columns.lowerBound] : group.title
      return [title] + group.columns.dropFirst().map { _ in "" }
    }
    return [line(titles, above), line(heads, below.max() ?? 1)]
  }

  private var rowLines: [Line] {
    let widths = columnWidths
    return zip(table.rows + (table.total.map { [$0] } ?? []), written.allRows).map { row, texts in
      var line = Line(cells: [])
      for (place, column) in table.columns.enumerated() {
        let value = Self.value(place < row.cells.count ? row.cells[place] : "", column.form)
        line.cells.append((value, look(column.form, value, texts.isBold)))
        if case .text(let text) = value, column.form == .text {
          line.height = max(line.height, Self.height(text, in: widths[place]))
        }
      }
      return line
    }
  }

  private var noteLines: [Line] {
    table.note.isEmpty ? [] : [Line(cells: [(Self.text(table.note), BookStyles.Look(isItalic: true))])]
  }

  /// The lines that a text takes in a column; bold letters are a little wider than a digit.
  private static func height(_ text: String, in width: Int) -> Int {
    CleanText.lines(text).reduce(0) { $0 + SafeText.wrapped($1, width: max(1, width)).count }
  }

  private func write(_ row: Int, _ line: Line, _ xml: inout XML, _ styles: inout BookStyles) {
    let height = "\(line.height * Self.lineHeight)"
    xml.element("row", ["r": "\(row)", "ht": height, "customHeight": "1"]) { xml in
      for (column, cell) in line.cells.enumerated() {
        let place = "\(Self.letters(column))\(row)"
        let style = styles.number(of: cell.look)
        switch cell.value {
        case .empty: xml.element("c", ["r": place, "s": style])
        case .number(let number):
          xml.element("c", ["r": place, "s": style]) { $0.element("v", text: number) }
        case .text(let text):
          xml.element("c", ["r": place, "s": style, "t": "inlineStr"]) { xml in
            xml.element("is") { $0.element("t", ["xml:space": "preserve"]) { $0.officeLines(text) } }
          }
        }
      }
    }
  }
}
