import Contract
import Domain

extension CheckColumns {
  // Looked up once: a folder can have a problem for every project.
  static let ofContract = CheckColumns(
    parentUnit: UnitsTable.name(of: \.parentUnit), project: ProjectsTable.name(of: \.project),
    projectStatus: ProjectsTable.name(of: \.status),
    totalInvestment: ProjectsTable.name(of: \.totalInvestment),
    planSource: PlansTable.name(of: \.fundingSource), disbursed: StatementsTable.name(of: \.disbursed),
    taskDue: TasksTable.name(of: \.due), blocked: ObstaclesTable.name(of: \.blocked),
    escalation: ObstaclesTable.name(of: \.escalation), fundingSources: TableName.fundingSources.rawValue)
}
