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
    money = portfolio.moneyByAgency(in: sector)
  }
}
