/// The rule between held money and the plan: more cannot be held than is left to pay.
struct HeldMoney: Sendable {
  /// Open obstacles that hold money of a project, by their place.
  private var holding: [Key<Project>: [Int]] = [:]

  init() {}

  init(_ portfolio: Portfolio) {
    for place in portfolio.work.openObstacles {
      let obstacle = portfolio.obstacles.rows[Int(place)]
      guard let project = portfolio.project(of: obstacle), let blocked = obstacle.blocked, blocked > 0 else {
        continue
      }
      holding[project, default: []].append(Int(place))
    }
  }

  /// At most one problem, at the obstacle that holds most.
  func check(
    _ project: Project, _ portfolio: Portfolio, _ columns: CheckColumns, _ problems: inout Problems
  ) {
    guard let places = holding[project.key], portfolio.money.plans.hasDecision(project.key) else { return }
    let obstacles = places.map { portfolio.obstacles.rows[$0] }
    let money = portfolio.money.money(project.key, portfolio.ledger[portfolio.fiscalYear])
    let held = obstacles.reduce(Int128(0)) { $0 + Int128($1.blocked ?? 0) }
    let rests = Channel.allCases.map { channel in
      Int128(money.plan[money.bindingBasis(channel)]) - Int128(money[channel].all)
    }
    // Where more was paid than planned, that is the fault.
    guard rests.allSatisfy({ $0 >= 0 }) else { return }
    let left = rests.reduce(0, +)
    guard held > left, let most = obstacles.max(by: { ($0.blocked ?? 0) < ($1.blocked ?? 0) }) else { return }
    problems.add(.heldAbovePlan) {
      portfolio.problem(
        at: most.origin, columns.blocked, .heldAbovePlan, .atMost("\(left)"),
        found: obstacles.count == 1 ? "\(held)" : "Σ \(held)", agency: portfolio.agencies[most.agency]?.code)
    }
  }
}
