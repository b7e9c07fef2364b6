internal import Domain

internal import enum Cells.SafeText

/// A table on a sheet of its own: what it is, its unit, then the head, which stays in sight, and the rows.
struct Sheet {
  private let table: Document.Table
  private let document: Document
  private let isFirst: Bool
  private let written: WrittenTable

  init(_ table: Document.Table, _ document: Document, isFirst: Bool) {
    self.table = table
    self.document = document
    self.isFirst = isFirst
    written = WrittenTable(table, document.language)
  }

  /// Lines above the head: the paper, what must be known of it, the table, its unit.
  private var intro: [String] {
    let paper = "\(document.title.kind) \(document.title.subject)"
    return [paper, document.title.note, table.title, table.unitLine].filter { !$0.isEmpty }
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
  private var columnWidths: [Int] {
    let wishes = written.wishes(atMost: 40) { text, isBold in SafeText.width(of: text) + (isBold ? 1 : 0) }
    return zip(wishes, heads).map { wish, head in
      let words = head.split { $0.isWhitespace }.map { SafeText.width(of: String($0)) }.max() ?? 0
      // Room for the arrow of the filter.
      return min(max(wish.full + 2, words + 4, 6), 60)
    }
  }

  /// Titles with the unit of money that the numbers below are in.
  private var heads: [String] {
    table.columns.map { column in
      column.form.unit.map { "\(column.title) (\($0.name))" } ?? column.title
    }
  }

  // MARK: Rows

  private func writeRows(_ xml: inout XML, _ styles: inout BookStyles) {
    var row = 1
    for (place, line) in intro.enumerated() {
      let look = BookStyles.Look(isBold: place == 0, isItalic: place > 0)
      write(row, [(Self.text(line), styles.number(of: look))], &xml)
      row += 1
    }
    let head = styles.number(
      of: BookStyles.Look(isBold: true, hasBorder: true, isHead: true, alignment: .center, wraps: true))
    if !written.groups.isEmpty {
      let titles = written.groups.flatMap { group in
        let title = group.title.isEmpty ? heads[group.columns.lowerBound] : group.title
        return [title] + group.columns.dropFirst().map { _ in "" }
      }
      write(row, titles.map { (Self.text($0), head) }, &xml)
      row += 1
    }
    write(row, heads.map { (Self.text($0), head) }, &xml)
    row += 1
    let rows = table.rows.map { ($0, $0.isBold) } + (table.total.map { [($0, true)] } ?? [])
    for (cells, isBold) in rows {
      let line = table.columns.enumerated().map { place, column in
        let cell = place < cells.cells.count ? cells.cells[place] : .text("")
        let value = Self.value(cell, column.form)
        return (value, styles.number(of: look(column.form, value, isBold)))
      }
      write(row, line, &xml)
      row += 1
    }
    guard !table.note.isEmpty else { return }
    write(row, [(Self.text(table.note), styles.number(of: BookStyles.Look(isItalic: true)))], &xml)
  }

  private func write(_ row: Int, _ cells: [(value: Value, style: String)], _ xml: inout XML) {
    xml.element("row", ["r": "\(row)"]) { xml in
      for (column, cell) in cells.enumerated() {
        let place = "\(Self.letters(column))\(row)"
        switch cell.value {
        case .empty: xml.element("c", ["r": place, "s": cell.style])
        case .number(let number):
          xml.element("c", ["r": place, "s": cell.style]) { $0.element("v", text: number) }
        case .text(let text):
          xml.element("c", ["r": place, "s": cell.style, "t": "inlineStr"]) { xml in
            xml.element("is") { $0.element("t", ["xml:space": "preserve"]) { $0.officeLines(text) } }
          }
        }
      }
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

  // MARK: Cells

  enum Value: Hashable {
    case empty
    case number(String)
    case text(String)
  }

  private static func text(_ text: String) -> Value { text.isEmpty ? .empty : .text(text) }

  /// Beyond it a double can't tell one đồng from the next.
  private static let exact: Dong = 9_007_199_254_740_991

  private static func value(_ cell: Document.Cell, _ form: Document.Form) -> Value {
    switch cell {
    case .text(let text): self.text(text)
    case .money(let amount):
      amount.magnitude > exact.magnitude
        ? .text(DecimalNumber(amount, power: form.unit?.power ?? 0).plain)
        : .number(DecimalNumber(amount, power: form.unit?.power ?? 0).plain)
    case .rate: form.plainNumber(cell).map { .number(form.isPoints ? $0 : Self.hundredth($0)) } ?? .empty
    case .count(let count): .number("\(count)")
    case .day(let day): day.serial.map { .number("\($0)") } ?? .text(day.iso)
    case .missing: .empty
    }
  }

  /// 41.5 as 0.415: a percent format multiplies.
  private static func hundredth(_ number: String) -> String {
    let sides = number.split(separator: ".")
    let decimals = sides.count > 1 ? sides[1].utf8.count : 0
    return DecimalNumber(Int64(sides.joined()) ?? 0, power: decimals + 2).plain
  }

  private func look(_ form: Document.Form, _ value: Value, _ isBold: Bool) -> BookStyles.Look {
    var look = BookStyles.Look(isBold: isBold, hasBorder: true)
    switch value {
    case .number: look.format = form.format
    case .empty, .text: look.wraps = form == .text
    }
    switch form.alignment {
    case .leading: look.alignment = .left
    case .centre: look.alignment = .center
    case .trailing: look.alignment = .right
    }
    return look
  }

  /// 0 is A, 26 is AA.
  static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension Document.Form {
  fileprivate var isPoints: Bool {
    if case .points = self { true } else { false }
  }

  /// As Excel writes it; the separators shown are those of the reader's system, as in all that reader's workbooks.
  fileprivate var format: String {
    func decimals(_ count: Int) -> String { count == 0 ? "" : "." + String(repeating: "0", count: count) }
    return switch self {
    case .text, .centred: "General"
    case .count: "#,##0"
    case .day: "dd/mm/yyyy"
    case .money(let unit): "#,##0" + decimals(unit.decimals)
    case .rate(let count): "0" + decimals(count) + "%"
    case .points(let count): "+0\(decimals(count));-0\(decimals(count));0\(decimals(count))"
    }
  }
}
