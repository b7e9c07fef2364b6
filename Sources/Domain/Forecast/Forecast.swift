/// Where the year ends on 31 January, for all, sectors, units and projects, and how far that can be believed.
///
/// Ends are worked out project by project and added up, so that the parts of a level add up to the total; a band holds
/// for one subject and can't be added.
public struct Forecast: Sendable {
  /// Why nothing is said of the year's end.
  public enum Silence: Hashable, Sendable {
    /// Fewer closed years than ``Rules/fewestClosedYears``.
    case tooFewYears
    /// The day is before the year, or its last day of payment is over.
    case notBegun
    case over
    case noPlan
  }

  public let triangle: PaidTriangle
  /// Nil where ends are forecast.
  public let silence: Silence?
  private let history: ForecastHistory
  /// On the day.
  private let trials: ForecastTrials?
  /// By project.
  private let ends: [Dong]

  public init(_ portfolio: Portfolio, on basis: PlanBasis) { self.init(PaidTriangle(portfolio, on: basis)) }

  public init(_ triangle: PaidTriangle) {
    self.triangle = triangle
    history = ForecastHistory(triangle)
    let total = triangle.groups.sums(triangle.current, .total)
    silence = Forecast.silence(triangle, total)
    guard silence == nil else {
      trials = nil
      ends = []
      return
    }
    let trials = ForecastTrials(history, YearSums.day)
    let model = ForecastModel(
      trials.recipe, history.fit(YearSums.day), units: triangle.groups.sums(triangle.current, .units),
      total: total, YearSums.day)
    self.trials = trials
    ends = history.ends(of: triangle.current, by: model, YearSums.day)
  }

  private static func silence(_ triangle: PaidTriangle, _ total: YearSums) -> Silence? {
    if triangle.asOf > triangle.horizon { return .over }
    if triangle.place == YearPlace(endOfMonth: 0) { return .notBegun }
    if total.onDay(0).plan <= 0 { return .noPlan }
    return triangle.closed.count < max(2, triangle.rules.fewestClosedYears) ? .tooFewYears : nil
  }

  /// How the ends of the year are forecast on this day; nil where they aren't.
  public var recipe: ForecastRecipe? { trials?.recipe }

  /// The forecast of a level.
  public func level(_ level: ForecastLevel) -> LevelForecast {
    let groups = triangle.groups
    let now = groups.sums(triangle.current, level)
    let closed = triangle.closed.indices.map { history.sums(level, $0) }
    let subjects = (0..<now.count).filter { now.onDay($0).plan > 0 || now.onDay($0).paid > 0 }
    guard let trials else {
      return LevelForecast(
        level, test: nil, triangle,
        subjects.map { YearEnd(ForecastSubject(level, $0), now.onDay($0), Finishes($0, now, closed), nil) })
    }
    let test = BackTest(trials, level, triangle.rules)
    let finishes = test.isBetter ? trials.finishes(level, by: trials.recipe) : []
    let spread = LevelSpread(
      level, finishes, SpreadShares(bandAndDots: triangle.rules.bandShare))
    let ends = groups.sums(ends, level)
    let rows = subjects.map { subject in
      let cell = now.onDay(subject)
      return YearEnd(
        ForecastSubject(level, subject), cell, Finishes(subject, now, closed),
        test.isBetter ? Ending(cell, at: ends[subject], spread) : nil)
    }
    return LevelForecast(level, test: test, triangle, rows, finishes)
  }

  /// Days of the year on which the back-test looks. Source: methods 3.3.
  public static let testedMonths = [3, 6, 9, 10, 11, 12]

  /// How well closed years would have been forecast at the ends of some months; empty where there are too few of them.
  public func backTest(_ levels: [ForecastLevel]) -> [BackTest] {
    guard triangle.closed.count >= max(2, triangle.rules.fewestClosedYears) else { return [] }
    return Forecast.testedMonths.flatMap { month in
      let trials = ForecastTrials(history, month - 1)
      return levels.map { BackTest(trials, $0, triangle.rules) }
    }
  }
}
