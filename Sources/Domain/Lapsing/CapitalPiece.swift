/// Capital that one decision gave and that lapses on one day.
public struct CapitalPiece: Hashable, Sendable {
  public let capitalYear: CapitalYear
  public let fundingSource: Key<FundingSource>
  public let decidedOn: Day
  /// The last day on which it can be paid.
  public let lapses: Day
  /// What was given, less what was cut of it, in đồng.
  public internal(set) var amount: Dong
  /// What counts as paid of it: ``CapitalAccount`` says in which order.
  public internal(set) var paid: Dong = 0

  public var unpaid: Dong { amount &- paid }
}
