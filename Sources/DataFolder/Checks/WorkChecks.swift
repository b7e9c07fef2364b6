import Domain

/// The rules between rows that are not about money.
enum WorkChecks {
  /// Reminders without an answer after which an overdue obstacle must go up. Source: data contract, table reminders.
  static let mostReminders = 3

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
        portfolio, agency.origin, "parent_unit_id", .cycle, .acyclic,
        found: agency.parent.map(portfolio.agencies.code(of:)) ?? "", agency: agency.code)
    }
  }

  private static func escalations(_ portfolio: Portfolio) -> [Problem] {
    portfolio.obstacleReminders.filter { $0.value > mostReminders }.keys.sorted().compactMap { key in
      guard let obstacle = portfolio.obstacles[key], obstacle.isOpen(on: portfolio.asOf.day),
        obstacle.daysLate(at: portfolio.asOf) > 0
      else { return nil }
      return problem(
        portfolio, obstacle.origin, "escalation", .escalate, .higherLevel(reminders: mostReminders),
        found: obstacle.escalation.code,
        agency: portfolio.agencies.code(of: obstacle.responsibleAgency ?? obstacle.agency))
    }
  }

  private static func problem(
    _ portfolio: Portfolio, _ origin: Origin, _ column: String, _ rule: Rule, _ expected: Expectation,
    found: String, agency: String
  ) -> Problem {
    Problem(
      file: portfolio.files[Int(origin.file)].path, line: Int(origin.line), column: column, rule: rule,
      expected: expected, found: found, agency: agency)
  }
}
