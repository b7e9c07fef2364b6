/// What a unit asks another for (yêu cầu phối hợp).
public struct CoordinationRequest: Sendable {
  public let code: String
  @Compact public private(set) var assignment: Key<Assignment>?
  @Compact public private(set) var project: Key<Project>?
  public let from: Key<Agency>
  public let to: Key<Agency>
  public internal(set) var content: String
  public let sent: Day
  @Compact public private(set) var due: Day?
  @Compact public private(set) var answered: Day?
  public internal(set) var number: String?
  public var origin: Origin

  public init(
    code: String, assignment: Key<Assignment>? = nil, project: Key<Project>? = nil, from: Key<Agency>,
    to: Key<Agency>, content: String = "", sent: Day, due: Day? = nil, answered: Day? = nil,
    number: String? = nil, origin: Origin
  ) {
    self.code = code
    self.assignment = assignment
    self.project = project
    self.from = from
    self.to = to
    self.content = content
    self.sent = sent
    self.due = due
    self.answered = answered
    self.number = number
    self.origin = origin
  }

  public func isOpen(on day: Day) -> Bool { sent <= day && (answered.map { $0 > day } ?? true) }
}
