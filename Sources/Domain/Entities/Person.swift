/// A member of the group, a head or a focal point. Office contacts only.
public struct Person: Sendable {
  public let key: Key<Person>
  public let code: String
  public let name: String
  public let position: String?
  public let agency: Key<Agency>
  public let role: GroupRole
  public let isFocalPoint: Bool
  public let isHead: Bool
  public let email: String?
  public let phone: String?
  @Compact public private(set) var from: Day?
  @Compact public private(set) var to: Day?
  public var origin: Origin

  public init(
    key: Key<Person>, code: String, name: String, position: String? = nil, agency: Key<Agency>,
    role: GroupRole = .none, isFocalPoint: Bool = false, isHead: Bool = false, email: String? = nil,
    phone: String? = nil, from: Day? = nil, to: Day? = nil, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.name = name
    self.position = position
    self.agency = agency
    self.role = role
    self.isFocalPoint = isFocalPoint
    self.isHead = isHead
    self.email = email
    self.phone = phone
    self.from = from
    self.to = to
    self.origin = origin
  }

  /// Whether the person holds the post on a day.
  public func serves(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true)
  }
}
