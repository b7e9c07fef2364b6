/// What units themselves say of their projects: the newest report of each, up to a day.
public struct OwnEstimates: Sendable {
  private var newest: [Key<Project>: ProgressReport] = [:]
  private let owners: [Key<Project>: Key<Agency>]

  public init(_ portfolio: Portfolio) {
    let start = YearPlace(endOfMonth: 0).day(in: portfolio.fiscalYear)
    let end = min(portfolio.asOf.day, PlanEntry.usualDeadline(of: portfolio.fiscalYear))
    for report in portfolio.progress where report.asOf > start && report.asOf <= end {
      if newest[report.project].map({ $0.asOf < report.asOf }) ?? true { newest[report.project] = report }
    }
    owners = Dictionary(portfolio.projects.rows.map { ($0.key, $0.owner) }) { first, _ in first }
  }

  /// Nil where the project's unit reported nothing of it in the year.
  public subscript(project: Key<Project>) -> ProgressReport? { newest[project] }

  /// What a unit estimates that the year pays of its projects, and of how many of them it says so; nil where of none.
  public func yearEnd(of unit: Key<Agency>) -> (sum: Dong, projects: Int)? {
    let estimates = newest.values.filter { owners[$0.project] == unit }.compactMap(\.yearEndEstimate)
    return estimates.isEmpty ? nil : (estimates.reduce(0, &+), estimates.count)
  }
}
