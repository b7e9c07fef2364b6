import Domain
import Testing

@Suite struct FundingFiguresTests {
  private func source(_ number: Int, _ level: BudgetLevel, _ budgetClass: BudgetClass) -> FundingSource {
    FundingSource(
      key: Key(Int32(number)), code: "S\(number)", name: "", level: level, budgetClass: budgetClass,
      origin: .line(2))
  }

  private func row(
    _ amount: Dong, _ iso: String, fiscalYear: Int = 2025, by source: FigureSource = .treasury,
    isCarriedOver: Bool = false
  ) throws -> Domain.LedgerEntry {
    Domain.LedgerEntry(
      project: Key(0), fiscalYear: fiscalYear, day: try day(iso), kind: .payment, amount: amount,
      source: source, channel: nil, isCarriedOver: isCarriedOver)
  }

  @Test func `each source has its plan and payments, and its level has them by channel`() throws {
    var city = PlanCase([Project(0), Project(1)])
    let sources = [
      source(0, .city, .investment), source(1, .oda, .investment), source(2, .city, .recurrent),
      source(3, .city, .fund),
    ]
    city.facts.fundingSources = Register(rows: sources, codes: sources.map(\.code) + ["?"], key: \.key)
    try city.decide(100, "2025-01-01", source: 0)
    try city.decide(300, "2025-01-01", source: 1)
    try city.decide(50, "2025-01-01", .estimate, source: 2)
    try city.decide(20, "2025-01-01", .estimate, project: 1, source: 3)
    try city.decide(9, "2025-01-01", source: 4)
    // Project 1 has statements and no rows.
    city.facts.statements = [("2025-03-31", 5), ("2025-06-30", 8)].map { date, amount in
      Statement(
        project: Key(1), fiscalYear: 2025, asOf: Day(iso: date) ?? Day(number: 0), source: .unitReport,
        fundingSource: Key(3), disbursed: amount, origin: .line(2))
    }
    try city.pay(250, "2025-05-05")
    try city.pay(30, "2025-05-05", channel: .recurrent)
    var figures = FundingFigures(try city.portfolio("2025-12-31"))
    for (row, source) in try [
      (row(40, "2025-05-05"), 0), (row(200, "2025-05-05"), 1),
      (row(3, "2025-05-05", isCarriedOver: true), 1), (row(7, "2025-05-05"), nil),
      (row(30, "2025-05-05"), 2), (row(999, "2026-01-05"), 0), (row(999, "2025-05-05", by: .unitReport), 0),
      (row(999, "2025-05-05", fiscalYear: 2024), 0),
    ] as [(Domain.LedgerEntry, Int32?)] {
      figures.add(row, from: source.map { Key($0) })
    }
    #expect(figures[Key(0)].rate(on: .cityAssigned)?.hundredths == 4000)
    #expect(figures[Key(1)].rate(on: .cityAssigned)?.hundredths == 6767)
    #expect(figures[Key(1)].paid == Paid(all: 203, carriedOver: 3))
    #expect(figures.money(.city, .recurrent).paid.all == 38)
    #expect(figures.money(.city, .recurrent).plan[.estimate] == 70)
    #expect(figures.money(.city, .investment).plan[.cityAssigned] == 100)
    #expect(figures.unsaid.paid.all == 7 && figures.unsaid.plan[.cityAssigned] == 9)
    // Project 0 has no plan from the fund, and what is paid from it counts in its rate all the same.
    #expect(figures[Key(3)].rate(on: .estimate)?.hundredths == 4000)
  }
}
