public import Domain

extension ProjectKind: LabelledCodeList {
  public static let listName = "project_kind"

  public var label: Label {
    switch self {
    case .investmentProject: Label("Dự án đầu tư", "Investment project", "Projet d’investissement")
    case .scienceTask:
      Label(
        "Nhiệm vụ khoa học và công nghệ", "Science and technology task", "Tâche de science et technologie")
    case .innovationTask: Label("Nhiệm vụ đổi mới sáng tạo", "Innovation task", "Tâche d’innovation")
    case .digitalTransformationTask:
      Label("Nhiệm vụ chuyển đổi số", "Digital transformation task", "Tâche de transformation numérique")
    case .serviceProcurement: Label("Mua sắm, thuê dịch vụ", "Service procurement", "Achat de services")
    }
  }
}

extension ProjectStatus: LabelledCodeList {
  public static let listName = "project_status"

  public var label: Label {
    switch self {
    case .identification: Label("Đề xuất", "Identification", "Identification")
    case .preparation: Label("Chuẩn bị đầu tư", "Preparation", "Préparation")
    case .implementation: Label("Đang thực hiện", "Implementation", "Exécution")
    case .completion: Label("Đang nghiệm thu, bàn giao", "Completion", "Achèvement")
    case .completed: Label("Đã hoàn thành", "Completed", "Achevé")
    case .suspended: Label("Tạm dừng", "Suspended", "Suspendu")
    case .cancelled: Label("Đã hủy", "Cancelled", "Annulé")
    }
  }

  public var sameAs: String {
    switch self {
    case .identification: "oc4ids:projectStatus/identification"
    case .preparation: "oc4ids:projectStatus/preparation"
    case .implementation: "oc4ids:projectStatus/implementation"
    case .completion: "oc4ids:projectStatus/completion"
    case .completed: "oc4ids:projectStatus/completed"
    case .suspended: "iati:ActivityStatus/6"
    case .cancelled: "oc4ids:projectStatus/cancelled"
    }
  }
}

extension Scope: LabelledCodeList {
  public static let listName = "scope"

  public var label: Label {
    switch self {
    case .scienceDigital:
      Label("Khoa học, công nghệ, chuyển đổi số", "Science and digital", "Science et numérique")
    case .publicInvestment: Label("Đầu tư công", "Public investment", "Investissement public")
    }
  }
}

extension MilestoneKind: LabelledCodeList {
  public static let listName = "milestone_type"

  public var label: Label {
    switch self {
    case .approval: Label("Phê duyệt", "Approval", "Approbation")
    case .procurement: Label("Lựa chọn nhà thầu", "Procurement", "Passation de marché")
    case .delivery: Label("Bàn giao", "Delivery", "Livraison")
    case .assessment: Label("Đánh giá, nghiệm thu", "Assessment", "Évaluation")
    case .payment: Label("Thanh toán", "Payment", "Paiement")
    case .reporting: Label("Báo cáo", "Reporting", "Rapport")
    case .goLive: Label("Đưa vào vận hành", "Go live", "Mise en service")
    }
  }

  public var sameAs: String {
    switch self {
    case .approval: "oc4ids:milestoneType/approval"
    case .procurement: "oc4ids:milestoneType/procurement"
    case .delivery: "oc4ids:milestoneType/delivery"
    case .assessment: "oc4ids:milestoneType/assessment"
    case .payment: "oc4ids:milestoneType/payment"
    case .reporting: "oc4ids:milestoneType/reporting"
    case .goLive: ""
    }
  }
}

extension MilestoneStatus: LabelledCodeList {
  public static let listName = "milestone_status"

  public var label: Label {
    switch self {
    case .scheduled: Label("Đã lên lịch", "Scheduled", "Prévu")
    case .met: Label("Đạt", "Met", "Atteint")
    case .partiallyMet: Label("Đạt một phần", "Partially met", "Partiellement atteint")
    case .notMet: Label("Không đạt", "Not met", "Non atteint")
    }
  }

  public var sameAs: String {
    switch self {
    case .scheduled: "ocds:milestoneStatus/scheduled"
    case .met: "ocds:milestoneStatus/met"
    case .partiallyMet: "ocds:milestoneStatus/partiallyMet"
    case .notMet: "ocds:milestoneStatus/notMet"
    }
  }
}

extension AssetKind: LabelledCodeList {
  public static let listName = "asset_kind"

  public var label: Label {
    switch self {
    case .dataCenter: Label("Trung tâm dữ liệu", "Data centre", "Centre de données")
    case .network: Label("Mạng truyền dẫn", "Network", "Réseau")
    case .sharedDatabase: Label("Cơ sở dữ liệu dùng chung", "Shared database", "Base de données partagée")
    case .sharedPlatform: Label("Nền tảng dùng chung", "Shared platform", "Plateforme partagée")
    case .operationCenter: Label("Trung tâm điều hành", "Operation centre", "Centre d’opérations")
    case .monitoringSystem:
      Label("Hệ thống giám sát, quan trắc", "Monitoring system", "Système de surveillance")
    case .aiApplication: Label("Ứng dụng trí tuệ nhân tạo", "AI application", "Application d’IA")
    case .security: Label("An toàn thông tin", "Security", "Sécurité")
    case .other: Label("Khác", "Other", "Autre")
    }
  }
}

extension AssetStatus: LabelledCodeList {
  public static let listName = "asset_status"

  public var label: Label {
    switch self {
    case .planned: Label("Kế hoạch", "Planned", "Prévue")
    case .building: Label("Đang xây dựng", "Building", "En construction")
    case .pilot: Label("Vận hành thử", "Pilot", "Pilote")
    case .operating: Label("Đang vận hành", "Operating", "En service")
    case .paused: Label("Tạm dừng", "Paused", "Suspendue")
    }
  }
}
