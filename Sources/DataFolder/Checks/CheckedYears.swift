import Contract
import Domain

/// What the rules on a project's money compare: the shown fiscal year and the one before, and the ledger of all years.
struct CheckedYears {
  private struct Year {
    let fiscalYear: Int
    let plans: PlanSums
    let statements: StatementSums
    let ledger: LedgerYear?

    func money(_ project: Key<Project>) -> ProjectMoney {
      plans.money(of: project, ledger?.paid(project) ?? statements.paid(project))
    }
  }

  private let shown: Year
  private let before: Year
  private let ledgers: [LedgerYear]
  /// Of them, those that are neither of the two years.
  private let otherLedgers: [LedgerYear]
  /// Whether half of the shown year is over.
  private let isSecondHalf: Bool
  private let hasPlansBefore: Bool
  /// Whether some project has a plan of the City's.
  private let hasCityPlans: Bool
  private let files: [SourceFile]
  private let agencies: Register<Agency>

  /// - Parameter hasPlansBefore: whether the folder holds plans of the year before the shown one.
  init(
    _ portfolio: Portfolio, _ plansBefore: PlanSums, _ statementsBefore: StatementSums, hasPlansBefore: Bool
  ) {
    self.hasPlansBefore = hasPlansBefore
    let year = portfolio.fiscalYear
    shown = Year(
      fiscalYear: year, plans: portfolio.money.plans, statements: portfolio.money.statements,
      ledger: portfolio.ledger[year])
    before = Year(
      fiscalYear: year - 1, plans: plansBefore, statements: statementsBefore,
      ledger: portfolio.ledger[year - 1])
    ledgers = portfolio.ledger.years
    otherLedgers = ledgers.filter { $0.fiscalYear != year && $0.fiscalYear != year - 1 }
    isSecondHalf = Day(year: year, month: 6, day: 30).map { portfolio.asOf.day > $0 } ?? false
    hasCityPlans = portfolio.money.total.plan[.cityAssigned] > 0
    files = portfolio.files
    agencies = portfolio.agencies
  }

  /// - Parameter isPlanKnown: whether every row of its plan could be read.
  func check(_ project: Project, isPlanKnown: Bool, _ problems: inout Problems) {
    let now = shown.money(project.key)
    let then = before.money(project.key)
    checkInvestment(project, now, then, &problems)
    let isNegative = checkYear(project, shown.fiscalYear, now, isPlanKnown: isPlanKnown, &problems)
    let wasNegative = checkYear(project, before.fiscalYear, then, isPlanKnown: isPlanKnown, &problems)
    checkSources(project, now, &problems)
    // What was paid back beyond all that was paid is no second fault of the advances.
    if !isNegative, !wasNegative { checkAdvances(project, &problems) }
    if isSecondHalf {
      let plan = Channel.allCases.reduce(Int128(0)) { $0 + Int128(max(0, now.plan[now.bindingBasis($1)])) }
      if plan > 0, Channel.allCases.allSatisfy({ now[$0].all == 0 }) {
        report(
          project, .nothingDisbursed, CheckedYears.projectColumn, (.atLeast("1"), "0 / \(plan)"), &problems)
      }
    }
  }

  /// - Returns: whether less than nothing was paid.
  private func checkYear(
    _ project: Project, _ year: Int, _ money: ProjectMoney, isPlanKnown: Bool, _ problems: inout Problems
  ) -> Bool {
    let isNegative = checkSums(project, year, money, isPlanKnown: isPlanKnown, &problems)
    // A folder need not hold the plans of the year before.
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
        project, .negativePlan, CheckedYears.projectColumn,
        (.atLeast("0"), "\(money.plan[basis]) (\(year), \(basis.code))"), &problems)
    }
    guard let channel = Channel.allCases.first(where: { money[$0].all < 0 }) else { return false }
    report(
      project, .negativeDisbursed, CheckedYears.projectColumn,
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
        project, rule, CheckedYears.projectColumn, (.atMost("\(most)"), "\(found) (\(year)\(capital))"),
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

  /// Money that does not say whose it is, and two sources that say different sums.
  private func checkSources(_ project: Project, _ money: ProjectMoney, _ problems: inout Problems) {
    if money.guessed != 0 {
      report(
        project, .sourceUnsaid, CheckedYears.projectColumn,
        (.code(table: TableName.fundingSources.rawValue), "\(money.guessed) (\(shown.fiscalYear))"), &problems
      )
    }
    if let treasury = shown.ledger?.paid(project.key, by: .treasury)?.all.all,
      let reported = shown.ledger?.paid(project.key, by: .unitReport)?.all.all, treasury != reported
    {
      report(
        project, .sourcesDiffer, CheckedYears.projectColumn,
        (.equal("\(treasury)"), "\(reported) (\(shown.fiscalYear))"), &problems)
    }
  }

  /// An advance may be recovered in a later year than it was paid in, never before.
  private func checkAdvances(_ project: Project, _ problems: inout Problems) {
    var outstanding: Dong = 0
    for year in ledgers where year.fiscalYear <= shown.fiscalYear {
      let own = year.outstandingAdvance(project.key)
      outstanding &+= own
      guard own < 0, outstanding < 0 else { continue }
      return report(
        project, .recoveryAboveAdvance, CheckedYears.projectColumn,
        (.atLeast("0"), "\(outstanding) (\(year.fiscalYear))"), &problems)
    }
  }

  private func checkInvestment(
    _ project: Project, _ now: ProjectMoney, _ then: ProjectMoney, _ problems: inout Problems
  ) {
    func all(_ money: ProjectMoney) -> Dong { money.investment.all &+ money.recurrent.all }
    guard let total = project.totalInvestment, total > 0 else { return }
    let disbursed = otherLedgers.reduce(all(now) &+ all(then)) { $0 &+ ($1.disbursed(project.key) ?? 0) }
    guard disbursed >= total else { return }
    if disbursed > total {
      report(
        project, .aboveInvestment, CheckedYears.totalInvestmentColumn, (.atLeast("\(disbursed)"), "\(total)"),
        &problems)
    }
    if project.status != .completed, project.status != .completion {
      report(
        project, .paidNotAccepted, CheckedYears.statusColumn,
        (.oneOf([ProjectStatus.completion, .completed].map(\.code)), project.status.code), &problems)
    }
  }

  // Looked up once: a folder can have a problem for every project.
  private static let projectColumn = ProjectsTable.name(of: \.project)
  private static let totalInvestmentColumn = ProjectsTable.name(of: \.totalInvestment)
  private static let statusColumn = ProjectsTable.name(of: \.status)

  private func report(
    _ project: Project, _ rule: Rule, _ column: String,
    _ said: @autoclosure () -> (expected: Expectation, found: String), _ problems: inout Problems
  ) {
    problems.add(rule) {
      let (expected, found) = said()
      return Problem(
        file: files[Int(project.origin.file)].path, line: Int(project.origin.line), column: column,
        rule: rule,
        expected: expected, found: found, agency: agencies[project.owner]?.code)
    }
  }
}
