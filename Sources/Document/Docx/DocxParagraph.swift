/// What a paragraph has beside its style.
struct DocxLook {
  var style: StaticString
  var keepsWithNext = false
  /// A level of a list.
  var list: (level: Int, id: Int)?
  var alignment: StaticString?
  /// In half points; that of the style where nil.
  var size: Int?
  var isBold = false

  init(_ style: StaticString, keepsWithNext: Bool = false) {
    self.style = style
    self.keepsWithNext = keepsWithNext
  }
}

extension XML {
  mutating func paragraph(_ look: DocxLook, _ runs: [Document.Run]) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.value("w:pStyle", "\(look.style)")
        if look.keepsWithNext { xml.element("w:keepNext") }
        if let list = look.list { xml.numbering(list.level, of: list.id) }
        if let alignment = look.alignment { xml.value("w:jc", "\(alignment)") }
      }
      for run in runs { xml.run(run, look) }
    }
  }

  mutating func paragraph(_ style: StaticString, _ text: String, keepsWithNext: Bool = false) {
    paragraph(DocxLook(style, keepsWithNext: keepsWithNext), [Document.Run(text)])
  }

  mutating func numbering(_ level: Int, of list: Int) {
    element("w:numPr") { xml in
      xml.value("w:ilvl", "\(level)")
      xml.value("w:numId", "\(list)")
    }
  }

  private mutating func run(_ run: Document.Run, _ look: DocxLook) {
    element("w:r") { xml in
      let isBold = run.isBold || look.isBold
      if isBold || run.isItalic || look.size != nil {
        xml.element("w:rPr") { xml in
          if isBold { xml.element("w:b") }
          if run.isItalic { xml.element("w:i") }
          guard let size = look.size else { return }
          xml.value("w:sz", "\(size)")
          xml.value("w:szCs", "\(size)")
        }
      }
      for (place, line) in CleanText.lines(run.text).enumerated() {
        if place > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"], text: line)
      }
    }
  }

  /// A line of that length in the middle of a room of that width: the upper edge of a paragraph without text.
  mutating func rule(length: Int, in width: Int) {
    let indent = max(0, (width - length) / 2)
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.value("w:pStyle", "Rule")
        xml.element("w:pBdr") { xml in
          xml.element("w:top", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "000000"])
        }
        // The space before keeps the line off the letters above.
        xml.element("w:spacing", ["w:before": "80", "w:after": "0", "w:line": "120", "w:lineRule": "exact"])
        xml.element("w:ind", ["w:left": "\(indent)", "w:right": "\(indent)"])
      }
    }
  }

  /// A paragraph that nobody sees, where the format wants one.
  mutating func hair(_ body: (inout XML) -> Void = { _ in }) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"])
        body(&xml)
      }
    }
  }

  /// A space between paragraphs that holds nothing.
  mutating func hairSpace(_ height: Int) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:keepNext")
        xml.element(
          "w:spacing", ["w:before": "0", "w:after": "0", "w:line": "\(height)", "w:lineRule": "exact"])
      }
    }
  }

  /// A table without lines that places things side by side.
  mutating func columns(_ widths: [Int], _ cells: [[(inout XML) -> Void]]) {
    element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.cellMargins(0)
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      for row in cells {
        xml.element("w:tr") { xml in
          xml.element("w:trPr") { $0.element("w:cantSplit") }
          for (width, cell) in zip(widths, row) {
            xml.element("w:tc") { xml in
              xml.element("w:tcPr") { $0.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"]) }
              cell(&xml)
            }
          }
        }
      }
    }
  }

  /// Between the text of cells and their edges.
  mutating func cellMargins(_ width: Int) {
    element("w:tblCellMar") { xml in
      for side: StaticString in ["w:left", "w:right"] {
        xml.element(side, ["w:w": "\(width)", "w:type": "dxa"])
      }
    }
  }
}
