/// How often the rules would have been right: asked four, eight, twelve … weeks ago what they flag, and what came of it in
/// the four weeks after.
public struct RiskRecord: Sendable {
  /// Flagged, and of these what went wrong; nil where a rule has no past.
  public private(set) var hits: [RiskRule: HitCount] = [:]
  /// Of all that could have been flagged, what went wrong: a rule must do better.
  public private(set) var base: [RiskRule.Kind: HitCount] = [:]
  /// How the forecast of money did on closed years.
  private var money: (flags: HitCount, base: HitCount)?

  /// - Parameter movers: of the level of units; nil where no year's end is forecast.
  init(_ portfolio: Portfolio, _ movers: Movers?) {
    money = movers.map { ($0.flags, $0.base) }
    // What is due today is not decided before its end.
    let last = portfolio.asOf.minute >= Moment.closingMinute ? portfolio.asOf.day : portfolio.asOf.day + -1
    let weeks = HandInWeeks(portfolio.duties.submissions)
    let cover = FocalPointCover(portfolio)
    for window in 1...RiskLimits.windows {
      let past = RiskDay(portfolio, on: last + -(window * RiskLimits.horizon))
      measureTasks(portfolio, past)
      measureObstacles(portfolio, past)
      measureUnits(portfolio, past, cover, weeks, through: last)
    }
  }

  /// Of a rule, or nil where it was asked too seldom.
  public func count(_ rule: RiskRule) -> HitCount? {
    guard rule.isDated else { return nil }
    let count = rule == .belowTarget ? money?.flags : hits[rule]
    return count.flatMap { $0.of >= RiskLimits.fewestCases ? $0 : nil }
  }

  public func base(_ rule: RiskRule) -> HitCount? {
    rule == .belowTarget ? money?.base : base[rule.kind]
  }

  /// Whether a flag says more than chance; of a rule without a past nobody knows.
  public func isWorthAFlag(_ rule: RiskRule) -> Bool {
    guard let rate = count(rule)?.rate else { return true }
    return base(rule)?.rate.map { rate > $0 } ?? true
  }

  private mutating func take(_ rules: [RiskRule], _ kind: RiskRule.Kind, isHit: Bool) {
    base[kind, default: HitCount()].add(isHit)
    for rule in rules { hits[rule, default: HitCount()].add(isHit) }
  }

  private mutating func measureTasks(_ portfolio: Portfolio, _ past: RiskDay) {
    for task in portfolio.assignments.rows where past.isAhead(task) {
      guard let isLate = task.due.flatMap(task.isLate(by:)) else { continue }
      take(past.rules(of: task), .task, isHit: isLate)
    }
  }

  private mutating func measureObstacles(_ portfolio: Portfolio, _ past: RiskDay) {
    for obstacle in portfolio.obstacles.rows where obstacle.isOpen(on: past.day) {
      let isStillThere = obstacle.isOpen(on: past.day + RiskLimits.horizon)
      take(past.rules(of: obstacle), .obstacle, isHit: isStillThere)
    }
  }

  /// The next hand-in after the day: whether it came in time.
  private mutating func measureUnits(
    _ portfolio: Portfolio, _ past: RiskDay, _ cover: FocalPointCover, _ weeks: HandInWeeks, through last: Day
  ) {
    guard let before = weeks.all.lastIndex(where: { $0.end <= past.day }),
      let next = weeks.all.first(where: { $0.due > past.day }), next.due <= last
    else { return }
    for unit in cover.units {
      guard let agency = portfolio.agencies[unit.agency], agency.stands(on: next.end) else { continue }
      let submission = next.rows[unit.agency]
      let isInTime =
        submission.flatMap { row in row.received.map { $0 <= Moment(closeOf: row.due) } } ?? false
      let silence = weeks.silence(of: agency, through: before, at: Moment(closeOf: past.day))
      take(past.rules(of: unit, silentWeeks: silence), .unit, isHit: !isInTime)
    }
  }
}
