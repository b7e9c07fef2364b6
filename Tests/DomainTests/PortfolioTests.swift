import Domain
import Testing

@Suite struct PortfolioTests {
  private func portfolio(asOf: String) throws -> Portfolio {
    var facts = Dataset()
    facts.projects = Register([Project(0), Project(1)])
    facts.agencies = Register(rows: [], codes: ["SKHCN"], key: \.key)
    facts.sectors = Register(rows: [], codes: ["DIGITAL"], key: \.key)
    facts.take(Ledger(asOf: try moment(asOf).day, [LedgerEntry(amount: 40)]))
    facts.assignments = try Register([Assignment(due: day("2025-10-20"))])
    return Portfolio(facts, asOf: try moment(asOf))
  }

  @Test func `the fiscal year is that of the day unless another is asked for`() throws {
    #expect(try Portfolio(asOf: moment("2026-01-09")).fiscalYear == 2026)
    #expect(try Portfolio(asOf: moment("2026-01-09"), fiscalYear: 2025).fiscalYear == 2025)
  }

  @Test func `rows added for a project change its money and the sums above it`() throws {
    var portfolio = try portfolio(asOf: "2025-10-20")
    #expect(portfolio.money.total.disbursed == 40)
    let revision = portfolio.moneyRevision
    #expect(revision != .none)
    var newer = portfolio.ledger
    newer.add(LedgerEntry(project: 1, amount: 2))
    // Seen: a project named twice, once for each of its rows, was added twice. Key 7 stands in no file.
    portfolio.append(newer, touched: [Key(1), Key(1), Key(7)])
    #expect(portfolio.money.total.disbursed == 42)
    #expect(portfolio.measure(Key(1)).disbursed == 2)
    #expect(portfolio.money.byMonth.mapValues(\.all) == [2025 * 12: 42])
    #expect(portfolio.moneyRevision != revision)
    #expect(portfolio.ledger.rowCount == 2)
  }

  @Test func `in January two plan years are live`() throws {
    func plan(_ year: Int, _ amount: Dong) throws -> PlanEntry {
      PlanEntry(
        project: Key(0), fiscalYear: year, basis: .cityAssigned, amount: amount, fundingSource: Key(0),
        decidedOn: try day("\(year - 1)-12-10"), origin: .line(2))
    }
    let plans = try [plan(2025, 100), plan(2026, 200)]
    let ledger = Ledger(
      asOf: try day("2026-01-20"),
      [LedgerEntry(amount: 90), LedgerEntry(fiscalYear: 2026, month: 24_312, amount: 5)])
    var portfolio = try portfolio(asOf: "2026-01-20").moved { facts in
      facts.plans = plans
      facts.take(ledger)
    }
    let other = try #require(portfolio.otherPlanYear)
    #expect(other.fiscalYear == 2025)
    #expect(other.total.rate(on: .cityAssigned)?.hundredths == 9000)
    #expect(other.deadline == (try day("2026-01-31")))
    #expect(portfolio.deadline == (try day("2027-01-31")))
    // Rows added at the ledger's end count there too.
    var newer = portfolio.ledger
    newer.add(LedgerEntry(amount: 4))
    portfolio.append(newer, touched: [Key(0)])
    #expect(portfolio.otherPlanYear?.total.disbursed == 94)
    // Shown the other way round.
    portfolio = portfolio.moved(fiscalYear: 2025)
    #expect(portfolio.otherPlanYear?.fiscalYear == 2026)
    #expect(portfolio.otherPlanYear?.total.disbursed == 5)
    #expect(portfolio.daysLeft == 11)  // from 20 to 31 January
  }

  @Test func `outside January one plan year is live`() throws {
    let portfolio = try portfolio(asOf: "2026-02-01")
    #expect(portfolio.otherPlanYear == nil)
    #expect(portfolio.daysLeft == 364)  // to 31 January 2027
  }

  @Test func `time alone turns a task overdue`() throws {
    var portfolio = try portfolio(asOf: "2025-10-20")
    #expect(portfolio.work.total.overdue == 0)
    let revision = portfolio.workRevision
    portfolio = portfolio.moved(to: portfolio.asOf.nextTurn)
    #expect(portfolio.work.total.overdue == 1)
    #expect(portfolio.workRevision != revision)
  }

  @Test func `a unit's head and focal points are those who serve on the day`() throws {
    let portfolio = try portfolio(asOf: "2025-10-20")
    func person(
      _ number: Int32, agency: Int32 = 0, isFocalPoint: Bool = false, isHead: Bool = false,
      from: String? = nil, to: String? = nil
    ) throws -> Person {
      Person(
        key: Key(number), code: "N\(number)", name: "Person \(number)", agency: Key(agency),
        isFocalPoint: isFocalPoint, isHead: isHead, from: try from.map(day), to: try to.map(day),
        origin: .line(2))
    }
    let people = try [
      person(0, isHead: true, to: "2025-10-19"), person(1, isHead: true, from: "2025-10-20"),
      person(2, isFocalPoint: true, to: "2025-10-20"), person(3, isFocalPoint: true, from: "2025-10-21"),
      person(4, agency: 1, isFocalPoint: true, isHead: true), person(5, isFocalPoint: true), person(6),
    ]
    let served = portfolio.moved { $0.people = Register(rows: people, codes: people.map(\.code), key: \.key) }
    #expect(served.head(of: Key(0))?.code == "N1")
    #expect(served.focalPoints(of: Key(0)).map(\.code) == ["N2", "N5"])
    #expect(served.head(of: Key(2))?.code == nil)
  }
}
