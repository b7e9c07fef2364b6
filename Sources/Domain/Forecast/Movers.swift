/// Who moves the total: the subjects of a level by their part of what the forecast lacks of the target, and which of them
/// are worth an alarm.
public struct Movers: Sendable {
  public struct Mover: Sendable {
    public let subject: ForecastSubject
    /// What its forecast lacks of the target, in đồng, more than 0.
    public let shortfall: Dong
    /// Of what all subjects of the level lack.
    public let part: Rate
    /// Of its twenty ends, those short of the target: how likely it is to miss it.
    public let chance: HitCount
    /// Money that its open obstacles hold, and what of the shortfall could move if they were cleared.
    public let held: Dong
    public let movable: Dong
    /// Whether it is among the few that are flagged.
    public let isFlagged: Bool
    /// How often it would have been flagged on the same day of closed years, and how often it then missed the target.
    public let record: HitCount
  }

  /// The largest shortfall first.
  public let movers: [Mover]
  /// What all of them lack, in đồng.
  public let shortfall: Dong
  /// How often a flag would have been right on the same day of closed years.
  public let flags: HitCount
  /// How often any open subject missed the target: a flag must do better.
  public let base: HitCount

  /// Whether flags are right more often than chance: else none is raised.
  public var isWorthAFlag: Bool { Movers.beats(flags, base) }

  private static func beats(_ flags: HitCount, _ base: HitCount) -> Bool {
    guard let hit = flags.rate, let chance = base.rate else { return false }
    return hit > chance
  }

  /// - Parameter budget: flags at most; nil is as the rules say.
  public init(
    _ forecast: LevelForecast, _ portfolio: Portfolio, target: Rate? = nil, budget: Int? = nil
  ) {
    let rules = portfolio.rules
    let budget = max(0, budget ?? rules.alarmBudget)
    let target = target ?? rules.target
    let past = forecast.past.map { PastFlags($0, target, budget: budget) }
    flags = past.reduce(into: HitCount()) { sum, year in
      sum.hits += year.flagged.count { year.missed.contains($0) }
      sum.of += year.flagged.count
    }
    base = past.reduce(into: HitCount()) { sum, year in
      sum.hits += year.missed.count
      sum.of += year.open.count
    }
    let held = HeldBySubject(portfolio, forecast.level)
    let short = forecast.rows.compactMap { row -> (row: YearEnd, shortfall: Dong)? in
      guard let shortfall = row.shortfall(target), shortfall > 0 else { return nil }
      return (row, shortfall)
    }
    let all = short.reduce(Dong(0)) { $0 &+ $1.shortfall }
    shortfall = all
    let raised = Movers.beats(flags, base) ? Movers.raised(short, target, budget: budget) : []
    movers = short.sorted { ($1.shortfall, $0.row.subject.index) < ($0.shortfall, $1.row.subject.index) }
      .map { row, shortfall in
        let held = held[row.subject]
        let index = row.subject.index
        let flagged = past.filter { $0.flagged.contains(index) }
        return Mover(
          subject: row.subject, shortfall: shortfall, part: Rate(shortfall, of: all) ?? Rate(hundredths: 0),
          chance: row.ending?.short(of: row.goal(target)) ?? HitCount(), held: held,
          movable: min(max(0, held), shortfall), isFlagged: raised.contains(index),
          record: HitCount(hits: flagged.count { $0.missed.contains(index) }, of: flagged.count))
      }
  }

  /// Those with most money at risk, shortfall times chance, as many as the budget allows.
  private static func raised(
    _ short: [(row: YearEnd, shortfall: Dong)], _ target: Rate, budget: Int
  ) -> Set<Int> {
    let risks = short.map { row, shortfall in
      let chance = row.ending?.short(of: row.goal(target)).rate?.fraction ?? 1
      return (index: row.subject.index, risk: Double(shortfall) * chance)
    }
    return Set(risks.sorted { ($1.risk, $0.index) < ($0.risk, $1.index) }.prefix(budget).map(\.index))
  }
}

/// What would have been flagged in a closed year, and what missed the target then.
private struct PastFlags {
  let open: Set<Int>
  let missed: Set<Int>
  let flagged: Set<Int>

  init(_ finishes: [PastFinish], _ target: Rate, budget: Int) {
    let open = finishes.filter { $0.wasOpen && $0.cell.plan > 0 }
    self.open = Set(open.map(\.subject))
    missed = Set(open.filter { $0.end < target.of($0.cell.plan) }.map(\.subject))
    let short = open.map { (subject: $0.subject, lack: target.of($0.cell.plan) &- $0.forecast) }
      .filter { $0.lack > 0 }
    flagged = Set(
      short.sorted { ($1.lack, $0.subject) < ($0.lack, $1.subject) }.prefix(budget).map(\.subject))
  }
}

/// Money that the open obstacles of each subject's projects hold.
private struct HeldBySubject {
  private var held: [ForecastSubject: Dong] = [:]

  init(_ portfolio: Portfolio, _ level: ForecastLevel) {
    for hold in portfolio.projectHolds() {
      let subject: ForecastSubject =
        switch level {
        case .total: .total
        case .sectors: .sector(hold.sector)
        case .units: .unit(hold.owner)
        case .projects: .project(hold.project)
        }
      held[subject, default: 0] &+= hold.blocked
    }
  }

  subscript(subject: ForecastSubject) -> Dong { held[subject] ?? 0 }
}
