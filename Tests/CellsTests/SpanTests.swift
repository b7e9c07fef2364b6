import Testing

@testable import Cells

@Suite struct SpanTests {
  static let line = [Span("Sở "), Span("Y tế", .strong), Span(" · trễ", .bad)]

  @Test(
    arguments: [
      (13, ["Sở ", "Y tế", " · trễ"]), (12, ["Sở ", "Y tế", " · t…"]), (8, ["Sở ", "Y tế", "…"]),
      (7, ["Sở ", "Y t…"]),
      (4, ["Sở ", "…"]), (3, ["Sở…"]), (1, ["…"]), (0, []), (-1, []),
    ] as [(Int, [String])])
  func `a line of spans is cut where its columns end`(width: Int, texts: [String]) {
    let cut = Self.line.truncated(to: width)
    #expect(cut.map(\.text) == texts)
    #expect(cut.width <= max(0, width))
    #expect(zip(cut, Self.line).allSatisfy { $0.role == $1.role })
  }

  @Test func `empty spans after the last text don't cost it a column`() {
    #expect([Span("abc"), Span("")].truncated(to: 3).map(\.text) == ["abc", ""])
    #expect(Self.line.width == 13)
  }
}
