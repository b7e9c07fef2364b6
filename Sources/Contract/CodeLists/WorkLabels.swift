public import Domain

extension AssignmentStatus: LabelledCodeList {
  public static let listName = "task_status"

  public var label: Label {
    switch self {
    case .notStarted: Label("Chưa bắt đầu", "Not started", "Non commencée")
    case .inProgress: Label("Đang thực hiện", "In progress", "En cours")
    case .paused: Label("Tạm dừng", "Paused", "Suspendue")
    case .returned: Label("Trả lại, thực hiện lại", "Returned", "Renvoyée")
    case .submitted: Label("Đã trình, chờ xác nhận", "Submitted, awaiting acceptance", "Soumise, à confirmer")
    case .completed: Label("Hoàn thành", "Completed", "Achevée")
    case .cancelled: Label("Đã hủy", "Cancelled", "Annulée")
    }
  }

  public var sameAs: String {
    switch self {
    case .notStarted: "ical:NEEDS-ACTION"
    case .inProgress: "ical:IN-PROCESS"
    case .completed: "ical:COMPLETED"
    case .cancelled: "ical:CANCELLED"
    case .paused, .returned, .submitted: ""
    }
  }
}

extension ObstacleCategory: LabelledCodeList {
  public static let listName = "obstacle_category"

  public var label: Label {
    switch self {
    case .land: Label("Giải phóng mặt bằng", "Site clearance", "Libération des terrains")
    case .materials:
      Label("Vật liệu, đơn giá xây dựng", "Materials and unit prices", "Matériaux et prix unitaires")
    case .planning:
      Label("Quy hoạch, thẩm định, điều chỉnh dự án", "Planning and appraisal", "Planification et évaluation")
    case .procedure:
      Label(
        "Thủ tục đầu tư, hành chính", "Investment and administrative procedure",
        "Procédure d’investissement et administrative")
    case .procurement:
      Label("Đấu thầu, thẩm định giá", "Procurement and price appraisal", "Marchés et évaluation des prix")
    case .capital: Label("Vốn, phân bổ, kéo dài", "Capital and allocation", "Capitaux et allocation")
    case .legal: Label("Cơ chế, chính sách, pháp lý", "Policy and law", "Politique et droit")
    case .capacity:
      Label(
        "Năng lực chủ đầu tư, nhà thầu", "Capacity of owner or contractor",
        "Capacités du porteur ou de l’entreprise")
    case .coordination: Label("Phối hợp giữa các cơ quan", "Coordination", "Coordination")
    case .reorganization: Label("Sắp xếp bộ máy", "Reorganization", "Réorganisation")
    case .forceMajeure:
      Label("Thời tiết, bất khả kháng", "Weather, force majeure", "Intempéries, force majeure")
    case .digital:
      Label(
        "Chuẩn dữ liệu, kết nối, an toàn thông tin", "Data standards, interfaces, security",
        "Normes de données, connexions, sécurité")
    case .other: Label("Khác", "Other", "Autre")
    }
  }
}

extension EscalationLevel: LabelledCodeList {
  public static let listName = "escalation"

  public var label: Label {
    switch self {
    case .owner: Label("Chủ đầu tư, phường, xã", "Owner or ward", "Porteur, quartier ou commune")
    case .department: Label("Sở, ngành", "Department", "Direction municipale")
    case .workingGroup: Label("Tổ công tác", "Working group", "Groupe de travail")
    case .cityCommittee:
      Label("Ủy ban nhân dân Thành phố", "City People's Committee", "Comité populaire de la Ville")
    case .cityParty:
      Label(
        "Ban Thường vụ Thành ủy, Ban Chỉ đạo 57", "City Party, Steering Committee 57",
        "Parti de la Ville, Comité directeur 57")
    case .central: Label("Bộ, ngành trung ương", "Central government", "Administration centrale")
    }
  }
}

extension ObstacleStatus: LabelledCodeList {
  public static let listName = "obstacle_status"

  public var label: Label {
    switch self {
    case .new: Label("Mới ghi nhận", "New", "Nouveau")
    case .inProgress: Label("Đang xử lý", "In progress", "En traitement")
    case .reportedUp: Label("Đã báo cáo cấp trên", "Reported up", "Remonté")
    case .resolved: Label("Đã tháo gỡ", "Resolved", "Levé")
    case .closed: Label("Đã đóng", "Closed", "Clos")
    }
  }
}

extension ProposalKind: LabelledCodeList {
  public static let listName = "proposal_kind"

  public var label: Label {
    switch self {
    case .removeObstacle: Label("Tháo gỡ vướng mắc", "Remove an obstacle", "Lever un obstacle")
    case .adjustPlan: Label("Điều chỉnh kế hoạch vốn", "Adjust the plan", "Ajuster le plan")
    case .transferCapital: Label("Điều chuyển vốn", "Transfer capital", "Transférer des capitaux")
    case .replaceTask: Label("Thay thế nhiệm vụ", "Replace the task", "Remplacer la tâche")
    case .stopTask: Label("Dừng nhiệm vụ", "Stop the task", "Arrêter la tâche")
    case .extendDeadline: Label("Gia hạn", "Extend the deadline", "Prolonger le délai")
    case .changeOwner: Label("Thay đổi đơn vị chủ trì", "Change the lead unit", "Changer de pilote")
    }
  }
}

extension ProposalStatus: LabelledCodeList {
  public static let listName = "proposal_status"

  public var label: Label {
    switch self {
    case .draft: Label("Dự thảo", "Draft", "Brouillon")
    case .submitted: Label("Đã trình", "Submitted", "Soumise")
    case .approved: Label("Được chấp thuận", "Approved", "Approuvée")
    case .rejected: Label("Không chấp thuận", "Rejected", "Rejetée")
    case .done: Label("Đã thực hiện", "Done", "Exécutée")
    }
  }
}

extension StepStatus: LabelledCodeList {
  public static let listName = "step_status"

  public var label: Label {
    switch self {
    case .notStarted: Label("Chưa bắt đầu", "Not started", "Non commencée")
    case .inProcess: Label("Đang xử lý", "In process", "En traitement")
    case .returned: Label("Trả lại", "Returned", "Renvoyée")
    case .done: Label("Đã xong", "Done", "Achevée")
    case .skipped: Label("Bỏ qua", "Skipped", "Omise")
    }
  }
}

extension DirectiveStatus: LabelledCodeList {
  public static let listName = "directive_status"

  public var label: Label {
    switch self {
    case .notStarted: Label("Chưa bắt đầu", "Not started", "Non commencée")
    case .inProgress: Label("Đang thực hiện", "In progress", "En cours")
    case .completed: Label("Hoàn thành", "Completed", "Achevée")
    case .cancelled: Label("Đã hủy", "Cancelled", "Annulée")
    }
  }
}

extension SubmissionStatus: LabelledCodeList {
  public static let listName = "submission_status"

  public var label: Label {
    switch self {
    case .received: Label("Đã nhận", "Received", "Reçue")
    case .returned: Label("Trả lại", "Returned", "Renvoyée")
    case .accepted: Label("Đã chấp nhận", "Accepted", "Acceptée")
    }
  }
}
