import Cells
import Contract
import Domain

extension PageKind {
  static func task(_ key: Key<Assignment>) -> PageKind {
    PageKind(
      id: "task",
      title: { _, context in
        context.map { $0.portfolio.assignments[key]?.title ?? $0.portfolio.assignments.code(of: key) } ?? ""
      },
      isText: true,
      // What stands in its way and what it names have their rows below.
      fieldRows: PageKind.aboveRows,
      fields: { context, records in context.assignmentFields(key, records) },
      records: { $0.assignments[key].map { [$0.origin] } ?? [] })
  }
}

extension Context {
  fileprivate func assignmentFields(_ key: Key<Assignment>, _ records: [Origin: Record]) -> [Field] {
    guard let task = portfolio.assignments[key] else {
      return [absent(words.task, portfolio.assignments.code(of: key), "tasks.csv")]
    }
    let classified = portfolio.classified(task)
    var fields = [
      Field(words.titleColumn, task.title, .strong),
      Field(words.lead, [Span(name(task.lead), .strong)]),
      Field(words.due, dueSpans(task)),
      Field(
        words.responsible, name(task.responsible) ?? words.noPerson,
        task.responsible == nil ? .warning : .text),
      Field(
        words.accountable, name(task.accountable) ?? words.noPerson,
        task.accountable == nil ? .warning : .text),
      Field(words.status, statusSpans(task, classified)),
    ]
    if let project = task.project { fields.append(Field(words.project, name(project))) }
    if let stake = atStake(task) {
      fields.append(
        Field(
          words.remaining, "\(numbers.money(stake, in: unit)) \(words.unit(unit)) (\(words.basis(basis)))"))
    }
    if let cause = task.delayCause {
      let label = words.said(TasksTable.column(\.delayCause).label.short)
      fields.append(Field(label, words.obstacleCategory(cause)))
    }
    if let sent = portfolio.assignmentReminders[key] {
      fields.append(Field("", words.reminders(sent), .warning))
    }
    fields += texts(
      records[task.origin], of: TasksTable.self,
      \.objective, \.authority, \.product, \.result, \.supportingUnits, \.notes)
    return fields + [originField(task.code, task.origin)]
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
}
