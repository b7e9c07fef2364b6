/// The money of one project, unit, sector or of all, in one fiscal year: what was assigned and what was disbursed.
public struct MoneyMeasure: Hashable, Sendable {
  /// Plan in force on the day, on each basis.
  public var plan = PerBasis()
  /// Disbursed of investment capital, over both the city's and the centre's plan.
  public var disbursed: Dong = 0
  /// Disbursed of recurrent money, over the estimate. No đồng is in both.
  public var disbursedRecurrent: Dong = 0
  /// Of what was disbursed in a basis' channel, what projects paid that have no plan on the basis, or one of 0 or
  /// less. It is shown, but no part of the rate: it would lift that of the others.
  public var paidWithoutPlan = PerBasis()
  /// Part of the disbursed that was paid from carried-over capital.
  public var carriedOver: Dong = 0
  /// What the Treasury and what the units say was disbursed, of the projects of which both say something.
  public var treasuryTotal: Dong = 0
  public var reportedTotal: Dong = 0
  /// On a public screen the amounts before they were rounded: rates come from these, and nothing else reads them.
  private var exact: Exact?

  private final class Exact: Hashable, Sendable {
    let measure: MoneyMeasure
    /// To which the amounts are rounded, in đồng.
    let unit: Dong
    init(_ measure: MoneyMeasure, unit: Dong) { (self.measure, self.unit) = (measure, unit) }
    static func == (a: Exact, b: Exact) -> Bool { a.measure == b.measure && a.unit == b.unit }
    func hash(into hasher: inout Hasher) { hasher.combine(measure) }
  }

  public init() {}

  /// What the units report beyond the Treasury's figure, where both say something; negative where it is less.
  public var difference: Dong { reportedTotal &- treasuryTotal }

  public static func += (a: inout MoneyMeasure, b: MoneyMeasure) {
    if let unit = (a.exact ?? b.exact)?.unit {
      var sum = a.unrounded
      sum += b.unrounded
      a = sum.rounded(to: unit)
      return
    }
    a.plan += b.plan
    a.disbursed &+= b.disbursed
    a.disbursedRecurrent &+= b.disbursedRecurrent
    a.paidWithoutPlan += b.paidWithoutPlan
    a.carriedOver &+= b.carriedOver
    a.treasuryTotal &+= b.treasuryTotal
    a.reportedTotal &+= b.reportedTotal
  }

  public static func - (a: MoneyMeasure, b: MoneyMeasure) -> MoneyMeasure {
    var result = a.unrounded
    let b = b.unrounded
    for basis in PlanBasis.allCases {
      result.plan[basis] &-= b.plan[basis]
      result.paidWithoutPlan[basis] &-= b.paidWithoutPlan[basis]
    }
    result.disbursed &-= b.disbursed
    result.disbursedRecurrent &-= b.disbursedRecurrent
    result.carriedOver &-= b.carriedOver
    result.treasuryTotal &-= b.treasuryTotal
    result.reportedTotal &-= b.reportedTotal
    return a.exact.map { result.rounded(to: $0.unit) } ?? result
  }

  /// All that was disbursed in the channel of a basis, in đồng, also by projects without a plan on it.
  public func disbursed(on basis: PlanBasis) -> Dong {
    switch basis.channel {
    case .investment: disbursed
    case .recurrent: disbursedRecurrent
    }
  }

  /// The numerator over the plan on a basis: what the projects disbursed that have a plan on it.
  public func paidOfPlan(on basis: PlanBasis) -> Dong { disbursed(on: basis) &- paidWithoutPlan[basis] }

  /// Nil without a plan on that basis.
  public func rate(on basis: PlanBasis) -> Rate? {
    let exact = unrounded
    return Rate(exact.paidOfPlan(on: basis), of: exact.plan[basis])
  }

  /// Money from where the plan on a basis should be at a share of it: negative is what is missing.
  public func ahead(of share: Rate, on basis: PlanBasis) -> Dong {
    let exact = unrounded
    let ahead = Dong(
      clamping: Int128(exact.paidOfPlan(on: basis)) - Int128(share.of(exact.plan[basis])))
    return self.exact.map { ahead.rounded(to: $0.unit) } ?? ahead
  }

  /// What is left of the plan; negative when more was paid.
  public func remaining(on basis: PlanBasis) -> Dong {
    let exact = unrounded
    let left = Dong(clamping: Int128(exact.plan[basis]) - Int128(exact.paidOfPlan(on: basis)))
    return self.exact.map { left.rounded(to: $0.unit) } ?? left
  }
}

// On a public screen.
extension MoneyMeasure {
  /// Whether the amounts are those of a public screen. Its rates are to be written with one decimal, for more would tell
  /// the amounts.
  public var isRounded: Bool { exact != nil }

  private var unrounded: MoneyMeasure { exact?.measure ?? self }

  /// The same with each amount rounded to a unit; rates and gaps are still those of the exact ones.
  func rounded(to unit: Dong) -> MoneyMeasure {
    var result = unrounded
    let whole = result
    for field in MoneyMeasure.amounts { result[keyPath: field] = whole[keyPath: field].rounded(to: unit) }
    result.exact = Exact(whole, unit: unit)
    return result
  }

  /// The parts of a total, rounded as it is and so that they add up to it.
  public static func balanced(_ parts: [MoneyMeasure], total: MoneyMeasure) -> [MoneyMeasure] {
    guard let unit = total.exact?.unit else { return parts }
    var balanced = parts.map { $0.rounded(to: unit) }
    for field in amounts {
      let amounts = Balance.rounded(
        parts.map { $0.unrounded[keyPath: field] }, total: total[keyPath: field], unit: unit)
      for place in balanced.indices { balanced[place][keyPath: field] = amounts[place] }
    }
    return balanced
  }

  private static var amounts: [WritableKeyPath<MoneyMeasure, Dong>] {
    [\.disbursed, \.disbursedRecurrent, \.carriedOver, \.treasuryTotal, \.reportedTotal]
      + PlanBasis.allCases.flatMap { [\.plan[$0], \.paidWithoutPlan[$0]] }
  }
}
