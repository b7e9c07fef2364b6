/// The shown year beside the closed years of the folder: what was paid and planned at the ends of months, as it was known
/// at the time. What every forecast is made from.
///
/// Source: methods 3.1 (a claims triangle: years by development, Mack 1993) and 3.4 (data as known then).
public struct PaidTriangle: Sendable {
  /// Why a year before the shown one can't be learnt from.
  public enum Lack: Hashable, Sendable {
    case noPlan
    case noPayments
    /// Nothing is paid in its first quarter: its ledger begins later.
    case beginsLate
  }

  public struct UnusableYear: Hashable, Sendable {
    public let fiscalYear: Int
    public let lack: Lack
  }

  public let fiscalYear: Int
  public let basis: PlanBasis
  public let asOf: Day
  /// Where in the year the day lies.
  public let place: YearPlace
  public let rules: Rules
  /// By project, of the shown year up to the day.
  public let current: YearSums
  /// By project, ascending: years whose last day of payment is over, with payments from their beginning on.
  public let closed: [YearSums]
  public let unusable: [UnusableYear]
  let groups: ForecastGroups

  public init(_ portfolio: Portfolio, on basis: PlanBasis) {
    let asOf = portfolio.asOf.day
    let fiscalYear = portfolio.fiscalYear
    let place = YearPlace(asOf, of: fiscalYear)
    self.fiscalYear = fiscalYear
    self.basis = basis
    self.asOf = asOf
    self.place = place
    rules = portfolio.rules
    groups = ForecastGroups(portfolio)
    current = YearSums(portfolio, of: fiscalYear, on: basis, at: place, through: asOf)
    var closed: [YearSums] = []
    var unusable: [UnusableYear] = []
    for year in portfolio.fiscalYears where year < fiscalYear {
      let end = PlanEntry.usualDeadline(of: year)
      guard end < asOf else { continue }
      let sums = YearSums(portfolio, of: year, on: basis, at: place, through: end)
      if let lack = PaidTriangle.lack(of: sums) {
        unusable.append(UnusableYear(fiscalYear: year, lack: lack))
      } else {
        closed.append(sums)
      }
    }
    self.closed = closed
    self.unusable = unusable
  }

  private static func lack(of year: YearSums) -> Lack? {
    func sum(_ month: Int, _ amount: (YearSums.Cell) -> Dong) -> Dong {
      (0..<year.count).reduce(0) { $0 &+ amount(year.cell($1, endOfMonth: month)) }
    }
    if sum(YearPlace.monthCount, \.plan) <= 0 { return .noPlan }
    if sum(YearPlace.monthCount, \.paid) <= 0 { return .noPayments }
    return sum(3, \.paid) <= 0 ? .beginsLate : nil
  }

  public var closedYears: [Int] { closed.map(\.fiscalYear) }

  /// 31 January of the next year, to whose end a year's end is forecast.
  public var horizon: Day { PlanEntry.usualDeadline(of: fiscalYear) }

  /// The path of a subject in a closed year, laid on the shown one; nil where it paid nothing.
  public func path(_ subject: ForecastSubject, of year: Int) -> PaidPath? {
    guard let sums = closed.first(where: { $0.fiscalYear == year }) else { return nil }
    let own = groups.sums(sums, subject.level)
    guard (0..<own.count).contains(subject.index) else { return nil }
    return PaidPath(.closedYear(year), monthEnds: own.paidByMonth(subject.index), on: fiscalYear)
  }
}
