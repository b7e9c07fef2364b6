/// What a unit handed in for a week (nộp số liệu).
public struct Submission: Sendable {
  public let agency: Key<Agency>
  /// The last day that it is about.
  public let periodEnd: Day
  public let due: Day
  public let received: Moment?
  public let status: SubmissionStatus?
  public internal(set) var file: String?
  @Compact public private(set) var submittedBy: Key<Person>?
  public internal(set) var notes: String?
  public var origin: Origin

  public init(
    agency: Key<Agency>, periodEnd: Day, due: Day, received: Moment? = nil, status: SubmissionStatus? = nil,
    file: String? = nil, submittedBy: Key<Person>? = nil, notes: String? = nil, origin: Origin
  ) {
    self.agency = agency
    self.periodEnd = periodEnd
    self.due = due
    self.received = received
    self.status = status
    self.file = file
    self.submittedBy = submittedBy
    self.notes = notes
    self.origin = origin
  }

  /// Whether it was there by a moment.
  public func isReceived(at now: Moment) -> Bool { received.map { $0 <= now } ?? false }
}
