/// The plan of each project for one fiscal year as of a day: the sum of its decisions by then.
public struct PlanSums: Sendable {
  public let fiscalYear: Int
  /// By ``Key/index``.
  public private(set) var byProject: [PerBasis]
  /// Whether the project has an estimate in the year, and whether it has a plan of investment capital.
  private var hasEstimate: [Bool]
  private var hasInvestment: [Bool]
  /// Plan of all projects in force at the end of January ... December, decisions after the day left out.
  public private(set) var byMonth: [PerBasis]

  public init(_ plans: [PlanEntry], projects: Register<Project>, fiscalYear: Int, asOf: Day) {
    self.fiscalYear = fiscalYear
    byProject = Array(repeating: PerBasis(), count: projects.keyCount)
    byMonth = Array(repeating: PerBasis(), count: 12)
    hasInvestment = Array(repeating: false, count: projects.keyCount)
    hasEstimate = hasInvestment
    let year = Int16(clamping: fiscalYear)
    for entry in plans where entry.fiscalYear == year && entry.decidedOn <= asOf {
      let index = entry.project.index
      guard byProject.indices.contains(index), projects.place(of: entry.project) != nil else { continue }
      byProject[index][entry.basis] &+= entry.amount
      if entry.basis == .estimate { hasEstimate[index] = true } else { hasInvestment[index] = true }
      let (decisionYear, month, _) = entry.decidedOn.civil
      let first = decisionYear < fiscalYear ? 0 : decisionYear > fiscalYear ? 12 : month - 1
      if first < 12 { byMonth[first][entry.basis] &+= entry.amount }
    }
    for month in byMonth.indices.dropFirst() { byMonth[month] += byMonth[month - 1] }
  }

  public init() {
    fiscalYear = 0
    byProject = []
    hasEstimate = []
    hasInvestment = []
    byMonth = []
  }

  /// The same with the plans of months rounded; those of projects are left to whoever rounds projects.
  func rounded(to unit: Dong) -> PlanSums {
    var sums = self
    for basis in PlanBasis.allCases {
      var round = RunningRound(unit: unit)
      var before: Dong = 0
      for month in sums.byMonth.indices {
        let change = byMonth[month][basis] - before
        before = byMonth[month][basis]
        sums.byMonth[month][basis] = (month > 0 ? sums.byMonth[month - 1][basis] : 0) + round.next(change)
      }
    }
    return sums
  }

  public subscript(project: Key<Project>) -> PerBasis {
    byProject.indices.contains(project.index) ? byProject[project.index] : PerBasis()
  }

  /// Whether what the project disburses counts against the estimate.
  public func hasEstimate(_ project: Key<Project>) -> Bool {
    hasEstimate.indices.contains(project.index) && hasEstimate[project.index]
  }

  /// Whether it counts against the plans of investment capital: not where the year's only decisions are estimates.
  public func isInvestment(_ project: Key<Project>) -> Bool {
    !hasEstimate(project) || hasInvestment[project.index]
  }
}
