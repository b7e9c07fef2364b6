import Domain
import Testing

/// On portfolios made by hand.
@Suite struct ChangeEventTests {
  /// What an event says, but for its unit and project.
  private func said(_ event: ChangeEvent) -> String {
    let subject =
      switch event.subject {
      case .project(let key): "P\(key.number)"
      case .plan(let origin): "line \(origin.line)"
      case .assignment(let key): "T\(key.number)"
      case .obstacle(let key): "O\(key.number)"
      }
    let amount = event.amount.map { " \($0)" } ?? ""
    return "\(event.day.iso) \(event.kind) \(subject)\(amount)"
  }

  private func said(_ then: Portfolio, _ now: Portfolio) -> [String] {
    ChangeEvent.events(from: then, to: now).map { said($0) }
  }

  private func row(_ project: Int, _ iso: String, _ amount: Dong, _ source: FigureSource = .treasury) throws
    -> LedgerEntry
  {
    let day = try day(iso)
    return LedgerEntry(
      project: project, month: monthNumber(day), amount: amount, source: source, dayOfMonth: day.civil.day)
  }

  private func statement(_ project: Int32, _ iso: String, _ amount: Dong, _ source: FigureSource) throws
    -> Statement
  {
    Statement(
      project: Key(project), fiscalYear: 2025, asOf: try day(iso), source: source, fundingSource: Key(0),
      disbursed: amount, origin: .line(2))
  }

  private func said(_ facts: MoneyCase, from then: String, to now: String) throws -> [String] {
    said(try facts.portfolio(asOf: day(then)), try facts.portfolio(asOf: day(now)))
  }

  @Test func `payments are told by project and month, each with its net amount`() throws {
    var facts = MoneyCase(projects: [Project(0, owner: 3), Project(1)])
    facts.entries = try [
      row(0, "2025-09-02", 100), row(0, "2025-09-20", 7), row(0, "2025-09-28", -2), row(0, "2025-10-05", 40),
      row(0, "2025-10-06", 60), row(1, "2025-10-07", -300), row(1, "2025-11-03", 9), row(1, "2025-11-04", -9),
      row(0, "2025-11-10", 1), row(0, "2025-11-21", 1000),
      // A check only, where the Treasury speaks.
      row(0, "2025-10-20", 5000, .unitReport),
    ]
    #expect(
      try said(facts, from: "2025-09-15", to: "2025-11-20") == [
        "2025-11-20 payment P0 1", "2025-10-31 payment P1 -300", "2025-10-31 payment P0 100",
        "2025-09-30 payment P0 5",
      ])
    let events = try ChangeEvent.events(
      from: facts.portfolio(asOf: day("2025-09-15")), to: facts.portfolio(asOf: day("2025-11-20")))
    #expect(events.first?.agency == Key(3))
    #expect(events.first?.project == Key(0))
    #expect(events.allSatisfy { $0.basis == nil })
  }

  @Test func `where another source takes over, what it replaces is told apart from payments`() throws {
    var facts = MoneyCase(projects: (0..<3).map { Project($0) })
    facts.entries = try [
      row(0, "2025-09-02", 45, .unitReport), row(0, "2025-10-05", 5), row(0, "2025-11-05", 2),
      row(1, "2025-10-05", 30),
    ]
    facts.statements = try [
      statement(1, "2025-08-31", 20, .treasury), statement(2, "2025-08-31", 70, .unitReport),
      statement(2, "2025-10-15", 66, .treasury), statement(2, "2025-11-10", 69, .treasury),
    ]
    #expect(
      try said(facts, from: "2025-09-15", to: "2025-11-20") == [
        "2025-11-20 payment P2 3",  // 69 - 66
        "2025-11-20 payment P0 2",
        "2025-10-31 payment P1 30", "2025-10-31 payment P0 5",
        "2025-10-31 paymentCorrected P0 -45", "2025-10-31 paymentCorrected P1 -20",
        "2025-10-31 paymentCorrected P2 -4",  // 66 of the Treasury for 70 of the unit
      ])
  }

  @Test func `decisions of the plan year are told on every basis`() throws {
    var facts = MoneyCase(projects: [Project(0), Project(1, owner: 2)])
    func plan(
      _ line: Int, _ project: Int32, _ amount: Dong, _ decided: String, _ basis: PlanBasis = .cityAssigned,
      year: Int = 2025
    ) throws -> PlanEntry {
      PlanEntry(
        project: Key(project), fiscalYear: year, basis: basis, amount: amount, fundingSource: Key(0),
        decidedOn: try day(decided), origin: .line(line))
    }
    facts.plans = try [
      plan(2, 0, 100, "2025-09-15"), plan(3, 0, 10, "2025-09-30", .estimate), plan(4, 0, -3, "2025-10-02"),
      plan(5, 1, -30, "2025-10-02"), plan(6, 0, 8, "2025-10-02", .centralAssigned),
      plan(7, 0, 0, "2025-10-02"),
      plan(8, 0, 8, "2025-10-02", year: 2026), plan(9, 5, 8, "2025-10-02"), plan(10, 0, 8, "2025-10-21"),
    ]
    let events = try ChangeEvent.events(
      from: facts.portfolio(asOf: day("2025-09-15")), to: facts.portfolio(asOf: day("2025-10-20")))
    #expect(
      events.map { said($0) } == [
        "2025-10-02 planCut line 5 -30", "2025-10-02 planCut line 4 -3", "2025-10-02 lateCapital line 6 8",
        "2025-09-30 planAdded line 3 10",
      ])
    #expect(events.map(\.basis) == [.cityAssigned, .cityAssigned, .centralAssigned, .estimate])
    #expect(events.map(\.agency) == [Key(2), Key(0), Key(0), Key(0)])
    #expect(events.map(\.project) == [Key(1), Key(0), Key(0), Key(0)])
  }

  static func work(_ tasks: [Assignment], _ obstacles: [Obstacle] = [], asOf: String) throws -> Portfolio {
    var facts = Dataset()
    facts.assignments = Register(tasks)
    facts.obstacles = Register(obstacles)
    return Portfolio(facts, asOf: try moment(asOf), fiscalYear: 2025)
  }

  @Test func `tasks are told that were completed, cancelled or became overdue`() throws {
    let due = try day("2025-11-20")
    let tasks = try [
      Assignment(0, due: due),
      Assignment(1, status: .completed, due: due, completed: day("2025-11-15")),
      Assignment(2, status: .completed, completed: day("2025-11-30"), isRegular: true),
      Assignment(3, status: .cancelled, due: due, cancelled: day("2025-11-30")),
      // Known on the first day already, or on no day at all.
      Assignment(4, due: day("2025-11-13")),
      Assignment(5, status: .completed, due: due, completed: day("2025-11-14")),
      Assignment(6, status: .completed, due: due),
      Assignment(7, status: .cancelled, due: due),
      // Not yet; moved, nobody says when; late and done.
      Assignment(8, due: day("2025-11-30")),
      Assignment(9, due: day("2025-12-20"), originalDue: day("2025-11-20")),
      Assignment(10, status: .completed, due: due, completed: day("2025-11-25")),
    ]
    let (then, now) = try (Self.work(tasks, asOf: "2025-11-14"), Self.work(tasks, asOf: "2025-11-30"))
    #expect(
      said(then, now) == [
        "2025-11-30 taskCompleted T2", "2025-11-30 taskCancelled T3", "2025-11-25 taskCompleted T10",
        "2025-11-21 taskOverdue T0", "2025-11-15 taskCompleted T1",
      ])
    // On its due day a task becomes overdue at 17:00.
    let evening = try Self.work(tasks, asOf: "2025-11-20T17:01")
    #expect(
      try said(Self.work(tasks, asOf: "2025-11-20T17:00"), evening)
        == ["2025-11-20 taskOverdue T0", "2025-11-20 taskOverdue T3", "2025-11-20 taskOverdue T10"])
    #expect(said(now, then) == [])
  }

  static func obstacle(
    _ number: Int32, _ raised: String, _ status: ObstacleStatus = .new, resolved: String? = nil,
    closed: String? = nil, blocked: Dong? = nil, assignment: Key<Assignment>? = nil
  ) throws -> Obstacle {
    Obstacle(
      key: Key(number), code: "O\(number)", assignment: assignment, agency: Key(number), description: "",
      raised: try day(raised), status: status, resolved: try resolved.map(day), closed: try closed.map(day),
      blocked: blocked, origin: .line(2))
  }

  @Test func `obstacles are told that were raised or resolved, with the money they hold`() throws {
    let obstacles = try [
      Self.obstacle(0, "2025-11-14"), Self.obstacle(1, "2025-11-20", blocked: 5),
      Self.obstacle(2, "2025-11-20", blocked: 50),
      Self.obstacle(3, "2025-11-20", .resolved, resolved: "2025-11-20"),
      Self.obstacle(4, "2025-10-01", .closed, resolved: "2025-11-20", closed: "2025-12-01", blocked: 7),
      Self.obstacle(5, "2025-10-01", .closed, closed: "2025-11-18"),
      Self.obstacle(6, "2025-10-01", .resolved),
      Self.obstacle(7, "2025-12-01"),
      // Opened again: it is not resolved.
      Self.obstacle(8, "2025-10-01", .inProgress, resolved: "2025-11-20"),
    ]
    let (then, now) = try (
      Self.work([], obstacles, asOf: "2025-11-14"), Self.work([], obstacles, asOf: "2025-11-30")
    )
    #expect(
      said(then, now) == [
        "2025-11-20 obstacleRaised O2 50", "2025-11-20 obstacleRaised O1 5", "2025-11-20 obstacleRaised O3",
        "2025-11-20 obstacleResolved O4 7", "2025-11-20 obstacleResolved O3",
        "2025-11-18 obstacleResolved O5",
      ])
    #expect(ChangeEvent.events(from: then, to: now).first?.agency == Key(2))
  }

  @Test func `money of two plan years is not compared, work is`() throws {
    var facts = MoneyCase(projects: [Project(0)])
    facts.entries = try [row(0, "2025-11-20", 5)]
    let then = try facts.portfolio(asOf: day("2025-11-14"))
    let task = Assignment(due: try day("2025-11-20"))
    let now = try facts.portfolio(asOf: day("2025-11-30")).moved { $0.assignments = Register([task]) }
    #expect(said(then, now).count == 2)
    #expect(said(then, now.forPublic()) == ["2025-11-21 taskOverdue T0"])
    #expect(said(then.moved(fiscalYear: 2024), now) == ["2025-11-21 taskOverdue T0"])
    #expect(said(then, now.moved(fiscalYear: 2026)) == ["2025-11-21 taskOverdue T0"])
  }
}
