import Domain

/// The plan decisions of one project by plan year and basis, in each the newest first: picked out of all once, not once
/// a cell.
struct ProjectSlice: Sendable {
  private struct Part: Hashable {
    let fiscalYear: Int16
    let basis: PlanBasis
  }

  private(set) var plans: [PlanEntry] = []
  private var places: [Origin: Int] = [:]
  private var totals: [Part: Dong] = [:]
  private var project: Key<Project>?
  private var revision = Revision.none

  subscript(origin: Origin) -> PlanEntry? { places[origin].map { plans[$0] } }

  /// What the decisions of a year and basis add up to that count by the day.
  func total(_ fiscalYear: Int, _ basis: PlanBasis) -> Dong {
    totals[Part(fiscalYear: Int16(clamping: fiscalYear), basis: basis)] ?? 0
  }

  mutating func update(_ project: Key<Project>, _ portfolio: Portfolio) {
    guard self.project != project || revision != portfolio.moneyRevision else { return }
    self.project = project
    revision = portfolio.moneyRevision
    plans = portfolio.plans.filter { $0.project == project }
      .sorted {
        ($0.fiscalYear, -$0.basis.rawValue, $0.decidedOn, $0.origin.line)
          > ($1.fiscalYear, -$1.basis.rawValue, $1.decidedOn, $1.origin.line)
      }
    places = Dictionary(plans.enumerated().map { ($1.origin, $0) }) { first, _ in first }
    totals = [:]
    for plan in plans where portfolio.counting(plan).isOfItsYear {
      totals[Part(fiscalYear: plan.fiscalYear, basis: plan.basis), default: 0] &+= plan.amount
    }
  }
}
