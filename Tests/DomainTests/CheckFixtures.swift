import Domain

extension CheckColumns {
  /// As the data contract has them.
  static let named = CheckColumns(
    parentUnit: "parent_unit_id", project: "project_id", projectStatus: "status",
    totalInvestment: "total_investment_vnd", planSource: "funding_source_id", disbursed: "disbursed_vnd",
    taskDue: "due_on", blocked: "blocked_vnd", escalation: "escalation", fundingSources: "funding_sources")
}

extension SourceStatus {
  /// One file, in which rows of every table stand: plans must be known before anything is said against them.
  static var oneFile: SourceStatus {
    var status = SourceStatus()
    status.files = [SourceFile(path: "rows.csv", table: ShownTable.plans.rawValue)]
    return status
  }
}

extension Problem {
  /// `rows.csv:2:project_id above-plan | at most 5 | 6`.
  var said: String { "\(place.text) \(rule.rawValue) | \(expected.text) | \(found)" }
}

extension Portfolio {
  /// What the rules on money say of the first project.
  func saidOfMoney(withoutPlan: Set<Key<Project>> = []) -> [String] {
    var problems = Problems()
    let checks = ProjectChecks(self, withoutPlan: withoutPlan, .named)
    checks.check(projects.rows[0], checks.years(self), self, &problems)
    return problems.list.map(\.said)
  }
}
