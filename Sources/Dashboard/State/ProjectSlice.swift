import Domain

/// The plan decisions of one project, the newest first: picked out of all once, not once a cell.
struct ProjectSlice: Sendable {
  private(set) var plans: [PlanEntry] = []
  private var places: [Origin: Int] = [:]
  private var project: Key<Project>?
  private var revision = Revision.none

  subscript(origin: Origin) -> PlanEntry? { places[origin].map { plans[$0] } }

  mutating func update(_ project: Key<Project>, _ portfolio: Portfolio) {
    guard self.project != project || revision != portfolio.moneyRevision else { return }
    self.project = project
    revision = portfolio.moneyRevision
    plans = portfolio.plans.filter { $0.project == project }
      .sorted { ($0.decidedOn, $0.origin.line) > ($1.decidedOn, $1.origin.line) }
    places = Dictionary(plans.enumerated().map { ($1.origin, $0) }) { first, _ in first }
  }
}
