import Domain

/// One usable row of the ledger, as far as sums need it.
struct LedgerEntry: Sendable {
  let project: Key<Project>
  let fiscalYear: Int
  let day: Day
  let kind: TransactionKind
  let amount: Dong
  let source: FigureSource
  /// Of its funding source; nil where none is named or known.
  let channel: Channel?
  let isCarriedOver: Bool

  /// Whether it adds to the advances that are outstanding, or takes from them.
  var isAdvance: Bool { kind == .advance || kind == .advanceRecovery }

  /// Month as `year * 12 + month - 1`.
  var month: Int {
    let (year, month, _) = day.civil
    return year * 12 + month - 1
  }
}
