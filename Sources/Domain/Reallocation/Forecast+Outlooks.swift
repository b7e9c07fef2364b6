extension Forecast {
  /// What is said of each project's money, for a proposal of what to move; empty where no project's end is forecast.
  ///
  /// A forecast never goes beyond the plan, so what a project could pay without that limit is told by its unit: what is
  /// paid and the usual rest of the unit's past years, as a share of the plan.
  public func outlooks(_ portfolio: Portfolio) -> [Key<Project>: ReallocationOutlook] {
    let projects = level(.projects)
    guard projects.isShown else { return [:] }
    let usual = usualRests()
    var outlooks: [Key<Project>: ReallocationOutlook] = [:]
    for row in projects.rows {
      guard case .project(let key) = row.subject, let ending = row.ending, let band = ending.band,
        let owner = portfolio.projects[key]?.owner
      else { continue }
      let short = ending.short(of: row.now.plan)
      let rest = usual[owner].map { $0.of(row.now.plan) } ?? 0
      outlooks[key] = ReallocationOutlook(
        upper: band.upperBound, pace: max(ending.point, row.now.paid &+ max(0, rest)),
        probability: Rate(Dong(short.of - short.hits), of: Dong(short.of)) ?? Rate(hundredths: 0))
    }
    return outlooks
  }

  /// By unit the mean of what its closed years brought from the same day on, as a share of the plan.
  private func usualRests() -> [Key<Agency>: Rate] {
    var rests: [Key<Agency>: Rate] = [:]
    for row in level(.units).rows {
      let shares = row.finishes.years.compactMap(\.restShare)
      guard case .unit(let key) = row.subject, !shares.isEmpty else { continue }
      rests[key] = Rate(hundredths: shares.reduce(0) { $0 + $1.hundredths } / shares.count)
    }
    return rests
  }
}
