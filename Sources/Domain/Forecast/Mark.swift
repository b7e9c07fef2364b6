/// Where money should be today on the way to a target: "to reach 100 % by 31/01 on the nation's path of 2025".
///
/// Source: methods 2.4 (earned schedule, Lipke): what is behind is told in money, in points and in days.
public struct Mark: Hashable, Sendable {
  /// Up to the deadline.
  public let path: PaidPath
  /// Share of the plan.
  public let target: Rate
  public let deadline: Day

  /// Nil where the path has nothing by the deadline.
  public init?(_ target: Rate, by deadline: Day, on path: PaidPath) {
    guard let path = path.until(deadline) else { return nil }
    self.path = path
    self.target = target
    self.deadline = deadline
  }

  public struct Reading: Hashable, Sendable {
    /// What should have been paid by the day, in đồng.
    public let expected: Dong
    /// Money from the mark, negative below it.
    public let gap: Dong
    /// Points of the plan from the mark; nil without a plan.
    public let points: Rate?
    /// Days since the path stood where the money stands, a begun day counting in full; negative ahead of it, 0 at the
    /// mark.
    public let daysBehind: Int
    public let standing: Standing
  }

  /// The share of a plan that should be reached by a day.
  public func share(on day: Day) -> Rate {
    Rate(target.of(path.share(on: day).of(Mark.unit)), of: Mark.unit) ?? target
  }

  private static let unit: Dong = 1_000_000_000_000

  /// Where money stands.
  ///
  /// - Parameters:
  ///   - paid: of the plan by the end of the day, in đồng.
  ///   - plan: in force on the day.
  public func reading(paid: Dong, of plan: Dong, on day: Day, rules: Rules = .standard) -> Reading {
    let goal = target.of(max(0, plan))
    let expected = path.share(on: day).of(goal)
    let gap = DongRange.difference(paid, expected)
    return Reading(
      expected: expected, gap: gap, points: Rate(gap, of: plan),
      daysBehind: daysBehind(paid: paid, of: goal, expected: expected, on: day),
      standing: plan > 0
        ? Standing(paid: paid, expected: expected, missing: rules.missingTolerance) : .unknown)
  }

  private func daysBehind(paid: Dong, of goal: Dong, expected: Dong, on day: Day) -> Int {
    guard paid != expected, let reached = Rate(paid, of: goal) else { return 0 }
    if paid > expected { return min(0, day - path.day(of: reached)) }
    return max(1, day - path.day(of: reached))
  }
}
