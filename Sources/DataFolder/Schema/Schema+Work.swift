import Contract
import Domain

extension Schema {
  static let directives = Table(
    .directives, .optional, key: ["directive_id"],
    [
      .code("directive_id").required,
      .text("document_number"),
      .date("issued_on").required,
      .date("meeting_on"),
      .text("issuer").required,
      .text("item_number"),
      .text("content").required,
      .code("lead_unit_id", of: .units).required.owner,
      .codes("supporting_unit_ids"),
      .code("responsible_person_id", of: .people),
      .date("due_on"),
      .choice("status", "not_started", "in_progress", "completed", "cancelled").required,
      .date("completed_on"),
    ])

  static let directiveUpdates = Table(
    .directiveUpdates, .optional, key: ["directive_id", "reported_on", "unit_id"],
    [
      .code("directive_id", of: .directives).required,
      .date("reported_on").required,
      .code("unit_id", of: .units).required.owner,
      .choice("status", "not_started", "in_progress", "completed", "cancelled").required,
      .text("content").required,
      .text("document_number"),
    ])

  static let milestones = Table(
    .milestones, .optional, key: ["milestone_id"],
    [
      .code("milestone_id").required,
      .code("project_id", of: .projects).required,
      .code("asset_id", of: .digitalAssets),
      .text("title").required,
      .choice("type", "approval", "procurement", "delivery", "assessment", "payment", "reporting", "go_live")
        .required,
      .date("due_on").required,
      .date("met_on"),
      .date("reviewed_on"),
      .choice("status", "scheduled", "met", "partially_met", "not_met").required,
      .number("weight_percent", 0...100),
    ])

  static let progress = Table(
    .progress, .optional, key: ["project_id", "as_of"],
    [
      .code("project_id", of: .projects).required,
      .date("as_of").required,
      .number("physical_percent", 0...100),
      .choice("rating", "on_track", "at_risk", "off_track"),
      .money("year_end_estimate_vnd", from: 0),
      .text("narrative"),
      .code("reported_by", of: .people),
    ])

  static let procedureSteps = Table(
    .procedureSteps, .optional, key: ["step_id"],
    [
      .code("step_id").required,
      .code("project_id", of: .projects),
      .code("procedure_id", of: .procedures).required,
      .text("dossier_number").required,
      .integer("sequence", 1...(.max)).required,
      .text("title").required,
      .code("handling_unit_id", of: .units).required.owner,
      .boolean("is_intermediate").required,
      .integer("limit_days", 0...(.max)),
      .date("received_on"),
      .date("completed_on"),
      .integer("return_count", 0...(.max)),
      .choice("status", "not_started", "in_process", "returned", "done", "skipped").required,
    ])

  static let digitalAssets = Table(
    .digitalAssets, .optional, key: ["asset_id"],
    [
      .code("asset_id").required,
      .code("project_id", of: .projects),
      .text("name").required,
      .choice(
        "kind", "data_center", "network", "shared_database", "shared_platform", "operation_center",
        "monitoring_system", "ai_application", "security", "other"
      ).required,
      .code("sector_id", of: .sectors),
      .code("owner_unit_id", of: .units).required.owner,
      .choice("status", "planned", "building", "pilot", "operating", "paused").required,
      .date("planned_in_service_on"),
      .date("in_service_on"),
    ])

  static let observations = Table(
    .observations, .optional, key: ["observation_id"],
    [
      .code("observation_id").required,
      .text("indicator").required,
      .text("measure_unit").required,
      .code("project_id", of: .projects),
      .code("asset_id", of: .digitalAssets),
      .code("unit_id", of: .units).owner,
      .date("as_of").required,
      .number("target"),
      .number("actual"),
    ])

  static let proposals = Table(
    .proposals, .optional, key: ["proposal_id"],
    [
      .code("proposal_id").required,
      .code("project_id", of: .projects),
      .code("obstacle_id", of: .obstacles),
      .choice(
        "kind", "remove_obstacle", "adjust_plan", "transfer_capital", "replace_task", "stop_task",
        "extend_deadline", "change_owner"
      ).required,
      .text("content").required,
      .money("amount_vnd", from: 0),
      .code("to_project_id", of: .projects),
      .code("proposed_by_unit_id", of: .units).required.owner,
      .code("decided_by_unit_id", of: .units),
      .date("submitted_on"),
      .date("decided_on"),
      .text("decision_number"),
      .choice("status", "draft", "submitted", "approved", "rejected", "done").required,
    ])

  static let reminders = Table(
    .reminders, .optional, key: ["reminder_id"],
    [
      .code("reminder_id").required,
      .code("task_id", of: .tasks),
      .code("directive_id", of: .directives),
      .code("obstacle_id", of: .obstacles),
      .code("unit_id", of: .units).required.owner,
      .date("sent_on").required,
      .text("document_number"),
      .date("answered_on"),
      .text("content"),
    ])

  static let requests = Table(
    .requests, .optional, key: ["request_id"],
    [
      .code("request_id").required,
      .code("task_id", of: .tasks),
      .code("project_id", of: .projects),
      .code("from_unit_id", of: .units).required.owner,
      .code("to_unit_id", of: .units).required,
      .text("content").required,
      .date("sent_on").required,
      .date("due_on"),
      .date("answered_on"),
      .text("document_number"),
    ])

  static let submissions = Table(
    .submissions, .optional, key: ["unit_id", "period_end"],
    [
      .code("unit_id", of: .units).required.owner,
      .date("period_end").required,
      .date("due_on").required,
      .dateTime("received_at"),
      .choice("status", "received", "returned", "accepted"),
      .text("file"),
      .code("submitted_by", of: .people),
      .text("notes"),
    ])
}
