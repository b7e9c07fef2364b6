/// What was disbursed in a month: all of it, and what counts against the plan on each basis.
public struct MonthlyDisbursed: Hashable, Sendable {
  public var all: Dong = 0
  /// By projects with a plan on the basis, of its channel: the months add up to ``MoneyMeasure/paidOfPlan(on:)``.
  public var ofPlan = PerBasis()

  public init() {}

  public subscript(basis: PlanBasis) -> Dong { ofPlan[basis] }

  var isZero: Bool { all == 0 && ofPlan == PerBasis() }
}
