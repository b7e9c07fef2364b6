import Cells
import Domain

extension ListKind {
  private static let plan = ColumnMaker<PlanEntry> { id, context in
    if case .plan(let origin) = id { context.projectPlans[origin] } else { nil }
  }

  /// The plan decisions of a project, all years and bases, the newest first: what its plan is the sum of.
  static let plans = ListKind(
    columns: [
      plan(.decisionDate, { $0.words.date }, .fixed(10)) { plan, _ in .day(plan.decidedOn) }.looking(.muted)
        .largestFirst,
      plan.exported(.fiscalYear, { $0.words.plan }) { plan, _ in .year(Int(plan.fiscalYear)) },
      plan(.planBasis, { $0.words.plan }, .flexible(minimum: 12, maximum: 22, weight: 2)) {
        .choice(code: $0.basis.code, label: $1.words.basisShort($0.basis))
      }.drawn { value, id, context in
        let year = plan.row(id, context).map { "\($0.fiscalYear) " } ?? ""
        return .text(year + value.written(context))
      },
      plan(.entryKind, { $0.words.kind }, .flexible(minimum: 12, maximum: 18, weight: 1), priority: 1) {
        .choice(code: $0.kind.code, label: $1.words.planEntry($0.kind))
      },
      plan(.amount, { $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(14), .trailing) { plan, _ in
        .change(plan.amount)
      }.looking(.strong).largestFirst,
      plan(.place, { $0.words.place }, .flexible(minimum: 12, maximum: 40, weight: 1), priority: 3) {
        .text($1.place($0.origin))
      }.looking(.muted),
    ],
    // A row is known by where it stands, and a longer row above it moves it.
    inputs: [.plans],
    ids: { page, context in
      guard case .project = page else { return [] }
      return context.projectPlans.plans.map { .plan($0.origin) }
    },
    matches: { id, context, found in
      plan.row(id, context).map {
        found(context.words.planEntry($0.kind)) || found(context.words.basis($0.basis))
      } ?? false
    })
}
