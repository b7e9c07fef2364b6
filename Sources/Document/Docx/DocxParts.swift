/// The small parts of a Word document beside its text and styles.
enum DocxParts {
  /// The page number alone, centred in the margin above.
  static var header: XML {
    var xml = XML()
    xml.element("w:hdr", ["xmlns:w": DocxWriter.space, "xmlns:r": DocxWriter.relations]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.value("w:pStyle", "Header") }
        xml.element("w:fldSimple", ["w:instr": " PAGE "]) { xml in
          xml.element("w:r") { $0.element("w:t", text: "2") }
        }
      }
    }
    return xml
  }

  static func settings(_ language: Document.Language) -> XML {
    var xml = XML()
    xml.element("w:settings", ["xmlns:w": DocxWriter.space]) { xml in
      xml.value("w:defaultTabStop", "720")
      xml.value("w:characterSpacingControl", "doNotCompress")
      xml.element("w:compat") { xml in
        // Without it Word opens the file in compatibility mode. Source: MS-DOCX 2.4.
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
          ])
      }
      xml.element("w:themeFontLang", ["w:val": language.tag])
      let numbers = language.numbers
      xml.value("w:decimalSymbol", numbers.decimal)
      xml.value("w:listSeparator", numbers.decimal == "," ? ";" : ",")
    }
    return xml
  }

  static let bullets = 1
  /// The list of the headings of the body; the annexes have the next ones.
  static let headings = 2

  /// Lists: dashes, and headings, which each annex counts anew.
  static func numbering(annexes: Int) -> XML {
    var xml = XML()
    xml.element("w:numbering", ["xmlns:w": DocxWriter.space]) { xml in
      list(1, [("bullet", "-", 720, ""), ("bullet", "+", 1_080, "")], &xml)
      // Points are counted by letters of the language, which Word doesn't know: they stand in the text.
      list(2, [("upperRoman", "%1.", 720, "Heading1"), ("decimal", "%2.", 720, "Heading2")], &xml)
      xml.element("w:num", ["w:numId": "\(bullets)"]) { $0.value("w:abstractNumId", "1") }
      for annex in 0...annexes {
        xml.element("w:num", ["w:numId": "\(headings + annex)"]) { xml in
          xml.value("w:abstractNumId", "2")
          for level in 0...1 {
            xml.element("w:lvlOverride", ["w:ilvl": "\(level)"]) { $0.value("w:startOverride", "1") }
          }
        }
      }
    }
    return xml
  }

  private static func list(
    _ id: Int, _ levels: [(format: String, text: String, firstLine: Int, style: String)], _ xml: inout XML
  ) {
    xml.element("w:abstractNum", ["w:abstractNumId": "\(id)"]) { xml in
      xml.value("w:multiLevelType", "multilevel")
      for (place, level) in levels.enumerated() {
        xml.element("w:lvl", ["w:ilvl": "\(place)"]) { xml in
          xml.value("w:start", "1")
          xml.value("w:numFmt", level.format)
          if !level.style.isEmpty { xml.value("w:pStyle", level.style) }
          xml.value("w:suff", "space")
          xml.value("w:lvlText", level.text)
          xml.value("w:lvlJc", "left")
          xml.element("w:pPr") { $0.element("w:ind", ["w:left": "0", "w:firstLine": "\(level.firstLine)"]) }
        }
      }
    }
  }
}
