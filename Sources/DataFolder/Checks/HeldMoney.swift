import Contract
import Domain

/// The rule between held money and the plan: more cannot be held than is left to pay.
enum HeldMoney {
  /// At most one problem, at the obstacle that holds most.
  ///
  /// - Parameter obstacles: the open ones of the project that hold money.
  static func check(
    _ obstacles: [Obstacle], of project: Project, _ portfolio: Portfolio, _ problems: inout Problems
  ) {
    let money = portfolio.money.money(project.key, portfolio.ledger[portfolio.fiscalYear])
    guard portfolio.money.plans.hasDecision(project.key) else { return }
    let held = obstacles.reduce(Int128(0)) { $0 + Int128($1.blocked ?? 0) }
    let rests = Channel.allCases.map { channel in
      Int128(money.plan[money.bindingBasis(channel)]) - Int128(money[channel].all)
    }
    // Where more was paid than planned, that is the fault.
    guard rests.allSatisfy({ $0 >= 0 }) else { return }
    let left = rests.reduce(0, +)
    guard held > left, let most = obstacles.max(by: { ($0.blocked ?? 0) < ($1.blocked ?? 0) }) else { return }
    problems.add(.heldAbovePlan) {
      Problem(
        file: portfolio.files[Int(most.origin.file)].path, line: Int(most.origin.line),
        column: HeldMoney.column, rule: .heldAbovePlan, expected: .atMost("\(left)"),
        found: obstacles.count == 1 ? "\(held)" : "Σ \(held)", agency: portfolio.agencies[most.agency]?.code)
    }
  }

  private static let column = ObstaclesTable.name(of: \.blocked)
}
