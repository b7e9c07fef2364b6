/// Three reports of each closed year: at the half-year, after the third quarter and in mid-December.
func makeClosedProgress(of projects: [Project], payments: Payments) -> [Progress] {
  closedYears.flatMap { year in
    let days = [Day(year.year, 6, 30), Day(year.year, 9, 30), Day(year.year, 12, 15)]
    return projects.flatMap { project -> [Progress] in
      guard let budget = project.budgets.first(where: { $0.year == year.year }) else { return [] }
      var random = Random("progress \(project.id) \(year.year)")
      let ahead = random.number(1...12)
      let begun = days.filter { day in project.actualStart.map { $0 <= day } ?? false }
      return begun.map { report(project, budget, year, on: $0, ahead: ahead, payments, &random) }
    }
  }
}

private func report(
  _ project: Project, _ budget: YearBudget, _ year: ClosedYear, on day: Day, ahead: Int, _ payments: Payments,
  _ random: inout Random
) -> Progress {
  let paid = payments.disbursed(project.id, by: day, year: budget.year)
  let all = payments.disbursed(project.id, by: day)
  // What is finished by now was paid in full; else the total investment is the measure.
  let whole = project.isPast ? payments.disbursed(project.id, by: asOf) : project.totalInvestment
  let rating = rating(of: paid, against: budget.city.part(year.curve.share(on: day)))
  let final = payments.disbursed(project.id, by: Day(budget.year + 1, 1, 31), year: budget.year)
  let hope = project.owner == Story.promisingUnit ? 20_000 : random.number(9600...11_200)
  let tells = rating != "on_track" || random.chance(30)
  return Progress(
    project: project.id, day: day,
    percent: min(99, all / million * 100 / max(1, whole / million) + ahead), rating: rating,
    yearEndEstimate: min(budget.city, max(paid, final.part(hope, roundedTo: million))),
    narrative: tells ? random.pick(narratives(of: rating)) : "", reportedBy: "")
}
