public import Domain

extension AgencyLevel: LabelledCodeList {
  public static let listName = "unit_level"

  public var label: Label {
    switch self {
    case .cityParty: Label("Thành ủy và cơ quan Đảng", "City Party body", "Organe du Parti de la Ville")
    case .cityGovernment: Label("Chính quyền Thành phố", "City government", "Autorités de la Ville")
    case .department: Label("Sở, ban, ngành", "Department", "Direction municipale")
    case .wardCommune: Label("Phường, xã", "Ward or commune", "Quartier ou commune")
    case .projectBoard: Label("Ban quản lý dự án", "Project management board", "Comité de gestion de projet")
    case .publicServiceUnit: Label("Đơn vị sự nghiệp công lập", "Public service unit", "Établissement public")
    case .enterprise: Label("Doanh nghiệp", "Enterprise", "Entreprise")
    case .treasury: Label("Kho bạc Nhà nước", "State Treasury", "Trésor public")
    case .centralAgency: Label("Cơ quan trung ương", "Central agency", "Organe central")
    case .other: Label("Khác", "Other", "Autre")
    }
  }
}

extension GroupRole: LabelledCodeList {
  public static let listName = "group_role"

  public var label: Label {
    switch self {
    case .head: Label("Tổ trưởng", "Head", "Chef")
    case .standingDeputyHead: Label("Tổ phó thường trực", "Standing deputy head", "Chef adjoint permanent")
    case .deputyHead: Label("Tổ phó", "Deputy head", "Chef adjoint")
    case .member: Label("Thành viên", "Member", "Membre")
    case .secretariat: Label("Tổ giúp việc", "Secretariat", "Secrétariat")
    case .none: Label("Không thuộc Tổ công tác", "Not in the group", "Hors du groupe")
    }
  }
}
