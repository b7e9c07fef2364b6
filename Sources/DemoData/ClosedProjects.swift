/// Projects that were finished before 2026, owned by the units of today that took over their files.
///
/// - Parameter names: those that other projects have.
func makeClosedProjects(besides names: [String], staff: Staff) -> [Project] {
  var random = Random("closed projects")
  var taken = Set(names)
  var projects: [Project] = []
  for sector in sectors {
    var ofSector: [Project] = []
    var shares: [(span: ClosedRange<Int>, weight: Int)] = []
    let owned = patterns(of: sector.id).flatMap { pattern in pattern.owners.map { (pattern, $0) } }
    for (turn, (pattern, owner)) in owned.enumerated() {
      let number = sector.projects + ofSector.count + 1
      let place = freePlace(for: pattern, &taken, &random)
      ofSector.append(
        closedProject(
          pattern, owner, sector, place, id: "\(sector.id)-\(padded(number, 2))",
          code: 7_600_000 + (projects.count + ofSector.count) * 41))
      // One in three ran into a third year.
      shares.append((2023...(turn % 3 == 2 ? 2025 : 2024), pattern.weight * random.number(60...150)))
    }
    for year in closedYears {
      share(sector.plan * billion, of: year, among: &ofSector, by: shares)
    }
    projects += ofSector
  }
  for index in projects.indices { completeClosed(&projects[index], staff: staff) }
  return projects
}

private func freePlace(
  for pattern: ProjectPattern, _ taken: inout Set<String>, _ random: inout Random
) -> String {
  while true {
    let place = random.pick(wards).place
    if taken.insert(filled(pattern.name, ["p": place])).inserted { return place }
  }
}

private func closedProject(
  _ pattern: ProjectPattern, _ owner: String, _ sector: Sector, _ place: String, id: String, code: Int
) -> Project {
  Project(
    id: id, budgetCode: String(code), name: filled(pattern.name, ["p": place]),
    topic: filled(pattern.topic, ["p": place]), kind: pattern.kind, owner: owner, sector: sector.id,
    isDigital: pattern.isDigital, place: place, life: .finished, isShaped: false, isPast: true)
}

/// The year's part of the sector's plan goes to the projects that had capital in it, by their weights.
private func share(
  _ plan: Int, of year: ClosedYear, among projects: inout [Project],
  by shares: [(span: ClosedRange<Int>, weight: Int)]
) {
  let total = shares.filter { $0.span.contains(year.year) }.reduce(0) { $0 + $1.weight }
  for (index, share) in shares.enumerated() where share.span.contains(year.year) {
    let amount = plan.part(year.volume) / million * share.weight / max(1, total) * million
    projects[index].budgets.append(YearBudget(year: year.year, city: max(600 * million, amount), central: 0))
  }
}

private func completeClosed(_ project: inout Project, staff: Staff) {
  var random = Random("project \(project.id)")
  let largest = project.budgets.map(\.city).max() ?? 0
  project.plan2026 = largest  // the sources depend on the size
  (project.sources, project.estimateSource) = sources(of: project, &random)
  project.plan2026 = 0
  project.isKey = largest >= 150 * billion
  project.responsible = staff.head(of: project.owner)
  let ratio = random.number(7650...9150)
  for index in project.budgets.indices { setMoney(of: &project, at: index, ratio, &random) }
  setEstimates(of: &project)
  let planned = project.budgets.reduce(0) { $0 + $1.city + $1.carriedCity + $1.estimate }
  project.totalInvestment = planned.part(random.number(10_300...13_500), roundedTo: million)
  project.decisionNumber = "\(random.number(9000...9999))/QĐ-UBND"
  setDates(of: &project, &random)
}

/// What is paid of a year's plan; now and then the rest is carried over into the next year, if the project has one.
private func setMoney(of project: inout Project, at index: Int, _ ratio: Share, _ random: inout Random) {
  let budget = project.budgets[index]
  guard let year = closedYears.first(where: { $0.year == budget.year }) else { return }
  let rates = year.rates(of: project.owner, &random)
  project.budgets[index].central = budget.city.part(ratio, roundedTo: million)
  project.budgets[index].paid = odd(budget.city.part(rates.paid), &random)
  project.budgets[index].paidInJanuary = odd(budget.city.part(rates.january), &random)
  guard index + 1 < project.budgets.count, random.chance(30) else { return }
  let left = budget.city - project.budgets[index].paid - project.budgets[index].paidInJanuary
  let carried = left.part(random.number(7000...9800), roundedTo: million)
  project.budgets[index + 1].carriedCity = carried
  project.budgets[index + 1].carriedCentral = carried.part(ratio, roundedTo: million)
  project.budgets[index + 1].carriedPaid = carried.part(random.number(7400...9600))
}

private func setDates(of project: inout Project, _ random: inout Random) {
  guard let first = project.budgets.first?.year, let last = project.budgets.last?.year else { return }
  project.approved = (Day(first - 2, 9, 1) + random.number(0...300)).workingDay
  project.plannedStart = project.approved.map { ($0 + random.number(30...120)).workingDay }
  project.actualStart = project.plannedStart.map { ($0 + random.number(0...12)).workingDay }
  project.plannedEnd = Day(last, 12, 31)
  project.actualEnd = (Day(last, 12, 18) + random.number(0...12)).workingDayBefore
}
