/// One usable row of the ledger, as far as sums need it.
public struct LedgerEntry: Sendable {
  public let project: Key<Project>
  /// The plan's year, not the date's.
  public let fiscalYear: Int
  public let day: Day
  public let kind: TransactionKind
  /// In đồng; recoveries and refunds are negative.
  public let amount: Dong
  public let source: FigureSource
  /// Of its funding source; nil where none is named or known.
  public let channel: Channel?
  /// Whether it was paid from capital of the year before.
  public let isCarriedOver: Bool

  public init(
    project: Key<Project>, fiscalYear: Int, day: Day, kind: TransactionKind, amount: Dong,
    source: FigureSource, channel: Channel?, isCarriedOver: Bool
  ) {
    self.project = project
    self.fiscalYear = fiscalYear
    self.day = day
    self.kind = kind
    self.amount = amount
    self.source = source
    self.channel = channel
    self.isCarriedOver = isCarriedOver
  }

  /// Whether it adds to the advances that are outstanding, or takes from them.
  public var isAdvance: Bool { kind == .advance || kind == .advanceRecovery }

  /// Month as `year * 12 + month - 1`.
  public var month: Int { day.monthNumber }

  var strand: LedgerStrand { LedgerStrand(source, channel) }
}
