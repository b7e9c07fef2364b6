import Testing

@testable import Cells

@Suite struct AnsiTextTests {
  @Test func `a row is its colours, its text and a reset`() {
    var frame = Frame(size: Size(columns: 8, rows: 2))
    frame.write([Span("Tốt", .good), Span("!", .bad)], x: 0, y: 0)
    frame.fill(Rect(x: 0, y: 1, width: 8, height: 1), on: .selected)
    frame.write("漢e\u{301}", x: 0, y: 1, as: .strong)
    #expect(
      ansi(frame, theme: .dark, level: .palette256)
        == "\u{1B}[0;38;5;73;48;5;233mTốt\u{1B}[0;1;38;5;209;48;5;233m!"
        + "\u{1B}[0;38;5;252;48;5;233m    \u{1B}[0m\n"
        + "\u{1B}[0;1;38;5;231;48;5;238m漢é\u{1B}[0;38;5;231;48;5;238m     \u{1B}[0m\n")
    #expect(
      ansi(frame, theme: .dark, level: .sixteen)
        == "\u{1B}[0;36;40mTốt\u{1B}[0;1;37;41m!\u{1B}[0;37;40m    \u{1B}[0m\n\u{1B}[0;1;37;44m漢é     \u{1B}[0m\n"
    )
    // Blanks behind the last mark are left out where the terminal's own background stands.
    #expect(
      ansi(frame, theme: .neutral, level: .palette256)
        == "\u{1B}[0;38;5;63mTốt\u{1B}[0;1;38;5;231;48;5;124m!\u{1B}[0m\n"
        + "\u{1B}[0;1;38;5;231;48;5;238m漢é\u{1B}[0;38;5;231;48;5;238m     \u{1B}[0m\n")
    #expect(
      ansi(frame, theme: .mono, level: .none)
        == "Tốt\u{1B}[0;1;4m!\u{1B}[0m\n\u{1B}[0;1;7m漢é\u{1B}[0;7m     \u{1B}[0m\n")
  }

  @Test func `a blank frame is empty lines`() {
    #expect(ansi(Frame(size: Size(columns: 4, rows: 2)), theme: .light, level: .none) == "\n\n")
  }
}
