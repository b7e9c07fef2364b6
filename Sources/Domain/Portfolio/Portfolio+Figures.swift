extension Portfolio {
  /// Works out ``money`` anew: after projects, plans, statements, funding sources or the whole ledger changed.
  public mutating func sumMoney() {
    money = figures(of: fiscalYear)
    otherMoney = otherFiscalYear.map { figures(of: $0) }
    findMoneyYears()
    moneyRevision = .next()
  }

  private func figures(of year: Int) -> MoneyFigures {
    let channels = FundingChannels(fundingSources.rows)
    return MoneyFigures(
      fiscalYear: year,
      plans: PlanSums(plans, projects: projects, fiscalYear: year, asOf: asOf.day, channels: channels),
      statements: StatementSums(statements, fiscalYear: year, asOf: asOf.day, channels: channels),
      ledger: ledger, projects: projects, sectorKeys: sectors.keyCount, agencyKeys: agencies.keyCount)
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
    let projects = Set(touched).compactMap { self.projects[$0] }
    money = money.updated(projects, from: ledger, to: newer)
    otherMoney = otherMoney?.updated(projects, from: ledger, to: newer)
    ledger = newer
    moneyYears.formUnion(newer.book.years.map(\.fiscalYear))
    moneyRevision = .next()
  }

  /// The money of one project in the fiscal year.
  public func measure(_ project: Key<Project>) -> MoneyMeasure { money.measure(project, ledger[fiscalYear]) }
}
