import Testing

@testable import Cells

@Suite struct BoxTests {
  @Test func `a box is quiet and round, and heavy in focus`() {
    var box = Box(
      title: [Span("Quá hạn"), Span(" 12", .bad)], trailing: [Span("3/5")], footer: [Span("đến 26/11")])
    #expect(
      drawn(30, 3) { box.draw(in: $0.bounds, on: &$0) } == [
        "╭─ Quá hạn 12 ───────── 3/5 ─╮",
        "│                            │",
        "╰──────────────── đến 26/11 ─╯",
      ])
    box.isFocused = true
    var frame = Frame(size: Size(columns: 30, rows: 3))
    #expect(box.draw(in: frame.bounds, on: &frame) == Rect(x: 1, y: 1, width: 28, height: 1))
    #expect(frame.lines[0] == "┏━ Quá hạn 12 ━━━━━━━━━ 3/5 ━┓")
    // Only text without a meaning of its own takes the look of a title.
    #expect(frame.roles[0] == "==.FFFFFFFBBB.=========.....==")
  }

  @Test func `what does not fit in a border is left out or cut`() {
    let box = Box(title: [Span("Vướng mắc")], trailing: [Span("giữ 84 tỷ")], footer: [Span("đến 26/11/2026")])
    #expect(
      drawn(14, 3) { box.draw(in: $0.bounds, on: &$0) } == [
        "╭─ Vướng m… ─╮", "│            │", "╰─ đến 26/… ─╯",
      ])
    #expect(drawn(27, 3) { box.draw(in: $0.bounds, on: &$0) }[0] == "╭─ Vướng mắc ─ giữ 84 tỷ ─╮")
    #expect(drawn(26, 3) { box.draw(in: $0.bounds, on: &$0) }[0] == "╭─ Vướng mắc ────────────╮")
  }

  @Test(arguments: [(7, 3), (8, 2), (0, 0)])
  func `a small area is left whole`(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    #expect(Box(title: [Span("x")]).draw(in: frame.bounds, on: &frame) == frame.bounds)
    #expect(frame == Frame(size: Size(columns: columns, rows: rows)))
  }

  @Test func `a window stands in the middle over what was there`() {
    var frame = Frame(size: Size(columns: 21, rows: 6))
    for y in 0..<6 { frame.write(String(repeating: "x", count: 21), x: 0, y: y) }
    let overlay = Overlay(
      title: [Span("Phím")], lines: [[Span("q", .key), Span(" thoát", .keyLabel)], [Span("/", .key)]],
      footer: [Span("Esc")])
    #expect(overlay.draw(in: frame.bounds, on: &frame) == Rect(x: 7, y: 2, width: 7, height: 2))
    #expect(
      frame.lines == [
        "xxxxxxxxxxxxxxxxxxxxx",
        "xxxxx┏━ Phím ━━┓xxxxx",
        "xxxxx┃ q thoát ┃xxxxx",
        "xxxxx┃ /       ┃xxxxx",
        "xxxxx┗━━━ Esc ━┛xxxxx",
        "xxxxxxxxxxxxxxxxxxxxx",
      ])
    #expect(frame[8, 2].ground == .overlay)
    #expect(frame[4, 2].ground == .base)
  }
}
