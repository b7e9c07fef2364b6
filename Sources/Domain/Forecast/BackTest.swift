/// So many of so many.
public struct HitCount: Hashable, Sendable {
  public var hits = 0
  public var of = 0

  public init(hits: Int = 0, of: Int = 0) { (self.hits, self.of) = (hits, of) }

  /// Nil where there was none.
  public var rate: Rate? { Rate(Dong(hits), of: Dong(of)) }

  mutating func add(_ isHit: Bool) {
    of += 1
    if isHit { hits += 1 }
  }
}

/// How well the closed years would have been forecast on a day of them: each from the other years, by what was known.
///
/// Source: methods 3.3.
public struct BackTest: Sendable {
  public let level: ForecastLevel
  public let place: YearPlace
  /// The recipe that is chosen on all closed years; what is measured is the choice that the other years would have made.
  public let recipe: ForecastRecipe
  public let years: [Int]
  /// What was paid in the end, of all subjects and years, in đồng.
  public private(set) var paid: Double = 0
  private var missed: Double = 0
  private var above: Double = 0
  private var missedByRunRate: Double = 0
  private var missedByLastRest: Double = 0
  private var width: Double = 0
  private var plan: Double = 0
  /// Ends that lay in their band, of those that were still open and had one.
  public private(set) var held = HitCount()
  /// The same of the year in which fewest did; nil where no end had a band.
  public private(set) var worstYear: (fiscalYear: Int, held: HitCount)?

  init(_ trials: ForecastTrials, _ level: ForecastLevel, _ rules: Rules) {
    self.level = level
    place = trials.place
    recipe = trials.recipe
    years = trials.history.triangle.closedYears
    let shares = SpreadShares(band: rules.bandShare)
    for (year, recipe) in trials.recipes.enumerated() {
      // The band of a year must not know it: the errors of the other years are made without it.
      let others = trials.finishes(level, by: recipe, without: year)
      add(trials.finishes(level, by: recipe, in: year), years[year], LevelSpread(level, others, shares))
    }
  }

  private mutating func add(_ finishes: [PastFinish], _ fiscalYear: Int, _ spread: LevelSpread) {
    var held = HitCount()
    for finish in finishes {
      let end = Double(finish.end)
      paid += end
      missed += abs(Double(finish.forecast) - end)
      above += Double(finish.forecast) - end
      missedByRunRate += abs(Double(finish.runRate) - end)
      missedByLastRest += abs(Double(finish.lastRest) - end)
      guard finish.wasOpen, let band = spread.band(finish.cell, forecast: finish.forecast) else { continue }
      held.add(band.contains(finish.end))
      width += Double(band.upperBound) - Double(band.lowerBound)
      plan += Double(finish.cell.plan)
    }
    self.held.hits += held.hits
    self.held.of += held.of
    guard let rate = held.rate else { return }
    if worstYear.flatMap(\.held.rate).map({ rate < $0 }) ?? true { worstYear = (fiscalYear, held) }
  }

  /// What was missed as a share of what was paid (WAPE); nil where nothing was.
  public var error: Rate? { share(missed) }
  /// The same with its sign: above 0 where forecasts were too high.
  public var bias: Rate? { share(above) }
  public var runRateError: Rate? { share(missedByRunRate) }
  public var lastRestError: Rate? { share(missedByLastRest) }
  /// The bands' width as a share of the plan; nil without bands.
  public var bandWidth: Rate? { plan > 0 ? BackTest.rate(width / plan) : nil }

  /// How much less it misses than a yardstick does: 0 is no better; nil where the yardstick misses nothing.
  public var skillOverRunRate: Rate? { skill(missedByRunRate) }
  public var skillOverLastRest: Rate? { skill(missedByLastRest) }

  /// Whether it misses nothing, or less than both yardsticks: else it is not shown.
  public var isBetter: Bool {
    paid > 0 && (missed == 0 || missed < min(missedByRunRate, missedByLastRest))
  }

  private func share(_ amount: Double) -> Rate? { paid > 0 ? BackTest.rate(amount / paid) : nil }
  private func skill(_ yardstick: Double) -> Rate? {
    yardstick > 0 ? BackTest.rate(1 - missed / yardstick) : nil
  }

  /// To the hundredth of a percent: measured on a few years, it has no more to say.
  private static func rate(_ share: Double) -> Rate {
    Rate(hundredths: Int((min(max(share, -1e9), 1e9) * 10_000).rounded()))
  }
}
