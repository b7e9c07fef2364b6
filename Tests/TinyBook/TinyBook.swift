/// A workbook written for a test: the XML of its sheets, and what else it needs.
package struct TinyBook {
  package static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Name, state and the content of `worksheet`.
  package var sheets: [(name: String, state: String, content: String)] = []
  package var strings: [String] = []
  /// Format codes of the styles 1, 2, …; style 0 is plain.
  package var formats: [String] = []
  package var startsIn1904 = false
  package var space = TinyBook.space
  package var prologue = ""
  package var packs = false

  /// A book of one sheet with these rows: cells without a place stand one beside the other.
  package init(_ rows: String..., after: String = "", name: String = "Sheet1") {
    sheets = [(name, "visible", "<sheetData>\(rows.joined())</sheetData>\(after)")]
  }

  /// A row of texts and of what begins with `<`.
  package static func row(_ number: Int, _ cells: String...) -> String { row(number, cells) }

  package static func row(_ number: Int, _ cells: [String]) -> String {
    let cells = cells.map { $0.hasPrefix("<") ? $0 : $0.isEmpty ? "<c/>" : text($0) }
    return #"<row r="\#(number)">\#(cells.joined())</row>"#
  }

  package static func text(_ text: String) -> String { #"<c t="inlineStr"><is><t>\#(text)</t></is></c>"# }
  package static func number(_ text: String, style: Int = 0) -> String {
    #"<c s="\#(style)"><v>\#(text)</v></c>"#
  }

  package var bytes: [UInt8] {
    var zip = TinyZip()
    add(to: &zip)
    return zip.finished()
  }

  /// - Parameter lies: by the name of the part.
  package func add(to zip: inout TinyZip, lies: [String: TinyZip.Lie] = [:]) {
    func put(_ name: String, _ text: String) {
      zip.add(name, Array(text.utf8), packs: packs, lies[name] ?? TinyZip.Lie())
    }
    put(
      "_rels/.rels",
      relations([("b", "officeDocument", "xl/workbook.xml")]))
    let own = sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
    put(
      "xl/_rels/workbook.xml.rels",
      relations(own + [("t", "styles", "/xl/styles.xml"), ("u", "sharedStrings", "sharedStrings.xml")]))
    let list = sheets.enumerated().map {
      #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" state="\#($1.state)" r:id="s\#($0)"/>"#
    }
    let settings = startsIn1904 ? #"<workbookPr date1904="1"/>"# : ""
    put(
      "xl/workbook.xml",
      #"<workbook xmlns="\#(space)" xmlns:r="\#(TinyBook.office)">\#(settings)<sheets>\#(list.joined())</sheets></workbook>"#
    )
    let codes = formats.enumerated().map { #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"# }
    let styles = formats.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
    put(
      "xl/styles.xml",
      #"<styleSheet xmlns="\#(space)"><numFmts>\#(codes.joined())</numFmts>"#
        + #"<cellXfs><xf numFmtId="0"/>\#(styles.joined())</cellXfs></styleSheet>"#)
    put("xl/sharedStrings.xml", #"<sst xmlns="\#(space)">\#(strings.joined())</sst>"#)
    for (place, sheet) in sheets.enumerated() {
      put(
        "xl/worksheets/sheet\(place).xml",
        #"\#(prologue)<worksheet xmlns="\#(space)">\#(sheet.content)</worksheet>"#)
    }
  }

  private func relations(_ all: [(id: String, kind: String, target: String)]) -> String {
    let list = all.map {
      #"<Relationship Id="\#($0.id)" Type="\#(TinyBook.office)/\#($0.kind)" Target="\#($0.target)"/>"#
    }
    return #"<Relationships xmlns="\#(TinyBook.package)">\#(list.joined())</Relationships>"#
  }
}
