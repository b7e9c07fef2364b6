import Cells
import Domain

/// What one panel shows, and what stands around it.
struct PanelKind: Sendable {
  /// Its name in an export.
  let id: String
  /// Nil for a chart.
  var list: ListKind?
  /// Nothing but words is known before the first reading.
  let title: @Sendable (Strings, Context?) -> String
  /// The column that stands for its own order: its head bears the arrow where no other order is chosen. Nil where no
  /// column has that order.
  var order: Sort?
  /// The table whose rows it lists.
  var table: ShownTable?
  /// Other tables that its rows say something of.
  var alsoFrom: [ShownTable] = []
  /// What the title says beside the count, in a long and in a short form.
  var extra: @Sendable (Context, _ isShort: Bool) -> [Span]? = { _, _ in nil }
  /// Whether it may be cut: a denominator may, an amount may not.
  var isExtraCut = true
  var footer: @Sendable (Context, _ width: Int) -> [Span] = { _, _ in [] }
  /// What stands in the place of no rows where the usual words don't fit.
  var emptyText: @Sendable (Context, _ isFiltered: Bool) -> String? = { _, _ in nil }
  /// Whether a public screen has none of its rows.
  var isHiddenInPublic = false
}

extension PanelKind {
  /// Tables without which it is not whole.
  var sources: [ShownTable] { (table.map { [$0] } ?? []) + alsoFrom }

  /// Why rows of it are not there.
  func lack(_ portfolio: Portfolio) -> Lack? {
    if list == nil { return portfolio.moneyLack }
    return table.flatMap { portfolio.lacks[$0] }
  }
}
