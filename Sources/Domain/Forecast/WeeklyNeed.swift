/// Money needed a week until a deadline, beside what the last weeks brought.
public struct WeeklyNeed: Hashable, Sendable {
  /// In đồng a week; the whole where less than a week is left.
  public let perWeek: Dong
  /// Mean of the last four weeks, in đồng a week; nil where their beginning is not known.
  public let lastWeeks: Dong?

  /// Weeks that "the last weeks" means.
  public static let pastWeeks = 4

  /// - Parameters:
  ///   - amount: needed, in đồng.
  ///   - paid: by the day, and four weeks before it where that is known.
  public init(_ amount: Dong, until deadline: Day, on day: Day, paid: Dong, paidBefore: Dong?) {
    let days = max(7, deadline - day)
    perWeek = Rate(7, of: Dong(days))?.of(amount) ?? amount
    lastWeeks = paidBefore.map { Rate(1, of: Dong(WeeklyNeed.pastWeeks))?.of(paid &- $0) ?? 0 }
  }

  /// What is needed as a multiple of what the last weeks brought; nil where they brought nothing.
  public var times: Rate? { lastWeeks.flatMap { Rate(perWeek, of: $0) } }
}
