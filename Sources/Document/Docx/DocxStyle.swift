/// A paragraph style of the Word document. Sizes are half points, lengths twentieths of a point.
///
/// Source of sizes and faces: Decree 30/2020/NĐ-CP, Annex I, Part I, II and V, which gives 12 beside 13 in the heading and
/// 14 in the body.
struct DocxStyle {
  var id: StaticString
  /// As Word calls it; one of its own names where it has one.
  var name: StaticString
  var size = 28
  var isBold = false
  var isItalic = false
  var alignment: StaticString = "left"
  var before = 0
  var after = 0
  /// In 240ths of a line.
  var line = 240
  var firstLine = 0
  var left = 0
  var keepsWithNext = false
  /// 0 is the highest.
  var outline: Int?
  /// The level of the list of headings that counts it.
  var numbered: Int?

  /// The first is the one that all others are based on.
  static let all = [
    DocxStyle(id: "Normal", name: "Normal"),
    // Letterhead
    DocxStyle(id: "Parent", name: "Parent agency", size: 24, alignment: "center"),
    DocxStyle(id: "Agency", name: "Agency", size: 24, isBold: true, alignment: "center"),
    DocxStyle(id: "Motto", name: "Motto", size: 26, isBold: true, alignment: "center"),
    DocxStyle(id: "Number", name: "Number", size: 26, alignment: "center", before: 60),
    DocxStyle(id: "Place", name: "Place and date", size: 26, isItalic: true, alignment: "center", before: 60),
    DocxStyle(id: "Kind", name: "Title", isBold: true, alignment: "center", before: 360),
    DocxStyle(id: "Subject", name: "Subtitle", isBold: true, alignment: "center"),
    DocxStyle(id: "Remark", name: "Remark", isItalic: true, alignment: "center", before: 60),
    DocxStyle(id: "Addressee", name: "Addressee", before: 120, left: 1_134, keepsWithNext: true),
    DocxStyle(id: "Addressees", name: "Addressees", left: 2_155),
    DocxStyle(id: "Rule", name: "Rule"),
    // Body
    DocxStyle(id: "BodyText", name: "Body Text", alignment: "both", after: 120, line: 264, firstLine: 720),
    DocxStyle(
      id: "Heading1", name: "heading 1", isBold: true, alignment: "both", before: 120, after: 120, line: 264,
      firstLine: 720, keepsWithNext: true, outline: 0, numbered: 0),
    DocxStyle(
      id: "Heading2", name: "heading 2", isBold: true, alignment: "both", after: 120, line: 264,
      firstLine: 720,
      keepsWithNext: true, outline: 1, numbered: 1),
    DocxStyle(
      id: "Heading3", name: "heading 3", alignment: "both", after: 120, line: 264, firstLine: 720,
      keepsWithNext: true, outline: 2),
    DocxStyle(id: "ListItem", name: "List Bullet", alignment: "both", after: 120, line: 264),
    // Tables and pictures
    DocxStyle(
      id: "Caption", name: "caption", size: 26, isBold: true, alignment: "center", before: 120, after: 60,
      keepsWithNext: true),
    DocxStyle(
      id: "UnitLine", name: "Unit of measure", size: 24, isItalic: true, alignment: "right", after: 60,
      keepsWithNext: true),
    DocxStyle(
      id: "TableHead", name: "Table head", size: 24, isBold: true, alignment: "center", before: 30, after: 30),
    DocxStyle(id: "TableText", name: "Table text", size: 24, before: 30, after: 30),
    DocxStyle(id: "Picture", name: "Picture", alignment: "center", after: 120),
    DocxStyle(
      id: "TableNote", name: "Table note", size: 24, isItalic: true, alignment: "both", before: 60, after: 120
    ),
    // After the body
    DocxStyle(id: "RecipientsLead", name: "Recipients lead", size: 24, isBold: true, isItalic: true),
    DocxStyle(id: "Recipients", name: "Recipients", size: 22),
    DocxStyle(id: "Capacity", name: "Signature", isBold: true, alignment: "center"),
    DocxStyle(id: "AnnexLabel", name: "Annex", isBold: true, alignment: "center", outline: 0),
    DocxStyle(id: "AnnexTitle", name: "Annex title", isBold: true, alignment: "center"),
    DocxStyle(id: "Header", name: "header", alignment: "center"),
  ]
}

extension DocxStyle {
  static func styles(_ language: Document.Language, _ setting: Document.Setting) -> XML {
    var xml = XML()
    xml.element("w:styles", ["xmlns:w": DocxWriter.space]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            let font = "Times New Roman"
            xml.element(
              "w:rFonts", ["w:ascii": font, "w:eastAsia": font, "w:hAnsi": font, "w:cs": font])
            xml.value("w:color", "000000")
            xml.value("w:sz", "28")
            xml.value("w:szCs", "28")
            xml.element("w:lang", ["w:val": language.tag, "w:eastAsia": language.tag, "w:bidi": "ar-SA"])
          }
        }
        xml.element("w:pPrDefault") {
          $0.element("w:pPr") {
            $0.element("w:spacing", ["w:after": "0", "w:line": "240", "w:lineRule": "auto"])
          }
        }
      }
      for (place, style) in all.enumerated() { style.set(setting).write(to: &xml, isBase: place == 0) }
      tableStyles(&xml)
    }
    return xml
  }

  private func write(to xml: inout XML, isBase: Bool) {
    var attributes: XML.Pairs = [("w:type", "paragraph")]
    if isBase { attributes.append(("w:default", "1")) }
    attributes.append(("w:styleId", "\(id)"))
    xml.element("w:style", pairs: attributes) { xml in
      xml.value("w:name", "\(name)")
      if !isBase { xml.value("w:basedOn", "Normal") }
      xml.element("w:qFormat")
      if isBase { return }
      xml.element("w:pPr") { xml in
        if keepsWithNext { xml.element("w:keepNext") }
        if let numbered { xml.numbering(numbered, of: DocxParts.headings) }
        xml.element(
          "w:spacing",
          ["w:before": "\(before)", "w:after": "\(after)", "w:line": "\(line)", "w:lineRule": "auto"])
        xml.element("w:ind", ["w:left": "\(left)", "w:firstLine": "\(firstLine)"])
        xml.value("w:jc", "\(alignment)")
        if let outline { xml.value("w:outlineLvl", "\(outline)") }
      }
      xml.element("w:rPr") { xml in
        if isBold { xml.element("w:b") }
        if isItalic { xml.element("w:i") }
        xml.value("w:sz", "\(size)")
        xml.value("w:szCs", "\(size)")
      }
    }
  }

  /// The plain table, and that of figures, ruled with thin lines.
  private static func tableStyles(_ xml: inout XML) {
    xml.element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) { xml in
      xml.value("w:name", "Normal Table")
      xml.element("w:tblPr") { $0.cellMargins(0) }
    }
    xml.element("w:style", ["w:type": "table", "w:styleId": "TableGrid"]) { xml in
      xml.value("w:name", "Table Grid")
      xml.value("w:basedOn", "TableNormal")
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
          }
        }
        xml.cellMargins(DocxTable.padding)
      }
    }
  }
}
