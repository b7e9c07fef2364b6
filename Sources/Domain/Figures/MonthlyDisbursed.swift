/// What was disbursed in a month, of all money and of what counts against each kind of plan.
public struct MonthlyDisbursed: Hashable, Sendable {
  public var all: Dong = 0
  /// By projects with a plan of investment capital: against the city's and the centre's plan.
  public var investment: Dong = 0
  /// By projects with an estimate: against it.
  public var recurrent: Dong = 0

  public init() {}

  public subscript(basis: PlanBasis) -> Dong {
    switch basis {
    case .cityAssigned, .centralAssigned: investment
    case .estimate: recurrent
    }
  }

  var isZero: Bool { all == 0 && investment == 0 && recurrent == 0 }
}
