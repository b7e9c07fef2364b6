import Domain
import Testing

/// Questions on money, each with one answer for every screen.
@Suite struct MoneyQuestionTests {
  /// Projects of two units in two sectors, with plans in tỷ: 0, 1 and 2 in sector 0, 3 in sector 1.
  private func portfolio(on iso: String = "2025-06-30", paid: [LedgerEntry] = []) throws -> Portfolio {
    var facts = Dataset()
    facts.agencies = Register(rows: [], codes: ["A", "B"], key: \.key)
    facts.sectors = Register(rows: [], codes: ["S0", "S1"], key: \.key)
    facts.projects = Register([
      Project(0, sector: 0, owner: 0), Project(1, sector: 0, owner: 1), Project(2, sector: 0, owner: 1),
      Project(3, sector: 1, owner: 1),
    ])
    facts.plans = try zip([100, 30, 20, 7], ["2024-12-10", "2024-12-10", "2025-05-02", "2024-12-10"])
      .enumerated().map { project, plan in
        PlanEntry(
          project: Key(Int32(project)), fiscalYear: 2025, basis: .cityAssigned,
          amount: million(plan.0) * 1000, fundingSource: Key(0), decidedOn: try day(plan.1), origin: .line(2))
      }
    let today = try day(iso)
    let ledger = Ledger(asOf: today, paid.filter { $0.day <= today })
    facts.take(ledger)
    return Portfolio(facts, asOf: try moment(iso), fiscalYear: 2025, ledger: ledger)
  }

  private func task(_ project: Int32?) -> Assignment {
    Assignment(
      key: Key(0), code: "T0", title: "", project: project.map { Key($0) }, lead: Key(0), origin: .line(2))
  }

  @Test func `at stake is what is left of the plan of a task's project`() throws {
    let portfolio = try portfolio(paid: [LedgerEntry(amount: million(40_000))])
    #expect(portfolio.atStake(task(0), on: .cityAssigned) == million(60_000))
    #expect(portfolio.atStake(task(0), on: .estimate) == nil)
    #expect(portfolio.atStake(task(nil), on: .cityAssigned) == nil)
  }

  @Test func `units in a sector are the owners of its projects`() throws {
    let sums = try portfolio(paid: [LedgerEntry(project: 2, amount: million(5_000))]).moneyByAgency(
      in: Key(0))
    #expect(sums.mapValues { $0.plan[.cityAssigned] } == [Key(0): million(100_000), Key(1): million(50_000)])
    #expect(sums.mapValues(\.disbursed) == [Key(0): 0, Key(1): million(5_000)])
  }

  @Test func `units in a sector add up to it on a public screen`() throws {
    // 1.4 + 1.4 tỷ: 1 + 1 alone, and 3 of the sector.
    let paid = [1, 0].map { LedgerEntry(project: $0, amount: million(1_400)) }
    let shown = try portfolio(paid: paid).forPublic()
    let sums = shown.moneyByAgency(in: Key(0))
    #expect(shown.money.measure(Key<Sector>(0)).disbursed == million(3_000))
    #expect(sums.values.reduce(0) { $0 + $1.disbursed } == million(3_000))
  }

  @Test func `the gap in money is what was paid less what a usual year would have paid`() throws {
    let portfolio = try portfolio(paid: [LedgerEntry(amount: million(40_000))])
    let measure = portfolio.measure(Key(0))
    #expect(
      portfolio.gapMoney(measure, on: .cityAssigned)
        == million(40_000) - portfolio.benchmark.of(million(100_000)))
    #expect(portfolio.gapMoney(measure, on: .estimate) == 0)
  }

  @Test func `money since the last meeting is what was paid and what the plan grew by`() throws {
    let march = 2025 * 12 + 2
    let paid = [LedgerEntry(amount: million(40_000)), LedgerEntry(month: march, amount: million(3_000))]
    let (then, now) = try (portfolio(on: "2025-02-28", paid: paid), portfolio(on: "2025-06-30", paid: paid))
    let since = now.moneySince(then, on: .cityAssigned)
    // Project 2 had its plan of 20 tỷ in May.
    #expect((since.disbursed, since.planned) == (million(3_000), million(20_000)))
    #expect(now.moneySince(then, on: .estimate) == now.moneySince(now, on: .cityAssigned))
  }

  @Test func `tasks and obstacles belong where their project does`() throws {
    func obstacle(project: Int32? = nil, task: Int32? = nil, agency: Int32 = 5) throws -> Obstacle {
      Obstacle(
        key: Key(0), code: "O0", project: project.map { Key($0) }, assignment: task.map { Key($0) },
        agency: Key(agency), description: "", raised: try day("2025-03-01"), origin: .line(2))
    }
    let portfolio = try portfolio().moved { $0.assignments = Register([task(3)]) }
    #expect(portfolio.sector(of: task(3)) == Key(1))
    #expect(portfolio.sector(of: task(nil)) == nil)
    #expect(portfolio.project(of: try obstacle(project: 1, task: 0)) == Key(1))
    #expect(portfolio.project(of: try obstacle(task: 0)) == Key(3))
    #expect(portfolio.sector(of: try obstacle(task: 0)) == Key(1))
    #expect(portfolio.sector(of: try obstacle()) == nil)
    // Raised by it, of its project, of a task that it leads.
    #expect(portfolio.concerns(try obstacle(agency: 0), Key(0)))
    #expect(portfolio.concerns(try obstacle(project: 0), Key(0)))
    #expect(portfolio.concerns(try obstacle(task: 0), Key(0)))
    #expect(!portfolio.concerns(try obstacle(project: 1), Key(0)))
  }
}
