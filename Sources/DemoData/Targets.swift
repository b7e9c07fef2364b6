/// What a unit promised to disburse of a project in a month, in đồng.
struct Target {
  let project: String
  let month: Int
  let version: Int
  let committed: Day
  let amount: Int
  let committedBy: String

  var cells: [String] {
    [
      project, "2026", "2026-\(padded(month, 2))", String(version), committed.description, String(amount),
      committedBy,
    ]
  }
}

/// The promises of 2026: a first version in January, a second in August from those who had fallen behind.
func makeTargets(of projects: [Project], staff: Staff, payments: Payments) -> [Target] {
  // Percent of the plan promised for each month; the last two are paid in January 2027.
  let shares = [3, 3, 6, 7, 8, 12, 8, 8, 8, 9, 10, 16]
  var targets: [Target] = []
  for project in projects {
    guard let budget = project.budgets.first(where: { $0.year == 2026 }), project.life != .cancelled else {
      continue
    }
    var random = Random("target \(project.id)")
    let by = staff.head(of: project.owner)
    let first = (Day(2026, 1, 12) + random.number(0...14)).workingDay
    for (index, share) in shares.enumerated() {
      let amount = budget.city.part(share * random.number(90...102), roundedTo: million)
      targets.append(
        Target(
          project: project.id, month: index + 1, version: 1, committed: first,
          amount: min(amount, budget.city),
          committedBy: by))
    }
    guard project.rate2026 < 5500 else { continue }
    let second = (Day(2026, 8, 17) + random.number(0...8)).workingDay
    let left = budget.city - payments.disbursed(project.id, by: Day(2026, 8, 31), year: 2026)
    for (month, share) in zip(9...12, [1400, 1900, 2400, 3600]) {
      targets.append(
        Target(
          project: project.id, month: month, version: 2, committed: second,
          amount: max(0, left.part(share, roundedTo: million)), committedBy: by))
    }
  }
  return targets
}
