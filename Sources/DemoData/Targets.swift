/// What a unit promised to disburse of a project in a month, in đồng.
struct Target {
  let project: String
  let year: Int
  /// 1...12, 13 for the January after.
  let month: Int
  let version: Int
  let committed: Day
  var amount: Int
  /// Empty where who promised has left since.
  let committedBy: String

  var cells: [String] {
    [
      project, String(year), "\(year + month / 13)-\(padded((month - 1) % 12 + 1, 2))", String(version),
      committed.description, String(amount), committedBy,
    ]
  }
}

/// The promises of all years: a first version in January, a second in August from those who had fallen behind.
func makeTargets(of projects: [Project], staff: Staff, payments: Payments) -> [Target] {
  let closed = closedYears.flatMap { year in
    projects.flatMap { promises(of: $0, in: year, payments) }
  }
  let present = makePresentTargets(of: projects, staff: staff, payments: payments)
  let promising = Set(projects.filter { $0.owner == Story.promisingUnit }.map(\.id))
  return (closed + present).map { promising.contains($0.project) ? $0.aboveWhatWasPaid(payments) : $0 }
}

private func makePresentTargets(of projects: [Project], staff: Staff, payments: Payments) -> [Target] {
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
          project: project.id, year: 2026, month: index + 1, version: 1, committed: first,
          amount: min(amount, budget.city),
          committedBy: by))
    }
    guard project.rate2026 < 5500 else { continue }
    let second = (Day(2026, 8, 17) + random.number(0...8)).workingDay
    let left = budget.city - payments.disbursed(project.id, by: Day(2026, 8, 31), year: 2026)
    for (month, share) in zip(9...12, [1400, 1900, 2400, 3600]) {
      targets.append(
        Target(
          project: project.id, year: 2026, month: month, version: 2, committed: second,
          amount: max(0, left.part(share, roundedTo: million)), committedBy: by))
    }
  }
  return targets
}

/// A closed year's promises for its thirteen months, of the plan as it was at the end.
private func promises(of project: Project, in year: ClosedYear, _ payments: Payments) -> [Target] {
  guard let budget = project.budgets.first(where: { $0.year == year.year }) else { return [] }
  var random = Random("target \(project.id) \(year.year)")
  let isHalf = project.isWards && year.year == 2025
  let first = (isHalf ? Day(year.year, 7, 24) : Day(year.year, 1, 9)) + random.number(0...14)
  func target(_ month: Int, _ version: Int, _ committed: Day, _ amount: Int) -> Target {
    Target(
      project: project.id, year: year.year, month: month, version: version, committed: committed.workingDay,
      amount: max(0, amount), committedBy: "")
  }
  let shares = year.promisedShares(by: project.owner, from: isHalf ? 8 : 1)
  var targets = shares.map { month, share in
    target(month, 1, first, budget.city.part(share * random.number(90...110) / 100, roundedTo: million))
  }
  let paid = payments.disbursed(project.id, by: Day(year.year, 8, 31), year: year.year)
  guard !isHalf, paid < budget.city.part(year.curve.share(on: Day(year.year, 8, 31))).part(8500) else {
    return targets
  }
  let second = Day(year.year, 8, 17) + random.number(0...9)
  for (month, share) in zip(9...13, [1000, 1300, 2000, 4300, 1300]) {
    targets.append(target(month, 2, second, (budget.city - paid).part(share, roundedTo: million)))
  }
  return targets
}

extension ClosedYear {
  /// What a unit promises of a plan for each month from one on: some promise less than the year's curve until November,
  /// some much more; the rest is for December and the January after.
  fileprivate func promisedShares(by owner: String, from first: Int) -> [(month: Int, share: Share)] {
    var random = Random("promise \(owner) \(year)")
    let boldness = random.number(72...135)
    let before = first == 1 ? 0 : curve.share(on: Day(year, first, 1) - 1)
    var shares: [(month: Int, share: Share)] = (first...11).map { month in
      let reached = curve.share(on: Day(year, month + 1, 1) - 1)
      let start = month == 1 ? 0 : curve.share(on: Day(year, month, 1) - 1)
      return (month, (reached - start) * 9200 / (10_000 - before) * boldness / 100)
    }
    let rest = 10_000 - shares.reduce(0) { $0 + $1.share }
    shares += [(12, rest * 3 / 4), (13, rest / 4)]
    return shares
  }
}

extension Target {
  /// The promise of the unit that never keeps one: more than a tenth above what was paid then, whatever that was.
  fileprivate func aboveWhatWasPaid(_ payments: Payments) -> Target {
    let start = Day(year + month / 13, (month - 1) % 12 + 1, 1)
    let next = start + 32
    let end = Day(next.parts.year, next.parts.month, 1) - 1
    let paid =
      payments.disbursed(project, by: end, year: year)
      - payments.disbursed(project, by: start - 1, year: year)
    var raised = self
    raised.amount = max(amount, paid.part(11_500, roundedTo: million) + million)
    return raised
  }
}
