extension Dataset {
  /// Tables that a scope cuts down.
  static let scopedTables: [Table] = [
    .projects, .plans, .statements, .promises, .progress, .assignments, .obstacles, .duties,
  ]

  /// The same facts with the projects of a scope only, and with what hangs on them: plans, statements, promises, reports,
  /// tasks and obstacles; of tasks without a project those that name the scope themselves.
  func within(_ scope: ProjectScope) -> Dataset {
    guard scope != .all else { return self }
    var facts = self
    facts.scope = scope
    let isIn = ScopeProjects(projects, scope)
    facts.projects = Register(
      rows: projects.rows.filter { isIn[$0.key] }, codes: projects.codes, key: \.key)
    facts.plans = plans.filter { isIn[$0.project] }
    facts.statements = statements.filter { isIn[$0.project] }
    facts.promises = promises.filter { isIn[$0.project] }
    facts.progress = progress.filter { isIn[$0.project] }
    facts.assignments = Register(
      rows: assignments.rows.filter { task in
        task.project.map { isIn[$0] } ?? scope.contains(task.scope)
      }, codes: assignments.codes, key: \.key)
    facts.obstacles = Register(
      rows: obstacles.rows.filter { obstacle in
        let task = assignments[obstacle.assignment]
        if let project = obstacle.project ?? task?.project { return isIn[project] }
        return task.map { scope.contains($0.scope) } ?? false
      }, codes: obstacles.codes, key: \.key)
    if !duties.isEmpty { facts.duties = duties.within { isIn[$0] } }
    return facts
  }

  /// The same with the tables that a scope cuts down taken from facts that were cut before: of those they were cut from
  /// nothing has changed.
  func within(sameAs cut: Dataset) -> Dataset {
    var facts = self
    facts.scope = cut.scope
    facts.projects = cut.projects
    facts.plans = cut.plans
    facts.statements = cut.statements
    facts.promises = cut.promises
    facts.progress = cut.progress
    facts.assignments = cut.assignments
    facts.obstacles = cut.obstacles
    facts.duties = cut.duties
    facts.takeStamps(of: Dataset.scopedTables, from: cut)
    return facts
  }
}

/// Whether each project is in a scope, by ``Key/index``.
private struct ScopeProjects {
  private var isIn: [Bool]

  init(_ projects: Register<Project>, _ scope: ProjectScope) {
    isIn = Array(repeating: false, count: projects.keyCount)
    for project in projects.rows where scope.contains(project) { isIn[project.key.index] = true }
  }

  subscript(project: Key<Project>) -> Bool { isIn.indices.contains(project.index) && isIn[project.index] }
}
