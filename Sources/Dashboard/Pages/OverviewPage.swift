import Cells
import Contract
import Domain

extension PageKind {
  static let overview = PageKind(
    id: "overview", title: { words, _ in words.overview }, head: .city, arrangement: .sides,
    // One line, and none where no duty is late.
    fieldRows: { $0 >= 14 ? 1 : 0 }, moreFieldRows: { $0.portfolio.attention.late.isEmpty ? -1 : 0 },
    fields: { context, _ in [context.attentionField] })
}

extension Context {
  /// Which of the group's duties need attention now.
  var attentionField: Field {
    let title = words.said(Label("Trễ hạn", "Late", "En retard"))
    guard portfolio.isWhole else { return Field(title, words.reading, .muted) }
    let parts = portfolio.attention.late.map { kind, count in
      [Span(words.said(kind.label) + " ", .muted), Span("\(count)", .bad)]
    }
    let key = Action.duties.keyLabel(words)
    return Field(title, parts: parts + [[Span(key, .accent)]])
  }
}
