/// Why the rate of disbursement moved between two days: how much each cause added to what was paid of the plan or to the
/// plan, and how many points that made.
///
/// The amounts add up, to the đồng, to the difference of the two totals; the effects to that of the two rates.
public struct RateBridge: Hashable, Sendable {
  /// A cause, in the order in which the effects are worked out.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    /// Disbursed between the days, less recoveries and refunds, by projects that had a plan on both and whose figures
    /// come from the same source on both, or from none before their first. A row that was entered since and is dated
    /// before is in it too.
    case paid
    /// What newly counts or no longer counts because projects gained or lost their plan on the basis, or because a
    /// decision moved payments without a said source to the project's other channel.
    case reclassified
    /// What changed because another source speaks for the project: the Treasury's rows took the place of the unit's, or
    /// a ledger that of a statement. Also what projects had paid whose rows are gone from the folder.
    case corrected
    /// Capital that decisions added up to 30 September of the plan year.
    case planAdded
    /// Capital that decisions cut or withdrew.
    case planCut
    /// Capital that decisions added after 30 September: it can be paid for a year longer, yet lowers the rate at once.
    ///
    /// Source: Law 58/2024/QH15, art. 72; see ``Deadlines``.
    case lateCapital
    /// What only one of the two readings of the folder knows: a decision of the first day or before that was entered,
    /// changed or taken away since, or one on a project whose row came or went.
    case planCorrected

    /// Whether it changes the plan, the rate's denominator, and not what was paid of it.
    public var isOfPlan: Bool {
      switch self {
      case .paid, .reclassified, .corrected: false
      case .planAdded, .planCut, .lateCapital, .planCorrected: true
      }
    }
  }

  /// What one cause did.
  public struct Part: Hashable, Sendable {
    /// The cause.
    public let kind: Kind
    /// What it added to the sum paid or to the plan, in đồng: never 0, negative where it took away.
    public let amount: Dong
    /// The rate with this part and all before it, and none after it; nil where there is no plan at this step.
    public let rate: Rate?
    /// By how much it moved the rate from the step before, exactly; nil where either step has no rate. Where none is nil
    /// they add up to ``RateBridge/change``.
    public let effect: Rate?
  }

  /// Whose plan the rate is of.
  public let basis: PlanBasis
  /// The plan year of both days.
  public let fiscalYear: Int
  /// What was paid of the plan on the first day, in đồng: ``MoneyMeasure/paidOfPlan(on:)`` of all projects.
  public let paidBefore: Dong
  /// The same on the second day.
  public let paidAfter: Dong
  /// The plan in force on the first day, in đồng.
  public let planBefore: Dong
  /// The same on the second day.
  public let planAfter: Dong
  /// In the order of ``Kind``, without those of 0 đồng.
  public let parts: [Part]

  /// Compares one folder's money on two days.
  ///
  /// Nil where nothing can be compared: the plan years differ, the first is the later one, or one was made for a public
  /// screen, which has no decisions and no exact amounts.
  public init?(from then: Portfolio, to now: Portfolio, on basis: PlanBasis) {
    guard let pair = MoneyPair(then, now) else { return nil }
    self.basis = basis
    fiscalYear = now.fiscalYear
    paidBefore = then.money.total.paidOfPlan(on: basis)
    paidAfter = now.money.total.paidOfPlan(on: basis)
    planBefore = then.money.total.plan[basis]
    planAfter = now.money.total.plan[basis]
    var amounts = Amounts()
    amounts.addPaid(of: now.projects, pair, on: basis)
    amounts.addPlan(pair, on: basis)
    amounts.close(paid: paidAfter &- paidBefore, plan: planAfter &- planBefore)
    parts = amounts.parts(from: paidBefore, of: planBefore)
  }

  /// The rate on the first day, above 1 where more was paid than planned; nil without a plan.
  public var before: Rate? { Rate(paidBefore, of: planBefore) }
  /// The same on the second day.
  public var after: Rate? { Rate(paidAfter, of: planAfter) }
  /// By how much the rate moved; nil where either day has none.
  public var change: Rate? { before.flatMap { before in after.map { $0 - before } } }

  /// The part of a cause; nil where it changed nothing.
  public subscript(kind: Kind) -> Part? { parts.first { $0.kind == kind } }
}

/// What each cause adds up to, in đồng.
private struct Amounts {
  private var sums = [Dong](repeating: 0, count: RateBridge.Kind.allCases.count)

  private subscript(kind: RateBridge.Kind) -> Dong {
    get { sums[kind.rawValue] }
    set { sums[kind.rawValue] = newValue }
  }

  /// Looks at single fields of the rows: a copy of each would cost more than all else here.
  mutating func addPaid(of projects: Register<Project>, _ pair: MoneyPair, on basis: PlanBasis) {
    for place in projects.rows.indices {
      let key = projects.rows[place].key
      let old = pair.earlierKey(key)
      let hadPlan = old.map { pair.then.figures.plans[$0][basis] > 0 } ?? false
      let hasPlan = pair.now.figures.plans[key][basis] > 0
      guard hadPlan || hasPlan else { continue }
      let paidThen = old.flatMap { pair.then.paid($0) }
      let before = old.map { pair.then.figures.plans.money(of: $0, paidThen)[basis.channel].all } ?? 0
      let after = pair.now.figures.money(key, pair.now.year)[basis.channel].all
      guard hadPlan, hasPlan else {
        self[.reclassified] &+= hasPlan ? after : 0 &- before
        continue
      }
      // The same payments in the channels that today's decisions give them.
      let moved = pair.now.figures.plans.money(of: key, paidThen)[basis.channel].all
      self[.reclassified] &+= moved &- before
      let speaker = old.flatMap { pair.then.speaker($0) }
      let isSame = speaker == nil || speaker == pair.now.speaker(key)
      self[isSame ? .paid : .corrected] &+= after &- moved
    }
  }

  mutating func addPlan(_ pair: MoneyPair, on basis: PlanBasis) {
    pair.forEachDecision { entry, change in
      guard entry.basis == basis else { return }
      switch change {
      case .added: self[.planAdded] &+= entry.amount
      case .cut: self[.planCut] &+= entry.amount
      case .late: self[.lateCapital] &+= entry.amount
      }
    }
  }

  /// What no row of the later portfolio explains comes from rows that only the earlier one has, or had otherwise.
  mutating func close(paid: Dong, plan: Dong) {
    self[.corrected] &+= paid &- sum(isOfPlan: false)
    self[.planCorrected] &+= plan &- sum(isOfPlan: true)
  }

  private func sum(isOfPlan: Bool) -> Dong {
    RateBridge.Kind.allCases.reduce(0) { $1.isOfPlan == isOfPlan ? $0 &+ self[$1] : $0 }
  }

  /// The parts that are not 0, each with the rate it leads to.
  func parts(from paid: Dong, of plan: Dong) -> [RateBridge.Part] {
    var (paid, plan) = (paid, plan)
    var rate = Rate(paid, of: plan)
    return RateBridge.Kind.allCases.compactMap { kind in
      let amount = self[kind]
      guard amount != 0 else { return nil }
      if kind.isOfPlan { plan &+= amount } else { paid &+= amount }
      let next = Rate(paid, of: plan)
      defer { rate = next }
      let effect = rate.flatMap { rate in next.map { $0 - rate } }
      return RateBridge.Part(kind: kind, amount: amount, rate: next, effect: effect)
    }
  }
}
