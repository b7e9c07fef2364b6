/// All money movements of the projects, in the order of dates.
func makeLedger(of projects: [Project]) -> [Transaction] {
  let rows = projects.flatMap { project in
    var writer = LedgerWriter(project: project)
    for budget in project.budgets where budget.year >= 2025 && !project.isPast { writer.write(budget) }
    writer.writeEstimates()
    for year in closedYears { writer.write(year) }
    return writer.rows
  }
  return rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(
    \.element)
}

/// Answers what a project had been paid by a day.
struct Payments {
  private let byProject: [String: [Transaction]]

  init(_ ledger: [Transaction]) { byProject = Dictionary(grouping: ledger, by: \.project) }

  /// Disbursed by the end of that day, in đồng; of one fiscal year or of all.
  func disbursed(_ project: String, by day: Day, year: Int? = nil) -> Int {
    (byProject[project] ?? []).filter {
      $0.kind.countsAsDisbursed && $0.date <= day && (year == nil || $0.fiscalYear == year)
    }.reduce(0) { $0 + $1.amount }
  }
}
