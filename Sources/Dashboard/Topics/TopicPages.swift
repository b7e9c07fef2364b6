import Cells
import Contract
import Domain

extension PageKind {
  static func topic(_ topic: Topic, of subject: TopicSubject) -> PageKind {
    PageKind(
      id: topic.rawValue,
      title: { words, context in
        words.said(topic.kind.title) + (context?.name(subject).map { " · " + $0 } ?? "")
      }, head: .name,
      arrangement: topic.kind.hasCurve ? .below : .grid,
      fieldRows: { $0 >= 8 ? 1 : 0 }, moreFieldRows: { max(0, min(5, $0.topic?.lines.count ?? 0) - 1) },
      fields: { context, _ in context.lines(of: topic, subject) },
      detail: topic.kind.hasNoLook ? nil : .target)
  }
}

extension PanelKind {
  static func topic(_ topic: Topic) -> PanelKind {
    PanelKind(
      id: topic.kind.hasCurve ? "paths" : topic.rawValue, list: .topic(topic),
      title: { words, _ in words.said(topic.kind.title) },
      // Without plans no question of money has an answer.
      table: topic.kind.isOfMoney ? .plans : topic.kind.needs.first,
      alsoFrom: topic.kind.sources.filter { $0 != .plans && $0 != topic.kind.needs.first },
      extra: { context, _ in
        let hasMoney = topic.kind.columns.contains { if case .money = $0.form { true } else { false } }
        // Every rate and amount is of the plan in view.
        let basis =
          topic.kind.isOfMoney ? [Span(" · " + context.words.basis(context.basis), .muted)] : []
        return basis + (hasMoney ? [Span(" · " + context.words.unit(context.unit), .muted)] : [])
      },
      emptyText: { context, _ in context.topic == nil ? context.words.reading : nil })
  }
}

extension Context {
  /// What was found; beside a row that leads to another page, what that one answers.
  fileprivate func lines(of topic: Topic, _ subject: TopicSubject) -> [Field] {
    guard let slice = self.topic else { return [Field("", words.reading, .muted)] }
    let question = slice.question
    return question.topic == topic && question.subject == subject
      ? slice.lines : [Field("", words.said(topic.kind.question), .muted)]
  }
}
