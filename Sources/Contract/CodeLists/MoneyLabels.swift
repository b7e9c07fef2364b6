public import Domain

extension BudgetLevel: LabelledCodeList {
  public static let listName = "budget_level"

  public var label: Label {
    switch self {
    case .central: Label("Ngân sách trung ương", "Central budget", "Budget central")
    case .city: Label("Ngân sách Thành phố", "City budget", "Budget de la Ville")
    case .ward: Label("Ngân sách phường, xã", "Ward or commune budget", "Budget de quartier ou commune")
    case .oda:
      Label("Vốn nước ngoài (ODA, vay ưu đãi)", "ODA and concessional loans", "APD et prêts concessionnels")
    case .scienceFund:
      Label(
        "Quỹ phát triển khoa học và công nghệ", "Science and technology fund", "Fonds science et technologie")
    case .other: Label("Nguồn khác", "Other", "Autre")
    }
  }
}

extension BudgetClass: LabelledCodeList {
  public static let listName = "budget_class"

  public var label: Label {
    switch self {
    case .investment: Label("Chi đầu tư", "Investment", "Investissement")
    case .recurrent: Label("Chi thường xuyên, sự nghiệp", "Recurrent", "Fonctionnement")
    case .fund: Label("Quỹ", "Fund", "Fonds")
    }
  }
}

extension PlanBasis: LabelledCodeList {
  public static let listName = "plan_basis"

  public var label: Label {
    switch self {
    case .centralAssigned:
      Label("Thủ tướng Chính phủ giao", "Assigned by the Prime Minister", "Alloué par le Premier ministre")
    case .cityAssigned: Label("Thành phố giao", "Assigned by the City", "Alloué par la Ville")
    case .estimate:
      Label("Dự toán chi thường xuyên", "Recurrent budget estimate", "Budget prévisionnel de fonctionnement")
    }
  }
}

extension PlanEntryKind: LabelledCodeList {
  public static let listName = "plan_entry"

  public var label: Label {
    switch self {
    case .initial: Label("Giao đầu năm", "Initial", "Initial")
    case .supplement: Label("Bổ sung", "Supplement", "Complément")
    case .increase: Label("Điều chỉnh tăng", "Increase", "Hausse")
    case .decrease: Label("Điều chỉnh giảm", "Decrease", "Baisse")
    case .carryOver: Label("Kéo dài từ năm trước", "Carried over", "Report")
    case .withdrawn: Label("Thu hồi", "Withdrawn", "Retrait")
    }
  }

  public var sameAs: String {
    switch self {
    case .initial: "iati:BudgetType/1"
    case .supplement: "iati:BudgetType/2"
    case .increase: "iati:BudgetType/2"
    case .decrease: "iati:BudgetType/2"
    case .withdrawn: "iati:BudgetType/2"
    case .carryOver: ""
    }
  }
}

extension CapitalYear: LabelledCodeList {
  public static let listName = "capital_year"

  public var label: Label {
    switch self {
    case .current: Label("Vốn trong năm", "Current year", "Crédits de l’année")
    case .carriedOver: Label("Vốn kéo dài", "Carried over", "Crédits reportés")
    }
  }
}

extension TransactionKind: LabelledCodeList {
  public static let listName = "transaction_type"

  public var label: Label {
    switch self {
    case .commitment: Label("Cam kết chi", "Commitment", "Engagement")
    case .payment: Label("Thanh toán khối lượng hoàn thành", "Payment for work", "Paiement des travaux")
    case .advance: Label("Tạm ứng", "Advance", "Avance")
    case .advanceRecovery: Label("Thu hồi tạm ứng", "Recovery of advance", "Récupération d’avance")
    case .refund: Label("Nộp trả", "Refund", "Remboursement")
    case .settlement: Label("Quyết toán", "Settlement", "Apurement")
    }
  }

  public var sameAs: String {
    switch self {
    case .commitment: "iati:TransactionType/2"
    case .payment: "iati:TransactionType/3"
    case .advance: "iati:TransactionType/3"
    case .refund: "iati:TransactionType/7"
    case .settlement: "iati:TransactionType/4"
    case .advanceRecovery: ""
    }
  }
}

extension FigureSource: LabelledCodeList {
  public static let listName = "transaction_source"

  public var label: Label {
    switch self {
    case .treasury: Label("Kho bạc Nhà nước", "State Treasury", "Trésor public")
    case .unitReport: Label("Đơn vị báo cáo", "Unit's report", "Déclaration de l’unité")
    }
  }
}

extension FigureNature: LabelledCodeList {
  public static let listName = "figure_nature"

  public var label: Label {
    switch self {
    case .actual: Label("Thực hiện", "Actual", "Réalisé")
    case .estimate: Label("Ước thực hiện", "Estimate", "Estimé")
    case .projection: Label("Dự kiến", "Projection", "Prévu")
    }
  }
}

extension ProgressRating: LabelledCodeList {
  public static let listName = "progress_rating"

  public var label: Label {
    switch self {
    case .onTrack: Label("Đúng tiến độ", "On track", "Dans les temps")
    case .atRisk: Label("Có nguy cơ chậm", "At risk", "À risque")
    case .offTrack: Label("Chậm tiến độ", "Off track", "En retard")
    }
  }
}
