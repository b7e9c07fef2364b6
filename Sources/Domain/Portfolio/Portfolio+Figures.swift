extension Portfolio {
  /// Works out ``money`` anew: after projects, plans, statements or the whole ledger changed.
  public mutating func sumMoney() {
    money = MoneyFigures(
      fiscalYear: fiscalYear,
      plans: PlanSums(plans, projects: projects, fiscalYear: fiscalYear, asOf: asOf.day),
      statements: StatementSums(statements, fiscalYear: fiscalYear, asOf: asOf.day),
      ledger: ledger, projects: projects, sectorKeys: sectors.keyCount, agencyKeys: agencies.keyCount)
    moneyRevision = .next()
  }

  /// Works out ``work`` anew: after tasks, obstacles or projects changed, or time went on.
  public mutating func countWork() {
    work = WorkFigures(
      assignments: assignments, obstacles: obstacles, projects: projects, sectorKeys: sectors.keyCount,
      agencyKeys: agencies.keyCount, at: asOf)
    workRevision = .next()
  }

  /// Takes a ledger to which rows of a few projects were added.
  public mutating func append(_ newer: Ledger, touched: some Sequence<Key<Project>>) {
    money = money.updated(Set(touched).compactMap { projects[$0] }, from: ledger, to: newer)
    ledger = newer
    moneyRevision = .next()
  }

  /// The money of one project in the fiscal year.
  public func measure(_ project: Key<Project>) -> MoneyMeasure { money.measure(project, ledger[fiscalYear]) }
}
