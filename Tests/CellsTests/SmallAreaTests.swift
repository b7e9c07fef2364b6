import Testing

@testable import Cells

@Suite struct SmallAreaTests {
  static let areas = [
    Rect(x: 0, y: 0, width: 0, height: 0), Rect(x: 0, y: 0, width: 1, height: 1),
    Rect(x: 0, y: 0, width: 5, height: 2),
    Rect(x: 3, y: 1, width: 9, height: 3), Rect(x: -4, y: -2, width: 30, height: 9),
  ]

  static let widgets: [(name: String, draw: @Sendable (Rect, inout Frame) -> Void)] = [
    ("box", { Box(title: [Span("漢字")], trailing: [Span("x")], footer: [Span("y")]).draw(in: $0, on: &$1) }),
    (
      "overlay",
      { Overlay(title: [Span("漢字")], lines: [[Span("Đường")]], footer: [Span("y")]).draw(in: $0, on: &$1) }
    ),
    ("table", { TableTests.table(rows: 50, top: 3, selected: 4).draw(in: $0, on: &$1) }),
    ("table past its end", { TableTests.table(rows: 2, top: 9, selected: 9).draw(in: $0, on: &$1) }),
    (
      "table of huge numbers",
      { area, frame in
        let columns = [
          Column("a", .fixed(.max)), Column("b", .flexible(minimum: .max, weight: .max), priority: 1),
        ]
        Table(columns: columns, rowCount: 1_000_000_000, top: .max, selected: .max) { _ in
          [.text("x"), .text("y")]
        }
        .draw(in: area, on: &frame)
      }
    ),
    ("table before its start", { TableTests.table(rows: 20, top: -9, selected: -1).draw(in: $0, on: &$1) }),
    ("chart", { ChartTests.year(steps: 366, known: 200).draw(in: $0, on: &$1) }),
    (
      "chart of one step",
      { Chart(series: [.init("", values: [1], role: .text, style: .line)], maximum: 0).draw(in: $0, on: &$1) }
    ),
    (
      "chart of nothing",
      { Chart(series: [], maximum: .nan, yLabels: [(0, "0")], marker: 3).draw(in: $0, on: &$1) }
    ),
    ("bar", { Bar(fraction: 0.5, tick: 0.5).draw(x: $0.x, y: $0.y, width: $0.width, on: &$1) }),
    ("sparkline", { Sparkline([1, nil, 3]).draw(x: $0.x, y: $0.y, width: $0.width, on: &$1) }),
    ("figures", { BigDigits("64,4%").draw(x: $0.x, y: $0.y, on: &$1) }),
    ("compact figures", { BigDigits("64,4%", isCompact: true).draw(x: $0.x, y: $0.y, on: &$1) }),
  ]

  @Test(arguments: widgets.indices, areas)
  func `a widget draws what fits and nothing outside its area`(widget: Int, area: Rect) {
    let (name, draw) = Self.widgets[widget]
    // Figures have a size of their own.
    let isSized = name.hasSuffix("figures")
    for size in [
      Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 5, rows: 2),
      Size(columns: 20, rows: 8),
    ] {
      var frame = Frame(size: size)
      draw(area, &frame)
      for y in 0..<size.rows {
        for x in 0..<size.columns {
          let isInside = x >= area.x && x < area.maxX && y >= area.y && y < area.maxY
          if !isInside, !isSized { #expect(frame[x, y] == .blank, "\(name) at \(x), \(y) in \(size)") }
        }
      }
    }
  }

  @Test func `every widget fills an area of its size`() {
    for (name, draw) in Self.widgets where name != "table past its end" && name != "chart of nothing" {
      var frame = Frame(size: Size(columns: 60, rows: 12))
      draw(frame.bounds, &frame)
      #expect(frame != Frame(size: frame.size), "\(name)")
    }
  }
}
