import Domain

extension State {
  /// What can be compared with, in the order of the menu; nil is nothing.
  var comparisonChoices: [Against?] {
    guard let portfolio else { return [] }
    var choices: [Against] = [.weekBefore, .monthEnd]
    if let lastMeeting = talk.lastMeeting, lastMeeting < portfolio.asOf.day {
      choices.append(.lastMeeting(lastMeeting))
    }
    choices.append(.yearBefore)
    guard let against = comparison?.against else { return choices }
    if case .day = against { choices.append(against) }
    return choices + [nil]
  }

  mutating func openComparison() {
    dialog = .compare(selected: comparisonChoices.firstIndex { $0 == comparison?.against } ?? 0)
  }

  /// To the page of what changed; where nothing is compared yet, since the last meeting, else since a week before.
  mutating func showChanges() -> [Effect] {
    jump(to: .changes)
    guard comparison == nil, let portfolio, portfolio.isWhole else { return [] }
    let meeting = talk.lastMeeting.flatMap { $0 < portfolio.asOf.day ? Against.lastMeeting($0) : nil }
    return shown.compare(with: meeting ?? .weekBefore)
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
