import Cells
import Domain

extension PanelKind {
  static let plans = PanelKind(
    id: "plans", list: .plans, title: { words, _ in words.plans },
    table: .plans, footer: countingLegend, isHiddenInPublic: true)

  static let transactions = PanelKind(
    id: "transactions", list: .transactions, title: { words, _ in words.transactions },
    table: .transactions, footer: countingLegend,
    emptyText: { context, _ in
      context.ledger.project.map(Page.project) == context.page ? nil : context.words.reading
    },
    isHiddenInPublic: true)

  /// What the sums of the years are of.
  @Sendable private static func countingLegend(_ context: Context, _ width: Int) -> [Span] {
    let legend = context.language.counting.legend(context.numbers.day(context.portfolio.asOf.day))
    return [Span(legend, .muted)]
  }
}
