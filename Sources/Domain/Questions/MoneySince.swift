/// What became of the money of the shown year since an earlier day, on one basis.
public struct MoneySince: Hashable, Sendable {
  /// Disbursed in between, in đồng; negative where more was taken back.
  public let disbursed: Dong
  /// What the plan in force grew by, in đồng; negative where it was cut.
  public let planned: Dong

  /// - Parameter then: the same money as of an earlier day, of a public screen where ``now`` is.
  public init(_ then: MoneyMeasure, _ now: MoneyMeasure, on basis: PlanBasis) {
    disbursed = DongRange.difference(now.disbursed(on: basis), then.disbursed(on: basis))
    planned = DongRange.difference(now.plan[basis], then.plan[basis])
  }
}

extension Portfolio {
  /// What is different from an earlier day's portfolio, which must be of a public screen where this one is.
  public func moneySince(_ earlier: Portfolio, on basis: PlanBasis) -> MoneySince {
    MoneySince(earlier.money.total, money.total, on: basis)
  }
}
