/// What the rules on a project's money compare: the shown fiscal year and the one before, and the ledger of all years.
public struct CheckedYears: Sendable {
  struct Year: Sendable {
    let fiscalYear: Int
    let plans: PlanSums
    let statements: StatementSums
    let ledger: LedgerYear?

    func money(_ project: Key<Project>) -> ProjectMoney {
      plans.money(of: project, ledger?.paid(project) ?? statements.paid(project))
    }
  }

  let shown: Year
  let before: Year
  let ledgers: [LedgerYear]
  /// Of them, those that are neither of the two years.
  private let otherLedgers: [LedgerYear]
  /// Whether half of the shown year is over.
  private let isSecondHalf: Bool
  /// A folder need not hold the plans of the year before.
  let hasPlansBefore: Bool
  /// Whether some project has a plan of the City's.
  let hasCityPlans: Bool
  private let files: [SourceFile]
  private let agencies: Register<Agency>
  let columns: CheckColumns

  init(_ portfolio: Portfolio, _ before: YearBefore, _ columns: CheckColumns) {
    let year = portfolio.fiscalYear
    shown = Year(
      fiscalYear: year, plans: portfolio.money.plans, statements: portfolio.money.statements,
      ledger: portfolio.ledger[year])
    self.before = Year(
      fiscalYear: year - 1, plans: before.plans, statements: before.statements,
      ledger: portfolio.ledger[year - 1])
    hasPlansBefore = before.hasPlans
    ledgers = portfolio.ledger.years
    otherLedgers = ledgers.filter { $0.fiscalYear != year && $0.fiscalYear != year - 1 }
    isSecondHalf = Day(year: year, month: 6, day: 30).map { portfolio.asOf.day > $0 } ?? false
    hasCityPlans = portfolio.money.total.plan[.cityAssigned] > 0
    files = portfolio.files
    agencies = portfolio.agencies
    self.columns = columns
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
          project, .nothingDisbursed, columns.project, (.atLeast("1"), "0 / \(plan)"), &problems)
      }
    }
  }

  /// Money that does not say whose it is, and two sources that say different sums.
  private func checkSources(_ project: Project, _ money: ProjectMoney, _ problems: inout Problems) {
    if money.guessed != 0 {
      report(
        project, .sourceUnsaid, columns.project,
        (.code(table: columns.fundingSources), "\(money.guessed) (\(shown.fiscalYear))"), &problems
      )
    }
    if let treasury = shown.ledger?.paid(project.key, by: .treasury)?.all.all,
      let reported = shown.ledger?.paid(project.key, by: .unitReport)?.all.all, treasury != reported
    {
      report(
        project, .sourcesDiffer, columns.project,
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
        project, .recoveryAboveAdvance, columns.project,
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
        project, .aboveInvestment, columns.totalInvestment, (.atLeast("\(disbursed)"), "\(total)"),
        &problems)
    }
    if project.status != .completed, project.status != .completion {
      report(
        project, .paidNotAccepted, columns.projectStatus,
        (.oneOf([ProjectStatus.completion, .completed].map(\.code)), project.status.code), &problems)
    }
  }

  func report(
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
