/// What the next reminder to a unit is about: what is overdue or due soon, and what it has not answered.
public struct UnitReminder: Sendable {
  /// Who is written to: the unit, or the one that answers for it since it was abolished.
  public let agency: Key<Agency>
  /// The units that it answers for.
  public let predecessors: [Key<Agency>]
  /// Its focal point, else its head; nil where nobody is known.
  public let contact: Person?
  /// Overdue, the gravest first.
  public let overdue: [Urging.Row]
  /// Due within ``Rules/daysOfWarning`` days, the next due first.
  public let dueSoon: [DutyItem]
  /// Reminders without an answer: places among the reminders, the oldest first.
  public let unanswered: [Int]
  /// Requests of others without an answer: places among the requests, the oldest first.
  public let requests: [Int]
  /// Reminders sent to it by the day, of whatever they were.
  public let tally: ReminderTally

  public init(_ asked: Key<Agency>, _ portfolio: Portfolio) {
    let successors = Successors(portfolio)
    let agency = successors.heir(of: asked)
    func isIts(_ key: Key<Agency>?) -> Bool { key.map { successors.heir(of: $0) == agency } ?? false }
    let now = portfolio.asOf
    self.agency = agency
    predecessors = successors.abolished(before: agency)
    contact = Contacts(portfolio).person(of: agency)
    overdue = Urging(portfolio).rows.filter { $0.daysLate > 0 && isIts($0.agency) }
    dueSoon = portfolio.openDuties([.task, .directive, .obstacle]).filter { item in
      guard isIts(item.agency), let due = item.due, item.daysLate(at: now) == 0 else { return false }
      return due - now.day <= portfolio.rules.daysOfWarning
    }.sorted { ($0.due ?? now.day, $0.place) < ($1.due ?? now.day, $1.place) }
    let sent = portfolio.reminders.indices.filter { isIts(portfolio.reminders[$0].agency) }
    tally = ReminderTally(sent.lazy.map { portfolio.reminders[$0] }, on: now.day)
    unanswered = sent.filter { portfolio.reminders[$0].isOpen(on: now.day) }
      .sorted { (portfolio.reminders[$0].sent, $0) < (portfolio.reminders[$1].sent, $1) }
    let all = portfolio.duties.requests
    requests = all.indices.filter { all[$0].isOpen(on: now.day) && isIts(all[$0].to) }
      .sorted { (all[$0].sent, $0) < (all[$1].sent, $1) }
  }

  public var isEmpty: Bool {
    overdue.isEmpty && dueSoon.isEmpty && unanswered.isEmpty && requests.isEmpty
  }

  /// What was reminded of so often that it must be reported at the next briefing of the leadership.
  public var forBriefing: [Urging.Row] { overdue.filter(\.isForBriefing) }
}
