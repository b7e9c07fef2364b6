import Domain

/// The moment that figures are compared with.
enum Against: Hashable, Sendable {
  case weekBefore
  /// The last day of the month before.
  case monthEnd
  case lastMeeting(Day)
  /// The same day of the year before, in that year's plan.
  case yearBefore
  case day(Day)

  /// The day it means, seen from a portfolio's.
  func day(from portfolio: Portfolio) -> Day {
    let today = portfolio.asOf.day
    switch self {
    case .weekBefore: return today + -7
    case .monthEnd: return today + -today.civil.day
    case .lastMeeting(let day), .day(let day): return day
    case .yearBefore:
      let (year, month, day) = today.civil
      // 29 February has the 28th.
      return Day(year: year - 1, month: month, day: day) ?? today + -366
    }
  }

  /// The plan year it means.
  func fiscalYear(from portfolio: Portfolio) -> Int {
    switch self {
    case .weekBefore, .monthEnd, .lastMeeting, .day: portfolio.fiscalYear
    case .yearBefore: portfolio.fiscalYear - 1
    }
  }
}

/// What the screen is compared with, and the folder as of then.
struct Comparison: Sendable {
  let against: Against
  /// As the screen may show it; nil until it was answered.
  private(set) var portfolio: Portfolio?
  private var whole: Portfolio?
  /// What happened since; nil until it was answered.
  private(set) var changes: Changes?
  private(set) var changesRevision = Revision.none
  private var wholeChanges: Changes?

  init(_ against: Against) { self.against = against }

  /// Takes an answer, if it is the one that was asked for.
  mutating func take(_ earlier: Portfolio, for shown: Portfolio, isPublic: Bool) {
    guard earlier.asOf.day == against.day(from: shown),
      earlier.fiscalYear == against.fiscalYear(from: shown)
    else { return }
    whole = earlier
    setPublic(isPublic)
  }

  /// Takes what happened since, if it is since the moment that was answered.
  mutating func take(_ changes: Changes, isPublic: Bool) {
    guard changes.from == whole?.asOf.day else { return }
    wholeChanges = changes
    setPublic(isPublic)
  }

  mutating func setPublic(_ isPublic: Bool) {
    portfolio = isPublic ? whole?.forPublic() : whole
    changes = isPublic ? wholeChanges?.forPublic() : wholeChanges
    changesRevision = .next()
  }
}
