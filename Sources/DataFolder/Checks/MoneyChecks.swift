import Domain

/// The rules on a project's money that no single row can break.
///
/// Kept by project, so that a row added to the ledger costs the check of its project.
struct MoneyChecks: Sendable {
  private(set) var problems: [Key<Project>: [Problem]] = [:]

  mutating func checkAll(_ portfolio: Portfolio) {
    problems = [:]
    let years = CheckedYears(portfolio)
    for project in portfolio.projects.rows { check(project, portfolio, years) }
  }

  /// True when some problem came, went or changed.
  mutating func check(_ touched: Set<Key<Project>>, _ portfolio: Portfolio) -> Bool {
    let years = CheckedYears(portfolio)
    var isChanged = false
    for key in touched {
      guard let project = portfolio.projects[key] else { continue }
      let old = problems[key]
      check(project, portfolio, years)
      if problems[key] != old { isChanged = true }
    }
    return isChanged
  }

  private mutating func check(_ project: Project, _ portfolio: Portfolio, _ years: CheckedYears) {
    var check = MoneyCheck(project: project, portfolio: portfolio)
    check.totalInvestment()
    for year in years.years { check.plan(year.plans, year.statements, year.fiscalYear) }
    check.nothingDisbursed()
    problems[project.key] = check.problems.isEmpty ? nil : check.problems
  }
}

/// The shown fiscal year and the one before.
private struct CheckedYears {
  struct Year {
    let fiscalYear: Int
    let plans: PlanSums
    let statements: StatementSums
  }

  let years: [Year]

  init(_ portfolio: Portfolio) {
    let shown = portfolio.money
    let before = shown.fiscalYear - 1
    years = [
      Year(fiscalYear: shown.fiscalYear, plans: shown.plans, statements: shown.statements),
      Year(
        fiscalYear: before,
        plans: PlanSums(
          portfolio.plans, projects: portfolio.projects, fiscalYear: before, asOf: portfolio.asOf.day),
        statements: StatementSums(portfolio.statements, fiscalYear: before, asOf: portfolio.asOf.day)),
    ]
  }
}

/// The rules for one project.
private struct MoneyCheck {
  let project: Project
  let portfolio: Portfolio
  var problems: [Problem] = []

  init(project: Project, portfolio: Portfolio) {
    self.project = project
    self.portfolio = portfolio
  }

  mutating func totalInvestment() {
    guard let total = project.totalInvestment else { return }
    var disbursed: Dong = 0
    var years = Set(portfolio.ledger.years.map(\.fiscalYear))
    years.insert(portfolio.fiscalYear)
    for year in years {
      disbursed +=
        portfolio.ledger.disbursed(project.key, in: year)
        ?? (year == portfolio.fiscalYear ? portfolio.money.statements.disbursed(project.key) : nil) ?? 0
    }
    if disbursed > total {
      report(.aboveInvestment, "total_investment_vnd", .atLeast("\(disbursed)"), found: "\(total)")
    }
    let isAccepted = project.status == .completed || project.status == .completion
    if total > 0, disbursed >= total, !isAccepted {
      report(.paidNotAccepted, "status", .oneOf(["completion", "completed"]), found: project.status.code)
    }
  }

  mutating func plan(_ plans: PlanSums, _ statements: StatementSums, _ fiscalYear: Int) {
    let plan = PlanBasis.allCases.map { plans[project.key][$0] }.max() ?? 0
    guard plan > 0 else { return }
    let disbursed =
      portfolio.ledger.disbursed(project.key, in: fiscalYear) ?? statements.disbursed(project.key) ?? 0
    if disbursed > plan {
      report(.abovePlan, "project_id", .atMost("\(plan)"), found: "\(disbursed) (\(fiscalYear))")
    }
  }

  /// Source: product notes, a plan of which nothing is disbursed after half the year.
  mutating func nothingDisbursed() {
    guard let halfYear = Day(year: portfolio.fiscalYear, month: 6, day: 30), portfolio.asOf.day > halfYear
    else {
      return
    }
    let measure = portfolio.measure(project.key)
    let plan = PlanBasis.allCases.map { measure.plan[$0] }.max() ?? 0
    if plan > 0, measure.disbursed == 0, measure.disbursedRecurrent == 0 {
      report(.nothingDisbursed, "project_id", .atLeast("1"), found: "0 / \(plan)")
    }
  }

  private mutating func report(_ rule: Rule, _ column: String, _ expected: Expectation, found: String) {
    problems.append(
      Problem(
        file: portfolio.files[Int(project.origin.file)].path, line: Int(project.origin.line), column: column,
        rule: rule, expected: expected, found: found,
        agency: portfolio.agencies.code(of: project.owner)))
  }
}
