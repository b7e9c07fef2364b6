import Domain
import Testing

@Suite struct ForecastPileUpTests {
  /// Actual figures of the nation's 2025 and their sources: ``ReferenceProfileTests``. The January after is not known.
  @Test func `the nation paid more than four mean months in December 2025`() throws {
    let path = try #require(PaidPath.nation2025(2025))
    let paid = (1...12).map { month in
      path.share(on: YearPlace(endOfMonth: month).day(in: 2025)).of(million(755_141_600))
    }
    let year = PileUp.Year(fiscalYear: 2025, paid: paid + paid.suffix(1))
    // 755,141.6 less 540,949.1 tỷ, straight between the actual figures of 27/11 and 04/12: methods 2.2 has 4.4.
    #expect(year.index?.hundredths == 43_555)
    #expect(PileUp.references.first { $0.name == .vietnam2025 }?.index == Rate(hundredths: 43_555))
    #expect(year.lastMonthShare?.hundredths == 2836)
  }

  @Test func `an even year has no pile`() throws {
    let even = PileUp.Year(fiscalYear: 2023, paid: (1...13).map { Dong($0) * 31_000_000 })
    #expect(even.index == Rate(hundredths: 10_000))
    #expect(even.lastMonthShare == Rate(1, of: 13))
    #expect(even.januaryShare == Rate(1, of: 13))
    // December and the last four days of November: 26 / 30 of which had been paid, 26,866,666.
    #expect(even.lastFiveWeeks == 2 * 31_000_000 - 26_866_666)
    #expect(even.perWeek == 7_000_000)
    #expect(PileUp.Year(fiscalYear: 2023, paid: Array(repeating: 0, count: 13)).index == nil)
  }

  @Test func `what is forecast of the rest is laid on the months as closed years paid it`() throws {
    let example = ForecastCase(units: 30)
    let years = example.years()
    let units = Forecast(example.portfolio(example.end(of: 10), years), on: .cityAssigned).level(.units)
    for (subject, pileUp) in units.pileUps() {
      let row = try #require(units[subject])
      let year = try #require(pileUp.years.last)
      #expect(pileUp.years.map(\.fiscalYear) == [2020, 2021, 2022, 2023, 2024])
      #expect(year.isForecast && pileUp.years.dropLast().allSatisfy { !$0.isForecast })
      #expect(year.paid[9] == row.now.paid)
      #expect(year.paid == year.paid.sorted())
      #expect(year.paid[12] == row.ending?.point)
    }
  }

  @Test func `tasks due in December are counted among the open ones`() throws {
    var facts = Dataset()
    facts.assignments = Register([
      Assignment(0, due: try day("2026-12-15")), Assignment(1, due: try day("2026-12-31")),
      Assignment(2, due: try day("2026-11-30")), Assignment(3, due: try day("2027-12-01")),
      Assignment(4), Assignment(5, due: try day("2026-12-01"), isRegular: true),
      Assignment(6, status: .completed, due: try day("2026-12-20"), completed: try day("2026-10-01")),
    ])
    let tasks = Portfolio(facts, asOf: try moment("2026-11-20"), fiscalYear: 2026).decemberTasks()
    #expect(tasks.total.due == HitCount(hits: 2, of: 4))
    #expect(tasks.byUnit == [Key(0): tasks.total])
  }
}
