import Contract
import Domain

struct AssignmentBuilder: RowBuilder {
  private let checker: RowChecker
  private let scopes = Scope.allCases
  private let statuses = AssignmentStatus.allCases
  private let causes = ObstacleCategory.allCases
  private let columns: Columns

  private struct Columns {
    let code = Schema.tasks.column("task_id")
    let project = Schema.tasks.column("project_id")
    let title = Schema.tasks.column("title")
    let lead = Schema.tasks.column("lead_unit_id")
    let responsible = Schema.tasks.column("responsible_person_id")
    let accountable = Schema.tasks.column("accountable_person_id")
    let isRegular = Schema.tasks.column("is_regular")
    let scope = Schema.tasks.column("scope")
    let start = Schema.tasks.column("start_on")
    let due = Schema.tasks.column("due_on")
    let originalDue = Schema.tasks.column("original_due_on")
    let completed = Schema.tasks.column("completed_on")
    let cancelled = Schema.tasks.column("cancelled_on")
    let percent = Schema.tasks.column("percent_complete")
    let status = Schema.tasks.column("status")
    let result = Schema.tasks.column("result")
    let cause = Schema.tasks.column("delay_cause")
    let priority = Schema.tasks.column("priority")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> Assignment? {
    guard let key: Key<Assignment> = checker.key(columns.code),
      let lead: Key<Agency> = checker.key(columns.lead),
      let status = checker.choice(columns.status, of: statuses)
    else { return nil }
    let isRegular = checker.bool(columns.isRegular) ?? false
    checkDates(isRegular: isRegular, status)
    return Assignment(
      key: key, code: checker.codeText(columns.code), title: checker.text(columns.title) ?? "",
      project: checker.key(columns.project), lead: lead, responsible: checker.key(columns.responsible),
      accountable: checker.key(columns.accountable), isRegular: isRegular,
      scope: checker.choice(columns.scope, of: scopes), start: checker.day(columns.start),
      due: isRegular ? nil : checker.day(columns.due),
      originalDue: isRegular ? nil : checker.day(columns.originalDue),
      completed: checker.day(columns.completed),
      cancelled: checker.day(columns.cancelled),
      percent: checker.integer(columns.percent).map { Int8(truncatingIfNeeded: $0) }, status: status,
      delayCause: checker.choice(columns.cause, of: causes),
      priority: checker.integer(columns.priority).map { Int8(truncatingIfNeeded: $0) }, origin: checker.origin
    )
  }

  private func checkDates(isRegular: Bool, _ status: AssignmentStatus) {
    if status == .completed {
      if checker.day(columns.completed) == nil { checker.report(.completedUndated, columns.completed, .date) }
      if !checker.hasText(columns.result) {
        checker.report(.completedWithoutResult, columns.result, .present)
      }
    }
    if isRegular, checker.day(columns.due) != nil { checker.report(.regularWithDue, columns.due, .empty) }
    checkPercent(status)
  }

  /// Done and in progress at once. Submitted, returned and paused work may be whole and still wait.
  private func checkPercent(_ status: AssignmentStatus) {
    guard let percent = checker.integer(columns.percent) else { return }
    switch status {
    case .completed where percent < 100:
      checker.report(.percentContradicts, columns.percent, .equal("100"))
    case .inProgress where percent == 100:
      checker.report(.percentContradicts, columns.percent, .atMost("99"))
    case .notStarted where percent > 0:
      checker.report(.percentContradicts, columns.percent, .equal("0"))
    case .notStarted, .inProgress, .paused, .returned, .submitted, .completed, .cancelled: break
    }
  }
}

struct ObstacleBuilder: RowBuilder {
  private let checker: RowChecker
  private let categories = ObstacleCategory.allCases
  private let escalations = EscalationLevel.allCases
  private let statuses = ObstacleStatus.allCases
  private let columns: Columns

  private struct Columns {
    let code = Schema.obstacles.column("obstacle_id")
    let project = Schema.obstacles.column("project_id")
    let assignment = Schema.obstacles.column("task_id")
    let agency = Schema.obstacles.column("unit_id")
    let category = Schema.obstacles.column("category")
    let description = Schema.obstacles.column("description")
    let raised = Schema.obstacles.column("raised_on")
    let responsibleAgency = Schema.obstacles.column("responsible_unit_id")
    let responsiblePerson = Schema.obstacles.column("responsible_person_id")
    let proposal = Schema.obstacles.column("proposed_solution")
    let due = Schema.obstacles.column("due_on")
    let escalation = Schema.obstacles.column("escalation")
    let status = Schema.obstacles.column("status")
    let resolved = Schema.obstacles.column("resolved_on")
    let closed = Schema.obstacles.column("closed_on")
    let blocked = Schema.obstacles.column("blocked_vnd")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> Obstacle? {
    guard let key: Key<Obstacle> = checker.key(columns.code),
      let agency: Key<Agency> = checker.key(columns.agency),
      let category = checker.choice(columns.category, of: categories),
      let escalation = checker.choice(columns.escalation, of: escalations),
      let status = checker.choice(columns.status, of: statuses), let raised = checker.day(columns.raised)
    else { return nil }
    let resolved = checker.day(columns.resolved)
    if status == .resolved || status == .closed, resolved == nil {
      checker.report(.resolvedUndated, columns.resolved, .date)
    }
    return Obstacle(
      key: key, code: checker.codeText(columns.code), project: checker.key(columns.project),
      assignment: checker.key(columns.assignment), agency: agency, category: category,
      description: checker.text(columns.description) ?? "", raised: raised,
      responsibleAgency: checker.key(columns.responsibleAgency),
      responsiblePerson: checker.key(columns.responsiblePerson), due: checker.day(columns.due),
      escalation: escalation, status: status, resolved: resolved, closed: checker.day(columns.closed),
      blocked: checker.integer(columns.blocked), hasProposal: checker.hasText(columns.proposal),
      origin: checker.origin)
  }
}

struct ReminderBuilder: RowBuilder {
  private let checker: RowChecker
  private let assignment = Schema.reminders.column("task_id")
  private let obstacle = Schema.reminders.column("obstacle_id")
  private let sent = Schema.reminders.column("sent_on")

  init(_ checker: RowChecker) { self.checker = checker }

  func row() -> Reminder? {
    checker.day(sent).map {
      Reminder(
        obstacle: checker.key(obstacle), assignment: checker.key(assignment), sent: $0, origin: checker.origin
      )
    }
  }
}
