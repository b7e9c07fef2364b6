/// What the group or a unit proposes to the competent level (kiến nghị, đề xuất).
public struct Proposal: Sendable {
  public let code: String
  @Compact public private(set) var project: Key<Project>?
  @Compact public private(set) var obstacle: Key<Obstacle>?
  public let kind: ProposalKind
  public internal(set) var content: String
  /// In đồng, 0 or more.
  public let amount: Dong?
  @Compact public private(set) var receiver: Key<Project>?
  public let proposedBy: Key<Agency>
  @Compact public private(set) var decidedBy: Key<Agency>?
  @Compact public private(set) var submitted: Day?
  @Compact public private(set) var decided: Day?
  public internal(set) var number: String?
  public let status: ProposalStatus
  public var origin: Origin

  public init(
    code: String, project: Key<Project>? = nil, obstacle: Key<Obstacle>? = nil, kind: ProposalKind,
    content: String = "", amount: Dong? = nil, receiver: Key<Project>? = nil, proposedBy: Key<Agency>,
    decidedBy: Key<Agency>? = nil, submitted: Day? = nil, decided: Day? = nil, number: String? = nil,
    status: ProposalStatus, origin: Origin
  ) {
    self.code = code
    self.project = project
    self.obstacle = obstacle
    self.kind = kind
    self.content = content
    self.amount = amount
    self.receiver = receiver
    self.proposedBy = proposedBy
    self.decidedBy = decidedBy
    self.submitted = submitted
    self.decided = decided
    self.number = number
    self.status = status
    self.origin = origin
  }

  /// Whether it waits for a decision on a day.
  public func isOpen(on day: Day) -> Bool {
    guard let submitted, submitted <= day else { return false }
    switch status {
    case .draft: return false
    case .submitted: return true
    case .approved, .rejected, .done: return decided.map { $0 > day } ?? false
    }
  }
}
