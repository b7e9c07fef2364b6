/// A unit's own cumulative figure of a project at the end of a day.
struct Statement {
  let project: String
  let year: Int
  let day: Day
  let source: String
  let disbursed: Int
  let outstandingAdvance: Int

  var cells: [String] {
    [
      project, String(year), "current", day.description, "actual", "unit_report", source, String(disbursed),
      String(disbursed - outstandingAdvance), String(outstandingAdvance),
      day == Day(2026, 6, 30) ? "Đã đối chiếu với Kho bạc, khớp số" : "",
    ]
  }
}

/// Statements at each month's end, to the end of the next January and to the last Thursday before `asOf`.
func makeStatements(from ledger: [Transaction], of projects: [Project]) -> [Statement] {
  projects.flatMap { project in
    project.budgets.flatMap { budget in
      let ends = (1...13).map { Day(budget.year + $0 / 12, $0 % 12 + 1, 1) - 1 }
      let days = ends.filter { $0 < asOf } + (budget.year == 2026 ? [asOf - 1] : [])
      let rows = ledger.filter { $0.project == project.id && $0.fiscalYear == budget.year }
      return days.map { day in
        let paid = rows.filter { $0.date <= day && $0.kind.countsAsDisbursed }
        let advances = paid.filter { $0.kind == .advance || $0.kind == .recovery }
        return Statement(
          project: project.id, year: budget.year, day: day, source: project.sources[0],
          disbursed: paid.reduce(0) { $0 + $1.amount },
          outstandingAdvance: advances.reduce(0) { $0 + $1.amount })
      }
    }
  }
}
