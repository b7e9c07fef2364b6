import Domain

/// A folder with closed years, made by a law that is known: each unit has one project, a plan a year, and thirteen months
/// of payments along a path that the year bends for all and each unit for itself.
struct ForecastCase {
  var units = 40
  var firstYear = 2020
  /// The shown one.
  var year = 2024
  /// How far a year, and a unit in it, bends the path: standard deviations of the logarithm.
  var yearShock = 0.08
  var unitShock = 0.2
  /// The share of the plan that is paid in the end: from ... to, in percent.
  var ends = 60...95
  var seed: UInt64 = 1

  /// Share of the end that is usually paid by the end of each month.
  static let path = [0.03, 0.06, 0.11, 0.17, 0.24, 0.34, 0.41, 0.48, 0.55, 0.63, 0.73, 0.93, 1.0]

  struct Year {
    let fiscalYear: Int
    /// By unit: plan, and what is paid by the end of each month.
    var plans: [Dong] = []
    var paid: [[Dong]] = []
    var end: Dong { paid.reduce(0) { $0 + ($1.last ?? 0) } }
  }

  func years() -> [Year] {
    var random = SeededRandom(seed)
    return (firstYear...year).map { fiscalYear in
      var own = Year(fiscalYear: fiscalYear)
      let shock = random.normal() * yearShock
      for unit in 0..<units {
        let plan = million((1 + unit % 7) * 10_000 + random.int(0...5_000))
        let end = Double(plan) * Double(random.int(ends)) / 100
        // The share by now is bent by a factor, and stays within 0 and 1.
        let bend = shock + random.normal() * unitShock
        own.plans.append(plan)
        own.paid.append(
          ForecastCase.path.map { share in Dong(end * share / (share + (1 - share) * Self.exp(-bend))) })
      }
      return own
    }
  }

  /// The exponential, without a library of it: fine enough for a shock.
  static func exp(_ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for step in 1...20 {
      term *= x / Double(step)
      sum += term
    }
    return sum
  }

  /// The folder on a day, with all its rows, those of later days too.
  func portfolio(_ asOf: Day, _ years: [Year]? = nil, rules: Rules = .standard) -> Portfolio {
    let years = years ?? self.years()
    var facts = Dataset()
    facts.projects = Register((0..<units).map { Project($0, sector: $0 % 4, owner: $0) })
    facts.sectors = Register(
      rows: (0..<4).map { Sector(key: Key(Int32($0)), code: "S\($0)", name: "", origin: .line(2)) },
      codes: (0..<4).map { "S\($0)" }, key: \.key)
    facts.agencies = Register(
      rows: (0..<units).map {
        Agency(key: Key(Int32($0)), code: "U\($0)", name: "", level: .department, origin: .line(2))
      }, codes: (0..<units).map { "U\($0)" }, key: \.key)
    var ledger = Ledger(asOf: asOf)
    for year in years {
      let decided = Day(year: year.fiscalYear - 1, month: 12, day: 10) ?? asOf
      for unit in year.plans.indices {
        facts.plans.append(
          PlanEntry(
            project: Key(Int32(unit)), fiscalYear: year.fiscalYear, basis: .cityAssigned,
            amount: year.plans[unit], fundingSource: Key(0), decidedOn: decided, origin: .line(2)))
        var before: Dong = 0
        for (month, paid) in year.paid[unit].enumerated() where paid != before {
          ledger.add(
            LedgerEntry(
              project: unit, fiscalYear: year.fiscalYear, month: year.fiscalYear * 12 + month,
              amount: paid - before))
          before = paid
        }
      }
    }
    facts.take(ledger)
    return Portfolio(facts, asOf: Moment(closeOf: asOf), fiscalYear: year, rules: rules, ledger: ledger)
  }

  /// The end of a month, 1...12, of the shown year.
  func end(of month: Int) -> Day { Day.last(ofMonth: month, in: year) ?? Day(number: 0) }
}

extension SeededRandom {
  /// About normal, with mean 0 and deviation 1: twelve even numbers, of which the sum has the variance 1.
  mutating func normal() -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double(int(0...1_000_000)) / 1_000_000 }
  }
}
