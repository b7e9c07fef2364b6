import Domain

/// What the unit on the page says of its projects that are behind: picked out once, not once a frame.
struct UnitSlice: Sendable {
  private struct Stamp: Hashable {
    let unit: Key<Agency>
    let basis: PlanBasis
    let money: Revision
    let progress: Revision
    let asOf: Day
  }

  /// Reports that are shown at most.
  static let limit = 2

  private(set) var reports: UnitReports?
  private var stamp: Stamp?

  mutating func update(_ unit: Key<Agency>, _ portfolio: Portfolio, on basis: PlanBasis) {
    let stamp = Stamp(
      unit: unit, basis: basis, money: portfolio.moneyRevision, progress: portfolio.dataset[.progress],
      asOf: portfolio.asOf.day)
    guard self.stamp != stamp else { return }
    self.stamp = stamp
    let measure = portfolio.money.measure(unit)
    switch portfolio.standing(measure, on: basis) {
    case .behind, .farBehind: reports = UnitReports(portfolio, of: unit, on: basis)
    case .onTrack, .unknown: reports = nil
    }
  }

  /// Where the words of those that are shown stand.
  var records: [Origin] {
    (reports?.rows ?? []).prefix(UnitSlice.limit).filter(\.report.hasNarrative).map(\.report.origin)
  }
}
