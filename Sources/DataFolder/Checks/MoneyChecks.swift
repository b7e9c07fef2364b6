import Contract
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
  private var statements = StatementChecks([])
  /// Open obstacles that hold money of a project, by their place.
  private var holding: [Key<Project>: [Int]] = [:]
  /// Projects whose plan is not known whole, and whether any plan is.
  private var withoutPlan: Set<Key<Project>> = []
  private var arePlansRead = false
  /// Plan rows that contradict their sources.
  private var planProblems: [Problem] = []

  /// - Parameter withoutPlan: projects whose plan is not known whole: nothing is said against it.
  mutating func checkAll(_ portfolio: Portfolio, withoutPlan: Set<Key<Project>>) {
    self.withoutPlan = withoutPlan
    arePlansRead = portfolio.files.contains { $0.table == TableName.plans.rawValue && $0.hasRows }
    let year = portfolio.fiscalYear - 1
    let day = portfolio.asOf.day
    let channels = FundingChannels(portfolio.fundingSources.rows)
    plansBefore = PlanSums(
      portfolio.plans, projects: portfolio.projects, fiscalYear: year, asOf: day, channels: channels)
    statementsBefore = StatementSums(portfolio.statements, fiscalYear: year, asOf: day, channels: channels)
    statements = StatementChecks(portfolio.statements)
    planProblems = PlanChecks.problems(portfolio)
    holding = MoneyChecks.holding(portfolio)
    let years = CheckedYears(portfolio, plansBefore, statementsBefore)
    checkProjects(years, portfolio)
    putInOrder(portfolio)
  }

  /// Projects from which a second thread is worth its start.
  private static let worthAThread = 2_000

  /// Each project by itself, so half of them on a thread of their own.
  private mutating func checkProjects(_ years: CheckedYears, _ portfolio: Portfolio) {
    let checks = self
    let rows = portfolio.projects.rows
    let half = rows.count < MoneyChecks.worthAThread ? rows.count : rows.count / 2
    @Sendable func found(_ part: Range<Int>) -> [(Key<Project>, [Problem])] {
      part.compactMap { place in
        let problems = checks.problems(of: rows[place], years, portfolio)
        return problems.isEmpty ? nil : (rows[place].key, problems)
      }
    }
    var here: [(Key<Project>, [Problem])] = []
    if half < rows.count {
      let there = alongside({ found(half..<rows.count) }, { here = found(0..<half) })
      here += there
    } else {
      here = found(0..<half)
    }
    problems = Dictionary(here) { first, _ in first }
  }

  private mutating func putInOrder(_ portfolio: Portfolio) {
    list = planProblems
    starts = [:]
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
      let found = problems(of: project, years, portfolio)
      problems[key] = found.isEmpty ? nil : found
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

  private static func holding(_ portfolio: Portfolio) -> [Key<Project>: [Int]] {
    var holding: [Key<Project>: [Int]] = [:]
    for place in portfolio.work.openObstacles {
      let obstacle = portfolio.obstacles.rows[Int(place)]
      // One that names only a task holds the money of its task's project.
      let project = obstacle.project ?? portfolio.assignments[obstacle.assignment]?.project
      guard let project, let blocked = obstacle.blocked, blocked > 0 else { continue }
      holding[project, default: []].append(Int(place))
    }
    return holding
  }

  private func problems(of project: Project, _ years: CheckedYears, _ portfolio: Portfolio) -> [Problem] {
    let isPlanKnown = arePlansRead && !withoutPlan.contains(project.key)
    var found = years.problems(of: project, isPlanKnown: isPlanKnown)
    found += statements.differences(of: project.key, portfolio)
    if isPlanKnown, let places = holding[project.key] {
      found += HeldMoney.problems(places.map { portfolio.obstacles.rows[$0] }, of: project, portfolio)
    }
    return found
  }
}

extension SourceFile {
  /// Whether it gave rows, now or before.
  fileprivate var hasRows: Bool {
    switch state {
    case .current, .settling, .stale: true
    case .unreadable: false
    }
  }
}
