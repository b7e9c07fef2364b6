internal import Domain

extension ChartPart {
  /// How the lines of a chart differ, the one that matters first: width in hundredths of a point, colour, dashes.
  private static let strokes: [(width: Int, colour: String, dash: String)] = [
    (275, "1F3864", "solid"), (175, "C00000", "dash"), (175, "404040", "sysDot"),
    (150, "7F7F7F", "lgDashDot"),
    (125, "7F7F7F", "solid"),
  ]
  /// Fills of bars with their edges, the one that matters first.
  private static let fills = ["1F3864", "BFBFBF", "7F7F7F"]
  static let axes = (categories: "1", values: "2")

  func writeLines(_ lines: [Document.Line], _ xml: inout XML) {
    let days = Set(lines.flatMap(\.values.keys)).sorted()
    xml.element("c:plotArea") { xml in
      xml.element("c:layout")
      xml.element("c:lineChart") { xml in
        xml.chart("c:grouping", "standard")
        xml.chart("c:varyColors", "0")
        for (place, line) in lines.enumerated() {
          series(place, line.name, &xml) { xml in
            let stroke = Self.strokes[place % Self.strokes.count]
            xml.stroke(stroke.width, stroke.colour, dash: stroke.dash)
            xml.element("c:marker") { $0.chart("c:symbol", "none") }
            if place == 0 { lastLabel(of: line, on: days, &xml) }
            xml.element("c:cat") {
              $0.numbers("dd/mm/yyyy", days.map { $0.serial.map { "\($0)" } }, column: 0)
            }
            xml.element("c:val") { xml in
              let values = days.map { line.values[$0].flatMap(chart.form.plainNumber) }
              xml.numbers("General", values, column: place + 1)
            }
            xml.chart("c:smooth", "0")
          }
        }
        xml.chart("c:marker", "1")
        xml.chart("c:axId", Self.axes.categories)
        xml.chart("c:axId", Self.axes.values)
      }
      dayAxis(&xml)
      valueAxis(&xml)
    }
  }

  func writeBars(_ categories: [String], _ bars: [Document.Bars], _ xml: inout XML) {
    xml.element("c:plotArea") { xml in
      xml.element("c:layout")
      xml.element("c:barChart") { xml in
        xml.chart("c:barDir", "bar")
        xml.chart("c:grouping", "clustered")
        xml.chart("c:varyColors", "0")
        for (place, bar) in bars.enumerated() {
          series(place, bar.name, &xml) { xml in
            xml.element("c:spPr") { xml in
              xml.fill(Self.fills[place % Self.fills.count])
              xml.element("a:ln", ["w": "6350"]) { $0.fill("000000") }
            }
            xml.chart("c:invertIfNegative", "0")
            labels(bar, &xml)
            xml.element("c:cat") { $0.strings(categories, at: ChartCells(column: 0, rows: categories.count)) }
            xml.element("c:val") { xml in
              xml.numbers("General", bar.values.map(chart.form.plainNumber), column: place + 1)
            }
          }
        }
        xml.chart("c:gapWidth", bars.count > 1 ? "60" : "45")
        xml.chart("c:axId", Self.axes.categories)
        xml.chart("c:axId", Self.axes.values)
      }
      categoryAxis(&xml)
      hiddenValueAxis(&xml)
    }
  }

  private func series(_ place: Int, _ name: String, _ xml: inout XML, _ body: (inout XML) -> Void) {
    xml.element("c:ser") { xml in
      xml.chart("c:idx", "\(place)")
      xml.chart("c:order", "\(place)")
      xml.element("c:tx") { $0.strings([name], at: ChartCells(title: place + 1)) }
      body(&xml)
    }
  }

  /// Each bar's figure in the document's own form of numbers: a format code would follow the reader's system.
  private func labels(_ bars: Document.Bars, _ xml: inout XML) {
    xml.element("c:dLbls") { xml in
      for (place, value) in bars.values.enumerated() where chart.form.plainNumber(value) != nil {
        xml.element("c:dLbl") { xml in
          xml.chart("c:idx", "\(place)")
          xml.element("c:tx") { $0.rich(label(value)) }
          shown(at: "outEnd", &xml)
        }
      }
      shown(at: "outEnd", &xml)
    }
  }

  /// Where the line that matters stands, in figures.
  private func lastLabel(of line: Document.Line, on days: [Day], _ xml: inout XML) {
    guard let place = days.lastIndex(where: { line.values[$0].flatMap(chart.form.plainNumber) != nil }),
      let value = line.values[days[place]]
    else { return }
    xml.element("c:dLbls") { xml in
      xml.element("c:dLbl") { xml in
        xml.chart("c:idx", "\(place)")
        xml.element("c:tx") { $0.rich(label(value)) }
        shown(at: "r", &xml)
      }
      shown(at: nil, &xml)
    }
  }

  /// Whether the value of a point or of all points is shown, and where.
  private func shown(at place: String?, _ xml: inout XML) {
    if let place { xml.chart("c:dLblPos", place) }
    xml.chart("c:showLegendKey", "0")
    xml.chart("c:showVal", place == nil ? "0" : "1")
    for name: StaticString in ["c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"] {
      xml.chart(name, "0")
    }
  }
}

extension XML {
  mutating func rich(_ text: String) {
    element("c:rich") { xml in
      xml.element("a:bodyPr")
      xml.element("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { $0.element("a:defRPr", ["b": "0"]) }
        xml.element("a:r") { xml in
          xml.element("a:rPr", ["b": "0"])
          xml.element("a:t", text: text)
        }
      }
    }
  }

  fileprivate mutating func numbers(_ format: String, _ values: [String?], column: Int) {
    element("c:numRef") { xml in
      xml.element("c:f", text: ChartCells(column: column, rows: values.count).text)
      xml.element("c:numCache") { xml in
        xml.element("c:formatCode", text: format)
        xml.chart("c:ptCount", "\(values.count)")
        for (place, value) in values.enumerated() {
          guard let value else { continue }
          xml.element("c:pt", ["idx": "\(place)"]) { $0.element("c:v", text: value) }
        }
      }
    }
  }

  fileprivate mutating func strings(_ values: [String], at cells: ChartCells) {
    element("c:strRef") { xml in
      xml.element("c:f", text: cells.text)
      xml.element("c:strCache") { xml in
        xml.chart("c:ptCount", "\(values.count)")
        for (place, value) in values.enumerated() {
          xml.element("c:pt", ["idx": "\(place)"]) { $0.element("c:v") { $0.officeText(value) } }
        }
      }
    }
  }
}
