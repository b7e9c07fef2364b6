internal import enum Cells.SafeText

/// A table on a sheet of its own: what it is, its unit, then the head, which stays in sight, and the rows.
struct Sheet {
  let table: Document.Table
  let document: Document
  private let isFirst: Bool
  let written: WrittenTable

  init(_ table: Document.Table, _ document: Document, isFirst: Bool) {
    self.table = table
    self.document = document
    self.isFirst = isFirst
    written = WrittenTable(table, document.language)
  }

  /// Lines above the head: the paper, what must be known of it, the table, its unit.
  var intro: [String] {
    let paper = "\(document.title.kind) \(document.title.subject)"
    return [paper, document.title.note, table.title, table.unitLine].filter { !$0.isEmpty }
      .map { CleanText.lines($0).joined(separator: " ") }
  }

  /// The row of the titles that a filter hangs on, counted from 1.
  private var headRow: Int { intro.count + (written.groups.isEmpty ? 1 : 2) }
  private var lastColumn: Int { table.columns.count - 1 }

  /// The head and the rows without the total.
  var filter: (plain: String, absolute: String) {
    let (first, last) = (Self.letters(0), Self.letters(lastColumn))
    let end = headRow + table.rows.count
    return ("\(first)\(headRow):\(last)\(end)", "$\(first)$\(headRow):$\(last)$\(end)")
  }

  /// What each printed page repeats.
  var headRows: String { "$\(intro.count + 1):$\(headRow)" }

  func xml(_ styles: inout BookStyles) -> XML {
    var xml = XML()
    xml.element("worksheet", ["xmlns": Workbook.space]) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
      writeView(&xml)
      xml.element("sheetFormatPr", ["defaultRowHeight": "15.75"])
      xml.element("cols") { xml in
        for (column, width) in columnWidths.enumerated() {
          xml.element(
            "col",
            ["min": "\(column + 1)", "max": "\(column + 1)", "width": "\(width)", "customWidth": "1"])
        }
      }
      xml.element("sheetData") { writeRows(&$0, &styles) }
      xml.element("autoFilter", ["ref": filter.plain])
      writeMerges(&xml)
      xml.element(
        "pageMargins",
        [
          "left": "0.79", "right": "0.59", "top": "0.79", "bottom": "0.79", "header": "0.39",
          "footer": "0.39",
        ])
      xml.element(
        "pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToWidth": "1", "fitToHeight": "0"])
    }
    return xml
  }

  private func writeView(_ xml: inout XML) {
    xml.element("sheetViews") { xml in
      xml.element("sheetView", ["tabSelected": isFirst ? "1" : "0", "workbookViewId": "0"]) { xml in
        let corner = "A\(headRow + 1)"
        xml.element(
          "pane",
          ["ySplit": "\(headRow)", "topLeftCell": corner, "activePane": "bottomLeft", "state": "frozen"])
        xml.element("selection", ["pane": "bottomLeft", "activeCell": corner, "sqref": corner])
      }
    }
  }

  /// In digits of the font, as Excel counts them.
  var columnWidths: [Int] {
    let wishes = written.wishes(atMost: 40) { text, isBold in SafeText.width(of: text) + (isBold ? 1 : 0) }
    return zip(wishes, heads).map { wish, head in
      let words = head.split { $0.isWhitespace }.map { SafeText.width(of: String($0)) }.max() ?? 0
      // Room for the arrow of the filter.
      return min(max(wish.full + 2, words + 4, 6), 60)
    }
  }

  /// Titles with the unit of money that the numbers below are in.
  var heads: [String] {
    table.columns.map { column in
      column.form.unit.map { "\(column.title) (\($0.name))" } ?? column.title
    }
  }

  private func writeMerges(_ xml: inout XML) {
    let top = intro.count + 1
    let merges = written.groups.compactMap { group -> String? in
      let (first, last) = (Self.letters(group.columns.lowerBound), Self.letters(group.columns.upperBound - 1))
      if group.title.isEmpty { return "\(first)\(top):\(last)\(top + 1)" }
      return group.columns.count > 1 ? "\(first)\(top):\(last)\(top)" : nil
    }
    guard !merges.isEmpty else { return }
    xml.element("mergeCells", ["count": "\(merges.count)"]) { xml in
      for merge in merges { xml.element("mergeCell", ["ref": merge]) }
    }
  }
}
