extension Portfolio {
  /// The same portfolio with the projects of a scope only, and with the plans, statements, tasks and obstacles that hang
  /// on them; of tasks without a project those that name the scope themselves. Keys stay, so that a cursor does. The
  /// ledger, files and problems are those of the whole folder: sums take only rows of projects that are there.
  ///
  /// Of exact figures: for a public screen the scope comes first and ``forPublic()`` after it.
  public func within(_ scope: ProjectScope) -> Portfolio {
    guard scope != .all else { return self }
    var facts = dataset
    let isIn = ScopeProjects(self, scope)
    facts.projects = Register(
      rows: projects.rows.filter { isIn[$0.key] }, codes: projects.codes, key: \.key)
    facts.plans = plans.filter { isIn[$0.project] }
    facts.statements = statements.filter { isIn[$0.project] }
    facts.assignments = Register(
      rows: assignments.rows.filter { task in
        task.project.map { isIn[$0] } ?? scope.contains(task.scope)
      }, codes: assignments.codes, key: \.key)
    facts.obstacles = Register(
      rows: obstacles.rows.filter { obstacle in
        if let project = self.project(of: obstacle) { return isIn[project] }
        return assignments[obstacle.assignment].map { scope.contains($0.scope) } ?? false
      }, codes: obstacles.codes, key: \.key)
    return Portfolio(facts, status, asOf: asOf, fiscalYear: fiscalYear, rules: rules, ledger: ledger)
  }
}

/// Whether each project is in a scope, by ``Key/index``.
private struct ScopeProjects {
  private var isIn: [Bool]

  init(_ portfolio: Portfolio, _ scope: ProjectScope) {
    isIn = Array(repeating: false, count: portfolio.projects.keyCount)
    for project in portfolio.projects.rows where scope.contains(project) { isIn[project.key.index] = true }
  }

  subscript(project: Key<Project>) -> Bool { isIn.indices.contains(project.index) && isIn[project.index] }
}
