/// The plans of the shown year as they were decided by the day, and what was paid of them: of every project, unit and
/// sector, and of all.
///
/// Work for every decision and every project: for a question, not for a key. Made for a public screen it is empty, for
/// that has no decisions.
public struct DecidedFigures: Sendable {
  public private(set) var total = PerPlan()
  /// By ``Key/index``.
  private var byProject: [PerPlan]
  private var bySector: [PerPlan]
  private var byAgency: [PerPlan]

  public init(_ portfolio: Portfolio) {
    byProject = Array(repeating: PerPlan(), count: portfolio.projects.keyCount)
    bySector = Array(repeating: PerPlan(), count: portfolio.sectors.keyCount)
    byAgency = Array(repeating: PerPlan(), count: portfolio.agencies.keyCount)
    let plans = DecidedFigures.plans(portfolio)
    let year = portfolio.ledger[portfolio.fiscalYear]
    for project in portfolio.projects.rows {
      let money = portfolio.money.money(project.key, year)
      var own = PerPlan()
      for basis in PlanBasis.allCases {
        let plan = plans[project.key.index * PlanBasis.allCases.count + basis.rawValue]
        // What is paid without a plan is no part of a rate: see ``MoneyMeasure/paidWithoutPlan``.
        own[basis] = DecidedMoney(plan, money.plan[basis] > 0 ? money[basis.channel] : Paid())
      }
      add(own, to: project)
    }
  }

  /// By the project's ``Key/index`` and the basis.
  private static func plans(_ portfolio: Portfolio) -> [DecidedPlan] {
    let bases = PlanBasis.allCases.count
    var plans = [DecidedPlan](repeating: DecidedPlan(), count: portfolio.projects.keyCount * bases)
    let deadlines = Deadlines(of: portfolio.fiscalYear)
    let day = portfolio.asOf.day
    let year = Int16(clamping: portfolio.fiscalYear)
    for entry in portfolio.plans where entry.fiscalYear == year && entry.decidedOn <= day {
      guard let place = portfolio.projects.place(of: entry.project) else { continue }
      let isResolution57 = portfolio.projects.rows[place].isResolution57
      guard let part = PlanPart(entry, deadlines, isResolution57: isResolution57) else { continue }
      plans[entry.project.index * bases + entry.basis.rawValue][part] &+= entry.amount
    }
    return plans
  }

  private mutating func add(_ own: PerPlan, to project: Project) {
    byProject[project.key.index] = own
    total += own
    if bySector.indices.contains(project.sector.index) { bySector[project.sector.index] += own }
    if byAgency.indices.contains(project.owner.index) { byAgency[project.owner.index] += own }
  }

  public subscript(project: Key<Project>) -> PerPlan { DecidedFigures.at(project.index, byProject) }
  public subscript(sector: Key<Sector>) -> PerPlan { DecidedFigures.at(sector.index, bySector) }
  /// Of the projects that the unit itself owns.
  public subscript(agency: Key<Agency>) -> PerPlan { DecidedFigures.at(agency.index, byAgency) }

  private static func at(_ index: Int, _ all: [PerPlan]) -> PerPlan {
    all.indices.contains(index) ? all[index] : PerPlan()
  }
}
