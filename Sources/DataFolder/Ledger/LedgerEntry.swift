import Domain

/// One usable row of the ledger, as far as sums need it.
struct LedgerEntry: Sendable {
  let project: Key<Project>
  let fiscalYear: Int
  let day: Day
  let kind: TransactionKind
  let amount: Dong
  let source: FigureSource
  let isCarriedOver: Bool

  /// Month as `year * 12 + month - 1`.
  var month: Int {
    let (year, month, _) = day.civil
    return year * 12 + month - 1
  }
}
