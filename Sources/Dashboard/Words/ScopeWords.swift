import Contract
import Domain

/// What a scope is called, in the title line, the menu and the palette.
extension ProjectScope {
  var name: Label {
    switch self {
    case .all: Label("tất cả dự án", "all projects", "tous les projets")
    case .scienceDigital:
      Label(
        "khoa học, đổi mới sáng tạo, chuyển đổi số", "science, innovation, digital",
        "science, innovation, numérique")
    case .publicInvestment: Label("đầu tư công", "public investment", "investissement public")
    case .resolution57: Label("Nghị quyết 57", "Resolution 57", "Résolution 57")
    case .digitalInfrastructure: Label("hạ tầng số", "digital infrastructure", "infrastructure numérique")
    case .keyProjects: Label("dự án trọng điểm", "key projects", "projets clés")
    }
  }

  /// For a narrow title line.
  var shortName: Label {
    switch self {
    case .all: Label("tất cả", "all", "tout")
    case .scienceDigital: Label("KH-ĐM-số", "science+digital", "science+num.")
    case .publicInvestment: Label("đầu tư công", "public inv.", "inv. public")
    case .resolution57: Label("NQ 57", "Res. 57", "Rés. 57")
    case .digitalInfrastructure: Label("hạ tầng số", "digital infra", "infra num.")
    case .keyProjects: Label("trọng điểm", "key projects", "projets clés")
    }
  }
}

enum ScopeWords {
  /// Before the name of a scope, and the head of the menu.
  static let scope = Label("phạm vi", "scope", "périmètre")
  /// What stands in the place of a scope on a page that none cuts down.
  static let wholeFolder = Label("toàn thư mục", "whole folder", "tout le dossier")
  static let wholeFolderShort = Label("mọi phạm vi", "whole", "tout")

  /// Of a record that the folder may have, and the scope in view has not.
  static func outside(_ code: String, _ scope: Label) -> Label {
    Label(
      "\(code) không thuộc phạm vi đang xem (\(scope.vi))",
      "\(code) is not in the scope in view (\(scope.en))",
      "\(code) n’est pas dans le périmètre affiché (\(scope.fr))")
  }
}
