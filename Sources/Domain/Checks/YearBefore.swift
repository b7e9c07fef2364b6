/// Plans and statements of the year before the shown one, which the rules on money look at too.
///
/// A row added to the ledger does not change them.
struct YearBefore: Sendable {
  let plans: PlanSums
  /// Whether there are plans of that year, of any day.
  let hasPlans: Bool
  let statements: StatementSums

  init() { (plans, hasPlans, statements) = (PlanSums(), false, StatementSums()) }

  init(_ portfolio: Portfolio) {
    let year = portfolio.fiscalYear - 1
    let day = portfolio.asOf.day
    let channels = FundingChannels(portfolio.fundingSources.rows)
    plans = PlanSums(
      portfolio.plans, projects: portfolio.projects, fiscalYear: year, asOf: day, channels: channels)
    hasPlans = portfolio.plans.contains { Int($0.fiscalYear) == year }
    statements = StatementSums(portfolio.statements, fiscalYear: year, asOf: day, channels: channels)
  }
}
