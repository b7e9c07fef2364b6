/// A plan as it was decided, and what was paid of each part of it that can be told apart.
public struct DecidedMoney: Hashable, Sendable {
  public var plan = DecidedPlan()
  /// Paid of the year's own capital, in đồng, by projects that have a plan on the basis.
  public private(set) var paid: Dong = 0
  /// Paid by them of capital of the year before.
  public private(set) var paidCarriedOver: Dong = 0
  /// Of ``paid``, what can only have come from ``DecidedPlan/leftOut``: a payment does not say which decision it is of,
  /// so what lapses first counts as paid first.
  public private(set) var paidLeftOut: Dong = 0

  public init() {}

  /// - Parameter paid: of one project with a plan on the basis, so that no other's rest hides what it paid too much.
  public init(_ plan: DecidedPlan, _ paid: Paid) {
    self.plan = plan
    self.paid = paid.current
    paidCarriedOver = paid.carriedOver
    paidLeftOut = max(0, min(paid.current &- plan.amount(.withoutLate), plan.leftOut))
  }

  /// What was paid of a plan.
  public func paid(of extent: PlanExtent) -> Dong {
    switch extent {
    case .first, .inForce: paid
    case .withCarriedOver: paid &+ paidCarriedOver
    case .withoutLate: paid &- paidLeftOut
    }
  }

  /// Nil without that plan. Over the first plan it is how far the money came that was promised at the start, whatever
  /// was cut since.
  public func rate(of extent: PlanExtent) -> Rate? { Rate(paid(of: extent), of: plan.amount(extent)) }

  /// What was paid of carried-over capital, by itself; nil without any.
  public var rateOfCarriedOver: Rate? { Rate(paidCarriedOver, of: plan[.carriedOver]) }

  public static func += (a: inout DecidedMoney, b: DecidedMoney) {
    a.plan += b.plan
    a.paid &+= b.paid
    a.paidCarriedOver &+= b.paidCarriedOver
    a.paidLeftOut &+= b.paidLeftOut
  }
}
