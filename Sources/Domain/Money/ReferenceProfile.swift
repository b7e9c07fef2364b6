/// How a usual year runs: the share of the calendar year's final disbursement that is reached by each day.
///
/// A straight line is the wrong benchmark, for money is paid late in the year. The default is the nation's own
/// 2025. Source: Ministry of Finance reports 2025, each actual figure over 755,141.6 tỷ (domain notes 4).
public struct ReferenceProfile: Hashable, Sendable {
  /// Month, day and share in hundredths of a percent, in the order of days; straight between two points.
  public struct Point: Hashable, Sendable {
    public let month: Int
    public let day: Int
    public let share: Int
  }

  public let points: [Point]

  public static let nation2025 = ReferenceProfile(points: [
    Point(month: 1, day: 31, share: 400),
    Point(month: 4, day: 30, share: 1700),
    Point(month: 5, day: 31, share: 2400),
    Point(month: 6, day: 30, share: 4200),
    Point(month: 8, day: 31, share: 5400),
    Point(month: 9, day: 30, share: 5800),
    Point(month: 10, day: 31, share: 6300),
    Point(month: 11, day: 6, share: 6600),
    Point(month: 11, day: 30, share: 7300),
    Point(month: 12, day: 11, share: 7700),
    Point(month: 12, day: 18, share: 8000),
    Point(month: 12, day: 25, share: 8400),
    Point(month: 12, day: 31, share: 10_000),
  ])

  /// The share reached at the end of `day` for the plan of `fiscalYear`: 0 before that year, 100 % after it.
  public func share(on day: Day, of fiscalYear: Int) -> Rate {
    guard let start = Day(year: fiscalYear - 1, month: 12, day: 31), day > start else {
      return Rate(hundredths: 0)
    }
    var before = (day: start, share: 0)
    for point in points {
      guard let end = Day(year: fiscalYear, month: point.month, day: point.day) else { continue }
      if day <= end {
        let span = max(1, end - before.day)
        return Rate(
          hundredths: before.share + ((point.share - before.share) * (day - before.day) * 2 + span)
            / (2 * span))
      }
      before = (end, point.share)
    }
    return Rate(hundredths: 10_000)
  }

  /// What should have been disbursed of `plan` by the end of `day`.
  public func expected(of plan: Dong, on day: Day, in fiscalYear: Int) -> Dong {
    Dong(clamping: Int128(plan) * Int128(share(on: day, of: fiscalYear).hundredths) / 10_000)
  }
}
