extension Portfolio {
  /// The same portfolio for a screen that anybody may see: without names and contacts of people, and with amounts
  /// rounded to ``Rules/publicUnit``. A single amount is rounded to the nearest; sectors, units, categories and months, which
  /// stand beside their total, so that they add up to it. Rates, gaps and standings are those of the exact amounts.
  public func forPublic() -> Portfolio {
    var shown = self
    shown.dataset.people = Register(rows: [], codes: people.codes.map { _ in "" }) { $0.key }
    shown.roundMoney(from: self)
    shown.roundObstacles()
    shown.dataset.plans = []
    shown.dataset.statements = []
    shown.dataset.promises = []
    shown.dataset.progress = progress.map { $0.forPublic(unit: rules.publicUnit) }
    if !duties.isEmpty { shown.dataset.duties = duties.forPublic }
    shown.ledger = Ledger(asOf: ledger.asOf)
    shown.dataset.take(shown.ledger)
    shown.status.problems = problems.forPublic
    return shown
  }

  private mutating func roundMoney(from exact: Portfolio) {
    let measures = exact.projects.rows.map { ($0.key, exact.measure($0.key)) }
    money = MoneyFigures(
      rounding: exact.money, Dictionary(measures) { first, _ in first }, unit: rules.publicUnit)
    otherMoney = exact.otherMoney.map { MoneyFigures(rounding: $0, [:], unit: rules.publicUnit) }
    moneyRevision = .next()
    dataset.projects = Register(
      rows: projects.rows.map { $0.rounded(to: rules.publicUnit) }, codes: projects.codes
    ) {
      $0.key
    }
  }

  private mutating func roundObstacles() {
    work = work.rounded(to: rules.publicUnit)
    workRevision = .next()
    dataset.obstacles = Register(
      rows: obstacles.rows.map { $0.holding($0.blocked?.rounded(to: rules.publicUnit)) },
      codes: obstacles.codes
    ) {
      $0.key
    }
  }
}

extension Project {
  fileprivate func rounded(to unit: Dong) -> Project {
    Project(
      key: key, code: code, name: name, kind: kind, owner: owner, sector: sector, status: status,
      scope: scope,
      isDigitalInfrastructure: isDigitalInfrastructure, isResolution57: isResolution57, isKey: isKey,
      totalInvestment: totalInvestment?.rounded(to: unit), plannedStart: plannedStart,
      plannedEnd: plannedEnd, actualStart: actualStart, actualEnd: actualEnd, responsible: nil, origin: origin
    )
  }
}

extension ProgressReport {
  /// Without its words, and with its estimate rounded.
  fileprivate func forPublic(unit: Dong) -> ProgressReport {
    ProgressReport(
      project: project, asOf: asOf, physical: physical, rating: rating,
      yearEndEstimate: yearEndEstimate?.rounded(to: unit), origin: origin)
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
    shown.addUnlisted(
      errors: errorCount - shown.errorCount, notes: noteCount - shown.noteCount, all: unlistedCount)
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
