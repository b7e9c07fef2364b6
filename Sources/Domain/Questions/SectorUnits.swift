// What the units have in one sector.
extension Portfolio {
  /// The money that each unit's own projects have in a sector; on a public screen rounded so that it adds up to the
  /// sector's. Looks at every project.
  public func moneyByAgency(in sector: Key<Sector>) -> [Key<Agency>: MoneyMeasure] {
    var sums: [Key<Agency>: MoneyMeasure] = [:]
    for project in projects.rows where project.sector == sector {
      sums[project.owner, default: MoneyMeasure()] += measure(project.key)
    }
    guard money.total.isRounded else { return sums }
    // They stand below their total.
    let units = sums.keys.sorted()
    let parts = units.map { sums[$0] ?? MoneyMeasure() }
    let balanced = MoneyMeasure.balanced(parts, total: money.measure(sector))
    for (unit, measure) in zip(units, balanced) { sums[unit] = measure }
    return sums
  }
}
