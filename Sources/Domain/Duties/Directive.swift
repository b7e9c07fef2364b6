/// A point of a directive or of a meeting's conclusion (kết luận chỉ đạo): followed until its result is there.
///
/// Source: data contract, directives: one row a point, not one a document.
public struct Directive: Sendable {
  public let key: Key<Directive>
  public let code: String
  /// Of the document.
  public internal(set) var number: String?
  public let issued: Day
  @Compact public private(set) var meeting: Day?
  /// Who directs: a person's post or a body.
  public let issuer: String
  /// Of the point in its document.
  public internal(set) var item: String?
  public internal(set) var content: String
  public let lead: Key<Agency>
  @Compact public private(set) var responsible: Key<Person>?
  @Compact public private(set) var due: Day?
  public let status: DirectiveStatus
  @Compact public private(set) var completed: Day?
  public var origin: Origin

  public init(
    key: Key<Directive>, code: String, number: String? = nil, issued: Day, meeting: Day? = nil,
    issuer: String = "", item: String? = nil, content: String = "", lead: Key<Agency>,
    responsible: Key<Person>? = nil, due: Day? = nil, status: DirectiveStatus = .inProgress,
    completed: Day? = nil, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.number = number
    self.issued = issued
    self.meeting = meeting
    self.issuer = issuer
    self.item = item
    self.content = content
    self.lead = lead
    self.responsible = responsible
    self.due = due
    self.status = status
    self.completed = completed
    self.origin = origin
  }
}

extension Directive {
  public func isCompleted(on day: Day) -> Bool {
    status == .completed && (completed.map { $0 <= day } ?? true)
  }

  /// Whether it was given by a day and waits for its result. A cancelled one has no day in the contract: it is cancelled
  /// on every day.
  public func isOpen(on day: Day) -> Bool {
    issued <= day && status != .cancelled && !isCompleted(on: day)
  }
}

/// What a unit reported of a directive: appended, never changed.
public struct DirectiveUpdate: Sendable {
  public let directive: Key<Directive>
  public let reported: Day
  public let agency: Key<Agency>
  public let status: DirectiveStatus
  public internal(set) var content: String
  public internal(set) var number: String?
  public var origin: Origin

  public init(
    directive: Key<Directive>, reported: Day, agency: Key<Agency>, status: DirectiveStatus,
    content: String = "", number: String? = nil, origin: Origin
  ) {
    self.directive = directive
    self.reported = reported
    self.agency = agency
    self.status = status
    self.content = content
    self.number = number
    self.origin = origin
  }
}
