/// Measures of an A4 page, in twentieths of a point. Source: Decree 30/2020/NĐ-CP, Annex I, Part I, I.3: 20 to 25 mm above
/// and below, 30 to 35 on the left, 15 to 20 on the right.
struct Paper: Hashable {
  var isLandscape = false
  var setting = Document.Setting.letter

  private static let short = 11_906
  private static let long = 16_838
  /// A sheet is bound into no file.
  var above: Int { setting == .sheet ? 567 : 1_134 }
  var below: Int { above }
  var left: Int { setting == .sheet ? 1_134 : 1_701 }
  var right: Int { setting == .sheet ? 850 : 1_134 }
  /// From the edge of the paper to the page number.
  static let header = 567

  var width: Int { isLandscape ? Self.long : Self.short }
  var height: Int { isLandscape ? Self.short : Self.long }
  var textWidth: Int { width - left - right }

  /// 914,400 to the inch, 1,440 twentieths of a point to the inch.
  static let unitsOfDrawing = 635
}

extension XML {
  /// The properties of a section, whose pages are counted from 1; the first page shows no number.
  mutating func section(_ paper: Paper, header: String) {
    element("w:sectPr") { xml in
      xml.element("w:headerReference", ["w:type": "default", "r:id": header])
      xml.value("w:type", "nextPage")
      var size: XML.Pairs = [("w:w", "\(paper.width)"), ("w:h", "\(paper.height)")]
      if paper.isLandscape { size.append((key: "w:orient", value: "landscape")) }
      xml.element("w:pgSz", pairs: size)
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(paper.above)", "w:right": "\(paper.right)", "w:bottom": "\(paper.below)",
          "w:left": "\(paper.left)", "w:header": "\(Paper.header)", "w:footer": "\(Paper.header)",
          "w:gutter": "0",
        ])
      xml.element("w:pgNumType", ["w:start": "1"])
      xml.element("w:titlePg")
    }
  }
}
