/// A reminder sent about a task, a directive or an obstacle (nhắc việc, đôn đốc).
public struct Reminder: Sendable {
  public let code: String
  @Compact public private(set) var obstacle: Key<Obstacle>?
  @Compact public private(set) var assignment: Key<Assignment>?
  @Compact public private(set) var directive: Key<Directive>?
  /// The unit that is reminded.
  public let agency: Key<Agency>
  public let sent: Day
  @Compact public private(set) var answered: Day?
  public let number: String?
  public var origin: Origin

  public init(
    code: String = "", obstacle: Key<Obstacle>? = nil, assignment: Key<Assignment>? = nil,
    directive: Key<Directive>? = nil, agency: Key<Agency>, sent: Day, answered: Day? = nil,
    number: String? = nil, origin: Origin
  ) {
    self.code = code
    self.obstacle = obstacle
    self.assignment = assignment
    self.directive = directive
    self.agency = agency
    self.sent = sent
    self.answered = answered
    self.number = number
    self.origin = origin
  }

  /// Whether it waits for an answer on a day.
  public func isOpen(on day: Day) -> Bool { sent <= day && (answered.map { $0 > day } ?? true) }
}
