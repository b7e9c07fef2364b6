import Domain
import Testing

/// The rules on one project's money, over a few rows without files.
@Suite struct ProjectChecksTests {
  private func plan(
    _ amount: Dong, _ basis: PlanBasis = .cityAssigned, year: Int = 2025, _ capital: CapitalYear = .current
  ) -> PlanEntry {
    PlanEntry(
      project: Key(0), fiscalYear: year, basis: basis, capitalYear: capital, amount: amount,
      fundingSource: Key(0), decidedOn: Day(number: 19_000), origin: .line(2))
  }

  /// One project and what was decided and paid of it.
  private func portfolio(
    _ plans: [PlanEntry], _ entries: [LedgerEntry], on iso: String = "2025-05-31", total: Dong? = nil,
    _ change: (inout Dataset) throws -> Void = { _ in }
  ) throws -> Portfolio {
    var facts = Dataset()
    facts.agencies = Register(rows: [], codes: ["A"], key: \.key)
    facts.projects = Register([
      Project(
        key: Key(0), code: "P0", name: "Road", owner: Key(0), sector: Key(0), totalInvestment: total,
        origin: .line(2))
    ])
    facts.plans = plans
    facts.take(Ledger(asOf: try day(iso), entries))
    try change(&facts)
    return Portfolio(facts, .oneFile, asOf: try moment(iso))
  }

  @Test func `what was paid stays within the plan, each capital year in its own`() throws {
    let paid = LedgerEntry(amount: 120)
    let carried = LedgerEntry(amount: 21, isCarriedOver: true)
    #expect(try portfolio([plan(120)], [paid]).saidOfMoney() == [])
    #expect(
      try portfolio([plan(100)], [paid]).saidOfMoney()
        == ["rows.csv:2:project_id above-plan | at most 100 | 120 (2025)"])
    #expect(
      try portfolio([], [paid]).saidOfMoney()
        == ["rows.csv:2:project_id paid-without-plan | at most 0 | 120 (2025)"])
    #expect(
      try portfolio([plan(50)], [carried]).saidOfMoney()
        == ["rows.csv:2:project_id carried-over-without-plan | at most 0 | 21 (2025)"])
    #expect(
      try portfolio([plan(50), plan(20, .cityAssigned, .carriedOver)], [carried]).saidOfMoney()
        == ["rows.csv:2:project_id carried-over-above-plan | at most 20 | 21 (2025)"])
  }

  @Test func `nothing is said against a plan that is not known whole`() throws {
    let portfolio = try portfolio([plan(100)], [LedgerEntry(amount: 120)])
    #expect(portfolio.saidOfMoney(withoutPlan: [Key(0)]) == [])
    var unread = portfolio
    unread.status.files[0].table = ShownTable.projects.rawValue
    #expect(unread.saidOfMoney() == [])
  }

  @Test func `the year before is checked where its plans are known`() throws {
    let paid = LedgerEntry(fiscalYear: 2024, amount: 30)
    #expect(try portfolio([plan(100)], [paid]).saidOfMoney() == [])
    #expect(
      try portfolio([plan(100), plan(10, year: 2024)], [paid]).saidOfMoney()
        == ["rows.csv:2:project_id above-plan | at most 10 | 30 (2024)"])
  }

  @Test func `sums can't be less than nothing`() throws {
    #expect(
      try portfolio([plan(10), plan(-30)], []).saidOfMoney()
        == ["rows.csv:2:project_id negative-plan | at least 0 | -20 (2025, city_assigned)"])
    #expect(
      try portfolio([plan(10)], [LedgerEntry(amount: 3), LedgerEntry(amount: -4)]).saidOfMoney()
        == ["rows.csv:2:project_id negative-disbursed | at least 0 | -1 (2025)"])
  }

  @Test func `no more is recovered than was ever advanced`() throws {
    let rows = [
      LedgerEntry(amount: 30, isAdvance: true), LedgerEntry(amount: -50, isAdvance: true),
      LedgerEntry(amount: 50),
    ]
    #expect(
      try portfolio([plan(100)], rows).saidOfMoney()
        == ["rows.csv:2:project_id recovery-above-advance | at least 0 | -20 (2025)"])
    let before = LedgerEntry(fiscalYear: 2024, amount: 20, isAdvance: true)
    #expect(try portfolio([plan(100)], rows + [before]).saidOfMoney() == [])
  }

  @Test func `money says whose it is, and two sources say the same`() throws {
    #expect(
      try portfolio([plan(100), plan(10, .estimate)], [LedgerEntry(amount: 50)]).saidOfMoney()
        == ["rows.csv:2:project_id funding-source-unsaid | a code of table funding_sources | 50 (2025)"])
    let rows = [LedgerEntry(amount: 5), LedgerEntry(amount: 45, source: .unitReport)]
    #expect(
      try portfolio([plan(100)], rows).saidOfMoney()
        == ["rows.csv:2:project_id sources-differ | 5 | 45 (2025)"])
  }

  @Test func `a project with a plan pays something in half a year`() throws {
    #expect(try portfolio([plan(100)], [], on: "2025-06-30").saidOfMoney() == [])
    #expect(
      try portfolio([plan(100)], [], on: "2025-07-01").saidOfMoney()
        == ["rows.csv:2:project_id nothing-disbursed | at least 1 | 0 / 100"])
  }

  @Test func `all years together stay within the total investment`() throws {
    let rows = [2023, 2024, 2025].map { LedgerEntry(fiscalYear: $0, amount: 40) }
    #expect(try portfolio([plan(100)], rows, total: 121).saidOfMoney() == [])
    // 3 · 40
    #expect(
      try portfolio([plan(100)], rows, total: 110).saidOfMoney() == [
        "rows.csv:2:total_investment_vnd above-total-investment | at least 120 | 110",
        "rows.csv:2:status paid-not-accepted | one of completion, completed | implementation",
      ])
  }

  @Test func `obstacles hold no more than is left, those of a project's tasks too`() throws {
    func obstacle(_ number: Int, _ blocked: Dong, ofTask: Bool = false) throws -> Obstacle {
      Obstacle(
        key: Key(Int32(number)), code: "O\(number)", project: ofTask ? nil : Key(0),
        assignment: ofTask ? Key(0) : nil, agency: Key(0), description: "", raised: try day("2025-03-01"),
        blocked: blocked, origin: .line(number + 2))
    }
    func said(_ obstacles: [Obstacle]) throws -> [String] {
      try portfolio([plan(100)], [LedgerEntry(amount: 30)]) { facts in
        facts.assignments = Register([
          Assignment(key: Key(0), code: "T0", title: "", project: Key(0), lead: Key(0), origin: .line(2))
        ])
        facts.obstacles = Register(obstacles)
      }.saidOfMoney()
    }
    #expect(try said([obstacle(0, 20, ofTask: true), obstacle(1, 50)]) == [])
    #expect(
      try said([obstacle(0, 21, ofTask: true), obstacle(1, 50)])
        == ["rows.csv:3:blocked_vnd held-above-plan | at most 70 | Σ 71"])
  }

  @Test func `a statement says what the ledger says by its day`() throws {
    func said(_ disbursed: Dong) throws -> [String] {
      let statement = Statement(
        project: Key(0), fiscalYear: 2025, asOf: try day("2025-03-31"), fundingSource: Key(0),
        disbursed: disbursed, origin: .line(7))
      return try portfolio([plan(100)], [LedgerEntry(amount: 8)]) { $0.statements = [statement] }
        .saidOfMoney()
    }
    #expect(try said(8) == [])
    #expect(try said(12) == ["rows.csv:7:disbursed_vnd ledger-differs | 8 | 12"])
  }

  @Test func `beyond the limit problems are counted and not written`() throws {
    let portfolio = try portfolio([plan(100)], [LedgerEntry(amount: 120)])
    var problems = Problems(limit: 0)
    let checks = ProjectChecks(portfolio, .named)
    checks.check(portfolio.projects.rows[0], checks.years(portfolio), portfolio, &problems)
    #expect((problems.count, problems.list.count) == (1, 0))
  }
}
