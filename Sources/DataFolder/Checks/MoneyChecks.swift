import Domain

/// The rules on a project's money that no single row can break.
///
/// Kept by project, so that a row added to the ledger costs the check of its project.
struct MoneyChecks: Sendable {
  private var problems: [Key<Project>: [Problem]] = [:]
  /// The problems of all projects, in the order of their table.
  private(set) var list: [Problem] = []
  /// How many of ``list`` are errors.
  private(set) var errorCount = 0
  /// Where in ``list`` those of a project begin.
  private var starts: [Key<Project>: Int] = [:]
  /// Plans and statements of the year before the shown one: a row added to the ledger does not change them.
  private var plansBefore = PlanSums()
  private var statementsBefore = StatementSums()

  mutating func checkAll(_ portfolio: Portfolio) {
    problems = [:]
    let year = portfolio.fiscalYear - 1
    let day = portfolio.asOf.day
    plansBefore = PlanSums(portfolio.plans, projects: portfolio.projects, fiscalYear: year, asOf: day)
    statementsBefore = StatementSums(portfolio.statements, fiscalYear: year, asOf: day)
    let years = CheckedYears(portfolio, plansBefore, statementsBefore)
    for project in portfolio.projects.rows { check(project, years) }
    putInOrder(portfolio)
  }

  private mutating func putInOrder(_ portfolio: Portfolio) {
    list = []
    starts = [:]
    guard !problems.isEmpty else {
      errorCount = 0
      return
    }
    for project in portfolio.projects.rows {
      guard let found = problems[project.key] else { continue }
      starts[project.key] = list.count
      list += found
    }
    errorCount = list.count { $0.severity == .error }
  }

  /// Puts a project's problems where as many of its own were.
  private mutating func replace(_ old: [Problem], by new: [Problem], of key: Key<Project>) {
    guard let start = starts[key] else { return }
    for (offset, problem) in new.enumerated() { list[start + offset] = problem }
    errorCount += new.count { $0.severity == .error } - old.count { $0.severity == .error }
  }

  /// True when some problem came, went or changed.
  mutating func check(_ touched: Set<Key<Project>>, _ portfolio: Portfolio) -> Bool {
    let years = CheckedYears(portfolio, plansBefore, statementsBefore)
    var isChanged = false
    var isReordered = false
    for key in touched {
      guard let project = portfolio.projects[key] else { continue }
      let old = problems[key]
      check(project, years)
      guard problems[key] != old else { continue }
      isChanged = true
      if let old, let new = problems[key], new.count == old.count {
        replace(old, by: new, of: key)
      } else {
        isReordered = true
      }
    }
    if isReordered { putInOrder(portfolio) }
    return isChanged
  }

  private mutating func check(_ project: Project, _ years: CheckedYears) {
    let found = years.problems(of: project)
    if !found.isEmpty {
      problems[project.key] = found
    } else if !problems.isEmpty {
      problems[project.key] = nil
    }
  }
}

/// What the rules compare: the shown fiscal year and the one before, and the ledger of all years.
private struct CheckedYears {
  private struct Year {
    let fiscalYear: Int
    let plans: PlanSums
    let statements: StatementSums
    let ledger: LedgerYear?
  }

  private let shown: Year
  private let before: Year
  private let otherYears: [LedgerYear]
  /// Whether half of the shown year is over.
  private let isSecondHalf: Bool
  private let files: [SourceFile]
  private let agencies: Register<Agency>

  init(_ portfolio: Portfolio, _ plansBefore: PlanSums, _ statementsBefore: StatementSums) {
    let year = portfolio.fiscalYear
    shown = Year(
      fiscalYear: year, plans: portfolio.money.plans, statements: portfolio.money.statements,
      ledger: portfolio.ledger[year])
    before = Year(
      fiscalYear: year - 1, plans: plansBefore, statements: statementsBefore,
      ledger: portfolio.ledger[year - 1])
    otherYears = portfolio.ledger.years.filter { $0.fiscalYear != year && $0.fiscalYear != year - 1 }
    isSecondHalf = Day(year: year, month: 6, day: 30).map { portfolio.asOf.day > $0 } ?? false
    files = portfolio.files
    agencies = portfolio.agencies
  }

  func problems(of project: Project) -> [Problem] {
    var problems: [Problem] = []
    let nowDisbursed = disbursed(project.key, shown)
    let thenDisbursed = disbursed(project.key, before)
    checkInvestment(
      project,
      otherYears.reduce(nowDisbursed &+ thenDisbursed) {
        $0 &+ ($1.disbursed(project.key) ?? 0)
      }, &problems)
    checkPlan(project, nowDisbursed, shown, &problems)
    checkPlan(project, thenDisbursed, before, &problems)
    if isSecondHalf, nowDisbursed == 0, plan(project.key, shown) > 0 {
      problems.append(
        problem(
          project, .nothingDisbursed, "project_id", .atLeast("1"), found: "0 / \(plan(project.key, shown))"))
    }
    return problems
  }

  private func disbursed(_ project: Key<Project>, _ year: Year) -> Dong {
    year.ledger?.disbursed(project) ?? year.statements.disbursed(project) ?? 0
  }

  /// The larger of the bases' plans, carried-over capital included.
  private func plan(_ project: Key<Project>, _ year: Year) -> Dong {
    let plan = year.plans[project]
    return max(plan[.cityAssigned], plan[.centralAssigned], plan[.estimate])
  }

  private func checkPlan(_ project: Project, _ disbursed: Dong, _ year: Year, _ problems: inout [Problem]) {
    let plan = plan(project.key, year)
    guard plan > 0, disbursed > plan else { return }
    problems.append(
      problem(
        project, .abovePlan, "project_id", .atMost("\(plan)"), found: "\(disbursed) (\(year.fiscalYear))"))
  }

  private func checkInvestment(_ project: Project, _ disbursed: Dong, _ problems: inout [Problem]) {
    guard let total = project.totalInvestment, total > 0, disbursed >= total else { return }
    if disbursed > total {
      problems.append(
        problem(
          project, .aboveInvestment, "total_investment_vnd", .atLeast("\(disbursed)"), found: "\(total)"))
    }
    if project.status != .completed, project.status != .completion {
      problems.append(
        problem(
          project, .paidNotAccepted, "status", .oneOf(["completion", "completed"]), found: project.status.code
        ))
    }
  }

  private func problem(
    _ project: Project, _ rule: Rule, _ column: String, _ expected: Expectation, found: String
  ) -> Problem {
    Problem(
      file: files[Int(project.origin.file)].path, line: Int(project.origin.line), column: column, rule: rule,
      expected: expected, found: found,
      agency: agencies[project.owner]?.code)
  }
}
