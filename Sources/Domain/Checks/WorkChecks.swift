/// The rules between rows that are not about money.
public enum WorkChecks {
  /// Units above themselves, then tasks and obstacles that more reminders went out for than help.
  public static func problems(_ portfolio: Portfolio, _ columns: CheckColumns) -> [Problem] {
    cycles(portfolio, columns) + tasksToEscalate(portfolio, columns) + obstaclesToEscalate(portfolio, columns)
  }

  /// Units that stand above themselves.
  private static func cycles(_ portfolio: Portfolio, _ columns: CheckColumns) -> [Problem] {
    portfolio.agencies.rows.compactMap { agency in
      var seen: Set<Key<Agency>> = [agency.key]
      var above = agency.parent
      while let next = above, seen.insert(next).inserted { above = portfolio.agencies[next]?.parent }
      guard above == agency.key else { return nil }
      return portfolio.problem(
        at: agency.origin, columns.parentUnit, .cycle, .acyclic,
        found: agency.parent.map(portfolio.agencies.code(of:)) ?? "", agency: agency.code)
    }
  }

  private static func tasksToEscalate(_ portfolio: Portfolio, _ columns: CheckColumns) -> [Problem] {
    let mostReminders = portfolio.rules.mostReminders
    return portfolio.assignmentReminders.filter { $0.value > mostReminders }.keys.sorted().compactMap { key in
      guard let task = portfolio.assignments[key], task.isOpen(on: portfolio.asOf.day),
        isDue(task.due, portfolio.asOf)
      else { return nil }
      return portfolio.problem(
        at: task.origin, columns.taskDue, .escalate, .higherLevel(reminders: mostReminders),
        found: "\(portfolio.assignmentReminders[key] ?? 0)", agency: portfolio.agencies[task.lead]?.code)
    }
  }

  private static func obstaclesToEscalate(_ portfolio: Portfolio, _ columns: CheckColumns) -> [Problem] {
    let mostReminders = portfolio.rules.mostReminders
    return portfolio.obstacleReminders.filter { $0.value > mostReminders }.keys.sorted().compactMap { key in
      guard let obstacle = portfolio.obstacles[key], obstacle.isOpen(on: portfolio.asOf.day),
        obstacle.escalation != .central, isDue(obstacle.due, portfolio.asOf)
      else { return nil }
      return portfolio.problem(
        at: obstacle.origin, columns.escalation, .escalate,
        .higherLevel(reminders: mostReminders), found: obstacle.escalation.code,
        agency: portfolio.agencies[obstacle.responsibleAgency ?? obstacle.agency]?.code)
    }
  }

  /// Whether something open is overdue; without a due day every reminder is one too many.
  private static func isDue(_ due: Day?, _ now: Moment) -> Bool {
    due.map { Lateness.days(past: $0, at: now) > 0 } ?? true
  }
}
