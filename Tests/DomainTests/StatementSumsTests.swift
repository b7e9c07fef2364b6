import Domain
import Testing

@Suite struct StatementSumsTests {
  private func statement(
    _ asOf: String, _ disbursed: Dong, project: Int = 0, fiscalYear: Int = 2025,
    capitalYear: CapitalYear = .current, nature: FigureNature = .actual, source: FigureSource = .treasury,
    fundingSource: Int32 = 0, line: Int = 2
  ) throws -> Statement {
    Statement(
      project: Key(Int32(project)), fiscalYear: fiscalYear, capitalYear: capitalYear, asOf: try day(asOf),
      nature: nature, source: source, fundingSource: Key(fundingSource), disbursed: disbursed,
      origin: .line(line))
  }

  private func sums(_ statements: [Statement], asOf: String = "2026-01-31") throws -> StatementSums {
    StatementSums(statements, fiscalYear: 2025, asOf: try day(asOf))
  }

  /// Hanoi 2025, in million đồng. Sources: those of the same days in ``PublishedRate``, and 89,000 and 90,000 from
  /// https://asiacity.news/vietnam/hanoi/public-investment-disbursement-the-driving-force-for-hanois-breakthrough-in-2026
  static let hanoi: [(asOf: String, disbursed: Int)] = [
    ("2025-12-31", 89_000_000), ("2025-03-24", 5_052_000), ("2025-10-20", 44_428_000),
    ("2025-08-31", 36_000_000), ("2026-01-09", 90_000_000),
  ]

  static let newest: [(asOf: String, disbursed: Int?)] = [
    ("2025-03-23", nil), ("2025-03-24", 5_052_000), ("2025-10-19", 36_000_000), ("2025-10-20", 44_428_000),
    ("2025-12-31", 89_000_000), ("2026-01-31", 90_000_000),
  ]

  @Test(arguments: newest)
  func `the newest cumulative figure of the day holds`(row: (asOf: String, disbursed: Int?)) throws {
    let statements = try Self.hanoi.map { try statement($0.asOf, million($0.disbursed)) }
    #expect(try sums(statements, asOf: row.asOf).disbursed(Key(0)) == row.disbursed.map(million))
  }

  @Test func `each month adds what its last figure is above the one before`() throws {
    let statements =
      try Self.hanoi.map { try statement($0.asOf, million($0.disbursed)) } + [statement("2025-10-05", 1)]
    let months = try sums(statements).byMonth(Key(0))
    #expect(months.map(\.month) == [2, 7, 9, 11, 12].map { 2025 * 12 + $0 })
    // 36,000 - 5,052; 44,428 - 36,000; 89,000 - 44,428; 90,000 - 89,000
    #expect(
      months.map(\.paid.all.all) == [5_052_000, 30_948_000, 8_428_000, 44_572_000, 1_000_000].map(million))
  }

  @Test func `an estimate or a projection is never counted`() throws {
    // The nation, 31/05/2025: 199,325.2 tỷ estimated, 184,542.3 actual (domain notes 1.4).
    let estimate = try statement("2025-05-31", million(199_325_200), nature: .estimate)
    let projection = try statement("2025-06-30", million(268_133_900), nature: .projection)
    #expect(try sums([estimate, projection]).disbursed(Key(0)) == nil)
    let actual = try statement("2025-05-31", million(184_542_300))
    #expect(try sums([estimate, actual, projection]).disbursed(Key(0)) == million(184_542_300))
  }

  @Test func `the Treasury's figure is preferred, even where the unit's is newer`() throws {
    let treasury = try statement("2025-09-30", 100)
    let unit = try statement("2025-10-31", 140, source: .unitReport)
    #expect(try sums([unit, treasury]).disbursed(Key(0)) == 100)
    #expect(try sums([unit]).disbursed(Key(0)) == 140)
    // Before the Treasury has stated anything, the unit's figure is all there is.
    let early = try statement("2025-08-31", 70, source: .unitReport)
    #expect(try sums([early, treasury], asOf: "2025-09-29").disbursed(Key(0)) == 70)
    #expect(try sums([early, treasury], asOf: "2025-09-30").disbursed(Key(0)) == 100)
    // An estimate of the Treasury's is no figure of the Treasury's.
    let guess = try statement("2025-10-31", 150, nature: .estimate)
    #expect(try sums([unit, guess]).disbursed(Key(0)) == 140)
  }

  @Test func `figures of several sources and capital years add up, each at its newest`() throws {
    let sums = try sums([
      statement("2025-09-30", 100, fundingSource: 0),
      statement("2025-10-31", 130, fundingSource: 0),
      statement("2025-09-30", 20, fundingSource: 1),
      statement("2025-08-31", 7, capitalYear: .carriedOver, fundingSource: 0),
    ])
    #expect(sums.disbursed(Key(0)) == 157)  // 130 + 20 + 7
    #expect(sums.paid(Key(0))?.all.carriedOver == 7)
    let months = sums.byMonth(Key(0))
    #expect(months.map(\.month) == [7, 8, 9].map { 2025 * 12 + $0 })
    #expect(months.map(\.paid.all.all) == [7, 120, 30])
  }

  @Test func `a figure that is old says its day`() throws {
    let sums = try sums([
      statement("2025-09-30", 100, fundingSource: 0), statement("2025-10-31", 130, fundingSource: 0),
      statement("2025-08-15", 20, fundingSource: 1), statement("2025-11-15", 7, source: .unitReport),
    ])
    #expect(try sums.days(Key(0)) == day("2025-08-15")...day("2025-10-31"))
    #expect(sums.days(Key(1)) == nil)
    #expect(sums.counting(Key(0)) == .treasury)
    #expect(sums.disbursed(Key(0), by: .treasury) == 150)
    #expect(sums.disbursed(Key(0), by: .unitReport) == 7)
  }

  @Test func `figures are told apart by the class of their funding source`() throws {
    let channels = FundingChannels([
      FundingSource(
        key: Key(0), code: "A", name: "A", level: .city, budgetClass: .investment, origin: .line(2)),
      FundingSource(key: Key(1), code: "B", name: "B", level: .city, budgetClass: .fund, origin: .line(3)),
    ])
    let sums = try StatementSums(
      [
        statement("2025-09-30", 100, fundingSource: 0), statement("2025-09-30", 20, fundingSource: 1),
        statement("2025-09-30", 3, fundingSource: 2),
      ], fiscalYear: 2025, asOf: day("2025-10-01"), channels: channels)
    let paid = try #require(sums.paid(Key(0)))
    #expect([paid.investment.all, paid.recurrent.all, paid.unsaid.all] == [100, 20, 3])
  }

  @Test func `of two figures of one day the later line holds`() throws {
    let first = try statement("2025-09-30", 100, line: 2)
    let second = try statement("2025-09-30", 90, line: 3)
    #expect(try sums([first, second]).disbursed(Key(0)) == 90)
    #expect(try sums([second, first]).disbursed(Key(0)) == 90)
  }

  @Test func `a figure belongs to the year of its plan and to its project`() throws {
    let statements = try [
      statement("2026-01-15", 50), statement("2026-01-20", 8, fiscalYear: 2026),
      statement("2025-12-31", 4, project: 1),
    ]
    let sums = try sums(statements)
    #expect(sums.disbursed(Key(0)) == 50)
    #expect(sums.disbursed(Key(1)) == 4)
    #expect(sums.disbursed(Key(2)) == nil)
    #expect(sums.byMonth(Key(2)).isEmpty)
    #expect(sums.paid(Key(2)) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the months add up to the figure`(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let statements = try (0..<200).map { line in
      let asOf = try day("2025-01-01") + random.int(0...395)
      return Statement(
        project: random.key(below: 5), fiscalYear: 2025, capitalYear: random.pick(CapitalYear.self),
        asOf: asOf,
        nature: random.pick(FigureNature.self), source: random.pick(FigureSource.self),
        fundingSource: random.key(below: 3), disbursed: million(random.int(0...900)), origin: .line(line))
    }
    let sums = try sums(statements)
    for project in (0..<5).map({ Key<Project>($0) }) {
      let months = sums.byMonth(project)
      #expect(months.map(\.paid.all.all).reduce(0, +) == sums.disbursed(project))
      #expect(months.map(\.month) == Set(months.map(\.month)).sorted())
    }
  }
}
