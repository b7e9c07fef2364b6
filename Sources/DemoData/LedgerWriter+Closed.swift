extension LedgerWriter {
  /// Writes the capital of a closed year at its unit's pace, with numbers of its own. What was drawn for the year before
  /// is dropped and not left undrawn, so that the present year's rows stay.
  mutating func write(_ closed: ClosedYear) {
    guard project.hasOwnPace(in: closed.year),
      let budget = project.budgets.first(where: { $0.year == closed.year }).map(project.habitual)
    else { return }
    rows.removeAll { $0.fiscalYear == closed.year && $0.isInvestment && !$0.isCarriedOver }
    random = Random("ledger \(project.id) \(closed.year)")
    let year = closed.year
    let first = Day(year, 1, 6)
    let from = max(first, project.actualStart.map { $0 + 7 } ?? first).workingDay
    commit(budget, on: from)
    let days = dates(
      count(for: budget.paid), from: from, to: Day(year, 12, 31), along: closed.curve,
      lateness: closed.lateness(of: project.owner))
    pay(budget.paid, of: budget, on: days, advances: random.chance(45))
    let january = dates(random.number(1...3), from: Day(year + 1, 1, 4), to: Day(year + 1, 1, 30))
    pay(budget.paidInJanuary, of: budget, on: january, advances: false)
    if random.chance(35) { settle(budget) }
    guard project.isPast else { return }
    writeCarriedOver(budget)
    writeLate(budget)
  }

  private mutating func writeCarriedOver(_ budget: YearBudget) {
    guard budget.carriedPaid > 0 else { return }
    let first = dates(1, from: Day(budget.year, 1, 15), to: Day(budget.year, 1, 30))
    let later = dates(random.number(1...4), from: Day(budget.year, 2, 19), to: Day(budget.year, 10, 31))
    pay(budget.carriedPaid, of: budget, on: first + later, advances: false, isCarriedOver: true)
  }

  /// What was added after 30 September is paid to the end of the next year, where it was not carried over.
  private mutating func writeLate(_ budget: YearBudget) {
    let next = project.budgets.first { $0.year == budget.year + 1 }
    guard budget.year < 2025, next?.carriedCity ?? 0 == 0 else { return }
    let left = budget.city - budget.paid - budget.paidInJanuary
    let late = min(left, lateCapital(of: project, budget)).part(random.number(7000...9500))
    guard late > 0 else { return }
    let days = dates(
      random.number(1...3), from: Day(budget.year + 1, 2, 19), to: Day(budget.year + 1, 12, 15))
    pay(late, of: budget, on: days, advances: false)
  }
}
