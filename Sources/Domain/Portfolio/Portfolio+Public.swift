extension Portfolio {
  /// The unit to which a public screen rounds, one tỷ đồng.
  public static let publicUnit: Dong = 1_000_000_000

  /// The same portfolio for a screen that anybody may see: without names and contacts of people, and with amounts
  /// rounded to one tỷ đồng so that parts still add up to their totals.
  ///
  /// Rounding begins at the projects, in the order of sector and unit, and everything else is summed from them.
  public func forPublic() -> Portfolio {
    var shown = self
    shown.people = Register(rows: [], codes: people.codes.map { _ in "" }) { $0.key }
    shown.roundMoney(from: self)
    shown.roundObstacles()
    shown.plans = []
    shown.statements = []
    shown.ledger = Ledger(asOf: ledger.asOf)
    shown.problems = problems.forPublic
    return shown
  }

  private mutating func roundMoney(from exact: Portfolio) {
    let ordered = projects.rows.sorted {
      ($0.sector, $0.owner, $0.key) < ($1.sector, $1.owner, $1.key)
    }
    var rounds = MoneyRound(unit: Portfolio.publicUnit)
    var rounded: [Key<Project>: MoneyMeasure] = [:]
    for project in ordered { rounded[project.key] = rounds.next(exact.measure(project.key)) }
    money = MoneyFigures(
      rounded: rounded, of: exact.money, projects: projects, unit: Portfolio.publicUnit)
    moneyRevision = .next()
    projects = Register(
      rows: projects.rows.map { $0.rounded(to: Portfolio.publicUnit) }, codes: projects.codes
    ) {
      $0.key
    }
  }

  private mutating func roundObstacles() {
    var round = RunningRound(unit: Portfolio.publicUnit)
    let ordered = obstacles.rows.indices.sorted {
      (obstacles.rows[$0].agency, $0) < (obstacles.rows[$1].agency, $1)
    }
    var rows = obstacles.rows
    for place in ordered where rows[place].isOpen(on: asOf.day) {
      rows[place] = rows[place].holding(rows[place].blocked.map { round.next($0) })
    }
    obstacles = Register(rows: rows, codes: obstacles.codes) { $0.key }
    countWork()
  }
}

/// Rounds each amount of a series of measures by itself.
private struct MoneyRound {
  private var plan: [RunningRound]
  private var disbursed: RunningRound
  private var recurrent: RunningRound
  private var carriedOver: RunningRound
  private var notYet: RunningRound

  init(unit: Dong) {
    plan = PlanBasis.allCases.map { _ in RunningRound(unit: unit) }
    disbursed = RunningRound(unit: unit)
    recurrent = RunningRound(unit: unit)
    carriedOver = RunningRound(unit: unit)
    notYet = RunningRound(unit: unit)
  }

  mutating func next(_ exact: MoneyMeasure) -> MoneyMeasure {
    var measure = MoneyMeasure()
    for (place, basis) in PlanBasis.allCases.enumerated() {
      measure.plan[basis] = plan[place].next(exact.plan[basis])
    }
    measure.disbursed = disbursed.next(exact.disbursed)
    measure.disbursedRecurrent = recurrent.next(exact.disbursedRecurrent)
    measure.carriedOver = carriedOver.next(exact.carriedOver)
    measure.notYetAtTreasury = notYet.next(exact.notYetAtTreasury)
    return measure
  }
}

extension Project {
  fileprivate func rounded(to unit: Dong) -> Project {
    Project(
      key: key, code: code, name: name, kind: kind, owner: owner, sector: sector, status: status,
      scope: scope,
      isDigitalInfrastructure: isDigitalInfrastructure, isResolution57: isResolution57, isKey: isKey,
      totalInvestment: totalInvestment.map { ($0 + unit / 2) / unit * unit }, plannedStart: plannedStart,
      plannedEnd: plannedEnd, actualStart: actualStart, actualEnd: actualEnd, responsible: nil, origin: origin
    )
  }
}

extension Obstacle {
  fileprivate func holding(_ amount: Dong?) -> Obstacle {
    Obstacle(
      key: key, code: code, project: project, assignment: assignment, agency: agency, category: category,
      description: description, raised: raised, responsibleAgency: responsibleAgency, responsiblePerson: nil,
      due: due, escalation: escalation, status: status, resolved: resolved, closed: closed, blocked: amount,
      hasProposal: hasProposal, origin: origin)
  }
}

extension Problems {
  /// The same problems in the same places, without the text of bad cells and without exact amounts.
  fileprivate var forPublic: Problems {
    var shown = Problems(limit: list.count)
    for problem in list {
      shown.add(
        Problem(
          file: problem.file, line: problem.line, column: problem.column, rule: problem.rule,
          expected: problem.expected.forPublic, found: "", agency: problem.agency, rows: problem.rows))
    }
    shown.addUnlisted(errors: errorCount - shown.errorCount, all: unlistedCount)
    return shown
  }
}

extension Expectation {
  /// A bound that is an amount is some other cell's amount.
  fileprivate var forPublic: Expectation {
    switch self {
    case .atLeast(let bound), .atMost(let bound), .equal(let bound):
      bound.count { $0.isNumber } > 6 && Int64(bound) != nil ? .hidden : self
    default: self
    }
  }
}
