extension Document {
  /// The tables of the paper as a workbook (.xlsx), a sheet each, in the order in which they stand; nil where there is
  /// none.
  ///
  /// Cells hold numbers in the unit that their column names, with all their decimals, and days; a format rounds what is
  /// shown. There is no formula in it, and no text can become one.
  public func workbook() -> [UInt8]? {
    let tables = (body + annexes.flatMap(\.blocks)).compactMap { block in
      if case .table(let table) = block, !table.columns.isEmpty { table } else { nil }
    }
    return tables.isEmpty ? nil : Workbook(document: self, tables: tables).file()
  }
}

/// Source of the format: ISO/IEC 29500-1, transitional, 18.
struct Workbook {
  static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  let document: Document
  let tables: [Document.Table]

  func file() -> [UInt8] {
    var package = OfficePackage(folder: "xl", main: "workbook.xml", .workbook)
    var styles = BookStyles()
    var names = SheetNames()
    var xml = XML()
    var sheets: [(name: String, relation: String, sheet: Sheet)] = []
    for (place, table) in tables.enumerated() {
      let sheet = Sheet(table, document, isFirst: place == 0)
      let relation = package.add("worksheets/sheet\(place + 1).xml", .sheet, sheet.xml(&styles))
      sheets.append((names.name(for: table.sheet.isEmpty ? table.title : table.sheet), relation, sheet))
    }
    package.add("styles.xml", .bookStyles, styles.xml)
    xml.element("workbook", ["xmlns": Self.space, "xmlns:r": DocxWriter.relations]) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["activeTab": "0"]) }
      xml.element("sheets") { xml in
        for (place, sheet) in sheets.enumerated() {
          xml.element(
            "sheet", ["name": sheet.name, "sheetId": "\(place + 1)", "r:id": sheet.relation])
        }
      }
      xml.element("definedNames") { xml in
        for (place, sheet) in sheets.enumerated() {
          let quoted = "'\(sheet.name.replacing("'", with: "''"))'!"
          xml.element(
            "definedName",
            ["name": "_xlnm._FilterDatabase", "localSheetId": "\(place)", "hidden": "1"],
            text: quoted + sheet.sheet.filter.absolute)
        }
        for (place, sheet) in sheets.enumerated() {
          let quoted = "'\(sheet.name.replacing("'", with: "''"))'!"
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(place)"],
            text: quoted + sheet.sheet.headRows)
        }
      }
    }
    return package.file(main: xml, properties: document.properties, record: document.record)
  }
}

/// Names of sheets as Excel takes them: at most 31 letters, none of seven signs, each once.
struct SheetNames {
  private var taken: Set<String> = []

  mutating func name(for wish: String) -> String {
    let allowed = CleanText.line(wish).filter { !"[]:*?/\\".contains($0) }
    let trimmed = allowed.drop { " '".contains($0) }
    var base = Self.cut(String(trimmed), to: 31)
    // A name that Excel keeps for itself.
    if base.isEmpty || base.lowercased() == "history" { base = "Sheet" }
    var (name, number) = (base, 1)
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = Self.cut(base, to: 31 - " (\(number))".utf16.count) + " (\(number))"
    }
    return name
  }

  /// Excel counts units of UTF-16.
  private static func cut(_ text: String, to length: Int) -> String {
    var text = text
    while text.utf16.count > length || text.last == " " || text.last == "'" { text.removeLast() }
    return text
  }
}
