import Contract

/// What a table needs of a hand-in that is in no contract's form: which titles are which of its columns, and what is the
/// same for all rows.
struct IntakeTable: Sendable {
  let table: TableName
  /// The role without which a sheet is no hand-in for the table.
  let anchor: HeadingRole
  let columns: [(role: HeadingRole, column: String)]
  let values: [(column: String, source: ColumnMapping.Source)]
  /// Roles that are about something else where a sheet is a hand-in for another table too: the task's state is no obstacle's.
  var shy: Set<HeadingRole> = []

  /// The tables that offices hand in in forms of their own. Others are taken from sheets with the contract's titles.
  static let all: [IntakeTable] = [statements, tasks, obstacles]

  private static let statements = IntakeTable(
    table: .statements, anchor: .paid,
    columns: [
      (.projectCode, "project_id"), (.projectName, "project_id"), (.taskTitle, "project_id"),
      (.fundingSource, "funding_source_id"),
      (.paid, "disbursed_vnd"), (.paidForWork, "paid_for_work_vnd"), (.advance, "outstanding_advance_vnd"),
      (.notes, "notes"),
    ],
    values: [
      ("fiscal_year", .value("{year}")), ("capital_year", .value("current")), ("as_of", .value("{period}")),
      ("nature", .value("actual")), ("source", .value("unit_report")),
      ("funding_source_id", .value("{plan_source}")),
    ])

  private static let tasks = IntakeTable(
    table: .tasks, anchor: .taskTitle,
    columns: [
      (.taskCode, "task_id"), (.projectCode, "project_id"), (.projectName, "project_id"),
      (.taskTitle, "title"),
      (.lead, "lead_unit_id"), (.person, "responsible_person_id"), (.start, "start_on"), (.due, "due_on"),
      (.completed, "completed_on"),
      (.percent, "percent_complete"), (.status, "status"), (.product, "product"), (.result, "result"),
      (.notes, "notes"),
    ],
    values: [("task_id", .value("CV.{unit}.{title#}")), ("status", .first("in_progress"))])

  private static let obstacles = IntakeTable(
    table: .obstacles, anchor: .obstacle,
    columns: [
      (.obstacleCode, "obstacle_id"), (.projectCode, "project_id"), (.projectName, "project_id"),
      (.obstacleKind, "category"), (.obstacle, "description"), (.level, "escalation"),
      (.solution, "proposed_solution"), (.held, "blocked_vnd"), (.raised, "raised_on"), (.due, "due_on"),
      (.status, "status"), (.resolver, "responsible_unit_id"),
    ],
    values: [
      ("obstacle_id", .value("VM.{unit}.{project_id}")), ("raised_on", .first("{period}")),
      ("status", .first("new")), ("category", .first("other")),
      ("escalation", .first("owner")),
    ], shy: [.status, .due])
}
