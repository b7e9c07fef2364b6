/// A unit (đơn vị): a body that owns, handles or reports.
public struct Agency: Sendable {
  public let key: Key<Agency>
  public let code: String
  public let name: String
  public let shortName: String?
  public let level: AgencyLevel
  public let parent: Key<Agency>?
  public let mustReport: Bool
  public let sortOrder: Int?
  public let validFrom: Day?
  public let validTo: Day?
  public let successor: Key<Agency>?
  public var origin: Origin

  public init(
    key: Key<Agency>, code: String, name: String, shortName: String? = nil, level: AgencyLevel,
    parent: Key<Agency>? = nil, mustReport: Bool = true, sortOrder: Int? = nil, validFrom: Day? = nil,
    validTo: Day? = nil, successor: Key<Agency>? = nil, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.name = name
    self.shortName = shortName
    self.level = level
    self.parent = parent
    self.mustReport = mustReport
    self.sortOrder = sortOrder
    self.validFrom = validFrom
    self.validTo = validTo
    self.successor = successor
    self.origin = origin
  }
}
