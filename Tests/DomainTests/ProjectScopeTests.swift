import Domain
import Testing

@Suite struct ProjectScopeTests {
  private func project(_ number: Int, _ scope: Scope, is57: Bool = false, isKey: Bool = false) -> Project {
    Project(
      key: Key(Int32(number)), code: "P\(number)", name: "", owner: Key(0), sector: Key(0), scope: scope,
      isResolution57: is57, isKey: isKey, origin: .line(number + 2))
  }

  private func task(_ number: Int, project: Int? = nil, scope: Scope? = nil) throws -> Assignment {
    Assignment(
      key: Key(Int32(number)), code: "T\(number)", title: "", project: project.map { Key(Int32($0)) },
      lead: Key(0),
      scope: scope, due: try day("2025-03-01"), origin: .line(2))
  }

  private func city() throws -> Portfolio { try facts().portfolio("2025-06-01") }

  private func facts() throws -> PlanCase {
    var city = PlanCase([
      project(0, .scienceDigital, is57: true), project(1, .publicInvestment, isKey: true),
      project(2, .scienceDigital),
    ])
    for (number, plan) in [100, 1000, 10].enumerated() {
      try city.decide(Dong(plan), "2025-01-01", project: number)
      try city.pay(Dong(plan / 2), "2025-05-05", project: number)
    }
    city.facts.assignments = Register([
      try task(0, project: 0), try task(1, project: 1), try task(2, scope: .scienceDigital), try task(3),
    ])
    city.facts.obstacles = Register(
      ([(0, nil), (nil, 1), (nil, 2), (nil, nil)] as [(Int?, Int?)]).enumerated().map { number, place in
        Obstacle(
          key: Key(Int32(number)), code: "O\(number)", project: place.0.map { Key(Int32($0)) },
          assignment: place.1.map { Key(Int32($0)) }, agency: Key(0), description: "",
          raised: Day(number: 20_100),
          blocked: 7, origin: .line(2))
      })
    return city
  }

  static let expected: [(scope: ProjectScope, plan: Dong, paid: Dong, tasks: Int, obstacles: Int)] = [
    (.all, 1110, 555, 4, 4),
    (.scienceDigital, 110, 55, 2, 2),
    (.publicInvestment, 1000, 500, 1, 1),
    (.resolution57, 100, 50, 1, 1),
    (.digitalInfrastructure, 0, 0, 0, 0),
    (.keyProjects, 1000, 500, 1, 1),
  ]

  @Test(arguments: expected)
  func `a scope has its projects and what hangs on them`(
    row: (scope: ProjectScope, plan: Dong, paid: Dong, tasks: Int, obstacles: Int)
  ) throws {
    let shown = try city().within(row.scope)
    #expect(shown.money.total.plan[.cityAssigned] == row.plan)
    #expect(shown.money.total.disbursed == row.paid)
    #expect(shown.work.total.overdue == row.tasks && shown.work.total.obstacles == row.obstacles)
    #expect(DecidedFigures(shown).total[.cityAssigned].plan.inForce == row.plan)
    // On a public screen the scope's figures are rounded as all others are.
    #expect(shown.forPublic().money.total.plan[.cityAssigned] == row.plan.rounded(to: 1_000_000_000))
  }

  @Test func `keys stay, so that a page stays on its record`() throws {
    let all = try city()
    let shown = all.within(.publicInvestment)
    #expect(shown.projects.rows.map(\.code) == ["P1"])
    #expect(shown.projects[Key(1)]?.code == "P1" && shown.projects[Key(0)] == nil)
    #expect(shown.measure(Key(1)) == all.measure(Key(1)))
    #expect(shown.projects.keyCount == all.projects.keyCount)
  }

  @Test func `the two scopes of projects are all of them together`() throws {
    let all = try city()
    let parts = [ProjectScope.scienceDigital, .publicInvestment].map { all.within($0) }
    let money = parts.reduce(into: MoneyMeasure()) { $0 += $1.money.total }
    #expect(money == all.money.total)
    let ends = parts.map { PaidTriangle($0, on: .cityAssigned).current }
    let whole = PaidTriangle(all, on: .cityAssigned).current
    for project in 0..<whole.count {
      #expect(ends.reduce(0) { $0 + $1.onDay(project).paid } == whole.onDay(project).paid)
      #expect(ends.reduce(0) { $0 + $1.onDay(project).plan } == whole.onDay(project).plan)
    }
  }

  @Test func `what a unit promised and reported of other projects is not a scope's`() throws {
    var city = try facts()
    city.facts.promises = (0..<3).map {
      PromiseEntry(
        project: Key(Int32($0)), fiscalYear: 2025, month: 2025 * 12, version: 1,
        committedOn: Day(number: 20_000),
        amount: 10, origin: .line(2))
    }
    city.facts.progress = (0..<3).map {
      ProgressReport(
        project: Key(Int32($0)), asOf: Day(number: 20_150), yearEndEstimate: 40, origin: .line(2))
    }
    let shown = try city.portfolio("2025-06-01").within(.scienceDigital)
    let promised = Promises(shown, PaidTriangle(shown, on: .cityAssigned)).level(.total).first
    #expect(promised?.promise.past.first?.promised == 20)
    #expect(OwnEstimates(shown).yearEnd(of: Key(0))?.sum == 80)
  }

  @Test func `a row at the ledger's end is added to a scope as to the whole`() throws {
    var whole = try city()
    var cut = ScopedPortfolio(whole, .scienceDigital)
    let before = cut.portfolio
    for (project, amount) in [(0, 5), (1, 7), (2, 9)] {
      var ledger = whole.ledger
      ledger.add(
        LedgerEntry(
          project: project, fiscalYear: 2025, month: 2025 * 12 + 4, amount: Dong(amount),
          channel: .investment,
          dayOfMonth: 20))
      whole.append(ledger, touched: [Key(Int32(project))])
      cut = cut.next(whole, touched: [Key(Int32(project))])
    }
    #expect(cut.portfolio.money.total.disbursed == 55 + 5 + 9)
    #expect(cut.portfolio.money.total == whole.within(.scienceDigital).money.total)
    #expect(cut.portfolio.money.byMonth == whole.within(.scienceDigital).money.byMonth)
    // Nothing of the work is looked at for it.
    #expect(cut.portfolio.workRevision == before.workRevision)
    #expect(cut.portfolio.scope == .scienceDigital && whole.scope == .all)
  }

  @Test func `what did not change is not cut again`() throws {
    let whole = try city()
    let cut = ScopedPortfolio(whole, .publicInvestment)
    let same = cut.next(whole).portfolio
    #expect(same.moneyRevision == cut.portfolio.moneyRevision)
    #expect(same.workRevision == cut.portfolio.workRevision)
    var other = try facts()
    try other.decide(500, "2025-02-01", .cityAssigned, .increase, project: 1)
    let changed = try other.portfolio("2025-06-01")
    #expect(cut.next(changed).portfolio.money.total.plan[.cityAssigned] == 1500)
    // Another day of the same folder.
    let later = Portfolio(
      whole.dataset, asOf: Moment(closeOf: try day("2025-03-01")), fiscalYear: 2025, reusing: whole)
    #expect(cut.next(later).portfolio.money.total.disbursed == 0)
  }
}
