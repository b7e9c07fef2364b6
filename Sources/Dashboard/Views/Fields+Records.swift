import Cells
import Domain

extension Context {
  func assignmentFields(_ key: Key<Assignment>, _ records: [Origin: Record]) -> [Field] {
    guard let task = portfolio.assignments[key] else {
      return [Field(words.task, words.notInTable(portfolio.assignments.code(of: key), "tasks.csv"), .bad)]
    }
    let classified = portfolio.classified(task)
    var fields = [
      Field(words.titleColumn, task.title, .strong),
      Field(words.status, statusSpans(task, classified)),
      Field(words.due, dueSpans(task)),
      Field(words.lead, [Span(name(task.lead), .strong)]),
      Field(
        words.responsible, name(task.responsible) ?? words.noPerson,
        task.responsible == nil ? .warning : .text),
      Field(
        words.accountable, name(task.accountable) ?? words.noPerson,
        task.accountable == nil ? .warning : .text),
    ]
    if let project = task.project { fields.append(Field(words.project, name(project))) }
    if let stake = atStake(task) {
      fields.append(
        Field(
          words.remaining, "\(numbers.money(stake, in: unit)) \(words.unit(unit)) (\(words.basis(basis)))"))
    }
    if let cause = task.delayCause {
      fields.append(Field(words.column("delay_cause"), words.obstacleCategory(cause)))
    }
    if let sent = portfolio.assignmentReminders[key] {
      fields.append(Field("", words.reminders(sent), .warning))
    }
    fields += texts(
      records[task.origin], ["objective", "authority", "product", "result", "supporting_unit_ids", "notes"])
    return fields + [originField(task.code, task.origin)]
  }

  func obstacleFields(_ key: Key<Obstacle>, _ records: [Origin: Record]) -> [Field] {
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
    fields += texts(records[obstacle.origin], ["proposed_solution", "resolution", "resolved_on"])
    return fields + [originField(obstacle.code, obstacle.origin)]
  }

  private func statusSpans(_ task: Assignment, _ classified: AssignmentClass) -> [Span] {
    var spans = [classified.mark(glyphs), Span(" " + words.assignmentClass(classified), classified.role)]
    if classified == .overdue {
      spans.append(Span(" " + words.daysShort(task.daysLate(at: portfolio.asOf)), .bad))
    }
    spans.append(Span(" · " + words.assignmentStatus(task.status), .muted))
    if let percent = task.percent {
      spans.append(Span(" · \(percent)\(words.numbers.beforePercent)%", .muted))
    }
    return spans
  }

  private func dueSpans(_ task: Assignment) -> [Span] {
    guard let due = task.due else { return [Span(words.assignmentClass(.regular), .neutral)] }
    var spans = [Span(numbers.day(due), .strong)]
    if task.isMoved, let original = task.originalDue {
      spans += [Span(" · ", .muted), Span(words.movedFrom(numbers.day(original)), .warning)]
      let late = task.daysLateOriginally(at: portfolio.asOf)
      if late > 0, task.isOpen(on: portfolio.asOf.day) {
        spans.append(Span(" (\(words.daysShort(late)))", .warning))
      }
    }
    if let completed = task.completed {
      spans.append(Span(" · \(words.completedOn) \(numbers.day(completed))", .muted))
    }
    return spans
  }

  /// Columns that are not kept in memory, once their text has been read from the file.
  private func texts(_ record: Record?, _ columns: [String]) -> [Field] {
    if isPublic { return [] }
    guard let record else { return [Field("", words.reading, .muted)] }
    return columns.compactMap { column in record[column].map { Field(words.column(column), $0) } }
  }

  private func originField(_ code: String, _ origin: Origin) -> Field {
    Field(words.code, [Span(code, .strong), Span("  " + place(origin), .muted)])
  }
}
