/// A project or task that has capital (dự án, nhiệm vụ).
public struct Project: Sendable {
  public let key: Key<Project>
  public let code: String
  /// What the Treasury calls it.
  public let budgetCode: String?
  public let name: String
  public let kind: ProjectKind
  public let owner: Key<Agency>
  public let sector: Key<Sector>
  public let status: ProjectStatus
  public let scope: Scope
  public let isDigitalInfrastructure: Bool
  public let isResolution57: Bool
  public let isKey: Bool
  /// Tổng mức đầu tư, in đồng.
  public let totalInvestment: Dong?
  @Compact public private(set) var plannedStart: Day?
  @Compact public private(set) var plannedEnd: Day?
  @Compact public private(set) var actualStart: Day?
  @Compact public private(set) var actualEnd: Day?
  @Compact public private(set) var responsible: Key<Person>?
  public var origin: Origin

  public init(
    key: Key<Project>, code: String, budgetCode: String? = nil, name: String,
    kind: ProjectKind = .investmentProject, owner: Key<Agency>, sector: Key<Sector>,
    status: ProjectStatus = .implementation, scope: Scope = .publicInvestment,
    isDigitalInfrastructure: Bool = false, isResolution57: Bool = false, isKey: Bool = false,
    totalInvestment: Dong? = nil, plannedStart: Day? = nil, plannedEnd: Day? = nil, actualStart: Day? = nil,
    actualEnd: Day? = nil, responsible: Key<Person>? = nil, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.budgetCode = budgetCode
    self.name = name
    self.kind = kind
    self.owner = owner
    self.sector = sector
    self.status = status
    self.scope = scope
    self.isDigitalInfrastructure = isDigitalInfrastructure
    self.isResolution57 = isResolution57
    self.isKey = isKey
    self.totalInvestment = totalInvestment
    self.plannedStart = plannedStart
    self.plannedEnd = plannedEnd
    self.actualStart = actualStart
    self.actualEnd = actualEnd
    self.responsible = responsible
    self.origin = origin
  }
}
