import Cells
import Contract
import Domain

extension TopicKind {
  /// What must be done, answered and reported, in the order of days.
  static let week = TopicKind(
    title: Label("Việc trong tuần", "This week", "Cette semaine"),
    question: Label(
      "Tuần này ai phải làm gì, trả lời gì, báo cáo gì?", "Who must do, answer or report what this week?",
      "Qui doit faire, répondre ou déclarer quoi cette semaine ?"),
    columns: [
      TopicColumn("due", Label("Hạn", "Due", "Échéance"), .day),
      TopicColumn("late", Label("trễ", "late", "retard"), .count, priority: 1) { _ in .bad },
      TopicColumn("kind", Label("Loại", "Kind", "Type"), .text(minimum: 9, maximum: 12), priority: 2) { _ in
        .muted
      },
      TopicColumn("what", Label("Việc phải làm", "To do", "À faire"), .name),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 16), priority: 1) {
        _ in
        .strong
      },
      TopicColumn(
        "person", Label("Ai làm", "Who", "Qui"), .text(minimum: 10, maximum: 24), priority: 3, isPrivate: true
      ),
      TopicColumn(
        "phone", Label("Điện thoại", "Phone", "Téléphone"), .text(minimum: 13, maximum: 16), priority: 4,
        isPrivate: true),
    ],
    needs: [.tasks], alsoFrom: [.obstacles], rows: weekRows)

  @Sendable private static func weekRows(_ source: TopicSource) -> TopicRows {
    let week = Week(source)
    return TopicRows(lines: week.lines, rows: week.items.map(week.row))
  }
}

/// The duties of the week in view, and what is said of them.
private struct Week {
  let source: TopicSource
  let items: [DutyItem]
  private let names: DutyNames

  private var context: Context { source.context }
  private var now: Moment { source.portfolio.asOf }

  /// Days ahead that the next weekly meeting still comes before.
  private static let ahead = 7

  init(_ source: TopicSource) {
    self.source = source
    let names = DutyNames(source)
    self.names = names
    let last = source.portfolio.asOf.day + Week.ahead
    items = source.portfolio.openDuties().filter { item in
      guard item.due.map({ $0 <= last }) ?? (item.kind == .reminder) else { return false }
      return source.isAbout(item.agency, project: item.project, people: [names.person(item)?.key])
    }
    .sorted {
      ($0.due ?? last + 1, $0.kind.rawValue, $0.place) < ($1.due ?? last + 1, $1.kind.rawValue, $1.place)
    }
  }

  func row(_ item: DutyItem) -> TopicRow {
    let late = item.daysLate(at: now)
    let person = context.isPublic ? nil : names.person(item)
    return TopicRow(
      code: names.code(item),
      cells: [
        Value(item.due), late > 0 ? .integer(late) : .none,
        .choice(code: item.kind.rawValue, label: context.words.said(item.kind.label)),
        .name(names.title(item)), context.value(of: source.successors.heir(of: item.agency)),
        person.map { .choice(code: $0.code, label: $0.name) } ?? .none,
        person?.phone.map(Value.text) ?? .none,
      ], target: names.page(item), standing: late > 30 ? .farBehind : late > 0 ? .behind : .onTrack)
  }

  /// How much is late, due and to be answered, and where most of it lies.
  var lines: [Field] {
    let late = items.filter { $0.daysLate(at: now) > 0 }
    let unanswered = items.count { $0.kind == .reminder }
    let ahead = items.count - late.count - unanswered
    let answer = Label(
      "\(late.count) việc quá hạn, \(ahead) việc đến hạn trong 7 ngày",
      "\(late.count) late, \(ahead) due within 7 days", "\(late.count) en retard, \(ahead) dus sous 7 jours")
    let reminders = Label(
      "\(unanswered) văn bản nhắc chưa trả lời", "\(unanswered) reminders unanswered",
      "\(unanswered) relances sans réponse")
    let kinds = DutyItem.Kind.allCases.compactMap { kind -> [Span]? in
      let count = late.count { $0.kind == kind }
      return count == 0
        ? nil : [Span(context.words.said(kind.label) + " ", .muted), Span("\(count)", .strong)]
    }
    return [
      Field(
        "",
        parts: [
          [Span(context.words.said(answer), .strong)],
          unanswered > 0 ? [Span(context.words.said(reminders), .warning)] : [], most(late),
        ])
    ] + (kinds.isEmpty ? [] : [Field("", parts: kinds)]) + speaker
  }

  /// The unit with most of what is late, where several could be meant.
  private func most(_ late: [DutyItem]) -> [Span] {
    guard source.subject == .all else { return [] }
    guard let most = source.most(late.map(\.agency), atMost: 1).first else { return [] }
    return [Span(context.words.said(Label("nhiều nhất", "most", "surtout")) + " ", .muted)] + most
  }

  /// Of one unit: who is called; that there is nobody is a finding.
  private var speaker: [Field] {
    guard case .unit(let key) = source.subject, !context.isPublic else { return [] }
    let title = context.words.said(Label("Đầu mối", "Focal point", "Point focal"))
    guard let person = source.contacts.focalPoints(of: key).first else {
      let none = Label("chưa có đầu mối", "no focal point", "pas de point focal")
      return [Field(title, context.words.said(none), .warning)]
    }
    let parts = [person.name, person.position, person.phone, person.email].compactMap { $0 }
    return [Field(title, parts: parts.map { [Span($0)] })]
  }
}
