/// Why a unit's money is behind, in its own words: the newest report of the year on each of its projects that miss something
/// today.
public struct UnitReports: Sendable {
  public struct Row: Sendable {
    public let report: ProgressReport
    /// What the project misses today, in đồng, more than 0.
    public let missing: Dong
  }

  /// What misses most first.
  public let rows: [Row]
  /// Projects of the unit that miss something today, whether it reports of them or not.
  public let missing: Int
  /// All that they miss, and what those do that it reports of.
  public let missingMoney: Dong
  public let reportedMoney: Dong

  /// - Parameter basis: of the plan that the unit is measured by.
  public init(_ portfolio: Portfolio, of unit: Key<Agency>, on basis: PlanBasis) {
    var missing: [Key<Project>: Dong] = [:]
    for project in portfolio.projects.rows where project.owner == unit {
      let measure = portfolio.measure(project.key)
      guard portfolio.rate(measure, on: basis) != nil else { continue }
      let gap = portfolio.gapMoney(measure, on: basis)
      if gap < 0 { missing[project.key] = DongRange.difference(0, gap) }
    }
    var newest: [Key<Project>: ProgressReport] = [:]
    let start = YearPlace(endOfMonth: 0).day(in: portfolio.fiscalYear)
    let end = min(portfolio.asOf.day, PlanEntry.usualDeadline(of: portfolio.fiscalYear))
    for report in portfolio.progress where report.asOf > start && report.asOf <= end {
      guard missing[report.project] != nil else { continue }
      if newest[report.project].map({ $0.asOf < report.asOf }) ?? true { newest[report.project] = report }
    }
    rows = newest.values.map { Row(report: $0, missing: missing[$0.project] ?? 0) }
      .sorted { ($0.missing, $1.report.project) > ($1.missing, $0.report.project) }
    self.missing = missing.count
    missingMoney = missing.values.reduce(0, &+)
    reportedMoney = rows.reduce(0) { $0 &+ $1.missing }
  }
}
