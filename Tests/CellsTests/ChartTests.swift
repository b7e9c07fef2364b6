import Testing

@testable import Cells

@Suite struct ChartTests {
  static func year(steps: Int, known: Int) -> Chart {
    func share(_ step: Int) -> Double { Double(step) / Double(steps - 1) }
    return Chart(
      series: [
        .init(
          "Đã chi", values: (0..<steps).map { $0 < known ? share($0) * share($0) : nil }, role: .curveActual,
          style: .area),
        .init(
          "Mọi năm", values: (0..<steps).map { share($0) * 0.5 + 0.3 }, role: .curveProfile, style: .dots),
        .init("Kế hoạch", values: (0..<steps).map { share($0) }, role: .curvePlan, style: .line),
      ], maximum: 1, xLabels: (0..<12).map { ($0 * (steps - 1) / 12, "T\($0 + 1)") },
      yLabels: [(0, "0%"), (0.5, "50%"), (1, "100%")], marker: known - 1)
  }

  @Test func `a year of days is drawn at 40 by 8`() {
    #expect(
      drawn(40, 8) { Self.year(steps: 366, known: 245).draw(in: $0.bounds, on: &$0) } == [
        " 100% ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈╭────",
        "                           ┊ ╭────╯ • •",
        "                        •╭───╯• •",
        "  50% ┈┈┈┈┈┈┈┈┈┈•┈•┈╭────╯┈┊┈┈┈┈┈┈┈┈┈┈┈",
        "      • • • • • ╭───╯   ▂▄▆█",
        "           ╭────╯  ▁▃▄▆█████",
        "   0% ─────╯▂▃▄▄▅▇██████████┈┈┈┈┈┈┈┈┈┈┈",
        "      T1   T3    T5   T7   T9    T11",
      ])
  }

  @Test func `a year of months is drawn at 60 by 12`() {
    #expect(
      drawn(60, 12) { Self.year(steps: 13, known: 9).draw(in: $0.bounds, on: &$0) } == [
        " 100% ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈┈┈┈┈┈┈╭────",
        "                                         ┊       ╭────╯",
        "                                         ┊  ╭────╯  • • • •",
        "                                        ╭───╯ • • •",
        "                                • •╭────╯┊",
        "  50% ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈•┈•┈•┈╭────╯┈┈┈┈┈┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "              • • • • •  ╭────╯       ▁▄▆▇",
        "      • • • •        ╭───╯        ▂▄▅▇████",
        "                ╭────╯       ▁▃▄▆█████████",
        "           ╭────╯      ▁▃▄▅▆██████████████",
        "   0% ─────╯▁▂▂▃▃▄▅▆▆▇████████████████████┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "      T1  T2   T3  T4  T5   T6  T7  T8   T9  T10 T11  T12",
      ])
  }

  @Test func `a small chart has no labels`() {
    #expect(
      drawn(12, 3) { Self.year(steps: 13, known: 9).draw(in: $0.bounds, on: &$0) } == [
        "┈┈┈┈┈┈┈┊╭───",
        "┈┈•┈╭───╯┈┈┈",
        "────╯▅▇█┈┈┈┈",
      ])
  }

  @Test func `ASCII marks draw the same curves`() {
    var chart = Self.year(steps: 13, known: 9)
    chart.glyphs = .ascii
    #expect(
      drawn(30, 8) { chart.draw(in: $0.bounds, on: &$0) } == [
        " 100% ...............:...+---",
        "                     :+--+* *",
        "                  *+--+ *",
        "  50% ......*.*.+--+._.......",
        "      * * *  +--+ _-=#",
        "          +--+ _-=####",
        "   0% ----+.-==#######.......",
        "      T1  T3 T5  T7  T9 T11",
      ])
  }

  @Test(arguments: [1, 2, 5, 13, 40, 366])
  func `a curve ends in the column of its last value`(known: Int) {
    let chart = Chart(
      series: [.init("", values: (0..<366).map { $0 < known ? 1 : nil }, role: .curveActual, style: .area)],
      maximum: 1,
      marker: known - 1)
    let lines = drawn(20, 1) { chart.draw(in: $0.bounds, on: &$0) }
    // 366 steps over 20 columns: step s stands at s * 19 / 365, rounded.
    #expect(lines == [String(repeating: "█", count: ((known - 1) * 19 * 2 + 365) / 730 + 1)])
  }

  @Test func `the smallest value is seen and zero is not`() {
    let chart = Chart(series: [.init("", values: [0, 1e-9], role: .curveActual, style: .area)], maximum: 1)
    #expect(drawn(2, 1) { chart.draw(in: $0.bounds, on: &$0) } == [" ▁"])
  }

  @Test func `values that are no numbers are gaps, and values past the edge stand at it`() {
    let values: [Double?] = [.nan, .infinity, nil, 5, -5, 1]
    let chart = Chart(series: [.init("", values: values, role: .curveActual, style: .area)], maximum: 1)
    #expect(drawn(6, 2) { chart.draw(in: $0.bounds, on: &$0) } == ["   █ █", "   █ █"])
    var line = chart
    line.series[0].style = .line
    #expect(drawn(6, 2) { line.draw(in: $0.bounds, on: &$0) } == ["   ─╮╭", "    ╰╯"])
  }

  @Test func `the legend shows each curve by its mark and name`() {
    let legend = Self.year(steps: 13, known: 9).legend
    #expect(legend.map(\.text).joined() == "■ Đã chi  • Mọi năm  ─ Kế hoạch")
    #expect(legend[0].role == .curveActual)
  }

  @Test func `a fine line has two dots a column and four a row, and is whole where it climbs`() {
    let chart = Chart(
      series: [
        .init("", values: [0, 1], role: .curveProfile, style: .trace),
        .init("", values: [0.5, 0.5], role: .curvePlan, style: .dashes),
      ], maximum: 1)
    #expect(
      drawn(8, 4) { chart.draw(in: $0.bounds, on: &$0) } == [
        "      ⡠⠊",
        "⣀⡀ ⣀⡠⠊⣀⡀",
        "  ⡠⠊",
        "⡠⠊",
      ])
    var coarse = chart
    coarse.glyphs = .projector
    #expect(
      !drawn(8, 4) { coarse.draw(in: $0.bounds, on: &$0) }.joined().unicodeScalars.contains {
        $0.value >= 0x2800 && $0.value < 0x2900
      })
  }

  @Test(
    arguments: [
      (16_233.0, 4, [0, 5_000, 10_000, 15_000]), (16_233, 5, [0, 5_000, 10_000, 15_000]),
      (16_233, 2, [0, 10_000]), (0.73, 4, [0, 0.2, 0.4, 0.6]), (9, 1, [0]), (0, 3, [0]),
    ] as [(Double, Int, [Double])])
  func `an axis has round values`(_ maximum: Double, _ count: Int, _ values: [Double]) {
    let found = Chart.roundValues(upTo: maximum, count: count)
    #expect(found.count == values.count)
    for (one, other) in zip(found, values) { #expect(abs(one - other) <= maximum / 1e6) }
  }

  @Test func `notes stand beside today, and none on another`() {
    var chart = Self.year(steps: 13, known: 9)
    chart.notes = [.init("must 0,70", at: 0.7, role: .text), .init("paid 0,68", at: 0.68, role: .strong)]
    let lines = drawn(60, 12) { chart.draw(in: $0.bounds, on: &$0) }
    #expect(lines.filter { $0.contains("must 0,70") || $0.contains("paid 0,68") }.count == 2)
    let rows = lines.indices.filter { lines[$0].contains("0,7") || lines[$0].contains("0,68") }
    #expect(rows.count == 2 && lines[rows[0]].contains("must"))
    chart.notes = [.init(String(repeating: "x", count: 20), at: 0.9, role: .text)]
    let left = drawn(60, 12) { chart.draw(in: $0.bounds, on: &$0) }.first { $0.contains("xxx") }
    #expect(left?.contains("xxx ┊") == true)
  }
}
