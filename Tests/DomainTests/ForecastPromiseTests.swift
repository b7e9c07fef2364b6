import Domain
import Testing

@Suite struct ForecastPromiseTests {
  static func month(_ month: Int, _ promised: Dong, _ paid: Dong) -> Promise.Month {
    Promise.Month(month: month, fiscalYear: 2026, promised: promised, first: promised, paid: paid)
  }

  @Test func `a promise is kept with no more than a twentieth lacking, and has full marks within one`() {
    let months = [(100, 95), (100, 94), (100, 105), (100, 106), (100, 0)].map {
      Self.month(1, $0.0, $0.1)
    }
    #expect(months.map { $0.isKept() } == [true, false, true, true, false])
    #expect(months.map { $0.hasFullMarks() } == [true, false, true, false, false])
    #expect(months.map { $0.deviation?.hundredths } == [-500, -600, 500, 600, -10_000])
    let promise = Promise(past: months + [Self.month(2, 0, 50)], ahead: [], paid: 0, payable: 0)
    #expect(promise.kept == HitCount(hits: 3, of: 5))
    #expect(promise.keepingRate == Rate(400, of: 500))
  }

  @Test func `the rest is corrected by how the past was kept, where that would have missed less`() {
    let ahead = [Self.month(11, 100, 30), Self.month(12, 200, 0)]
    let half = (1...8).map { Self.month($0, 100, 50) }
    let never = Promise(past: half, ahead: ahead, paid: 430, payable: 2_000)
    #expect(never.rest == 270)
    #expect(never.end == 700)
    #expect(never.correctedEnd == 565)
    // Kept so far: nothing to correct.
    let kept = Promise(
      past: (1...8).map { Self.month($0, 100, 100) }, ahead: ahead, paid: 830, payable: 2_000)
    #expect(kept.correctedEnd == nil && kept.end == 1_100)
    // Now half and now twice: the past says nothing of the next month.
    let wild = Promise(
      past: (1...8).map { Self.month($0, 100, $0 <= 3 ? 20 : 100) }, ahead: ahead, paid: 0, payable: 2_000)
    #expect(wild.correctedEnd == nil)
    #expect(Promise(past: Array(half.prefix(3)), ahead: ahead, paid: 0, payable: 900).correctedEnd == nil)
    #expect(Promise(past: half, ahead: ahead, paid: 430, payable: 500).end == 500)
  }

  @Test func `a month is judged by the version that was in force when it began`() throws {
    let example = ForecastCase(units: 2)
    let years = example.years()
    func entry(_ month: Int, _ version: Int, _ committed: String, _ amount: Dong) throws -> PromiseEntry {
      PromiseEntry(
        project: Key(0), fiscalYear: 2024, month: 2024 * 12 + month - 1, version: version,
        committedOn: try day(committed), amount: amount, origin: .line(2))
    }
    let entries = [
      try entry(1, 1, "2024-01-15", 10),  // promised when the month ran already: the only version
      try entry(3, 1, "2024-01-15", 30),
      try entry(3, 2, "2024-02-20", 20),
      try entry(3, 3, "2024-03-25", 5),  // too late for March
      try entry(11, 1, "2024-01-15", 110),
      try entry(11, 2, "2024-09-30", 90),
      try entry(11, 3, "2024-10-02", 70),  // not made yet
    ]
    let portfolio = example.portfolio(example.end(of: 9), years).moved { $0.promises = entries }
    let promises = Promises(portfolio, PaidTriangle(portfolio, on: .cityAssigned)).level(.units)
    #expect(promises.map(\.subject) == [.unit(Key(0))])
    let promise = try #require(promises.first).promise
    #expect(promise.past.map(\.month) == [1, 3])
    #expect(promise.past.map(\.promised) == [10, 20])
    #expect(promise.past.map(\.first) == [10, 30])
    let paid = years[4].paid[0]
    #expect(promise.past.map(\.paid) == [paid[0], paid[2] - paid[1]])
    #expect(promise.ahead.map(\.promised) == [90])
    #expect(try #require(promise.path(2024)).share(on: day("2024-03-31")) == Rate(30, of: 120))
  }

  @Test func `what a unit estimates itself is the newest report of each of its projects`() throws {
    let example = ForecastCase(units: 3)
    let portfolio = example.portfolio(example.end(of: 9)).moved { facts in
      facts.progress = [
        ("2024-05-31", 0, 100), ("2024-08-31", 0, 80), ("2024-10-31", 0, 60), ("2023-12-31", 1, 70),
      ].compactMap { iso, project, amount in
        Day(iso: iso).map {
          ProgressReport(
            project: Key(Int32(project)), asOf: $0, yearEndEstimate: Dong(amount), origin: .line(2))
        }
      }
    }
    let own = OwnEstimates(portfolio)
    #expect(own.yearEnd(of: Key(0)).map { [$0.sum, Dong($0.projects)] } == [80, 1])
    #expect(own.yearEnd(of: Key(1)) == nil)
    #expect(try own[Key(0)]?.asOf == day("2024-08-31"))
  }
}
