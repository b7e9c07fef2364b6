// Which days and plan years the folder can be seen on.
extension Portfolio {
  /// Plan years that decisions, payments or statements belong to, ascending, with the shown one.
  public var fiscalYears: [Int] { moneyYears.union([fiscalYear]).sorted() }

  mutating func findMoneyYears() {
    moneyYears = Set(ledger.book.years.map(\.fiscalYear))
    // Rows of a year stand together for the most part: looking one up takes longer than comparing.
    var last: Int16?
    for plan in plans where plan.fiscalYear != last {
      last = plan.fiscalYear
      moneyYears.insert(Int(plan.fiscalYear))
    }
    for statement in statements where statement.fiscalYear != last {
      last = statement.fiscalYear
      moneyYears.insert(Int(statement.fiscalYear))
    }
  }

  /// Every day of the years in the folder: from 1 January of the first to the last day on which the last one's capital
  /// is usually paid, and the shown day in any case.
  public var days: ClosedRange<Day> {
    let years = fiscalYears
    let first = years.first.flatMap { Day(year: $0, month: 1, day: 1) } ?? asOf.day
    let last = years.last.map { PlanEntry.usualDeadline(of: $0) } ?? asOf.day
    return min(first, asOf.day)...max(last, asOf.day)
  }
}
