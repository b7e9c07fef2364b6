import Domain
import Testing

/// Many worlds in which the law of years is known: what is printed of past bands must be true of the year to come.
@Suite struct ForecastCoverageTests {
  struct Held {
    var printed = HitCount()
    var worst = HitCount()
    var came = HitCount()
  }

  /// - Returns: how often bands held as printed, and how often they held in the year that was still to come.
  static func held(_ level: ForecastLevel, worlds: Int, _ example: ForecastCase, month: Int) throws -> Held {
    var held = Held()
    for seed in 1...UInt64(worlds) {
      var example = example
      example.seed = seed &* 7_919
      let years = example.years()
      let own = Forecast(example.portfolio(example.end(of: month), years), on: .cityAssigned).level(level)
      let test = try #require(own.test)
      held.printed.hits += test.held.hits
      held.printed.of += test.held.of
      if let worst = test.worstYear?.held {
        held.worst.hits += worst.hits
        held.worst.of += worst.of
      }
      let now = years[years.count - 1]
      for row in own.rows {
        guard let band = row.ending?.band, row.now.payable > row.now.paid else { continue }
        let end: Dong
        switch row.subject {
        case .unit(let key): end = now.paid[key.index].last ?? 0
        default: end = now.end
        }
        held.came.of += 1
        if band.contains(end) { held.came.hits += 1 }
      }
    }
    return held
  }

  @Test func `bands of units hold as often as is printed, and near what they are made for`() throws {
    let held = try Self.held(.units, worlds: 20, ForecastCase(units: 40), month: 9)
    let printed = try #require(held.printed.rate).percent
    let came = try #require(held.came.rate).percent
    let worst = try #require(held.worst.rate).percent
    #expect(abs(printed - came) < 5)
    #expect((75...87).contains(printed))
    #expect(worst < printed)
  }

  @Test(arguments: [(2021, 9), (2019, 6)])
  func `the total's band holds as often as is printed`(first: Int, month: Int) throws {
    let example = ForecastCase(units: 6, firstYear: first, yearShock: 0.15, unitShock: 0.1, ends: 70...80)
    let held = try Self.held(.total, worlds: 100, example, month: month)
    let printed = try #require(held.printed.rate).percent
    let came = try #require(held.came.rate).percent
    #expect(abs(printed - came) < 10)
    #expect(came > 70)
  }

  /// Methods 3.2: 1 in 2 for three years, 60 % within for four, 2 in 3 for five.
  @Test func `the law of the range is that of years in any order`() {
    #expect(RangeLaw(years: 3).outside == HitCount(hits: 1, of: 2))
    #expect(RangeLaw(years: 3).inside == HitCount(hits: 1, of: 2))
    #expect(RangeLaw(years: 4).inside == HitCount(hits: 3, of: 5))
    #expect(RangeLaw(years: 5).inside == HitCount(hits: 2, of: 3))
    #expect(RangeLaw(years: 4).aboveBest == HitCount(hits: 1, of: 5))
    var random = SeededRandom(3)
    var inside = HitCount()
    for _ in 0..<4_000 {
      let past = (0..<3).map { _ in random.next() }
      let new = random.next()
      inside.of += 1
      if new > past.min() ?? 0, new < past.max() ?? 0 { inside.hits += 1 }
    }
    #expect(abs((inside.rate?.percent ?? 0) - 50) < 2.5)
  }
}
