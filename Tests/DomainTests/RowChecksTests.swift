import Domain
import Testing

/// The rules between rows that need no project's money.
@Suite struct RowChecksTests {
  private func statement(_ iso: String, _ disbursed: Dong, line: Int) throws -> Statement {
    Statement(
      project: Key(0), fiscalYear: 2025, asOf: try day(iso), fundingSource: Key(0), disbursed: disbursed,
      origin: .line(line))
  }

  @Test func `plan rows from a source of the other channel are named once with their number`() throws {
    var facts = Dataset()
    facts.fundingSources = Register(
      rows: [BudgetClass.investment, .recurrent].enumerated().map {
        FundingSource(
          key: Key(Int32($0.offset)), code: ["DT", "TX"][$0.offset], name: "", level: .city,
          budgetClass: $0.element,
          origin: .line($0.offset + 2))
      }, codes: ["DT", "TX"], key: \.key)
    facts.plans = [0, 1, 1].enumerated().map {
      PlanEntry(
        project: Key(0), fiscalYear: 2025, basis: .cityAssigned, amount: 5,
        fundingSource: Key(Int32($0.element)), decidedOn: Day(number: 19_000), origin: .line($0.offset + 2))
    }
    let portfolio = Portfolio(facts, .oneFile, asOf: try moment("2025-05-31"))
    let problems = PlanChecks.problems(portfolio, .named)
    #expect(
      problems.map(\.said) == [
        "rows.csv:3:funding_source_id basis-contradicts-source | one of investment | city_assigned, TX (recurrent)"
      ])
    #expect(problems.map(\.rows) == [2])
  }

  @Test func `a cumulative figure falls only where the ledger has that very figure`() throws {
    var facts = Dataset()
    facts.projects = Register([Project(0)])
    facts.statements = try [statement("2025-02-28", 10, line: 2), statement("2025-03-31", 8, line: 3)]
    let alone = Portfolio(facts, .oneFile, asOf: try moment("2025-05-31"))
    #expect(
      StatementChecks.falls(alone, .named).map(\.said)
        == ["rows.csv:3:disbursed_vnd cumulative-falls | at least 10 | 8"])
    facts.take(Ledger(asOf: try day("2025-05-31"), [LedgerEntry(amount: 8)]))
    let explained = Portfolio(facts, .oneFile, asOf: try moment("2025-05-31"))
    #expect(StatementChecks.falls(explained, .named) == [])
  }

  @Test func `no unit stands above itself`() throws {
    var facts = Dataset()
    // A and B stand above each other; C stands below them.
    let parents: [Int32] = [1, 0, 0]
    facts.agencies = Register(
      rows: parents.enumerated().map {
        Agency(
          key: Key(Int32($0.offset)), code: ["A", "B", "C"][$0.offset], name: "", level: .department,
          parent: Key($0.element), origin: .line($0.offset + 2))
      }, codes: ["A", "B", "C"], key: \.key)
    let portfolio = Portfolio(facts, .oneFile, asOf: try moment("2025-05-31"))
    #expect(
      WorkChecks.problems(portfolio, .named).map(\.said) == [
        "rows.csv:2:parent_unit_id cycle | no unit above itself | B",
        "rows.csv:3:parent_unit_id cycle | no unit above itself | A",
      ])
  }

  @Test func `what is overdue after more than three reminders goes to a higher level`() throws {
    func said(reminders: Int, due: String) throws -> [String] {
      var facts = Dataset()
      facts.assignments = try Register([Assignment(0, due: day(due))])
      facts.obstacles = try Register([
        Obstacle(
          key: Key(0), code: "O0", agency: Key(0), description: "", raised: day("2025-03-01"), due: day(due),
          origin: .line(9))
      ])
      let sent = try day("2025-05-01")
      facts.reminders = (0..<reminders).flatMap { _ in
        [
          Reminder(obstacle: Key(0), agency: Key(0), sent: sent, origin: .line(2)),
          Reminder(assignment: Key(0), agency: Key(0), sent: sent, origin: .line(3)),
        ]
      }
      let portfolio = Portfolio(facts, .oneFile, asOf: try moment("2025-05-31"))
      return WorkChecks.problems(portfolio, .named).map(\.said)
    }
    #expect(try said(reminders: 3, due: "2025-05-30") == [])
    #expect(try said(reminders: 4, due: "2025-05-31") == [])
    let higher = "a higher level after more than 3 reminders"
    #expect(
      try said(reminders: 4, due: "2025-05-30") == [
        "rows.csv:2:due_on escalate | \(higher) | 4", "rows.csv:9:escalation escalate | \(higher) | owner",
      ])
  }
}
