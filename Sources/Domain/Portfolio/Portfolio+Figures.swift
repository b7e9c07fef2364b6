extension Portfolio {
  /// Tables that ``money`` is worked out from.
  static let moneyTables: [Dataset.Table] = [
    .agencies, .sectors, .fundingSources, .projects, .plans, .statements, .ledger,
  ]
  /// Tables that ``work`` is worked out from.
  static let workTables: [Dataset.Table] = [.agencies, .sectors, .projects, .assignments, .obstacles]

  mutating func sumMoney() {
    money = figures(of: fiscalYear)
    otherMoney = otherFiscalYear.map { figures(of: $0) }
    findMoneyYears()
    moneyRevision = .next()
  }

  mutating func takeMoney(of other: Portfolio) {
    money = other.money
    otherMoney = other.otherMoney
    moneyYears = other.moneyYears
    moneyRevision = other.moneyRevision
  }

  private func figures(of year: Int) -> MoneyFigures {
    let channels = FundingChannels(fundingSources.rows)
    return MoneyFigures(
      fiscalYear: year,
      plans: PlanSums(plans, projects: projects, fiscalYear: year, asOf: asOf.day, channels: channels),
      statements: StatementSums(statements, fiscalYear: year, asOf: asOf.day, channels: channels),
      ledger: ledger, projects: projects, sectorKeys: sectors.keyCount, agencyKeys: agencies.keyCount)
  }

  mutating func countWork() {
    work = WorkFigures(
      assignments: assignments, obstacles: obstacles, projects: projects, sectorKeys: sectors.keyCount,
      agencyKeys: agencies.keyCount, at: asOf, daysOfWarning: rules.daysOfWarning)
    workRevision = .next()
  }

  /// Takes a ledger of the same day to which rows of a few projects were added: work for those projects only.
  public mutating func append(_ newer: Ledger, touched: some Sequence<Key<Project>>) {
    let projects = Set(touched).compactMap { self.projects[$0] }
    money = money.updated(projects, from: ledger, to: newer)
    otherMoney = otherMoney?.updated(projects, from: ledger, to: newer)
    ledger = newer
    dataset.take(newer)
    moneyYears.formUnion(newer.book.years.map(\.fiscalYear))
    moneyRevision = .next()
  }

  /// The money of one project in the fiscal year.
  public func measure(_ project: Key<Project>) -> MoneyMeasure { money.measure(project, ledger[fiscalYear]) }
}
