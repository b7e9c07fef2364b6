/// The money of the plan year as it runs: what was paid so far, the plan in force, and how a usual year would run.
public struct YearCurve: Sendable {
  /// What was reached by the end of a day, in đồng.
  public struct Point: Hashable, Sendable {
    public let day: Day
    public let sum: Dong
  }

  /// From 1 January to the day by which the year's money must be paid, as a rule 31 January after it.
  public let days: ClosedRange<Day>
  /// Paid of the plan, at the ends of months and on the shown day; begins with 0 before the year. Between them nothing
  /// is known, for the ledger's sums are kept by month.
  public let paid: [Point]
  /// At the ends of January ... December and of the January after.
  private let plans: [PerBasis]
  private let total: Dong
  private let profile: ReferenceProfile
  private let fiscalYear: Int
  private let basis: PlanBasis

  /// Nil for a year that the calendar does not have.
  public init?(_ portfolio: Portfolio, on basis: PlanBasis) {
    fiscalYear = portfolio.fiscalYear
    guard let first = Day(year: fiscalYear, month: 1, day: 1) else { return nil }
    self.basis = basis
    days = first...PlanEntry.usualDeadline(of: fiscalYear)
    plans = portfolio.money.plans.byMonth
    total = portfolio.money.total.plan[basis]
    profile = portfolio.rules.profile
    paid = YearCurve.cumulative(portfolio, basis, from: first + -1)
  }

  private static func cumulative(_ portfolio: Portfolio, _ basis: PlanBasis, from start: Day)
    -> [Point]
  {
    let asOf = portfolio.asOf.day
    var points = [Point(day: start, sum: 0)]
    var sum: Dong = 0
    for (month, amounts) in portfolio.money.byMonth.sorted(by: { $0.key < $1.key }) {
      sum &+= amounts[basis]
      guard let end = Day.last(ofMonth: month % 12 + 1, in: month / 12), end > start else {
        continue
      }
      points.append(Point(day: min(end, asOf), sum: sum))
    }
    if let last = points.last, last.day < asOf { points.append(Point(day: asOf, sum: last.sum)) }
    return points
  }

  /// The plan in force at the end of a day's month, by decisions up to the shown day; nil where none is summed.
  public func plan(on day: Day) -> Dong? {
    let month = day.year > fiscalYear ? 13 : day.month
    return plans.indices.contains(month - 1) ? plans[month - 1][basis] : nil
  }

  /// Where a usual year would be on a day with the plan in force now.
  public func expected(on day: Day) -> Dong { profile.expected(of: total, on: day, in: fiscalYear) }
}
