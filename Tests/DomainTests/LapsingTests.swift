import Domain
import Testing

/// Source of the days: Law 58/2024/QH15, art. 72; data contract, plans.disburse_by.
@Suite struct LapsingTests {
  /// 100 of 2025 in time, 20 of it late, and 50 of 2026.
  private func january() throws -> PlanCase {
    var city = PlanCase()
    try city.decide(100, "2024-12-10")
    try city.decide(20, "2025-10-15", .cityAssigned, .supplement)
    try city.decide(50, "2025-12-10", fiscalYear: 2026)
    try city.pay(85, "2025-12-20")
    return city
  }

  @Test func `in January two plan years are live, each with its own days left`() throws {
    let city = try january()
    for shown in [2025, 2026] {
      let lapsing = Lapsing(try city.portfolio("2026-01-10", fiscalYear: shown), on: .cityAssigned)
      #expect(lapsing.years.map(\.fiscalYear) == [2025, 2026])
      #expect(lapsing.years.map(\.daysLeft) == [21, 386])
      #expect(lapsing.years.map(\.unpaid) == [15, 50])
      #expect(lapsing.years.map(\.unpaidLater) == [20, 0])
      #expect(lapsing.rows.map(\.unpaid) == [15, 20, 50])
      #expect(
        try lapsing.rows.map(\.lapses) == ["2026-01-31", "2026-12-31", "2027-01-31"].map { try day($0) })
    }
    // Next year's plan can't be paid before the year.
    let december = Lapsing(try city.portfolio("2025-12-31"), on: .cityAssigned)
    #expect(december.years.map(\.fiscalYear) == [2025])
    #expect(december.rows.map(\.amount) == [100, 20])
  }

  @Test func `what lapsed takes no payment any more, and is no longer on the list`() throws {
    var city = try january()
    try city.pay(4, "2026-02-03")
    #expect(Lapsing(try city.portfolio("2026-01-31"), on: .cityAssigned).rows.map(\.unpaid) == [15, 20, 50])
    let later = try city.portfolio("2026-02-28")
    #expect(Lapsing(later, on: .cityAssigned).rows.map(\.unpaid) == [16, 50])
    let account = CapitalAccounts(later, fiscalYear: 2025, on: .cityAssigned).accounts[0].account
    #expect(account.pieces.map(\.unpaid) == [15, 16] && account.beyond == 0)
  }

  @Test func `what a decision carries over does not lapse twice`() throws {
    var city = try january()
    try city.decide(
      12, "2026-01-08", .cityAssigned, .carryOver, fiscalYear: 2026, until: "2026-12-31")
    let rows = Lapsing(try city.portfolio("2026-01-10", fiscalYear: 2026), on: .cityAssigned).rows
    #expect(rows.map(\.lapsing) == [3, 20, 12, 50])
    #expect(rows.map(\.unpaid) == [15, 20, 12, 50])
    #expect(rows.map(\.capitalYear) == [.current, .current, .carriedOver, .current])
  }

  @Test func `a payment is of its own capital year first, of that what lapses first`() throws {
    var city = PlanCase()
    try city.decide(100, "2024-12-10")
    try city.decide(30, "2025-01-10", .cityAssigned, .carryOver, until: "2025-12-31")
    try city.decide(40, "2025-02-10", .cityAssigned, .supplement, until: "2025-06-30")
    try city.pay(50, "2025-03-01")
    try city.pay(5, "2025-03-01", isCarriedOver: true)
    let rows = Lapsing(try city.portfolio("2025-03-31"), on: .cityAssigned).rows
    #expect(rows.map(\.amount) == [30, 100])
    #expect(rows.map(\.unpaid) == [25, 90])
  }

  @Test func `a cut takes what lapses first, or what it names`() throws {
    var city = PlanCase()
    try city.decide(100, "2024-12-10")
    try city.decide(40, "2025-10-10", .cityAssigned, .supplement)
    try city.decide(-30, "2025-11-10", .cityAssigned, .decrease)
    #expect(
      Lapsing(try city.portfolio("2025-12-01"), on: .cityAssigned).rows.map(\.amount) == [70, 40])
    try city.decide(-15, "2025-11-11", .cityAssigned, .withdrawn, until: "2026-12-31")
    #expect(
      Lapsing(try city.portfolio("2025-12-01"), on: .cityAssigned).rows.map(\.amount) == [70, 25])
  }

  @Test func `a row names its unit and what stands in the project's way`() throws {
    var city = PlanCase([Project(0, owner: 3)])
    try city.decide(100, "2024-12-10")
    city.facts.obstacles = Register([
      Obstacle(
        key: Key(0), code: "O0", project: Key(0), agency: Key(0), description: "",
        raised: try day("2025-02-01"),
        blocked: 5, origin: .line(2)),
      Obstacle(
        key: Key(1), code: "O1", project: Key(0), agency: Key(0), description: "",
        raised: try day("2025-02-01"),
        blocked: 8, origin: .line(2)),
    ])
    let task = Assignment(
      key: Key(0), code: "T0", title: "", project: Key(0), lead: Key(0), due: try day("2025-04-01"),
      origin: .line(2))
    city.facts.assignments = Register([task])
    let row = try #require(Lapsing(try city.portfolio("2025-05-01"), on: .cityAssigned).rows.first)
    #expect(row.agency == Key(3) && row.obstacle == Key(1) && row.task == Key(0))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what lapses adds up to the plan less what was paid, on any day and basis`(seed: UInt64) {
    var (facts, then, now) = MoneyCase.onTwoDays(seed: seed)
    var random = SeededRandom(seed &* 31)
    facts.plans = facts.plans.map { plan in
      PlanEntry(
        project: plan.project, fiscalYear: Int(plan.fiscalYear), basis: plan.basis, kind: plan.kind,
        capitalYear: random.pick(CapitalYear.self), amount: plan.amount, fundingSource: plan.fundingSource,
        decidedOn: plan.decidedOn,
        disburseBy: random.chance(40) ? MoneyCase.asOf + random.int(-300...400) : nil, origin: plan.origin)
    }
    for day in [then, now, MoneyCase.asOf] {
      let portfolio = facts.portfolio(asOf: day)
      for basis in PlanBasis.allCases {
        let accounts = CapitalAccounts(portfolio, fiscalYear: 2025, on: basis).accounts
        let planned = portfolio.projects.rows.filter { portfolio.money.plans[$0.key][basis] > 0 }
        #expect(accounts.map(\.project) == planned.map(\.key))
        for (project, account) in accounts {
          let plan = portfolio.money.plans[project][basis]
          let paid = portfolio.money.money(project, portfolio.ledger[2025])[basis.channel].all
          #expect(account.unpaid - account.beyond == plan - paid)
          #expect(account.pieces.reduce(0) { $0 + $1.amount } == plan)
          #expect(account.pieces.allSatisfy { $0.amount > 0 && (0...$0.amount).contains($0.paid) })
        }
      }
    }
  }
}
