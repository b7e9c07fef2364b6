/// How cells of a workbook look: each look once, in the order in which it was first asked for.
struct BookStyles {
  struct Look: Hashable {
    /// As Excel writes a format; `General` for texts.
    var format = "General"
    var isBold = false
    var isItalic = false
    var hasBorder = false
    var isHead = false
    var alignment: StaticWord?
    var wraps = false
  }

  /// A word of the standard that can be compared.
  enum StaticWord: String { case left, center, right }

  private var looks: [Look] = [Look()]

  /// The number by which a cell names its look.
  mutating func number(of look: Look) -> String {
    if let place = looks.firstIndex(of: look) { return "\(place)" }
    looks.append(look)
    return "\(looks.count - 1)"
  }

  private static let fonts = [(false, false), (true, false), (false, true), (true, true)]
  /// Formats of one's own begin here. Source: ISO/IEC 29500-1, 18.8.30.
  private static let firstFormat = 164

  var xml: XML {
    var formats: [String] = []
    for look in looks where look.format != "General" && !formats.contains(look.format) {
      formats.append(look.format)
    }
    var xml = XML()
    xml.element("styleSheet", ["xmlns": Workbook.space]) { xml in
      if !formats.isEmpty {
        xml.element("numFmts", ["count": "\(formats.count)"]) { xml in
          for (place, format) in formats.enumerated() {
            xml.element("numFmt", ["numFmtId": "\(Self.firstFormat + place)", "formatCode": format])
          }
        }
      }
      writeFonts(&xml)
      xml.element("fills", ["count": "3"]) { xml in
        xml.element("fill") { $0.element("patternFill", ["patternType": "none"]) }
        xml.element("fill") { $0.element("patternFill", ["patternType": "gray125"]) }
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { $0.element("fgColor", ["rgb": "FFE7E6E6"]) }
        }
      }
      writeBorders(&xml)
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      xml.element("cellXfs", ["count": "\(looks.count)"]) { xml in
        for look in looks {
          let format = formats.firstIndex(of: look.format).map { Self.firstFormat + $0 } ?? 0
          write(look, format, &xml)
        }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml
  }

  private func writeFonts(_ xml: inout XML) {
    xml.element("fonts", ["count": "\(Self.fonts.count)"]) { xml in
      for (isBold, isItalic) in Self.fonts {
        xml.element("font") { xml in
          if isBold { xml.element("b") }
          if isItalic { xml.element("i") }
          xml.element("sz", ["val": "12"])
          xml.element("name", ["val": "Times New Roman"])
          xml.element("family", ["val": "1"])
        }
      }
    }
  }

  private func writeBorders(_ xml: inout XML) {
    xml.element("borders", ["count": "2"]) { xml in
      for isDrawn in [false, true] {
        xml.element("border") { xml in
          for side: StaticString in ["left", "right", "top", "bottom"] {
            if isDrawn {
              xml.element(side, ["style": "thin"]) { $0.element("color", ["auto": "1"]) }
            } else {
              xml.element(side)
            }
          }
          xml.element("diagonal")
        }
      }
    }
  }

  private func write(_ look: Look, _ format: Int, _ xml: inout XML) {
    let font = Self.fonts.firstIndex { $0 == (look.isBold, look.isItalic) } ?? 0
    let attributes: XML.Pairs = [
      ("numFmtId", "\(format)"), ("fontId", "\(font)"), ("fillId", look.isHead ? "2" : "0"),
      ("borderId", look.hasBorder ? "1" : "0"), ("xfId", "0"), ("applyNumberFormat", format == 0 ? "0" : "1"),
      ("applyFont", "1"), ("applyFill", look.isHead ? "1" : "0"), ("applyBorder", "1"),
      ("applyAlignment", "1"),
    ]
    xml.element("xf", pairs: attributes) { xml in
      var alignment: XML.Pairs = []
      if let word = look.alignment { alignment.append(("horizontal", word.rawValue)) }
      alignment.append(("vertical", "center"))
      if look.wraps { alignment.append(("wrapText", "1")) }
      xml.element("alignment", pairs: alignment)
    }
  }
}
