public import Domain

/// What happened between two days and why the rates moved, as one JSON object.
public func changesJSON(_ changes: Changes, _ portfolio: Portfolio) -> String {
  var json = JSONText()
  json.object { json in
    json.string("from", changes.from.iso)
    json.string("to", changes.to.iso)
    json.integer("fiscal_year", portfolio.fiscalYear)
    json.string("scope", portfolio.scope.code)
    json.boolean("synthetic", portfolio.isSynthetic)
    json.object("money") { json in
      for basis in PlanBasis.allCases {
        guard let bridge = changes[basis], bridge.planBefore != 0 || bridge.planAfter != 0 else { continue }
        json.object(basis.code) { $0.bridge(bridge) }
      }
    }
    json.array("events") { json in
      for event in changes.events { json.object { $0.event(event, portfolio) } }
    }
  }
  return json.text
}

extension JSONText {
  fileprivate mutating func bridge(_ bridge: RateBridge) {
    integer("paid_before_vnd", Int(bridge.paidBefore))
    integer("paid_after_vnd", Int(bridge.paidAfter))
    integer("plan_before_vnd", Int(bridge.planBefore))
    integer("plan_after_vnd", Int(bridge.planAfter))
    array("parts") { json in
      for part in bridge.parts {
        json.object { json in
          json.string("part", part.kind.code)
          json.string("of", part.kind.isOfPlan ? "plan" : "paid")
          json.integer("amount_vnd", Int(part.amount))
        }
      }
    }
  }

  fileprivate mutating func event(_ event: ChangeEvent, _ portfolio: Portfolio) {
    string("kind", event.kind.code)
    string("day", event.day.iso)
    switch event.subject {
    case .project(let key): string("project_id", portfolio.projects.code(of: key))
    case .plan: if let project = event.project { string("project_id", portfolio.projects.code(of: project)) }
    case .assignment(let key): string("task_id", portfolio.assignments.code(of: key))
    case .obstacle(let key): string("obstacle_id", portfolio.obstacles.code(of: key))
    }
    string("unit_id", portfolio.agencies.code(of: event.agency))
    if let basis = event.basis { string("plan_basis", basis.code) }
    if let amount = event.amount { integer("amount_vnd", Int(amount)) }
  }
}

extension ChangeEvent.Kind {
  var code: String {
    switch self {
    case .payment: "payment"
    case .paymentCorrected: "payment_corrected"
    case .planAdded: "plan_added"
    case .planCut: "plan_cut"
    case .lateCapital: "late_capital"
    case .taskCompleted: "task_completed"
    case .taskOverdue: "task_overdue"
    case .taskCancelled: "task_cancelled"
    case .obstacleRaised: "obstacle_raised"
    case .obstacleResolved: "obstacle_resolved"
    }
  }
}

extension RateBridge.Kind {
  fileprivate var code: String {
    switch self {
    case .paid: "paid"
    case .reclassified: "reclassified"
    case .corrected: "corrected"
    case .planAdded: "plan_added"
    case .planCut: "plan_cut"
    case .lateCapital: "late_capital"
    case .planCorrected: "plan_corrected"
    }
  }
}
