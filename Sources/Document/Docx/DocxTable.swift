internal import enum Cells.Alignment

/// A ruled table with fixed widths, whose head is repeated on each page.
struct DocxTable {
  let table: Document.Table
  let written: WrittenTable
  let widths: [Int]
  /// In half points: that of the setting, or as few as its columns need, not below 9 points.
  let size: Int
  private let setting: Document.Setting

  /// Between the text of a cell and its edges, in twentieths of a point.
  static let padding = 70
  private static let sizes = [24, 22, 20, 18]

  init(_ table: Document.Table, _ document: Document, width: Int) {
    self.table = table
    setting = document.setting
    let written = WrittenTable(table, document.language)
    func wishes(_ size: Int) -> [ColumnWidths.Wish] {
      written.wishes(atMost: width / 3) { text, isBold in
        // Fonts differ by a little, and a number must not be broken by it.
        TextMeasure.width(of: text, size: size, bold: isBold) * 104 / 100 + 2 * Self.padding
      }
    }
    let sizes = Self.sizes.drop { $0 > document.setting.tableSize }
    (size, widths) = Self.fitted(to: width, sizes, wishes)
    self.written = written
  }

  /// The largest size that breaks no text into many lines, else the smallest in which words and numbers are whole.
  private static func fitted(
    to width: Int, _ sizes: ArraySlice<Int>, _ wishes: (Int) -> [ColumnWidths.Wish]
  ) -> (size: Int, widths: [Int]) {
    var smallest: (size: Int, widths: [Int])?
    for size in sizes {
      let wishes = wishes(size)
      guard let widths = ColumnWidths.fitted(wishes, to: width) else { continue }
      if zip(widths, wishes).allSatisfy({ $0 * 3 >= $1.full }) { return (size, widths) }
      smallest = (size, widths)
    }
    let last = sizes.last ?? 18
    return smallest ?? (last, ColumnWidths.squeezed(wishes(last), to: width))
  }

  func write(to xml: inout XML) {
    if !table.title.isEmpty { xml.paragraph("Caption", table.title) }
    if !table.unitLine.isEmpty { xml.paragraph("UnitLine", table.unitLine) }
    if !widths.isEmpty { writeTable(&xml) }
    if table.note.isEmpty {
      xml.hairSpace(setting.spaceAfterTable)
    } else {
      xml.paragraph("TableNote", table.note)
    }
  }

  private func writeTable(_ xml: inout XML) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.value("w:tblStyle", "TableGrid")
        xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblLook", ["w:val": "0020"])
        if !table.title.isEmpty { xml.value("w:tblCaption", table.title) }
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      writeHead(&xml)
      let rows = written.allRows
      for (place, row) in rows.enumerated() {
        // The total never stands alone on a page.
        let keeps = written.total != nil && place == rows.count - 2
        write(&xml, isHead: false) { xml in
          for column in widths.indices {
            var look = DocxLook("TableText", keepsWithNext: keeps)
            look.alignment = written.alignments[column].word
            look.isBold = row.isBold
            cell(&xml, Span(columns: column..<column + 1), row.cells[column], look)
          }
        }
      }
    }
  }

  private func writeHead(_ xml: inout XML) {
    let look = DocxLook("TableHead", keepsWithNext: true)
    if !written.groups.isEmpty {
      write(&xml, isHead: true) { xml in
        for group in written.groups {
          if group.title.isEmpty {
            let title = written.titles[group.columns.lowerBound]
            cell(&xml, Span(columns: group.columns, merge: .first), title, look)
          } else {
            cell(&xml, Span(columns: group.columns), group.title, look)
          }
        }
      }
    }
    write(&xml, isHead: true) { xml in
      for column in widths.indices {
        let isBelow = written.groups.contains { $0.title.isEmpty && $0.columns.contains(column) }
        let span = Span(columns: column..<column + 1, merge: isBelow ? .rest : nil)
        cell(&xml, span, isBelow ? "" : written.titles[column], look)
      }
    }
  }

  private func write(_ xml: inout XML, isHead: Bool, _ cells: (inout XML) -> Void) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHead { xml.element("w:tblHeader") }
      }
      cells(&xml)
    }
  }

  /// Which cells of the grid a cell takes.
  private struct Span {
    enum Merge { case first, rest }
    var columns: Range<Int>
    /// Whether it goes on below, or goes on from above.
    var merge: Merge?
  }

  private func cell(_ xml: inout XML, _ span: Span, _ text: String, _ look: DocxLook) {
    var look = look
    if size != setting.tableSize { look.size = size }
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        let width = widths[span.columns].reduce(0, +)
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if span.columns.count > 1 { xml.value("w:gridSpan", "\(span.columns.count)") }
        switch span.merge {
        case .first: xml.value("w:vMerge", "restart")
        case .rest: xml.element("w:vMerge")
        case nil: break
        }
        xml.value("w:vAlign", "center")
      }
      xml.paragraph(look, [Document.Run(text)])
    }
  }
}

extension Alignment {
  /// As WordprocessingML calls it.
  fileprivate var word: StaticString {
    switch self {
    case .leading: "left"
    case .centre: "center"
    case .trailing: "right"
    }
  }
}
