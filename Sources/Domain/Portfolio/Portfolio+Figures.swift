extension Portfolio {
  /// Tables that ``money`` is worked out from.
  static let moneyTables: [Dataset.Table] = [
    .agencies, .sectors, .fundingSources, .projects, .plans, .statements, .ledger,
  ]
  /// Tables that ``work`` is worked out from.
  static let workTables: [Dataset.Table] = [.agencies, .sectors, .projects, .assignments, .obstacles]

  /// - Parameter old: of the same day; what its plans and statements add up to is taken where the rows are the same.
  mutating func sumMoney(reusing old: Portfolio?) {
    money = figures(of: fiscalYear, reusing: old)
    otherMoney = otherFiscalYear.map { figures(of: $0, reusing: nil) }
    findMoneyYears()
    moneyRevision = .next()
  }

  mutating func takeMoney(of other: Portfolio) {
    money = other.money
    otherMoney = other.otherMoney
    moneyYears = other.moneyYears
    moneyRevision = other.moneyRevision
  }

  private func figures(of year: Int, reusing old: Portfolio?) -> MoneyFigures {
    let channels = FundingChannels(fundingSources.rows)
    func known(_ tables: [Dataset.Table]) -> MoneyFigures? {
      guard let old, old.fiscalYear == year, old.dataset.shares(tables, with: dataset) else { return nil }
      return old.money
    }
    return MoneyFigures(
      fiscalYear: year,
      plans: known([.plans, .projects, .fundingSources])?.plans
        ?? PlanSums(plans, projects: projects, fiscalYear: year, asOf: asOf.day, channels: channels),
      statements: known([.statements, .fundingSources])?.statements
        ?? StatementSums(statements, fiscalYear: year, asOf: asOf.day, channels: channels),
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
    lastPayment = newer.lastPayment
    moneyYears.formUnion(newer.book.years.map(\.fiscalYear))
    moneyRevision = .next()
  }

  /// The money of one project in the fiscal year.
  public func measure(_ project: Key<Project>) -> MoneyMeasure { money.measure(project, ledger[fiscalYear]) }
}
