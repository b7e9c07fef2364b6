import Domain

/// A day and a plan year that the reader looks at instead of the present ones.
struct Visit: Hashable, Sendable {
  /// Nil for the present: the folder's own day, or the clock's.
  var day: Day?
  /// Nil for the year of the day.
  var fiscalYear: Int?

  var isAway: Bool { day != nil || fiscalYear != nil }

  /// Whether a portfolio is the one that was asked for.
  func isOf(_ portfolio: Portfolio) -> Bool {
    (day == nil || day == portfolio.asOf.day) && (fiscalYear == nil || fiscalYear == portfolio.fiscalYear)
  }
}
