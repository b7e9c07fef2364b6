import Testing

@testable import Cells

@Suite struct FrameTests {
  @Test func `text outside the frame or the clip is cut, and its width still told`() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    #expect(frame.write("Tiến độ", x: -2, y: 0) == 5)
    #expect(frame.write("abc", x: 0, y: 9) == 3)
    frame.write("abcdef", x: 0, y: 1, in: Rect(x: 1, y: 1, width: 3, height: 1))
    #expect(frame.lines == ["ến độ", " bcd"])
  }

  @Test func `half a wide character is never left behind`() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.write("漢字漢", x: 0, y: 0)
    #expect(frame.lines == ["漢字"])  // the third would need a sixth column
    frame.write("x", x: 1, y: 0)
    #expect(frame.lines == [" x字"])
    frame.write("y", x: 2, y: 0)
    #expect(frame.lines == [" xy"])
    #expect(frame.cells.allSatisfy { $0.width == 1 })
  }

  @Test func `a frame in ASCII keeps every cell in its place`() {
    var frame = Frame(size: Size(columns: 30, rows: 4))
    frame.write("Đường sắt đô thị · ±0,0 −3", x: 0, y: 0, as: .bad, on: .bar)
    frame.write("NFD: Vie\u{302}\u{323}t 漢 ß Œ ≥½", x: 0, y: 1)
    frame.write("↑↓ ↵ “x” «y» d’Hà Nội…", x: 0, y: 2)
    frame.write("\u{1B}[2J ру", x: 0, y: 3)
    let plain = frame.inASCII
    #expect(
      plain.lines == [
        "Duong sat do thi . ~0,0 -3", "NFD: Viet ?? s O >?", "^v > \"x\" \"y\" d'Ha Noi~", ".[2J ??",
      ])
    #expect(plain.roles == frame.roles)
    #expect(plain.cells.allSatisfy { $0.width == 1 && $0.marks.0 == "\0" })
    #expect(plain.inASCII == plain)
  }

  @Test func `a text keeps the ground it is written on`() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.fill(frame.bounds, on: .selected)
    frame.write([Span("a", .good), Span("b", .bad)], x: 0, y: 0)
    frame.write("c", x: 2, y: 0, as: .key, on: .bar)
    #expect(frame.roles == ["GBK"])
    #expect(frame.cells.map(\.ground) == [.selected, .selected, .bar])
  }
}
