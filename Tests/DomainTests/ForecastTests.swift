import Domain
import Testing

@Suite struct ForecastTests {
  @Test func `closed years and the shown one are told apart, as they stood on the day`() throws {
    let example = ForecastCase(units: 3)
    let years = example.years()
    let portfolio = example.portfolio(example.end(of: 9), years)
    let triangle = PaidTriangle(portfolio, on: .cityAssigned)
    #expect(triangle.closedYears == [2020, 2021, 2022, 2023])
    #expect(triangle.unusable.isEmpty)
    #expect(triangle.horizon == Day(year: 2025, month: 1, day: 31))
    for unit in 0..<3 {
      #expect(triangle.current.onDay(unit).paid == years[4].paid[unit][8])
      #expect(triangle.current.onDay(unit).plan == years[4].plans[unit])
      for (place, year) in triangle.closed.enumerated() {
        #expect(year.paidByMonth(unit) == years[place].paid[unit])
        #expect(year.onDay(unit).paid == years[place].paid[unit][8])
        #expect(year.final(unit) == years[place].paid[unit][12])
      }
    }
    #expect(
      (0..<3).reduce(0) { $0 + triangle.current.onDay($1).paid }
        == portfolio.money.total.paidOfPlan(on: .cityAssigned))
  }

  @Test func `within a month a closed year's payments run straight by day`() throws {
    let example = ForecastCase(units: 1)
    let years = example.years()
    let triangle = PaidTriangle(example.portfolio(try day("2024-11-20"), years), on: .cityAssigned)
    let paid = years[1].paid[0]
    #expect(triangle.closed[1].onDay(0).paid == paid[9] + (paid[10] - paid[9]) * 20 / 30)
  }

  @Test func `a decision counts from its day on, and late capital is no part of what 31 January asks for`()
    throws
  {
    let example = ForecastCase(units: 1)
    let years = example.years()
    let added = million(7_000)
    func cell(_ iso: String, _ decided: String) throws -> YearSums.Cell {
      let day = try day(iso)
      let decided = Domain.Day(iso: decided) ?? day
      let portfolio = example.portfolio(day, years).moved {
        $0.plans.append(
          PlanEntry(
            project: Key(0), fiscalYear: 2024, basis: .cityAssigned, kind: .increase, amount: added,
            fundingSource: Key(0), decidedOn: decided, origin: .line(3)))
      }
      return PaidTriangle(portfolio, on: .cityAssigned).current.onDay(0)
    }
    let plan = years[4].plans[0]
    #expect(try cell("2024-08-31", "2024-09-15").plan == plan)
    let before = try cell("2024-11-20", "2024-09-15")
    #expect([before.plan, before.base, before.payable] == [plan + added, plan + added, plan + added])
    // Law 58/2024/QH15, art. 72: capital added after 30 September is paid until the end of the next year.
    let late = try cell("2024-11-20", "2024-10-15")
    #expect([late.plan, late.base, late.payable] == [plan + added, plan, plan + added])
  }

  @Test func `what can be paid of the centre's plan is the City's`() throws {
    let example = ForecastCase(units: 1)
    let central = million(2_000)
    let portfolio = example.portfolio(example.end(of: 9)).moved {
      $0.plans.append(
        PlanEntry(
          project: Key(0), fiscalYear: 2024, basis: .centralAssigned, amount: central, fundingSource: Key(0),
          decidedOn: example.end(of: 1), origin: .line(3)))
    }
    let city = PaidTriangle(portfolio, on: .cityAssigned).current.onDay(0)
    let cell = PaidTriangle(portfolio, on: .centralAssigned).current.onDay(0)
    #expect(cell.plan == central)
    #expect(cell.payable == city.plan)
    #expect(cell.paid == city.paid)
  }

  @Test func `without three closed years nothing is said, and years that can't be learnt from are named`()
    throws
  {
    var example = ForecastCase(units: 4, firstYear: 2021)
    var years = example.years()
    // The ledger of 2022 begins in April.
    years[1].paid = years[1].paid.map { [0, 0, 0] + $0.dropFirst(3) }
    let forecast = Forecast(example.portfolio(example.end(of: 9), years), on: .cityAssigned)
    #expect(forecast.silence == .tooFewYears)
    #expect(forecast.triangle.closedYears == [2021, 2023])
    #expect(forecast.triangle.unusable.map(\.fiscalYear) == [2022])
    #expect(forecast.triangle.unusable.map(\.lack) == [.beginsLate])
    #expect(forecast.recipe == nil)
    let units = forecast.level(.units)
    #expect(!units.isShown)
    #expect(units.rows.count == 4)
    #expect(units.rows.allSatisfy { $0.ending == nil && $0.finishes.years.count == 2 })
    #expect(forecast.backTest([.total]).isEmpty)

    example.firstYear = 2022
    #expect(
      Forecast(example.portfolio(try day("2025-02-01")), on: .cityAssigned).silence == .over)
    #expect(
      Forecast(example.portfolio(try day("2023-12-31")), on: .cityAssigned).silence == .notBegun)
    #expect(Forecast(example.portfolio(example.end(of: 3)), on: .estimate).silence == .noPlan)
  }

  /// Every day of the year, also with refunds, plans cut below what is paid, and years out of all proportion.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `an end is never below what is paid nor above what can be paid, and parts add up`(seed: UInt64) throws
  {
    var random = SeededRandom(seed)
    let example = ForecastCase(
      units: 24, yearShock: 0.5, unitShock: 1.5, ends: 0...140, seed: seed &+ 100)
    var years = example.years()
    for place in years.indices {
      for unit in 0..<24 where random.chance(30) {
        years[place].paid[unit] = years[place].paid[unit].map { random.chance(10) ? -$0 / 3 : $0 }
        if random.chance(50) { years[place].plans[unit] /= 4 }
      }
    }
    let day = try #require(Day(year: 2024, month: 1, day: 1)) + random.int(0...395)
    let forecast = Forecast(example.portfolio(day, years), on: .cityAssigned)
    let levels = ForecastLevel.allCases.map { forecast.level($0) }
    for level in levels where level.isShown {
      for row in level.rows {
        let ending = try #require(row.ending)
        let possible = row.now.paid...max(row.now.paid, row.now.payable)
        #expect(possible.contains(ending.point))
        if let band = ending.band {
          #expect(possible.contains(band.lowerBound) && possible.contains(band.upperBound))
        }
        #expect(ending.dots.allSatisfy { possible.contains($0) })
        #expect(ending.dots == ending.dots.sorted())
      }
    }
    let sums = levels.filter(\.isShown).map { level in
      level.rows.reduce(Dong(0)) { $0 + ($1.ending?.point ?? 0) }
    }
    #expect(Set(sums).count <= 1, "\(sums)")
  }

  @Test func `what comes after the day, or is decided after it, changes nothing`() throws {
    let example = ForecastCase(units: 20)
    let years = example.years()
    let day = example.end(of: 10)
    let now = Forecast(example.portfolio(day, years), on: .cityAssigned).level(.units)
    var known = years
    for unit in 0..<20 {
      let paid = known[4].paid[unit][9]
      for month in 10..<13 { known[4].paid[unit][month] = paid }
    }
    let then = Forecast(
      example.portfolio(day, known).moved {
        $0.plans.append(
          PlanEntry(
            project: Key(0), fiscalYear: 2024, basis: .cityAssigned, kind: .increase, amount: million(9_999),
            fundingSource: Key(0), decidedOn: day + 1, origin: .line(3)))
      }, on: .cityAssigned
    ).level(.units)
    #expect(now.rows.map(\.ending) == then.rows.map(\.ending))
    #expect(now.isShown)
  }

  @Test func `a unit that always finishes late is expected to do so again`() throws {
    let example = ForecastCase(units: 30, yearShock: 0.02, unitShock: 0.02, ends: 80...82)
    var years = example.years()
    for place in years.indices {
      let end = years[place].paid[7][12]
      // A tenth of what the others have by October.
      years[place].paid[7] = ForecastCase.path.map { Dong(Double(end) * ($0 < 0.9 ? $0 / 10 : $0)) }
    }
    let forecast = Forecast(example.portfolio(example.end(of: 10), years), on: .cityAssigned)
    let units = forecast.level(.units)
    let late = try #require(units[.unit(Key(7))])
    let end = try #require(late.ending).point
    #expect(abs(Double(end) / Double(years[4].paid[7][12]) - 1) < 0.25)
    // The pace of all would have it end at less than half.
    #expect(Double(late.now.paid) / 0.63 < Double(years[4].paid[7][12]) / 2)
  }

  /// Where years are as even as days there is nothing that the run rate does not know.
  @Test func `a method that is no better than a yardstick is not shown`() throws {
    let example = ForecastCase(units: 12, yearShock: 0, unitShock: 0, ends: 90...90)
    var years = example.years()
    for place in years.indices {
      for unit in 0..<12 {
        let (year, plan) = (years[place].fiscalYear, years[place].plans[unit])
        let start = try #require(Day(year: year - 1, month: 12, day: 31))
        let days = PlanEntry.usualDeadline(of: year) - start
        years[place].paid[unit] = (1...13).map { month in
          let passed = YearPlace(endOfMonth: month).day(in: year) - start
          // What is paid and then lost again in January can't be foreseen, and the run rate is right all the same.
          return plan * 9 / 10 * Dong(passed) / Dong(days)
        }
      }
    }
    let forecast = Forecast(example.portfolio(example.end(of: 6), years), on: .cityAssigned)
    for level in ForecastLevel.allCases {
      let own = forecast.level(level)
      let test = try #require(own.test)
      #expect(!own.isShown, "\(level)")
      #expect(test.runRateError.map { $0 <= test.error ?? $0 } ?? false)
      #expect(own.rows.allSatisfy { $0.ending == nil })
    }
  }

  @Test func `the twenty dots are counted against a goal`() throws {
    let example = ForecastCase(units: 40)
    let total = Forecast(example.portfolio(example.end(of: 10)), on: .cityAssigned).level(.total)
    let ending = try #require(total.rows.first?.ending)
    #expect(ending.dots.count == 20)
    let band = try #require(ending.band)
    // 80 % of what is possible lies in the band: sixteen of the twenty.
    #expect(ending.dots.count { band.contains($0) } == 16)
    #expect(ending.short(of: ending.dots[0]).hits == 0)
    #expect(ending.short(of: ending.dots[5]) == HitCount(hits: 5, of: 20))
    #expect(ending.short(of: .max).hits == 20)
  }
}
