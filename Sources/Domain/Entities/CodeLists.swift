// The code lists of the data contract, each with the codes of the files as raw values.

/// Cấp đơn vị.
public enum AgencyLevel: String, CodeList {
  case cityParty = "city_party"
  case cityGovernment = "city_government"
  case department
  case wardCommune = "ward_commune"
  case projectBoard = "project_board"
  case publicServiceUnit = "public_service_unit"
  case enterprise
  case treasury
  case centralAgency = "central_agency"
  case other
}

/// Vai trò trong Tổ công tác.
public enum GroupRole: String, CodeList {
  case head
  case standingDeputyHead = "standing_deputy_head"
  case deputyHead = "deputy_head"
  case member
  case secretariat
  case none
}

/// Cấp ngân sách.
public enum BudgetLevel: String, CodeList {
  case central = "central_budget"
  case city = "city_budget"
  case ward = "ward_budget"
  case oda
  case scienceFund = "science_fund"
  case other
}

/// Loại chi.
public enum BudgetClass: String, CodeList {
  case investment
  case recurrent
  case fund
}

/// Loại dự án, nhiệm vụ.
public enum ProjectKind: String, CodeList {
  case investmentProject = "investment_project"
  case scienceTask = "science_task"
  case innovationTask = "innovation_task"
  case digitalTransformationTask = "digital_transformation_task"
  case serviceProcurement = "service_procurement"
}

/// Trạng thái dự án. Same words as OC4IDS projectStatus.
public enum ProjectStatus: String, CodeList {
  case identification
  case preparation
  case implementation
  case completion
  case completed
  case suspended
  case cancelled
}

/// Phạm vi: the group's own scope, or public investment at large.
public enum Scope: String, CodeList {
  case scienceDigital = "science_digital"
  case publicInvestment = "public_investment"
}

/// Loại dòng kế hoạch vốn.
public enum PlanEntryKind: String, CodeList {
  case initial
  case supplement
  case increase
  case decrease
  case carryOver = "carry_over"
  case withdrawn
}

/// Vốn năm nay hay kéo dài.
public enum CapitalYear: String, CodeList {
  case current
  case carriedOver = "carried_over"
}

/// Loại giao dịch.
public enum TransactionKind: String, CodeList {
  case commitment
  case payment
  case advance
  case advanceRecovery = "advance_recovery"
  case refund
  case settlement

  /// Whether rows of this kind add up to what is disbursed. Source: data contract, table transactions.
  public var isDisbursement: Bool {
    switch self {
    case .payment, .advance, .advanceRecovery, .refund: true
    case .commitment, .settlement: false
    }
  }
}

/// Nguồn số liệu.
public enum FigureSource: String, CodeList {
  case treasury
  case unitReport = "unit_report"
}

/// Tính chất số liệu: an estimate is never added to an actual.
public enum FigureNature: String, CodeList {
  case actual
  case estimate
  case projection
}

/// Trạng thái công việc, as recorded; ``AssignmentClass`` says what follows from it on a day.
public enum AssignmentStatus: String, CodeList {
  case notStarted = "not_started"
  case inProgress = "in_progress"
  case paused
  case returned
  case submitted
  case completed
  case cancelled
}

/// Nhóm vướng mắc, nguyên nhân chậm.
public enum ObstacleCategory: String, CodeList {
  case land
  case materials
  case planning
  case procedure
  case procurement
  case capital
  case legal
  case capacity
  case coordination
  case reorganization
  case forceMajeure = "force_majeure"
  case digital
  case other
}

/// Cấp giải quyết, from the owner up to ministries.
public enum EscalationLevel: String, CodeList {
  case owner
  case department
  case workingGroup = "working_group"
  case cityCommittee = "city_committee"
  case cityParty = "city_party"
  case central
}

/// Trạng thái vướng mắc.
public enum ObstacleStatus: String, CodeList {
  case new
  case inProgress = "in_progress"
  case reportedUp = "reported_up"
  case resolved
  case closed
}
