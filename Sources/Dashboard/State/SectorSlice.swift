import Domain

/// What each unit has in one sector: worked out once a sector and state of the money, not once a row.
struct SectorSlice: Sendable {
  private(set) var money: [Key<Agency>: MoneyMeasure] = [:]
  private var sector: Key<Sector>?
  private var revision = Revision.none

  mutating func update(_ sector: Key<Sector>, _ portfolio: Portfolio) {
    guard self.sector != sector || revision != portfolio.moneyRevision else { return }
    self.sector = sector
    revision = portfolio.moneyRevision
    money = [:]
    for project in portfolio.projects.rows where project.sector == sector {
      money[project.owner, default: MoneyMeasure()] += portfolio.measure(project.key)
    }
    guard portfolio.money.total.isRounded else { return }
    // They stand below their total.
    let units = money.keys.sorted()
    let parts = units.map { money[$0] ?? MoneyMeasure() }
    let balanced = MoneyMeasure.balanced(parts, total: portfolio.money.measure(sector))
    for (unit, measure) in zip(units, balanced) { money[unit] = measure }
  }
}
