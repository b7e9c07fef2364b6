// The code lists of tables beside the money: digital infrastructure, procedures, proposals, directives.

/// Đánh giá tiến độ của đơn vị.
public enum ProgressRating: String, CodeList {
  case onTrack = "on_track"
  case atRisk = "at_risk"
  case offTrack = "off_track"
}

/// Loại mốc.
public enum MilestoneKind: String, CodeList {
  case approval
  case procurement
  case delivery
  case assessment
  case payment
  case reporting
  case goLive = "go_live"
}

/// Trạng thái mốc.
public enum MilestoneStatus: String, CodeList {
  case scheduled
  case met
  case partiallyMet = "partially_met"
  case notMet = "not_met"
}

/// Loại hạ tầng số.
public enum AssetKind: String, CodeList {
  case dataCenter = "data_center"
  case network
  case sharedDatabase = "shared_database"
  case sharedPlatform = "shared_platform"
  case operationCenter = "operation_center"
  case monitoringSystem = "monitoring_system"
  case aiApplication = "ai_application"
  case security
  case other
}

/// Trạng thái hạ tầng số.
public enum AssetStatus: String, CodeList {
  case planned
  case building
  case pilot
  case operating
  case paused
}

/// Loại kiến nghị.
public enum ProposalKind: String, CodeList {
  case removeObstacle = "remove_obstacle"
  case adjustPlan = "adjust_plan"
  case transferCapital = "transfer_capital"
  case replaceTask = "replace_task"
  case stopTask = "stop_task"
  case extendDeadline = "extend_deadline"
  case changeOwner = "change_owner"
}

/// Trạng thái kiến nghị.
public enum ProposalStatus: String, CodeList {
  case draft
  case submitted
  case approved
  case rejected
  case done
}

/// Trạng thái bước thủ tục.
public enum StepStatus: String, CodeList {
  case notStarted = "not_started"
  case inProcess = "in_process"
  case returned
  case done
  case skipped
}

/// Trạng thái chỉ đạo.
public enum DirectiveStatus: String, CodeList {
  case notStarted = "not_started"
  case inProgress = "in_progress"
  case completed
  case cancelled
}

/// Trạng thái báo cáo đơn vị gửi.
public enum SubmissionStatus: String, CodeList {
  case received
  case returned
  case accepted
}
