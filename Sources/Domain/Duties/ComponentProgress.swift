/// A component of digital infrastructure, or a project with milestones: what was paid for it beside what it reached.
public struct ComponentProgress: Sendable {
  /// What asks for somebody to act, the gravest first.
  public enum Finding: String, CaseIterable, Sendable {
    /// Paid but for a tolerance, and not in service on the day planned for it.
    case paidNotServing = "paid_not_serving"
    /// The share paid is beyond that of the milestones met.
    case paidAhead = "paid_ahead"
    /// Not in service on the day planned for it.
    case late
    /// Milestones that are past their day.
    case lateMilestones = "late_milestones"
    /// The share of milestones met is beyond that paid: work that waits for its money.
    case milestonesAhead = "milestones_ahead"
  }

  /// Nil of a project that makes no component.
  public let asset: Key<DigitalAsset>?
  public let project: Key<Project>?
  public let owner: Key<Agency>
  public let sector: Key<Sector>?
  public let daysLate: Int
  /// Of its project where it has one: so is the money.
  public let milestones: MilestoneCount
  /// Of the project's total investment; where none is written, of the year's plan.
  public let paid: Rate?
  public let isPaidOfPlan: Bool
  public private(set) var findings: [Finding] = []

  init(
    _ asset: DigitalAsset?, _ project: Project?, owner: Key<Agency>, _ milestones: MilestoneCount,
    _ portfolio: Portfolio
  ) {
    (self.asset, self.project, self.owner, self.milestones) = (asset?.key, project?.key, owner, milestones)
    sector = asset.map { portfolio.sector(of: $0) } ?? project?.sector
    daysLate = asset?.daysLate(at: portfolio.asOf) ?? 0
    let total = project.flatMap { project in
      portfolio.paidInAllYears(project.key).flatMap { paid in
        project.totalInvestment.flatMap { Rate(paid, of: $0) }
      }
    }
    paid = total ?? project.flatMap { portfolio.rate(portfolio.measure($0.key), on: .cityAssigned) }
    isPaidOfPlan = total == nil && paid != nil
    findings = Finding.allCases.filter { holds($0, portfolio.rules) }
  }

  /// What was paid beyond the milestones met, in points; nil where one of them is not known.
  public var lead: Rate? { paid.flatMap { paid in milestones.metShare.map { paid - $0 } } }

  private func holds(_ finding: Finding, _ rules: Rules) -> Bool {
    switch finding {
    case .paidNotServing:
      daysLate > 0 && (paid.map { Rate(hundredths: 10_000) - $0 <= rules.workTolerance } ?? false)
    case .paidAhead: lead.map { $0 > rules.workTolerance } ?? false
    case .late: daysLate > 0
    case .lateMilestones: milestones.late > 0
    case .milestonesAhead: lead.map { Rate(hundredths: 0) - $0 > rules.workTolerance } ?? false
    }
  }
}

extension Portfolio {
  /// Of each component, then of each project that has milestones and makes none.
  public func componentProgress() -> [ComponentProgress] {
    var byProject: [Key<Project>: MilestoneCount] = [:]
    var byAsset: [Key<DigitalAsset>: MilestoneCount] = [:]
    for milestone in duties.milestones.rows {
      byProject[milestone.project, default: MilestoneCount()].add(milestone, at: asOf)
      if let asset = milestone.asset { byAsset[asset, default: MilestoneCount()].add(milestone, at: asOf) }
    }
    let making = Set(duties.assets.rows.compactMap(\.project))
    let components = duties.assets.rows.map { asset in
      ComponentProgress(
        asset, projects[asset.project], owner: asset.owner,
        asset.project.flatMap { byProject[$0] } ?? byAsset[asset.key] ?? MilestoneCount(), self)
    }
    let others = projects.rows.compactMap { project in
      making.contains(project.key)
        ? nil : byProject[project.key].map { ComponentProgress(nil, project, owner: project.owner, $0, self) }
    }
    return components + others
  }

  /// What the ledger says of all years up to the day; nil where it says nothing of the project, which is not nothing
  /// paid while statements stand for it.
  fileprivate func paidInAllYears(_ project: Key<Project>) -> Dong? {
    guard !isMoneyLost else { return nil }
    let years = ledger.years.compactMap { $0.disbursed(project) }
    guard years.isEmpty else { return years.reduce(0, &+) }
    return measure(project).disbursed == 0 && measure(project).disbursedRecurrent == 0 ? 0 : nil
  }
}
