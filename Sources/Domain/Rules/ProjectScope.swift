/// Which projects the dashboard is about: one choice for every page.
///
/// Source: data contract, projects.scope, is_resolution_57, is_digital_infrastructure and is_key; tasks.scope for tasks
/// without a project.
public enum ProjectScope: String, CodeList {
  case all
  /// Science, innovation and digital transformation: the group's own.
  case scienceDigital = "science_digital"
  case publicInvestment = "public_investment"
  /// Under Resolution 57-NQ/TW.
  case resolution57 = "resolution_57"
  case digitalInfrastructure = "digital_infrastructure"
  case keyProjects = "key_projects"

  public func contains(_ project: Project) -> Bool {
    switch self {
    case .all: true
    case .scienceDigital: project.scope == .scienceDigital
    case .publicInvestment: project.scope == .publicInvestment
    case .resolution57: project.isResolution57
    case .digitalInfrastructure: project.isDigitalInfrastructure
    case .keyProjects: project.isKey
    }
  }

  /// Whether it holds a task that belongs to no project.
  func contains(_ scope: Scope?) -> Bool {
    switch self {
    case .all: true
    case .scienceDigital: scope == .scienceDigital
    case .publicInvestment: scope == .publicInvestment
    case .resolution57, .digitalInfrastructure, .keyProjects: false
    }
  }
}
