public import Domain

extension State {
  /// What can be compared with, in the order of the menu; nil is nothing.
  var comparisonChoices: [Against?] {
    guard let portfolio else { return [] }
    var choices: [Against] = [.weekBefore, .monthEnd]
    if let lastMeeting, lastMeeting < portfolio.asOf.day { choices.append(.lastMeeting(lastMeeting)) }
    choices.append(.yearBefore)
    guard let against = comparison?.against else { return choices }
    if case .day = against { choices.append(against) }
    return choices + [nil]
  }

  mutating func openComparison() {
    dialog = .compare(selected: comparisonChoices.firstIndex { $0 == comparison?.against } ?? 0)
  }

  /// Compares with a moment from now on; nil compares with nothing.
  mutating func compare(with against: Against?) -> [Effect] {
    comparison = against.map(Comparison.init)
    return askComparison()
  }

  /// Compares with a day from now on; nil is a week before.
  public mutating func compare(since day: Day?) -> [Effect] {
    compare(with: day.map(Against.day) ?? .weekBefore)
  }

  /// To the page of what changed; where nothing is compared yet, since the last meeting, else since a week before.
  mutating func showChanges() -> [Effect] {
    jump(to: .changes)
    guard comparison == nil, let portfolio, portfolio.loading.isEmpty else { return [] }
    let meeting = lastMeeting.flatMap { $0 < portfolio.asOf.day ? Against.lastMeeting($0) : nil }
    return compare(with: meeting ?? .weekBefore)
  }

  private func askComparison() -> [Effect] {
    guard let comparison, let portfolio = whole ?? portfolio else { return [] }
    return [
      .ask(
        .earlier(
          Moment(closeOf: comparison.against.day(from: portfolio)),
          fiscalYear: comparison.against.fiscalYear(from: portfolio)))
    ]
  }

  /// Asks again where the shown figures are others: the earlier ones may have changed with them.
  func followComparison(after old: Portfolio?) -> [Effect] {
    guard let portfolio, let old, comparison != nil, portfolio.loading.isEmpty else { return [] }
    let isSame =
      old.moneyRevision == portfolio.moneyRevision && old.workRevision == portfolio.workRevision
      && old.asOf == portfolio.asOf
    return isSame ? [] : askComparison()
  }

  func title(of against: Against?) -> String {
    guard let against, let portfolio else { return words.time.compareOff }
    let day = words.numbers.day(against.day(from: portfolio))
    return switch against {
    case .weekBefore: "\(words.time.weekBefore) (\(day))"
    case .monthEnd: "\(words.time.monthEnd) (\(day))"
    case .lastMeeting: "\(words.time.lastMeeting) (\(day))"
    case .yearBefore: "\(words.time.yearBefore) (\(day))"
    case .day: day
    }
  }
}
