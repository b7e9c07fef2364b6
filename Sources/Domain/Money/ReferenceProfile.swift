/// How a usual year runs: the share of what was disbursed by 31 December that is reached by each day.
///
/// A straight line is the wrong benchmark, for money is paid late in the year.
public struct ReferenceProfile: Hashable, Sendable {
  /// What was disbursed by the end of a day, in million đồng; straight between two points.
  public struct Point: Hashable, Sendable {
    public let month: Int
    public let day: Int
    public let disbursed: Int
  }

  /// In the order of days; the last is 31 December.
  public let points: [Point]

  /// The nation's 2025: shares of the 755,141.6 tỷ that it had disbursed by 31/12/2025, not of any plan. Nothing is
  /// known of January 2026, so the path ends there.
  ///
  /// Source: Ministry of Finance reports of 2025, actual figures only (domain notes 4 and figures.csv). The amounts of
  /// 28/02, 31/03 and 30/04 are 5.43, 9.72 and 15.9 % of the plan of 825,922.3 tỷ, as printed.
  public static let nation2025 = ReferenceProfile(points: [
    Point(month: 1, day: 31, disbursed: 31_849_900),
    Point(month: 2, day: 28, disbursed: 44_847_581),
    Point(month: 3, day: 31, disbursed: 80_279_648),
    Point(month: 4, day: 30, disbursed: 131_321_646),
    Point(month: 5, day: 31, disbursed: 184_542_300),
    Point(month: 6, day: 30, disbursed: 318_573_200),
    Point(month: 7, day: 31, disbursed: 358_188_800),
    Point(month: 10, day: 23, disbursed: 464_828_000),
    Point(month: 11, day: 6, disbursed: 495_460_000),
    Point(month: 11, day: 20, disbursed: 516_793_300),
    Point(month: 11, day: 27, disbursed: 528_870_200),
    Point(month: 12, day: 4, disbursed: 557_054_400),
    Point(month: 12, day: 11, disbursed: 577_703_900),
    Point(month: 12, day: 18, disbursed: 603_600_000),
    Point(month: 12, day: 25, disbursed: 635_600_000),
    Point(month: 12, day: 31, disbursed: 755_141_600),
  ])

  /// The share reached at the end of `day` for the plan of `fiscalYear`: 0 before that year, 100 % after it.
  public func share(on day: Day, of fiscalYear: Int) -> Rate {
    guard let start = Day(year: fiscalYear - 1, month: 12, day: 31), day > start, let last = points.last
    else {
      return Rate(hundredths: 0)
    }
    var before = (day: start, disbursed: 0)
    for point in points {
      guard let end = Day(year: fiscalYear, month: point.month, day: point.day) else { continue }
      if day <= end {
        let span = max(1, end - before.day)
        let reached = before.disbursed * span + (point.disbursed - before.disbursed) * (day - before.day)
        return Rate(Dong(reached), of: Dong(last.disbursed * span)) ?? Rate(hundredths: 0)
      }
      before = (end, point.disbursed)
    }
    return Rate(hundredths: 10_000)
  }

  /// What should have been disbursed of `plan` by the end of `day`.
  public func expected(of plan: Dong, on day: Day, in fiscalYear: Int) -> Dong {
    share(on: day, of: fiscalYear).of(plan)
  }
}
