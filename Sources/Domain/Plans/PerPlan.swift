/// The money of each basis: of the two of investment the payments are the same, so they are never added.
public struct PerPlan: Hashable, Sendable {
  private var city = DecidedMoney()
  private var central = DecidedMoney()
  private var estimate = DecidedMoney()

  public init() {}

  public subscript(basis: PlanBasis) -> DecidedMoney {
    get {
      switch basis {
      case .cityAssigned: city
      case .centralAssigned: central
      case .estimate: estimate
      }
    }
    set {
      switch basis {
      case .cityAssigned: city = newValue
      case .centralAssigned: central = newValue
      case .estimate: estimate = newValue
      }
    }
  }

  /// Nil without that plan.
  public func rate(of denominator: Denominator) -> Rate? {
    self[denominator.basis].rate(of: denominator.extent)
  }

  public static func += (a: inout PerPlan, b: PerPlan) {
    a.city += b.city
    a.central += b.central
    a.estimate += b.estimate
  }
}
