import Cells
import Domain

extension State {
  /// The keys of another day; each press counts from the day that was asked for, not from the one still shown.
  mutating func travel(_ action: Action) -> [Effect] {
    guard let portfolio, portfolio.loading.isEmpty else { return [] }
    let day = visit.day ?? portfolio.asOf.day
    switch action {
    case .dayBack: return travel(to: day + -1)
    case .dayForward: return travel(to: day + 1)
    case .weekBack: return travel(to: day + -7)
    case .weekForward: return travel(to: day + 7)
    case .monthBack: return travel(to: day + -day.civil.day)
    case .monthForward: return travel(to: day.nextMonthEnd)
    case .today: return travelHome()
    case .fiscalYear: return turnFiscalYear()
    default: return []
    }
  }

  /// To a day of the years in the folder; one outside gives the nearest.
  mutating func travel(to wanted: Day) -> [Effect] {
    guard let portfolio, portfolio.loading.isEmpty else { return [] }
    let days = portfolio.days
    let day = min(max(wanted, days.lowerBound), days.upperBound)
    guard day != (visit.day ?? portfolio.asOf.day) else { return [] }
    visit.day = day
    return [.visit(Moment(closeOf: day), fiscalYear: visit.fiscalYear)]
  }

  private mutating func travelHome() -> [Effect] {
    guard visit.isAway else { return [] }
    visit = Visit()
    isComingHome = true
    return [.visit(nil, fiscalYear: nil)]
  }

  /// The plan year before, and after the first one the last.
  private mutating func turnFiscalYear() -> [Effect] {
    guard let portfolio else { return [] }
    let years = portfolio.fiscalYears
    let shown = visit.fiscalYear ?? portfolio.fiscalYear
    guard years.count > 1, let place = years.firstIndex(of: shown) else { return [] }
    let year = years[(place + years.count - 1) % years.count]
    visit.fiscalYear = year
    return [.visit(visit.day.map { Moment(closeOf: $0) }, fiscalYear: year)]
  }

  /// Whether a held screen takes a portfolio: the reader asked for its day.
  func awaits(_ newer: Portfolio) -> Bool {
    guard let portfolio else { return true }
    if isComingHome { return true }
    return visit.isAway && visit.isOf(newer) && !visit.isOf(portfolio)
  }

  /// That the screen shows another day or year, which nobody may overlook, and the key that leads back.
  var visitSpans: [Span] {
    guard visit.isAway, let portfolio else { return [] }
    let shown = [
      visit.day.map { words.time.otherDay(words.asOf + " " + words.numbers.day($0)) },
      visit.fiscalYear.map(words.time.fiscalYear),
    ].compactMap { $0 }.joined(separator: " · ")
    let waits = visit.isOf(portfolio) ? "" : "\(glyphs.ellipsis) "
    let back = Action.today.keyLabel(words) + ": " + words.action(.today)
    return [Span(" \(waits)\(shown) ", .banner), Span(" \(back) ", .muted)]
  }

  /// The day that a text of the palette names: `2026-06-30`, `30/6/2026`, `30/6`, with `@` before it or not.
  func day(named text: String) -> Day? {
    guard let portfolio else { return nil }
    let text = text.drop { $0 == "@" || $0 == " " }
    let year = (visit.day ?? portfolio.asOf.day).year
    return Day(written: String(text), year: year)
  }
}

extension Day {
  /// The end of this month, or of the next one where the day is the end itself.
  fileprivate var nextMonthEnd: Day {
    let next = self + 1
    let (year, month, day) = next.civil
    return next + (Day.count(ofMonth: month, in: year) - day)
  }
}
