/// What a forecast says of one project's money by its deadline, in đồng.
public struct ReallocationOutlook: Hashable, Sendable {
  /// What is paid of its plan even in a good case: the upper band.
  public let upper: Dong
  /// What it could pay if its plan were no limit, as often more as less: the median.
  public let pace: Dong
  /// How probable it is that it pays more than its plan, 0...1.
  public let probability: Rate

  public init(upper: Dong, pace: Dong, probability: Rate) {
    self.upper = upper
    self.pace = pace
    self.probability = probability
  }
}

extension Reallocation {
  /// The proposal for the shown year's own capital on a basis, from what is known of the projects.
  ///
  /// What the contract does not say is not guessed: no project is urgent, national, a partnership or in arrears here, and
  /// contracts that are not yet paid are no bound.
  ///
  /// - Parameter outlooks: projects without one neither give nor receive.
  public init(
    _ portfolio: Portfolio, on basis: PlanBasis, _ outlooks: [Key<Project>: ReallocationOutlook],
    wishes: Wishes = Wishes()
  ) {
    var givers: [Giver] = []
    var receivers: [Receiver] = []
    let plans = SourcePlans(portfolio, on: basis)
    for project in portfolio.projects.rows {
      guard let outlook = outlooks[project.key], let sources = plans[project.key] else { continue }
      let plan = sources.reduce(0) { $0 &+ $1.amount }
      // What will not be paid is taken from the largest source first; the rest of them is paid.
      var surplus = max(0, plan &- max(0, outlook.upper))
      for (source, amount) in sources where surplus > 0 {
        let own = min(surplus, amount)
        surplus &-= own
        Giver(project.key, source: source, scope: project.scope, plan: amount, upper: amount &- own)
          .map { givers.append($0) }
      }
      guard let largest = sources.first else { continue }
      receivers.append(
        Receiver(
          project.key, source: largest.source, scope: project.scope,
          rank: portfolio.receiverClass(project, sources.map(\.source)), probability: outlook.probability,
          headroom: min(outlook.pace &- plan, portfolio.investmentLeft(project, plan: plan))))
    }
    self.init(from: givers, to: receivers, wishes: wishes, least: portfolio.rules.leastMove)
  }
}

/// The plan of the shown year's own capital by project and source, the largest first.
private struct SourcePlans {
  private var plans: [Key<Project>: [Key<FundingSource>: Dong]] = [:]

  init(_ portfolio: Portfolio, on basis: PlanBasis) {
    let year = Int16(clamping: portfolio.fiscalYear)
    for entry in portfolio.plans
    where entry.fiscalYear == year && entry.basis == basis && entry.capitalYear == .current
      && entry.decidedOn <= portfolio.asOf.day
    {
      plans[entry.project, default: [:]][entry.fundingSource, default: 0] &+= entry.amount
    }
  }

  subscript(project: Key<Project>) -> [(source: Key<FundingSource>, amount: Dong)]? {
    plans[project].map { plans in
      plans.filter { $0.value > 0 }.map { (source: $0.key, amount: $0.value) }.sorted {
        $0.amount == $1.amount ? $0.source < $1.source : $0.amount > $1.amount
      }
    }
  }
}

extension Portfolio {
  /// The class of a project that may receive capital, as far as the contract says; nil for one that must not.
  func receiverClass(_ project: Project, _ sources: [Key<FundingSource>]) -> ReceiverClass? {
    switch project.status {
    case .suspended, .cancelled, .identification: return nil
    case .completed: return .finishedUnpaid
    case .preparation: return .preparation
    case .implementation, .completion: break
    }
    if sources.contains(where: { fundingSources[$0]?.level == .oda }) { return .foreign }
    guard let start = project.actualStart ?? project.plannedStart, start.year < fiscalYear else {
      return .newStart
    }
    guard let end = project.plannedEnd else { return .onSchedule }
    guard end >= asOf.day else { return nil }
    return end.year <= Portfolio.lastYearOfPeriod(with: fiscalYear) ? .finishing : .onSchedule
  }

  /// Medium-term plans run for five years, the present one to 2030. Source: Law 58/2024/QH15 (2021–2025, 2026–2030).
  private static func lastYearOfPeriod(with year: Int) -> Int { (year + 4) / 5 * 5 }

  /// What the total investment leaves beyond a year's plan and what was paid in other years; unlimited where it is not
  /// said.
  func investmentLeft(_ project: Project, plan: Dong) -> Dong {
    guard let total = project.totalInvestment else { return .max }
    let before = ledger.years.filter { $0.fiscalYear != fiscalYear }
      .reduce(Dong(0)) { $0 &+ ($1.disbursed(project.key) ?? 0) }
    return total &- before &- plan
  }
}
