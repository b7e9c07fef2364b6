/// Capital of one project and plan year that lapses on one day.
public struct LapsingRow: Hashable, Sendable {
  public let project: Key<Project>
  public let agency: Key<Agency>
  public let fiscalYear: Int
  public let capitalYear: CapitalYear
  /// The last day on which it can be paid.
  public let lapses: Day
  /// From the shown day to it; 0 on the last day.
  public let daysLeft: Int
  /// What was given, less what was cut of it, in đồng.
  public let amount: Dong
  public let unpaid: Dong
  /// Of it, what a decision already took over into the next year's plan.
  public let extended: Dong
  /// What stands in the project's way.
  public let obstacle: Key<Obstacle>?
  public let task: Key<Assignment>?

  /// What is lost after the day if nothing more is paid or extended.
  public var lapsing: Dong { unpaid &- extended }

  /// One row for each day and capital year of an account on which something unpaid can still be paid.
  static func rows(
    of project: Project, _ fiscalYear: Int, _ account: CapitalAccount, extended: Dong, today: Day,
    _ obstacle: Key<Obstacle>?, _ task: Key<Assignment>?
  ) -> [LapsingRow] {
    var left = max(0, extended)
    var rows: [LapsingRow] = []
    let live = account.pieces.filter { $0.lapses >= today }
    for (place, piece) in live.enumerated() {
      func isSame(_ other: CapitalPiece) -> Bool {
        other.lapses == piece.lapses && other.capitalYear == piece.capitalYear
      }
      guard !live[..<place].contains(where: isSame) else { continue }
      let same = live.filter(isSame)
      let unpaid = same.reduce(0) { $0 &+ $1.unpaid }
      guard unpaid > 0 else { continue }
      let own = min(left, unpaid)
      left &-= own
      rows.append(
        LapsingRow(
          project: project.key, agency: project.owner, fiscalYear: fiscalYear,
          capitalYear: piece.capitalYear,
          lapses: piece.lapses, daysLeft: piece.lapses - today, amount: same.reduce(0) { $0 &+ $1.amount },
          unpaid: unpaid, extended: own, obstacle: obstacle, task: task))
    }
    return rows
  }
}
