import Domain
import Testing

@Suite struct PlanSumsTests {
  static let projects = Register([Project(0), Project(1)], keyCount: 3)

  private func entry(
    _ basis: PlanBasis, kind: PlanEntryKind = .initial, _ amount: Dong, _ decided: String, project: Int = 0,
    fiscalYear: Int = 2025, capitalYear: CapitalYear = .current, disburseBy: String? = nil
  ) throws -> PlanEntry {
    PlanEntry(
      project: Key(Int32(project)), fiscalYear: fiscalYear, basis: basis, kind: kind,
      capitalYear: capitalYear, amount: amount, fundingSource: Key(0), decidedOn: try day(decided),
      disburseBy: try disburseBy.map(day), origin: .line(2))
  }

  private func sums(_ entries: [PlanEntry], asOf: String, fiscalYear: Int = 2025) throws -> PlanSums {
    PlanSums(entries, projects: Self.projects, fiscalYear: fiscalYear, asOf: try day(asOf))
  }

  @Test func `plans of two bases run side by side and are never added`() throws {
    // Hanoi 2025: 87,693.46 tỷ by the centre, 107,134.7 by the City, which holds the former (domain notes 1.4).
    let sums = try sums(
      [
        entry(.centralAssigned, million(87_693_460), "2025-01-02"),
        entry(.cityAssigned, million(107_134_700), "2025-01-02"),
      ], asOf: "2025-10-20")
    #expect(sums[Key(0)][.centralAssigned] == million(87_693_460))
    #expect(sums[Key(0)][.cityAssigned] == million(107_134_700))
    #expect(sums[Key(0)][.estimate] == 0)
  }

  /// The nation's plan of 2025 as printed beside the rates of four days, in million đồng; the days of the decisions
  /// were not printed. Source: domain notes 1.4, "plan is a time series".
  static let national: [(asOf: String, plan: Int)] = [
    ("2025-06-30", 825_922_300),
    ("2025-08-31", 884_585_000),  // + 58,662.7 tỷ
    ("2025-11-30", 913_216_200),  // + 28,631.2
    ("2025-12-31", 902_075_555),  // - 11,140.645
  ]

  @Test(arguments: national)
  func `the plan of a day is the sum of what was decided by then`(row: (asOf: String, plan: Int)) throws {
    let entries = try [
      entry(.centralAssigned, kind: .initial, million(825_922_300), "2024-12-04"),
      entry(.centralAssigned, kind: .supplement, million(58_662_700), "2025-08-31"),
      entry(.centralAssigned, kind: .increase, million(28_631_200), "2025-11-30"),
      entry(.centralAssigned, kind: .decrease, million(-11_140_645), "2025-12-31"),
    ]
    #expect(try sums(entries, asOf: row.asOf)[Key(0)][.centralAssigned] == million(row.plan))
    // The order of the rows doesn't matter.
    #expect(try sums(entries.reversed(), asOf: row.asOf)[Key(0)][.centralAssigned] == million(row.plan))
  }

  @Test func `a decision counts from its day on`() throws {
    let entries = try [entry(.cityAssigned, 5, "2025-07-01")]
    #expect(try sums(entries, asOf: "2025-06-30")[Key(0)][.cityAssigned] == 0)
    #expect(try sums(entries, asOf: "2025-07-01")[Key(0)][.cityAssigned] == 5)
    #expect(try sums(entries, asOf: "2025-07-01", fiscalYear: 2026)[Key(0)][.cityAssigned] == 0)
  }

  @Test func `what is withdrawn leaves no plan and so no rate`() throws {
    let sums = try sums(
      [entry(.cityAssigned, 100, "2025-01-01"), entry(.cityAssigned, kind: .withdrawn, -100, "2025-09-30")],
      asOf: "2025-12-31")
    #expect(sums[Key(0)] == PerBasis())
    #expect(Rate(10, of: sums[Key(0)][.cityAssigned]) == nil)
  }

  @Test func `an estimate cut by a third shows in its rates`() throws {
    // Hanoi's science, innovation and digital transformation 2025, in million đồng: 914,897, cut to 618,093,
    // 536,179 expected: 86.7 % of what is left, 58.6 % of what there was. Domain notes 2;
    // https://amp.vtcnews.vn/ha-noi-day-manh-giai-ngan-chuan-bi-nguon-luc-cho-khcn-va-chuyen-doi-so-nam-2026-ar989215.html
    let entries = try [
      entry(.estimate, kind: .initial, million(914_897), "2025-01-01"),
      entry(.estimate, kind: .decrease, million(-296_804), "2025-11-22"),
    ]
    func rate(_ asOf: String) throws -> Rate? {
      var measure = MoneyMeasure()
      measure.plan = try sums(entries, asOf: asOf)[Key(0)]
      measure.disbursedRecurrent = million(536_179)
      return measure.rate(on: .estimate)
    }
    #expect(try rate("2025-11-21")?.hundredths == 5861)  // 58.605 %
    #expect(try rate("2025-11-22")?.hundredths == 8675)  // 86.747 %
    #expect(try sums(entries, asOf: "2025-11-22").channel(of: nil, Key(0)) == .recurrent)
  }

  @Test func `money of an unsaid source counts in the only channel that has a plan by the day`() throws {
    let entries = try [
      entry(.estimate, 10, "2025-01-01", project: 0), entry(.cityAssigned, 10, "2025-06-01", project: 0),
      entry(.estimate, 10, "2025-01-01", project: 1),
      entry(.cityAssigned, 10, "2025-01-01", project: 1, fiscalYear: 2026),
    ]
    let may = try sums(entries, asOf: "2025-05-31")
    #expect([0, 1, 2].map { may.channel(of: nil, Key($0)) } == [.recurrent, .recurrent, .investment])
    #expect([0, 1, 2].map { may.hasDecision(Key($0)) } == [true, true, false])
    let june = try sums(entries, asOf: "2025-06-01")
    #expect([0, 1, 2].map { june.channel(of: nil, Key($0)) } == [.investment, .recurrent, .investment])
    var unsaid = PaidByClass()
    unsaid.unsaid.all = 5
    #expect([0, 1, 2].map { june.money(of: Key($0), unsaid).guessed } == [5, 0, 0])
  }

  @Test func `carried-over capital is a part of the plan that is known by itself`() throws {
    let entries = try [
      entry(.cityAssigned, 100, "2025-01-01"),
      entry(.cityAssigned, kind: .carryOver, 20, "2025-01-10", capitalYear: .carriedOver),
      entry(.cityAssigned, kind: .increase, 10, "2025-02-01", capitalYear: .carriedOver),
    ]
    let sums = try sums(entries, asOf: "2025-12-31")
    #expect(sums[Key(0)][.cityAssigned] == 130)
    #expect(sums.carriedOver(Key(0))[.cityAssigned] == 30)
    #expect(sums.carriedOver(Key(1)) == PerBasis())
  }

  /// Law 58/2024/QH15, art. 72, and data contract, plans.disburse_by.
  static let deadlines: [(decided: String, disburseBy: String?, deadline: String)] = [
    ("2024-12-10", nil, "2026-01-31"),
    ("2025-09-30", nil, "2026-01-31"),
    ("2025-10-01", nil, "2026-12-31"),
    ("2026-01-10", nil, "2026-12-31"),
    ("2025-10-15", "2026-06-30", "2026-06-30"),
    ("2024-12-10", "2025-12-31", "2025-12-31"),
  ]

  @Test(arguments: deadlines)
  func `capital can be paid until 31 January, or as long as its decision says`(
    row: (decided: String, disburseBy: String?, deadline: String)
  ) throws {
    let entry = try entry(.cityAssigned, 1, row.decided, disburseBy: row.disburseBy)
    #expect(entry.deadline == (try day(row.deadline)))
  }

  @Test func `the deadline in force is that of most capital which can still be paid`() throws {
    let sums = try sums(
      [entry(.cityAssigned, 100, "2024-12-10"), entry(.cityAssigned, 50, "2025-10-15", project: 1)],
      asOf: "2026-06-30")
    #expect(try sums.deadline(on: day("2025-11-01")) == day("2026-01-31"))
    #expect(try sums.deadline(on: day("2026-01-31")) == day("2026-01-31"))
    #expect(try sums.deadline(on: day("2026-02-01")) == day("2026-12-31"))
    #expect(try sums.deadline(on: day("2027-02-01")) == day("2026-12-31"))
    #expect(try sums.deadline(of: Key(0)) == day("2026-01-31"))
    #expect(try sums.deadline(of: Key(1)) == day("2026-12-31"))
    #expect(
      try PlanSumsTests().sums([], asOf: "2025-05-01").deadline(on: day("2025-05-01")) == day("2026-01-31"))
  }

  @Test func `the months hold the plan in force at their ends`() throws {
    let sums = try sums(
      [
        entry(.cityAssigned, 100, "2024-12-10", project: 0),
        entry(.cityAssigned, 10, "2025-01-31", project: 1),
        entry(.cityAssigned, kind: .increase, 50, "2025-03-01", project: 0),
        entry(.cityAssigned, kind: .withdrawn, -10, "2025-09-30", project: 1),
        entry(.cityAssigned, kind: .supplement, 7, "2026-01-15", project: 0),
        entry(.centralAssigned, 80, "2025-02-28", project: 0),
        entry(.cityAssigned, 1000, "2025-01-01", project: 2),
      ], asOf: "2026-01-31")
    #expect(
      sums.byMonth.map { $0[.cityAssigned] } == [
        110, 110, 160, 160, 160, 160, 160, 160, 150, 150, 150, 150, 157,
      ])
    #expect(sums.byMonth.map { $0[.centralAssigned] } == [0] + Array(repeating: 80, count: 12))
    // What was decided in the January after is in the plan, and in the curve: money is still paid of it.
    #expect(sums[Key(0)][.cityAssigned] == 157)
  }

  @Test func `decisions on a project that stands in no file are left out`() throws {
    let entries = try [
      entry(.cityAssigned, 5, "2025-01-01", project: 2), entry(.cityAssigned, 5, "2025-01-01", project: 99),
    ]
    let sums = try sums(entries, asOf: "2025-12-31")
    #expect(sums[Key(2)] == PerBasis())
    #expect(sums[Key(99)] == PerBasis())
    #expect(sums.byMonth == Array(repeating: PerBasis(), count: 13))
  }

  @Test func `the amounts of each basis keep apart in every sum`() {
    var a = PerBasis()
    for (amount, basis) in zip([1, 20, 300] as [Dong], PlanBasis.allCases) { a[basis] = amount }
    var b = a
    b += a
    #expect(PlanBasis.allCases.map { b[$0] } == [2, 40, 600])
  }
}
