extension ChartPart {
  func dayAxis(_ xml: inout XML) {
    xml.element("c:dateAx") { xml in
      axis(Self.axes.categories, place: "b", format: #"mm\/yy"#, &xml)
      xml.chart("c:crossAx", Self.axes.values)
      xml.chart("c:crosses", "autoZero")
      xml.chart("c:auto", "1")
      xml.chart("c:lblOffset", "100")
      xml.chart("c:baseTimeUnit", "days")
      xml.chart("c:majorUnit", "1")
      xml.chart("c:majorTimeUnit", "months")
    }
  }

  func valueAxis(_ xml: inout XML) {
    xml.element("c:valAx") { xml in
      axis(Self.axes.values, place: "l", format: valueFormat, title: chart.axis, hasGrid: true, &xml)
      xml.chart("c:crossAx", Self.axes.categories)
      xml.chart("c:crosses", "autoZero")
      xml.chart("c:crossBetween", "midCat")
    }
  }

  func categoryAxis(_ xml: inout XML) {
    xml.element("c:catAx") { xml in
      axis(Self.axes.categories, place: "l", format: "General", isReversed: true, &xml)
      xml.chart("c:crossAx", Self.axes.values)
      xml.chart("c:crosses", "autoZero")
      xml.chart("c:auto", "0")
      xml.chart("c:lblAlgn", "ctr")
      xml.chart("c:lblOffset", "100")
      xml.chart("c:noMultiLvlLbl", "1")
    }
  }

  /// Bars say their own figures.
  func hiddenValueAxis(_ xml: inout XML) {
    xml.element("c:valAx") { xml in
      xml.chart("c:axId", Self.axes.values)
      xml.element("c:scaling") { xml in
        xml.chart("c:orientation", "minMax")
        if !hasNegative { xml.chart("c:min", "0") }
      }
      xml.chart("c:delete", "1")
      xml.chart("c:axPos", "b")
      xml.chart("c:crossAx", Self.axes.categories)
      xml.chart("c:crosses", "max")
      xml.chart("c:crossBetween", "between")
    }
  }

  private var hasNegative: Bool {
    guard case .bars(_, let bars) = chart.shape else { return false }
    return bars.contains { $0.values.contains { chart.form.plainNumber($0)?.first == "-" } }
  }

  private func axis(
    _ id: String, place: String, format: String, title: String = "", hasGrid: Bool = false,
    isReversed: Bool = false, _ xml: inout XML
  ) {
    xml.chart("c:axId", id)
    xml.element("c:scaling") { $0.chart("c:orientation", isReversed ? "maxMin" : "minMax") }
    xml.chart("c:delete", "0")
    xml.chart("c:axPos", place)
    if hasGrid { xml.element("c:majorGridlines") { $0.stroke(50, "D9D9D9") } }
    if !title.isEmpty {
      xml.element("c:title") { xml in
        xml.element("c:tx") { $0.rich(title) }
        xml.chart("c:overlay", "0")
      }
    }
    xml.element("c:numFmt", ["formatCode": format, "sourceLinked": "0"])
    xml.chart("c:majorTickMark", isReversed ? "none" : "out")
    xml.chart("c:minorTickMark", "none")
    xml.chart("c:tickLblPos", "low")
    xml.stroke(75, "595959")
    if place == "b" { levelText(&xml) }
  }

  /// Thirteen months stand side by side on a page, not at a slant.
  private func levelText(_ xml: inout XML) {
    xml.element("c:txPr") { xml in
      xml.element("a:bodyPr", ["rot": "0", "vert": "horz"])
      xml.element("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { $0.element("a:defRPr", ["sz": "900"]) }
        xml.element("a:endParaRPr", ["lang": language.tag])
      }
    }
  }

  /// The separators of the document's language stand in the code itself: those of a format follow the reader's system.
  private var valueFormat: String {
    switch chart.form {
    case .rate, .points: return "0\"\(language.numbers.beforePercent)%\""
    case .money, .count, .text, .centred, .day:
      let group = "\\\(language.numbers.grouping)000"
      return "[>=1000000]0\(group)\(group);[>=1000]0\(group);General"
    }
  }
}
