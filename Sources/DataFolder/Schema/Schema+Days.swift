import Contract
import Domain

// What the days of a row must keep to, beside being days. One line a rule.
extension Schema {
  /// Days of things that have happened: none lies after today. The ledger's and the statements' have readers of their own.
  static let happened: [TableName: [String]] = [
    .projects: ["approved_on", "actual_start_on", "actual_end_on"],
    .directives: ["issued_on", "completed_on"],
    .directiveUpdates: ["reported_on"],
    .tasks: ["completed_on", "cancelled_on"],
    .plans: ["decision_date"],
    .targets: ["committed_on"],
    .progress: ["as_of"],
    .digitalAssets: ["in_service_on"],
    .milestones: ["met_on", "reviewed_on"],
    .procedureSteps: ["received_on", "completed_on"],
    .obstacles: ["raised_on", "resolved_on", "closed_on"],
    .proposals: ["submitted_on", "decided_on"],
    .reminders: ["sent_on", "answered_on"],
    .requests: ["sent_on", "answered_on"],
  ]

  /// Days of things to come: none lies more than thirty years ahead.
  static let planned: [TableName: [String]] = [
    .projects: ["planned_start_on", "planned_end_on"],
    .directives: ["due_on"],
    .tasks: ["start_on", "due_on", "original_due_on"],
    .plans: ["disburse_by"],
    .digitalAssets: ["planned_in_service_on"],
    .milestones: ["due_on"],
    .obstacles: ["due_on"],
    .requests: ["due_on"],
    .submissions: ["due_on"],
  ]

  /// Days of which the second may not lie before the first.
  static let inOrder: [TableName: [(first: String, then: String, rule: Rule)]] = [
    .units: [("valid_from", "valid_to", .endBeforeStart)],
    .people: [("from_date", "to_date", .endBeforeStart)],
    .projects: [
      ("planned_start_on", "planned_end_on", .endBeforeStart),
      ("actual_start_on", "actual_end_on", .endBeforeStart),
    ],
    .directives: [
      ("issued_on", "due_on", .endBeforeStart),
      ("issued_on", "completed_on", .endBeforeStart),
    ],
    .tasks: [
      ("start_on", "due_on", .dueBeforeStart),
      ("start_on", "completed_on", .completedBeforeStart),
    ],
    .plans: [("decision_date", "disburse_by", .endBeforeStart)],
    .procedureSteps: [("received_on", "completed_on", .endBeforeStart)],
    .obstacles: [
      ("raised_on", "due_on", .endBeforeStart),
      ("raised_on", "resolved_on", .resolvedBeforeRaised),
      ("resolved_on", "closed_on", .closedBeforeResolved),
    ],
    .proposals: [("submitted_on", "decided_on", .endBeforeStart)],
    .reminders: [("sent_on", "answered_on", .endBeforeStart)],
    .requests: [
      ("sent_on", "due_on", .endBeforeStart),
      ("sent_on", "answered_on", .endBeforeStart),
    ],
  ]

  /// Days that may only stand beside some statuses: anything else is done and not done at once.
  static let onlyWith: [TableName: [(day: String, statuses: [String])]] = [
    .directives: [("completed_on", ["completed"])],
    .tasks: [
      ("completed_on", ["completed"]),
      ("cancelled_on", ["cancelled"]),
    ],
    .milestones: [("met_on", ["met", "partially_met"])],
    .procedureSteps: [("completed_on", ["done", "returned", "skipped"])],
    .obstacles: [
      ("resolved_on", ["resolved", "closed"]),
      ("closed_on", ["closed"]),
    ],
  ]
}
