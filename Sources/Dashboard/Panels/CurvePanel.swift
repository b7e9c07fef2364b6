import Cells
import Domain

extension PanelKind {
  /// The chart of the year.
  static let curve = PanelKind(
    id: "curve",
    title: { words, context in words.curve + (context.map { " \($0.portfolio.fiscalYear)" } ?? "") },
    alsoFrom: [.projects, .plans, .transactions, .statements],
    footer: { context, _ in curveLegend(context) })
}
