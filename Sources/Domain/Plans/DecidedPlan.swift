/// The plan of one basis as it was decided up to a day: the first plan and what every later decision did to it.
public struct DecidedPlan: Hashable, Sendable {
  /// By the part's number; two places are not used.
  private var amounts = SIMD8<Dong>(repeating: 0)

  public init() {}

  /// In đồng; what was cut is negative.
  public subscript(part: PlanPart) -> Dong {
    get { amounts[part.rawValue] }
    set { amounts[part.rawValue] = newValue }
  }

  /// The year's own capital in force: all parts but what was carried over.
  public var inForce: Dong { amounts.wrappedSum() &- self[.carriedOver] }

  /// What the ministry leaves out from October on: capital added after 30 September or for Resolution 57, as far as it
  /// is still in force.
  public var leftOut: Dong { max(0, min(self[.late] &+ self[.addedForResolution57], inForce)) }

  /// The plan that a rate is of.
  public func amount(_ extent: PlanExtent) -> Dong {
    switch extent {
    case .first: self[.first]
    case .inForce: inForce
    case .withCarriedOver: inForce &+ self[.carriedOver]
    case .withoutLate: inForce &- leftOut
    }
  }

  public static func += (a: inout DecidedPlan, b: DecidedPlan) {
    a.amounts &+= b.amounts
  }
}
