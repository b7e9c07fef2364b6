import Testing

@testable import Cells

@Suite struct TableTests {
  static let columns = [
    Column("Lĩnh vực", .flexible(minimum: 8, maximum: 20)),
    Column("Tiến độ", .flexible(minimum: 6, weight: 2), priority: 2),
    Column("Tỷ lệ", .fixed(7), alignment: .trailing),
    Column("Nợ", .fixed(6), alignment: .trailing, priority: 1),
  ]

  static func table(rows: Int = 3, top: Int = 0, selected: Int? = nil) -> Table {
    let names = ["Giao thông vận tải", "Y tế", "Giáo dục và đào tạo"]
    return Table(columns: columns, rowCount: rows, top: top, selected: selected, sorted: (2, false)) { row in
      [
        .text(names[row % 3]), .bar(Bar(fraction: Double(row + 1) / 4, tick: 0.8, role: .barGood)),
        .text("63,\(row) %", .strong), .spans([Span("▼", .bad), Span(" \(row)")]),
      ]
    }
  }

  @Test func `a wide table shows all columns and the order of the rows`() {
    #expect(
      drawn(60, 4) { Self.table().draw(in: $0.bounds, on: &$0) } == [
        " Lĩnh vực           Tiến độ                   Tỷ lệ↓     Nợ",
        " Giao thông vận t…  █████▌···········│····   63,0 %     ▼ 0",
        " Y tế               ███████████······│····   63,1 %     ▼ 1",
        " Giáo dục và đào…   ████████████████▌│····   63,2 %     ▼ 2",
      ])
  }

  @Test func `a narrow table loses the least important columns first`() {
    let shown = { (width: Int) in Self.table().layout(width: width).map(\.column) }
    // 8 + 6 + 7 + 6, three gaps of one and two free edges: 32.
    #expect(shown(32) == [0, 1, 2, 3])
    #expect(shown(31) == [0, 2, 3])
    // With a column gone there is room for gaps of two again: 1, 1 + 12 + 2, 15 + 7 + 2.
    #expect(Self.table().layout(width: 31).map(\.x) == [1, 15, 24])
    // 8 + 7 + 6 and two gaps, the right edge (the left one is free from 24 columns on): 24.
    #expect(shown(22) == [0, 2])
    #expect(shown(10) == [0, 2])
    #expect(shown(3) == [0])
    #expect(shown(0) == [])
    for width in 0...200 {
      let places = Self.table().layout(width: width)
      for (place, next) in zip(places, places.dropFirst()) { #expect(place.x + place.width < next.x) }
      #expect(places.allSatisfy { $0.width > 0 && $0.x + $0.width < max(width, 1) })
    }
  }

  @Test func `what is left over is shared by weight up to the maximum`() {
    let columns = [
      Column("a", .flexible(minimum: 2, maximum: 5)), Column("b", .flexible(minimum: 2, weight: 3)),
      Column("c", .fixed(3)),
    ]
    // 19 of 20: 5 + 2 + 7 + 2 + 3; the free part of 8 goes 2 to 6, then the rest to b.
    #expect(TableLayout(columns, width: 19).places.map(\.width) == [4, 8, 3])
    #expect(TableLayout(columns, width: 40).places.map(\.width) == [5, 28, 3])
    #expect(TableLayout(columns, width: 40).places.map(\.x) == [0, 7, 37])
  }

  @Test func `the selected row has its ground over the full width, in the focused panel alone`() {
    var frame = Frame(size: Size(columns: 30, rows: 4))
    var table = Self.table(selected: 1)
    table.draw(in: frame.bounds, on: &frame)
    for y in 0..<4 { #expect((0..<30).allSatisfy { frame[$0, y].ground == (y == 2 ? .selected : .base) }) }
    frame = Frame(size: Size(columns: 30, rows: 4))
    table.isFocused = false
    table.draw(in: frame.bounds, on: &frame)
    #expect((0..<30).allSatisfy { frame[$0, 2].ground == .base })
  }

  @Test func `a long list shows where it stands and asks only for what it shows`() {
    var asked: [Int] = []
    var table = Self.table(rows: 100, top: 50)
    let cells = table.cells
    table.cells = { row in
      asked.append(row)
      return cells(row)
    }
    let lines = drawn(12, 6) { table.draw(in: $0.bounds, on: &$0) }
    #expect(asked == [50, 51, 52, 53, 54])
    #expect(lines.map { $0.hasSuffix("▐") } == [false, false, false, true, false, false])
    table.top = 95
    #expect(drawn(12, 6) { table.draw(in: $0.bounds, on: &$0) }[5].hasSuffix("▐"))
    table.top = 0
    #expect(drawn(12, 6) { table.draw(in: $0.bounds, on: &$0) }[1].hasSuffix("▐"))
  }

  @Test func `a click finds its row`() {
    let table = Self.table(rows: 5, top: 2)
    let area = Rect(x: 10, y: 10, width: 20, height: 10)
    #expect(table.row(at: Point(x: 10, y: 10), in: area) == nil)  // the head
    #expect(table.row(at: Point(x: 10, y: 11), in: area) == 2)
    #expect(table.row(at: Point(x: 29, y: 13), in: area) == 4)
    #expect(table.row(at: Point(x: 29, y: 14), in: area) == nil)
    #expect(table.row(at: Point(x: 30, y: 11), in: area) == nil)
  }

  @Test func `a row with too few or too many cells is drawn as far as it goes`() {
    let table = Table(
      columns: [Column("a", .fixed(3)), Column("b", .fixed(3))], rowCount: 3, showsHeader: false
    ) { row in
      Array(repeating: .text("abcd"), count: row * 2)
    }
    #expect(drawn(9, 3) { table.draw(in: $0.bounds, on: &$0) } == ["", "ab…  ab…", "ab…  ab…"])
  }
}
