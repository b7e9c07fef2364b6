import Cells
import Domain

extension ListKind {
  private static let plan = ColumnMaker<PlanEntry> { id, context in
    if case .plan(let origin) = id { context.projectPlans[origin] } else { nil }
  }

  private static let counted = CountingColumns(
    column: plan, year: { Int($0.fiscalYear) }, counting: { $1.portfolio.counting($0) },
    total: { $1.projectPlans.total(Int($0.fiscalYear), $0.basis) }, group: \.basis.rawValue)

  /// The plan decisions of a project, by plan year and basis, in each the newest first: what its plan is the sum of.
  static let plans = ListKind(
    columns: [
      counted.mark, counted.yearTotal,
      plan(.planBasis, { $0.words.plan }, .flexible(minimum: 12, maximum: 16, weight: 1)) {
        .choice(code: $0.basis.code, label: $1.words.basisShort($0.basis))
      },
      plan(.decisionDate, { $0.words.date }, .fixed(10), priority: 2) { plan, _ in .day(plan.decidedOn) }
        .looking(.muted)
        .largestFirst,
      plan(.entryKind, { $0.words.kind }, .flexible(minimum: 10, maximum: 18, weight: 1), priority: 3) {
        .choice(code: $0.kind.code, label: $1.words.planEntry($0.kind))
      },
      counted.amount(\.amount),
      counted.counts,
      counted.fundingSource { $1.portfolio.fundingSources.code(of: $0.fundingSource) },
      plan(.place, \.placeTitle, .flexible(minimum: 12, maximum: 40, weight: 1), priority: 6) {
        .text($1.place($0.origin, column: MoneyCells.plan))
      }.looking(.muted),
    ],
    // A row is known by where it stands, and a longer row above it moves it.
    inputs: [.plans],
    ids: { page, context in
      guard case .project = page else { return [] }
      return context.projectPlans.plans.map { .plan($0.origin) }
    },
    search: .texts { id, context, found in
      plan.row(id, context).map {
        found(context.words.planEntry($0.kind)) || found(context.words.basis($0.basis))
          || found("\($0.fiscalYear)")
      } ?? false
    })
}
