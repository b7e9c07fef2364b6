import Cells
import Contract
import Domain

extension State {
  /// The number that is typed to decide something, what it comes to, and what it may be at most.
  func verdictPrompt(_ kind: VerdictKind, _ row: String?, _ text: String, _ area: Rect) -> Overlay {
    let width = min(60, max(10, area.width - 6))
    let number = String(text.suffix(max(1, width - 3)))
    let note = notice.map { Span(words.reason($0), .warning) } ?? Span(verdictNote(kind, row), .muted)
    let lines = SafeText.wrapped(note.text, width: width - 1).prefix(2).map { [Span(" " + $0, note.role)] }
    return Overlay(
      title: [Span(words.said(VerdictWords.prompt(kind)))],
      lines: [[Span(" "), Span(number, .strong), Span("_", .accent)]] + lines,
      footer: hintSpans(in: .verdict), size: Size(columns: width, rows: 3), glyphs: glyphs)
  }

  private func verdictNote(_ kind: VerdictKind, _ row: String?) -> String {
    guard let portfolio else { return "" }
    guard kind == .fixed else { return words.said(VerdictWords.flagNote(portfolio.rules.alarmBudget)) }
    let most = row.flatMap { readings.topic?[$0]?.most } ?? 0
    let room = words.said(VerdictWords.atMost("\(words.numbers.money(most, in: unit)) \(words.unit(unit))"))
    guard case .fixed(let amount)? = typedRuling else { return room }
    return "= \(words.numbers.integer(amount)) đ; " + room
  }
}
