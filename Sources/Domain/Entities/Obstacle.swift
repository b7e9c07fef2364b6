/// An obstacle (khó khăn, vướng mắc) with the body that must resolve it.
public struct Obstacle: Sendable {
  public let key: Key<Obstacle>
  public let code: String
  @Compact public private(set) var project: Key<Project>?
  @Compact public private(set) var assignment: Key<Assignment>?
  /// The unit that raised it.
  public let agency: Key<Agency>
  public let category: ObstacleCategory
  public let description: String
  public let raised: Day
  /// The unit that must resolve it.
  @Compact public private(set) var responsibleAgency: Key<Agency>?
  @Compact public private(set) var responsiblePerson: Key<Person>?
  @Compact public private(set) var due: Day?
  public let escalation: EscalationLevel
  public let status: ObstacleStatus
  @Compact public private(set) var resolved: Day?
  @Compact public private(set) var closed: Day?
  /// Money it holds, in đồng.
  public let blocked: Dong?
  public let hasProposal: Bool
  public var origin: Origin

  public init(
    key: Key<Obstacle>, code: String, project: Key<Project>? = nil, assignment: Key<Assignment>? = nil,
    agency: Key<Agency>, category: ObstacleCategory = .other, description: String, raised: Day,
    responsibleAgency: Key<Agency>? = nil, responsiblePerson: Key<Person>? = nil, due: Day? = nil,
    escalation: EscalationLevel = .owner, status: ObstacleStatus = .new, resolved: Day? = nil,
    closed: Day? = nil,
    blocked: Dong? = nil, hasProposal: Bool = false, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.project = project
    self.assignment = assignment
    self.agency = agency
    self.category = category
    self.description = description
    self.raised = raised
    self.responsibleAgency = responsibleAgency
    self.responsiblePerson = responsiblePerson
    self.due = due
    self.escalation = escalation
    self.status = status
    self.resolved = resolved
    self.closed = closed
    self.blocked = blocked
    self.hasProposal = hasProposal
    self.origin = origin
  }
}
