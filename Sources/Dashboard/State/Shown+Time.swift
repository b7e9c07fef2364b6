import Domain

/// Which day and year are looked at.
extension Shown {
  mutating func travel(_ action: Action) -> [Effect] { day(after: action).map { travel(to: $0) } ?? [] }

  /// The day of a key, whether the folder has it or not; each press counts from the day that was asked for, not from
  /// the one still shown.
  func day(after action: Action) -> Day? {
    guard let day = visit.day ?? portfolio?.asOf.day else { return nil }
    return switch action {
    case .dayBack: day + -1
    case .dayForward: day + 1
    case .weekBack: day + -7
    case .weekForward: day + 7
    case .monthBack: day + -day.civil.day
    case .monthForward: day.nextMonthEnd
    default: nil
    }
  }

  /// To a day of the years in the folder; one outside gives the nearest.
  mutating func travel(to wanted: Day) -> [Effect] {
    guard let portfolio, portfolio.isWhole else { return [] }
    let day = portfolio.nearest(to: wanted)
    guard day != (visit.day ?? portfolio.asOf.day) else { return [] }
    visit.day = day
    return [.visit(Moment(closeOf: day), fiscalYear: visit.fiscalYear)]
  }

  mutating func travelHome() -> [Effect] {
    visit = Visit()
    isComingHome = true
    return [.visit(nil, fiscalYear: nil)]
  }

  mutating func turnFiscalYear() -> [Effect] {
    guard let year = nextFiscalYear else { return [] }
    visit.fiscalYear = year
    return [.visit(visit.day.map { Moment(closeOf: $0) }, fiscalYear: year)]
  }

  /// The plan year before, and after the first one the last; nil where there is but one.
  var nextFiscalYear: Int? {
    guard let portfolio else { return nil }
    let years = portfolio.fiscalYears
    let shown = visit.fiscalYear ?? portfolio.fiscalYear
    guard years.count > 1, let place = years.firstIndex(of: shown) else { return nil }
    return years[(place + years.count - 1) % years.count]
  }

  /// The day that a text of the palette names: `2026-06-30`, `30/6/2026`, `30/6`, with `@` before it or not.
  func day(named text: String) -> Day? {
    guard let portfolio else { return nil }
    let text = text.drop { $0 == "@" || $0 == " " }
    let year = (visit.day ?? portfolio.asOf.day).year
    return Day(written: String(text), year: year)
  }
}

extension Portfolio {
  /// The nearest day of those that can be shown.
  func nearest(to day: Day) -> Day { min(max(day, days.lowerBound), days.upperBound) }
}

extension Day {
  /// The end of this month, or of the next one where the day is the end itself.
  fileprivate var nextMonthEnd: Day {
    let next = self + 1
    let (year, month, day) = next.civil
    return next + (Day.count(ofMonth: month, in: year) - day)
  }
}
