/// A component of the city's digital infrastructure (hạ tầng số).
public struct DigitalAsset: Sendable {
  public let key: Key<DigitalAsset>
  public let code: String
  @Compact public private(set) var project: Key<Project>?
  public let name: String
  public let kind: AssetKind
  @Compact public private(set) var sector: Key<Sector>?
  public let owner: Key<Agency>
  public let status: AssetStatus
  @Compact public private(set) var plannedInService: Day?
  @Compact public private(set) var inService: Day?
  public var origin: Origin

  public init(
    key: Key<DigitalAsset>, code: String, project: Key<Project>? = nil, name: String, kind: AssetKind,
    sector: Key<Sector>? = nil, owner: Key<Agency>, status: AssetStatus, plannedInService: Day? = nil,
    inService: Day? = nil, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.project = project
    self.name = name
    self.kind = kind
    self.sector = sector
    self.owner = owner
    self.status = status
    self.plannedInService = plannedInService
    self.inService = inService
    self.origin = origin
  }

  /// Whether it served on a day.
  public func isOperating(on day: Day) -> Bool {
    inService.map { $0 <= day } ?? (status == .operating)
  }
}
