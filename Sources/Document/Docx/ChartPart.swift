import Domain

/// A chart as DrawingML, with its figures in it: Word and LibreOffice draw it in the document's font, sharp at any size,
/// and an office can restyle it. Strokes and greys tell series apart on paper without colours.
///
/// Source: ISO/IEC 29500-1, 21.2.
struct ChartPart {
  static let space = "http://schemas.openxmlformats.org/drawingml/2006/chart"

  let chart: Document.Chart
  let language: Document.Language

  init(_ chart: Document.Chart, _ language: Document.Language) {
    self.chart = chart
    self.language = language
  }

  var xml: XML {
    var xml = XML()
    xml.element(
      "c:chartSpace",
      ["xmlns:c": Self.space, "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main"]
    ) { xml in
      xml.chart("c:roundedCorners", "0")
      xml.element("c:chart") { xml in
        xml.chart("c:autoTitleDeleted", "1")
        switch chart.shape {
        case .lines(let lines): writeLines(lines, &xml)
        case .bars(let categories, let bars): writeBars(categories, bars, &xml)
        }
        if chart.shape.series > 1 {
          xml.element("c:legend") { xml in
            xml.chart("c:legendPos", "b")
            xml.chart("c:overlay", "0")
          }
        }
        xml.chart("c:plotVisOnly", "1")
        xml.chart("c:dispBlanksAs", "span")
      }
      xml.element("c:spPr") { xml in
        xml.element("a:noFill")
        xml.element("a:ln") { $0.element("a:noFill") }
      }
      textStyle(&xml)
    }
    return xml
  }

  private func textStyle(_ xml: inout XML) {
    xml.element("c:txPr") { xml in
      xml.element("a:bodyPr")
      xml.element("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { xml in
          xml.element("a:defRPr", ["sz": "1100", "b": "0"]) { xml in
            xml.fill("000000")
            xml.element("a:latin", ["typeface": "Times New Roman"])
            xml.element("a:cs", ["typeface": "Times New Roman"])
          }
        }
        xml.element("a:endParaRPr", ["lang": language.tag])
      }
    }
  }

  /// The text of a value, as the rest of the document writes it.
  func label(_ cell: Document.Cell) -> String { language.numbers.text(cell, as: chart.form) }
}

extension Document.Chart.Shape {
  fileprivate var series: Int {
    switch self {
    case .lines(let lines): lines.count
    case .bars(_, let bars): bars.count
    }
  }
}

extension Document.Form {
  /// A figure as files of numbers hold it, in the unit of the form; nil for what is none.
  func plainNumber(_ cell: Document.Cell) -> String? {
    switch cell {
    case .money(let amount): return DecimalNumber(amount, power: unit?.power ?? 0).plain
    case .rate(let rate):
      let (written, decimals) =
        switch self {
        case .points(let decimals): (rate.writtenPoints(decimals: decimals), decimals)
        case .rate(let decimals): (rate.written(decimals: decimals), decimals)
        case .text, .centred, .money, .count, .day: (rate.written(decimals: 1), 1)
        }
      return DecimalNumber(Int64(written), power: decimals).plain
    case .count(let count): return String(count)
    case .text, .day, .missing: return nil
    }
  }
}

extension XML {
  mutating func chart(_ name: StaticString, _ value: String) { element(name, ["val": value]) }

  mutating func fill(_ colour: String) {
    element("a:solidFill") { $0.element("a:srgbClr", ["val": colour]) }
  }

  /// A stroke in hundredths of a point.
  mutating func stroke(_ width: Int, _ colour: String, dash: String = "solid") {
    element("c:spPr") { xml in
      xml.element("a:ln", ["w": "\(width * 127)", "cap": "flat"]) { xml in
        xml.fill(colour)
        xml.element("a:prstDash", ["val": dash])
        xml.element("a:round")
      }
    }
  }
}
