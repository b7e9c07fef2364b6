import Contract
import Domain

extension Schema {
  static let units = Table(
    .units, .core, key: ["unit_id"],
    [
      .code("unit_id").required,
      .text("name").required,
      .text("short_name"),
      .choice("level", AgencyLevel.self).required,
      .code("parent_unit_id", of: .units),
      .boolean("must_report").required,
      .integer("sort_order"),
      .date("valid_from"),
      .date("valid_to"),
      .code("successor_unit_id", of: .units),
    ])

  static let projects = Table(
    .projects, .core, key: ["project_id"],
    [
      .code("project_id").required,
      .budgetCode("budget_code"),
      .text("name").required,
      .choice("kind", ProjectKind.self).required,
      .code("owner_unit_id", of: .units).required.owner,
      .code("sector_id", of: .sectors).required,
      .choice("status", ProjectStatus.self).required,
      .choice("scope", Scope.self).required,
      .boolean("is_digital_infrastructure").required,
      .boolean("is_resolution_57"),
      .boolean("is_key"),
      .money("total_investment_vnd", from: 0),
      .text("decision_number"),
      .date("approved_on"),
      .date("planned_start_on"),
      .date("planned_end_on"),
      .date("actual_start_on"),
      .date("actual_end_on"),
      .code("responsible_person_id", of: .people),
      .text("location"),
      .text("notes"),
    ])

  static let tasks = Table(
    .tasks, .core, key: ["task_id"],
    [
      .code("task_id").required,
      .code("project_id", of: .projects),
      .code("directive_id", of: .directives),
      .text("title").required,
      .text("objective"),
      .code("lead_unit_id", of: .units).required.owner,
      .codes("supporting_unit_ids"),
      .code("responsible_person_id", of: .people),
      .code("accountable_person_id", of: .people),
      .text("authority"),
      .boolean("is_regular"),
      .choice("scope", Scope.self),
      .date("start_on"),
      .date("due_on"),
      .date("original_due_on"),
      .date("completed_on"),
      .date("cancelled_on"),
      .integer("percent_complete", 0...100),
      .choice("status", AssignmentStatus.self).required,
      .text("product"),
      .text("result"),
      .choice("delay_cause", ObstacleCategory.self),
      .integer("priority", 1...9),
      .text("notes"),
    ])

  static let plans = Table(
    .plans, .core, key: ["plan_id"],
    [
      .code("plan_id").required,
      .code("project_id", of: .projects).required,
      .year("fiscal_year").required,
      .choice("plan_basis", PlanBasis.self).required,
      .choice("entry_kind", PlanEntryKind.self).required,
      .choice("capital_year", CapitalYear.self),
      .money("amount_vnd").required,
      .code("funding_source_id", of: .fundingSources).required,
      .text("decision_number"),
      .date("decision_date").required,
      .date("disburse_by"),
      .text("notes"),
    ])

  static let obstacles = Table(
    .obstacles, .core, key: ["obstacle_id"],
    [
      .code("obstacle_id").required,
      .code("project_id", of: .projects),
      .code("task_id", of: .tasks),
      .code("unit_id", of: .units).required.owner,
      .choice("category", ObstacleCategory.self).required,
      .text("description").required,
      .date("raised_on").required,
      .code("responsible_unit_id", of: .units),
      .code("responsible_person_id", of: .people),
      .text("proposed_solution"),
      .date("due_on"),
      .choice("escalation", EscalationLevel.self).required,
      .choice("status", ObstacleStatus.self).required,
      .date("resolved_on"),
      .date("closed_on"),
      .text("resolution"),
      .money("blocked_vnd", from: 0),
    ])
}
