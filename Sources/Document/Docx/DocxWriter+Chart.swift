extension DocxWriter {
  /// A picture in the text whose part holds the figures and how they are drawn.
  mutating func write(_ chart: Document.Chart, on paper: Paper) {
    if !chart.title.isEmpty { xml.paragraph("Caption", chart.title) }
    charts += 1
    let (number, space) = (charts, ChartPart.space)
    let part = package.add(
      "charts/chart\(number).xml", .chart, ChartPart(chart, document.language).xml)
    let width = paper.textWidth * Paper.unitsOfDrawing
    let height = min(chart.height, paper.isLandscape ? 13 : 20) * 360_000
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.value("w:pStyle", "Picture") }
      xml.element("w:r") { xml in
        xml.element("w:drawing") { xml in
          xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) { xml in
            xml.element("wp:extent", ["cx": "\(width)", "cy": "\(height)"])
            xml.element(
              "wp:docPr",
              ["id": "\(number)", "name": "Chart \(number)", "descr": chart.alternative])
            xml.element("wp:cNvGraphicFramePr")
            xml.element("a:graphic") { xml in
              xml.element("a:graphicData", ["uri": space]) { $0.element("c:chart", ["r:id": part]) }
            }
          }
        }
      }
    }
  }
}

extension Document.Chart {
  /// In centimetres.
  fileprivate var height: Int {
    switch shape {
    case .lines: 8
    case .bars(let categories, let bars): 2 + (categories.count * max(1, bars.count) * 11 + 9) / 20
    }
  }
}
