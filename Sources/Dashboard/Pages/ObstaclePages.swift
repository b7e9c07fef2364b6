import Cells
import Contract
import Domain

extension PageKind {
  static let obstacles = PageKind(id: "obstacles", title: { words, _ in words.obstacles }, head: .city)

  static func obstacle(_ key: Key<Obstacle>) -> PageKind {
    PageKind(
      id: "obstacle",
      title: { words, context in
        context.map { "\(words.obstacle) \($0.portfolio.obstacles.code(of: key))" } ?? ""
      },
      isText: true, fieldRows: { $0 }, fields: { context, records in context.obstacleFields(key, records) },
      records: { $0.obstacles[key].map { [$0.origin] } ?? [] })
  }
}

extension Context {
  fileprivate func obstacleFields(_ key: Key<Obstacle>, _ records: [Origin: Record]) -> [Field] {
    guard let obstacle = portfolio.obstacles[key] else {
      return [
        Field(words.obstacle, words.notInTable(portfolio.obstacles.code(of: key), "obstacles.csv"), .bad)
      ]
    }
    let day = portfolio.asOf.day
    var fields = [
      Field(words.titleColumn, obstacle.description, .strong),
      Field(
        words.blocked,
        [Span(obstacle.blocked.map { numbers.money($0, in: unit) + " " + words.unit(unit) } ?? "–", .bad)]),
      Field(words.category, words.obstacleCategory(obstacle.category)),
      Field(
        words.status,
        [
          Span(words.obstacleStatus(obstacle.status)),
          Span(" · \(words.level) \(words.escalation(obstacle.escalation))", .muted),
        ]),
      Field(
        words.raised,
        [
          Span(numbers.day(obstacle.raised)), Span("  "),
          Span(words.daysShort(obstacle.age(on: day)), .warning),
        ]),
      Field(words.raisedBy, [Span(name(obstacle.agency), .strong)]),
      Field(
        words.responsibleUnit, obstacle.responsibleAgency.map { name($0) } ?? words.noPerson,
        obstacle.responsibleAgency == nil ? .warning : .strong),
      Field(words.responsible, name(obstacle.responsiblePerson) ?? words.noPerson),
    ]
    if let due = obstacle.due {
      let late = obstacle.daysLate(at: portfolio.asOf)
      fields.append(
        Field(
          words.answerBy,
          [Span(numbers.day(due))]
            + (late > 0 ? [Span("  "), Span(words.daysShort(late) + " " + words.late, .bad)] : [])))
    }
    if let sent = portfolio.obstacleReminders[key] {
      fields.append(Field("", words.reminders(sent), .warning))
    }
    if let project = obstacle.project { fields.append(Field(words.project, name(project))) }
    if let task = obstacle.assignment {
      fields.append(
        Field(words.task, portfolio.assignments[task]?.title ?? portfolio.assignments.code(of: task)))
    }
    fields += texts(
      records[obstacle.origin], of: ObstaclesTable.self, [\.proposedSolution, \.resolution, \.resolved])
    return fields + [originField(obstacle.code, obstacle.origin)]
  }
}
