// Which days and plan years the folder can be seen on.
extension Portfolio {
  /// Plan years that decisions, payments or statements belong to, ascending, with the shown one.
  public var fiscalYears: [Int] {
    var years: Set<Int> = [fiscalYear]
    for plan in plans { years.insert(Int(plan.fiscalYear)) }
    for year in ledger.book.years { years.insert(year.fiscalYear) }
    for statement in statements { years.insert(Int(statement.fiscalYear)) }
    return years.sorted()
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
