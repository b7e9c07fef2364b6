/// The money of one project, unit, sector or of all, in one fiscal year: what was assigned and what was disbursed.
public struct MoneyMeasure: Hashable, Sendable {
  /// Plan in force on the day, on each basis.
  public var plan = PerBasis()
  /// Disbursed of investment capital: the numerator over both the city's and the centre's plan.
  public var disbursed: Dong = 0
  /// Disbursed by projects that have an estimate: the numerator over it. A project with both kinds of plan counts
  /// in both numerators, which are never added.
  public var disbursedRecurrent: Dong = 0
  /// Part of the disbursed that was paid from carried-over capital.
  public var carriedOver: Dong = 0
  /// What units report beyond the Treasury's rows; not part of ``disbursed``.
  public var notYetAtTreasury: Dong = 0

  public init() {}

  public static func += (a: inout MoneyMeasure, b: MoneyMeasure) {
    a.plan += b.plan
    a.disbursed &+= b.disbursed
    a.disbursedRecurrent &+= b.disbursedRecurrent
    a.carriedOver &+= b.carriedOver
    a.notYetAtTreasury &+= b.notYetAtTreasury
  }

  public static func - (a: MoneyMeasure, b: MoneyMeasure) -> MoneyMeasure {
    var result = a
    for basis in PlanBasis.allCases { result.plan[basis] &-= b.plan[basis] }
    result.disbursed &-= b.disbursed
    result.disbursedRecurrent &-= b.disbursedRecurrent
    result.carriedOver &-= b.carriedOver
    result.notYetAtTreasury &-= b.notYetAtTreasury
    return result
  }

  /// The numerator over the plan on a basis, in đồng.
  public func disbursed(on basis: PlanBasis) -> Dong {
    switch basis {
    case .cityAssigned, .centralAssigned: disbursed
    case .estimate: disbursedRecurrent
    }
  }

  /// Nil without a plan on that basis.
  public func rate(on basis: PlanBasis) -> Rate? { Rate(disbursed(on: basis), of: plan[basis]) }

  /// What is left of the plan; negative when more was paid.
  public func remaining(on basis: PlanBasis) -> Dong {
    Dong(clamping: Int128(plan[basis]) - Int128(disbursed(on: basis)))
  }
}
