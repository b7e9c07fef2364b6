import Domain

/// The data on the screen, those held back, and the moments asked for.
struct Shown: Sendable {
  /// As the screen may show it; nil before the first reading.
  private(set) var portfolio: Portfolio?
  /// What was read, when the screen shows only the public part of it.
  private var whole: Portfolio?
  /// Whether anybody may see the screen: names and contacts are hidden, amounts rounded.
  private(set) var isPublic: Bool
  /// What arrived while the reader had the screen paused.
  private(set) var held = HeldSteps()
  private(set) var isPaused = false
  /// The day and year looked at, where they are not the present ones.
  var visit = Visit()
  /// Asked for and not on the screen yet.
  var scopeWanted: ProjectScope?
  /// Whether the present was asked for and is not on the screen yet.
  var isComingHome = false
  /// Nil where nothing is compared.
  private(set) var comparison: Comparison?

  init(isPublic: Bool) { self.isPublic = isPublic }

  /// As it was read, whatever the screen may show of it.
  var asRead: Portfolio? { whole ?? portfolio }

  /// Whether a whole folder is on the screen.
  var isWhole: Bool { portfolio?.isWhole == true }

  mutating func show(_ newer: Portfolio) {
    isComingHome = false
    if newer.scope == scopeWanted { scopeWanted = nil }
    // Figures of two scopes are not compared.
    if let against = comparison?.against, newer.scope != portfolio?.scope { comparison = Comparison(against) }
    whole = isPublic ? newer : nil
    portfolio = isPublic ? newer.forPublic() : newer
  }

  /// What is read or shown from now on is for anybody or not.
  mutating func setPublic(_ isPublic: Bool) {
    self.isPublic = isPublic
    comparison?.setPublic(isPublic)
  }

  // MARK: Pause

  /// Holds a portfolio back where the screen is paused.
  /// - Returns: whether it is held.
  mutating func hold(_ newer: Portfolio) -> Bool {
    // A pause holds whole figures, never those of a folder read in part.
    guard isPaused, isWhole, !awaits(newer) else {
      // What still waits is older than what is shown now.
      held = HeldSteps()
      return false
    }
    held.add(newer, after: asRead)
    return true
  }

  mutating func pause() { isPaused = true }

  /// The next of the steps that wait.
  mutating func nextStep() -> Portfolio? { held.next() }

  /// - Returns: what arrived meanwhile.
  mutating func resume() -> Portfolio? {
    defer { (isPaused, held) = (false, HeldSteps()) }
    return held.newest()
  }

  /// Whether a held screen takes a portfolio: the reader asked for its day.
  private func awaits(_ newer: Portfolio) -> Bool {
    guard let portfolio else { return true }
    if newer.scope != portfolio.scope { return true }
    return isComingHome || visit.isAway && visit.isOf(newer) && !visit.isOf(portfolio)
  }

  // MARK: Comparison

  /// Compares with a moment from now on; nil compares with nothing.
  mutating func compare(with against: Against?) -> [Effect] {
    comparison = against.map(Comparison.init)
    return askComparison()
  }

  /// Asks again where the shown figures are others: the earlier ones may have changed with them.
  func followComparison(after old: Portfolio?) -> [Effect] {
    guard let portfolio, let old, comparison != nil, portfolio.isWhole else { return [] }
    let isSame =
      old.moneyRevision == portfolio.moneyRevision && old.workRevision == portfolio.workRevision
      && old.asOf == portfolio.asOf && old.scope == portfolio.scope
    return isSame ? [] : askComparison()
  }

  mutating func take(_ earlier: Portfolio) {
    if let portfolio = asRead { comparison?.take(earlier, for: portfolio, isPublic: isPublic) }
  }

  mutating func take(_ changes: Changes) { comparison?.take(changes, isPublic: isPublic) }

  private func askComparison() -> [Effect] {
    guard let against = comparison?.against, let portfolio = asRead else { return [] }
    let moment = Moment(closeOf: against.day(from: portfolio))
    return [.ask(.earlier(moment, fiscalYear: against.fiscalYear(from: portfolio)))]
  }
}
