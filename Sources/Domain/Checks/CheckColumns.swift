/// What the contract calls the columns that the checks between rows name, and the table of funding sources.
public struct CheckColumns: Sendable {
  /// Of a unit: the one above it.
  let parentUnit: String
  /// Of a project.
  let project: String
  let projectStatus: String
  let totalInvestment: String
  /// Of a plan row.
  let planSource: String
  /// Of a cumulative statement.
  let disbursed: String
  /// Of a task.
  let taskDue: String
  /// Of an obstacle.
  let blocked: String
  let escalation: String
  /// The table in which the codes of funding sources stand.
  let fundingSources: String

  public init(
    parentUnit: String, project: String, projectStatus: String, totalInvestment: String, planSource: String,
    disbursed: String, taskDue: String, blocked: String, escalation: String, fundingSources: String
  ) {
    self.parentUnit = parentUnit
    self.project = project
    self.projectStatus = projectStatus
    self.totalInvestment = totalInvestment
    self.planSource = planSource
    self.disbursed = disbursed
    self.taskDue = taskDue
    self.blocked = blocked
    self.escalation = escalation
    self.fundingSources = fundingSources
  }
}
