import Cells
import Contract
import Domain

extension PageKind {
  static let obstacles = PageKind(
    id: "obstacles", title: { words, _ in words.obstacles }, head: .city, detail: .target)

  static func obstacle(_ key: Key<Obstacle>) -> PageKind {
    PageKind(
      id: "obstacle",
      title: { words, context in
        context.map { "\(words.obstacle) \($0.portfolio.obstacles.code(of: key))" } ?? ""
      },
      isText: true, fieldRows: PageKind.aboveRows,
      fields: { context, records in context.obstacleFields(key, records) },
      records: { $0.obstacles[key].map { [$0.origin] } ?? [] })
  }
}

extension Context {
  fileprivate func obstacleFields(_ key: Key<Obstacle>, _ records: [Origin: Record]) -> [Field] {
    guard let obstacle = portfolio.obstacles[key] else {
      return [absent(words.obstacle, portfolio.obstacles.code(of: key), "obstacles.csv")]
    }
    let day = portfolio.asOf.day
    let responsible = obstacle.responsibleAgency
    var fields = [
      Field(words.titleColumn, obstacle.description, .strong),
      Field(
        words.responsibleUnit,
        [
          Span(
            responsible.map { name($0) } ?? words.noPerson, responsible == nil ? .warning : .strong),
          Span(" · " + words.escalation(obstacle.escalation), .muted),
        ]),
      Field(words.answerBy, dueSpans(obstacle)),
      Field(words.responsible, name(obstacle.responsiblePerson) ?? words.noPerson),
      Field(
        words.blocked,
        [
          Span(
            obstacle.blocked.map { numbers.money($0, in: unit) + " " + words.unit(unit) } ?? "–", .strong)
        ]),
      Field(words.raisedBy, [Span(name(obstacle.agency), .strong)]),
      Field(
        words.raised,
        [
          Span(numbers.day(obstacle.raised)),
          Span("  " + words.daysShort(obstacle.age(on: day)), .muted),
        ]),
      Field(words.category, words.obstacleCategory(obstacle.category)),
      Field(words.status, [Span(words.obstacleStatus(obstacle.status))]),
    ]
    if let sent = portfolio.obstacleReminders[key] {
      fields.append(Field("", words.reminders(sent), .warning))
    }
    if let project = obstacle.project { fields.append(Field(words.project, name(project))) }
    if let task = obstacle.assignment {
      fields.append(
        Field(words.task, portfolio.assignments[task]?.title ?? portfolio.assignments.code(of: task)))
    }
    fields += texts(
      records[obstacle.origin], of: ObstaclesTable.self, \.proposedSolution, \.resolution, \.resolved)
    return fields + [originField(obstacle.code, obstacle.origin)]
  }

  /// By when it must be answered, and how late that is.
  private func dueSpans(_ obstacle: Obstacle) -> [Span] {
    guard let due = obstacle.due else { return [Span("–", .muted)] }
    let late = obstacle.daysLate(at: portfolio.asOf)
    let isLong = late > portfolio.rules.longOverdue
    return [Span(numbers.day(due), .strong)]
      + (late > 0 ? [Span("  "), Span(language.work.daysLate(late), isLong ? .bad : .warning)] : [])
  }
}
