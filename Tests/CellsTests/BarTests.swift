import Testing

@testable import Cells

@Suite struct BarTests {
  static let bars: [(Bar, String)] = [
    (Bar(fraction: 0.5), "█████·····"),
    (Bar(fraction: 0.5, tick: 0.8), "█████···│·"),
    (Bar(fraction: 0.75, tick: 0.2), "██│████▌··"),
    (Bar(fraction: 0), "··········"),
    (Bar(fraction: -1), "··········"),
    (Bar(fraction: 0.000_1), "▏·········"),  // something paid is never an empty bar
    (Bar(fraction: 0.999_9), "█████████▉"),  // and something missing never a full one
    (Bar(fraction: 1), "██████████"),
    (Bar(fraction: 1.02, tick: 1), "█████████│"),
    (Bar(fraction: 1.02, tick: 0.5), "█████│███▸"),
    (Bar(fraction: 1e300, tick: -3), "│████████▸"),
    (Bar(fraction: nil, tick: 0.5), "╌╌╌╌╌╌╌╌╌╌"),
    (Bar(fraction: .nan), "╌╌╌╌╌╌╌╌╌╌"),
    (Bar(fraction: 0.56, tick: 0.8, glyphs: .ascii), "#####=..|."),
  ]

  @Test(arguments: bars)
  func `a bar shows its share in eighths and where it should be`(bar: Bar, picture: String) {
    #expect(drawn(10, 1) { bar.draw(x: 0, y: 0, width: 10, on: &$0) } == [picture])
  }

  @Test func `the parts of a bar have their own roles and keep the ground`() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.fill(frame.bounds, on: .selected)
    Bar(fraction: 0.4, tick: 0.8, role: .barBad).draw(x: 0, y: 0, width: 5, on: &frame)
    #expect(frame.roles == ["bb__|"])
    #expect(frame.cells.allSatisfy { $0.ground == .selected })
  }

  @Test func `a sparkline has a column a value, a gap for none and a floor for zero`() {
    let line = Sparkline([1, 2, nil, 8, 0, .nan, 4], role: .accent)
    #expect(drawn(10, 1) { line.draw(x: 0, y: 0, width: 10, on: &$0) } == ["▁▂ █▁ ▄"])
    // Six values in three cells: the means of pairs are 2, 6 and 8 of 8.
    #expect(drawn(10, 1) { Sparkline([1, 3, 4, 8, 8, 8]).draw(x: 0, y: 0, width: 3, on: &$0) } == ["▂▆█"])
    #expect(drawn(4, 1) { Sparkline([1, 2], maximum: 4).draw(x: 0, y: 0, width: 4, on: &$0) } == ["▂▄"])
    #expect(drawn(4, 1) { Sparkline([0, 0]).draw(x: 0, y: 0, width: 4, on: &$0) } == ["▁▁"])
  }

  @Test func `large figures are five rows, or three`() {
    #expect(
      drawn(26, 5) { BigDigits("6,1%").draw(x: 0, y: 0, on: &$0) }
        == [
          "██████      ████    ██  ██", "██            ██        ██", "██████        ██      ██",
          "██  ██  ██    ██    ██", "██████  ██  ██████  ██  ██",
        ])
    let compact = BigDigits("64,2 tỷ", isCompact: true)
    #expect(
      drawn(20, 3) { compact.draw(x: 0, y: 0, on: &$0) } == [
        "█▀▀ █ █   ▀▀█", "█▀█ ▀▀█ ▄ █▀▀", "▀▀▀   ▀ ▀ ▀▀▀",
      ])
    // Four digits and marks of 3, 3, 1, 3 dots, a space of 1 and four gaps.
    #expect(compact.width == 15)
    #expect(BigDigits("6").width == 6)
    // A patch of a theme would swallow blocks: a state has the colour of its bar.
    var frame = Frame(size: Size(columns: 3, rows: 3))
    BigDigits("7", role: .bad, isCompact: true).draw(x: 0, y: 0, on: &frame)
    #expect(frame.roles == ["bbb", "bbb", "bbb"])
    #expect(BigDigits("").width == 0)
  }
}
