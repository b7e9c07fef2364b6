// One year's sums by themselves, and what was paid against the plan.
extension CheckedYears {
  /// - Returns: whether less than nothing was paid.
  func checkYear(
    _ project: Project, _ year: Int, _ money: ProjectMoney, isPlanKnown: Bool, _ problems: inout Problems
  ) -> Bool {
    let isNegative = checkSums(project, year, money, isPlanKnown: isPlanKnown, &problems)
    guard isPlanKnown, year == shown.fiscalYear || hasPlansBefore else { return isNegative }
    checkPlan(project, year, money, .investment, &problems)
    checkPlan(project, year, money, .recurrent, &problems)
    return isNegative
  }

  /// Sums that can't be less than 0.
  private func checkSums(
    _ project: Project, _ year: Int, _ money: ProjectMoney, isPlanKnown: Bool, _ problems: inout Problems
  ) -> Bool {
    if isPlanKnown, let basis = PlanBasis.allCases.first(where: { money.plan[$0] < 0 }) {
      report(
        project, .negativePlan, columns.project,
        (.atLeast("0"), "\(money.plan[basis]) (\(year), \(basis.code))"), &problems)
    }
    guard let channel = Channel.allCases.first(where: { money[$0].all < 0 }) else { return false }
    report(
      project, .negativeDisbursed, columns.project,
      (.atLeast("0"), "\(money[channel].all) (\(year))"), &problems)
    return true
  }

  /// What was paid in a channel against its plan, each capital year against its own.
  ///
  /// Source: data contract, plans.capital_year; Decree 254/2025: what is disbursed in a year stays within its plan.
  private func checkPlan(
    _ project: Project, _ year: Int, _ money: ProjectMoney, _ channel: Channel, _ problems: inout Problems
  ) {
    let paid = money[channel]
    guard paid.all > 0 || paid.carriedOver > 0 else { return }
    let basis = money.bindingBasis(channel)
    let plan = money.plan[basis]
    let carriedPlan = carriedOverPlan(money, channel)
    func report(_ rule: Rule, _ most: Dong, _ found: Dong, _ capital: String = "") {
      self.report(
        project, rule, columns.project, (.atMost("\(most)"), "\(found) (\(year)\(capital))"),
        &problems)
    }
    if paid.all > 0, plan <= 0 {
      report(.paidWithoutPlan, max(0, plan), paid.all)
    } else if paid.all > plan, paid.all > 0 {
      report(.abovePlan, plan, paid.all)
    } else if channel == .investment, basis == .centralAssigned, hasCityPlans, paid.all > 0,
      year == shown.fiscalYear
    {
      report(.paidWithoutPlan, 0, paid.all, ", \(PlanBasis.cityAssigned.code)")
    }
    if paid.carriedOver > 0, carriedPlan <= 0 {
      report(.carriedOverWithoutPlan, 0, paid.carriedOver)
    } else if paid.carriedOver > carriedPlan, paid.carriedOver > 0 {
      report(.carriedOverAbovePlan, carriedPlan, paid.carriedOver)
    } else if carriedPlan > 0, paid.all <= plan, paid.current > plan &- carriedPlan, paid.current > 0 {
      report(.abovePlan, plan &- carriedPlan, paid.current, ", \(CapitalYear.current.code)")
    }
  }

  /// The carried-over capital of the binding plan; where that has none, of the channel's other.
  private func carriedOverPlan(_ money: ProjectMoney, _ channel: Channel) -> Dong {
    let binding = money.planCarriedOver[money.bindingBasis(channel)]
    guard binding <= 0, channel == .investment else { return binding }
    return max(money.planCarriedOver[.cityAssigned], money.planCarriedOver[.centralAssigned])
  }
}
