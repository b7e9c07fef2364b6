import Domain
import Testing

/// Questions of the domain, each with one answer for every screen.
@Suite struct QuestionTests {
  private func obstacle(
    _ number: Int, agency: Int32, responsible: Int32? = nil, level: EscalationLevel = .owner,
    raised: String = "2025-10-01", task: Int32? = nil, resolved: String? = nil
  ) throws -> Obstacle {
    Obstacle(
      key: Key(Int32(number)), code: "O\(number)", assignment: task.map { Key($0) }, agency: Key(agency),
      category: .land, description: "", raised: try day(raised),
      responsibleAgency: responsible.map { Key($0) },
      escalation: level, status: resolved == nil ? .new : .resolved, resolved: try resolved.map(day),
      origin: .line(number + 2))
  }

  @Test func `duties are others' obstacles to resolve and those on the unit's own work`() throws {
    var facts = Dataset()
    facts.agencies = Register(rows: [], codes: ["A", "B", "C"], key: \.key)
    facts.assignments = Register([Assignment(0)])
    facts.obstacles = try Register([
      obstacle(0, agency: 0, responsible: 0), obstacle(1, agency: 1, responsible: 0),
      obstacle(2, agency: 1, responsible: 2, task: 0), obstacle(3, agency: 1, responsible: 2),
      obstacle(4, agency: 1, responsible: 0, resolved: "2025-10-10"),
    ])
    let portfolio = Portfolio(facts, asOf: try moment("2025-10-20"))
    #expect(portfolio.duties(of: Key(0)).toResolve == 1)
    #expect(portfolio.duties(of: Key(0)).onOwnWork == 1)
    #expect(portfolio.duties(of: Key(1)).toResolve == 0)
  }

  @Test func `a decision is asked of the working group and of all above it`() throws {
    var facts = Dataset()
    facts.obstacles = try Register(
      EscalationLevel.allCases.enumerated().map { try obstacle($0.offset, agency: 0, level: $0.element) })
    let asking = Portfolio(facts, asOf: try moment("2025-10-20")).obstaclesForDecision
    #expect(asking.map(\.escalation) == [.workingGroup, .cityCommittee, .cityParty, .central])
  }

  @Test func `work since the last meeting counts what ended and what came`() throws {
    var facts = Dataset()
    facts.assignments = try Register([
      Assignment(0, status: .completed, due: day("2025-10-15"), completed: day("2025-10-15")),
      Assignment(1, due: day("2025-10-15")), Assignment(2, due: day("2025-10-01")),
    ])
    facts.obstacles = try Register([
      obstacle(0, agency: 0, raised: "2025-10-14", resolved: "2025-10-16"),
      obstacle(1, agency: 0, raised: "2025-10-13"),
    ])
    let portfolio = Portfolio(facts, asOf: try moment("2025-10-20"))
    let since = portfolio.workSince(try day("2025-10-13"))
    let counts = [since.completed.count, since.newlyOverdue.count, since.resolved.count, since.raised.count]
    #expect(counts == [1, 1, 1, 1])
    #expect(portfolio.newlyOverdue(since: try day("2025-10-13")).map(\.code) == ["T1"])
  }

  @Test func `the next due task of a unit is open, not regular and not past`() throws {
    var facts = Dataset()
    facts.assignments = try Register([
      Assignment(0, due: day("2025-10-19")), Assignment(1, due: day("2025-11-02")),
      Assignment(2, due: day("2025-10-20")), Assignment(3, due: day("2025-10-20"), isRegular: true),
      Assignment(4, status: .completed, due: day("2025-10-21"), completed: day("2025-10-02")),
    ])
    let portfolio = Portfolio(facts, asOf: try moment("2025-10-20"))
    #expect(portfolio.nextDue(of: Key(0)).map(\.code) == ["T2", "T1"])
    #expect(portfolio.nextDue(of: Key(1)).isEmpty)
  }

  @Test func `the year's curve ends with what was paid of the plan`() throws {
    let portfolio = MoneyCase(seed: 4).portfolio(asOf: try day("2025-11-20"))
    for basis in PlanBasis.allCases {
      let curve = try #require(YearCurve(portfolio, on: basis))
      #expect(curve.paid.last?.sum == portfolio.money.total.paidOfPlan(on: basis))
      #expect(curve.plan(on: curve.days.upperBound) == portfolio.money.plans.byMonth[12][basis])
      // The year's money must be paid by the 31 January after it.
      #expect(curve.days.upperBound == (try day("2026-01-31")))
    }
  }

  @Test func `a unit's data are as old as its newest file, or the shared folder's`() throws {
    var facts = Dataset()
    facts.agencies = Register(rows: [], codes: ["A", "B"], key: \.key)
    var status = SourceStatus()
    status.files = try [
      SourceFile(path: "tasks.csv", table: "tasks", modified: moment("2025-10-19")),
      SourceFile(path: "units/A/tasks.csv", table: "tasks", agency: "A", modified: moment("2025-10-02")),
      SourceFile(path: "units/A/plans.csv", table: "plans", agency: "A"),
    ]
    let portfolio = Portfolio(facts, status, asOf: try moment("2025-10-20"))
    #expect(portfolio.newestFile(of: Key(0))?.path == "units/A/tasks.csv")
    #expect(portfolio.newestFile(of: Key(1))?.path == "tasks.csv")
  }

  @Test func `other rules judge otherwise`() throws {
    var facts = Dataset()
    facts.assignments = try Register([Assignment(0, due: day("2025-10-30"))])
    var rules = Rules.standard
    rules.daysOfWarning = 10
    rules.projectTolerance = Rate(hundredths: 100)
    rules.missingTolerance = Rate(hundredths: 50)
    rules.leastMissing = Rate(hundredths: 0)
    let portfolio = Portfolio(facts, asOf: try moment("2025-10-20"), rules: rules)
    #expect(portfolio.work.total.dueSoon == 1)
    #expect(portfolio.classified(Assignment(due: try day("2025-10-30"))) == .dueSoon)
    let (near, far) = (
      portfolio.benchmark - Rate(hundredths: 90), portfolio.benchmark - Rate(hundredths: 200)
    )
    #expect(portfolio.standing(of: near) == .farBehind)
    #expect(portfolio.standing(of: near, isOfProject: true) == .behind)
    #expect(portfolio.standing(of: far, isOfProject: true) == .farBehind)
    #expect(portfolio.standing(of: nil) == .unknown)
  }
}
