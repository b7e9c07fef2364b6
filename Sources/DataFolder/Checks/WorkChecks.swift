import Contract
import Domain

/// The rules between rows that are not about money.
enum WorkChecks {
  static func problems(_ portfolio: Portfolio) -> [Problem] {
    cycles(portfolio) + escalations(portfolio)
  }

  /// Units that stand above themselves.
  private static func cycles(_ portfolio: Portfolio) -> [Problem] {
    portfolio.agencies.rows.compactMap { agency in
      var seen: Set<Key<Agency>> = [agency.key]
      var above = agency.parent
      while let next = above, seen.insert(next).inserted { above = portfolio.agencies[next]?.parent }
      guard above == agency.key else { return nil }
      return problem(
        portfolio, agency.origin, UnitsTable.name(of: \.parentUnit), .cycle, .acyclic,
        found: agency.parent.map(portfolio.agencies.code(of:)) ?? "", agency: agency.code)
    }
  }

  private static func escalations(_ portfolio: Portfolio) -> [Problem] {
    tasksToEscalate(portfolio) + obstaclesToEscalate(portfolio)
  }

  private static func tasksToEscalate(_ portfolio: Portfolio) -> [Problem] {
    let mostReminders = portfolio.rules.mostReminders
    return portfolio.assignmentReminders.filter { $0.value > mostReminders }.keys.sorted().compactMap { key in
      guard let task = portfolio.assignments[key], task.isOpen(on: portfolio.asOf.day),
        isDue(task.due, portfolio.asOf)
      else { return nil }
      return problem(
        portfolio, task.origin, TasksTable.name(of: \.due), .escalate, .higherLevel(reminders: mostReminders),
        found: "\(portfolio.assignmentReminders[key] ?? 0)", agency: portfolio.agencies[task.lead]?.code)
    }
  }

  private static func obstaclesToEscalate(_ portfolio: Portfolio) -> [Problem] {
    let mostReminders = portfolio.rules.mostReminders
    return portfolio.obstacleReminders.filter { $0.value > mostReminders }.keys.sorted().compactMap { key in
      guard let obstacle = portfolio.obstacles[key], obstacle.isOpen(on: portfolio.asOf.day),
        obstacle.escalation != .central, isDue(obstacle.due, portfolio.asOf)
      else { return nil }
      return problem(
        portfolio, obstacle.origin, ObstaclesTable.name(of: \.escalation), .escalate,
        .higherLevel(reminders: mostReminders), found: obstacle.escalation.code,
        agency: portfolio.agencies[obstacle.responsibleAgency ?? obstacle.agency]?.code)
    }
  }

  /// Whether something open is overdue; without a due day every reminder is one too many.
  private static func isDue(_ due: Day?, _ now: Moment) -> Bool {
    due.map { Lateness.days(past: $0, at: now) > 0 } ?? true
  }

  private static func problem(
    _ portfolio: Portfolio, _ origin: Origin, _ column: String, _ rule: Rule, _ expected: Expectation,
    found: String, agency: String?
  ) -> Problem {
    Problem(
      file: portfolio.files[Int(origin.file)].path, line: Int(origin.line), column: column, rule: rule,
      expected: expected, found: found, agency: agency)
  }
}
