/// What was reminded of, or is overdue, as of the day.
public struct Urging: Sendable {
  public enum Matter: Hashable, Sendable {
    case task(Key<Assignment>)
    case directive(Key<Directive>)
    case obstacle(Key<Obstacle>)
    /// A reminder that names nothing is about its unit as such.
    case unit(Key<Agency>)
  }

  public struct Row: Sendable {
    public let matter: Matter
    /// Who has the authority and must act; nil where only the level is known.
    public let agency: Key<Agency>?
    public let person: Key<Person>?
    public let project: Key<Project>?
    /// The units that it is about beside the one that must act: who raised it, who was reminded.
    public let others: [Key<Agency>]
    public let due: Day?
    public let daysLate: Int
    /// Whether there is still something to do.
    public let isOpen: Bool
    /// Sent about it by the day: places among the reminders.
    public let reminders: [Int]
    public let tally: ReminderTally
    public let escalation: Escalation

    /// Whether it must be reported at the next briefing of the leadership.
    public var isForBriefing: Bool { escalation.paper == .briefing }
  }

  /// What must be reported first, then what was reminded most, then the longest overdue.
  public let rows: [Row]

  public init(_ portfolio: Portfolio) {
    var reminders: [Matter: [Int]] = [:]
    for (place, reminder) in portfolio.reminders.enumerated() where reminder.sent <= portfolio.asOf.day {
      for matter in reminder.matters { reminders[matter, default: []].append(place) }
    }
    for matter in portfolio.overdueMatters where reminders[matter] == nil { reminders[matter] = [] }
    rows = reminders.map { Row($0, $1, portfolio) }.sorted(by: Urging.isBefore)
  }

  private static func isBefore(_ a: Row, _ b: Row) -> Bool {
    if a.isForBriefing != b.isForBriefing { return a.isForBriefing }
    if a.tally.sent != b.tally.sent { return a.tally.sent > b.tally.sent }
    if a.daysLate != b.daysLate { return a.daysLate > b.daysLate }
    return a.matter.order < b.matter.order
  }
}

extension Reminder {
  fileprivate var matters: [Urging.Matter] {
    let named: [Urging.Matter?] = [
      assignment.map { .task($0) }, directive.map { .directive($0) }, obstacle.map { .obstacle($0) },
    ]
    let matters = named.compactMap { $0 }
    return matters.isEmpty ? [.unit(agency)] : matters
  }
}

extension Urging.Matter {
  /// By the tables, then by the keys.
  fileprivate var order: (Int, Int32) {
    switch self {
    case .task(let key): (0, key.number)
    case .directive(let key): (1, key.number)
    case .obstacle(let key): (2, key.number)
    case .unit(let key): (3, key.number)
    }
  }
}

extension Portfolio {
  fileprivate var overdueMatters: [Urging.Matter] {
    openDuties([.task, .directive, .obstacle]).filter { $0.daysLate(at: asOf) > 0 }.compactMap { item in
      switch item.kind {
      case .task: .task(assignments.rows[item.place].key)
      case .directive: .directive(duties.directives.rows[item.place].key)
      case .obstacle: .obstacle(obstacles.rows[item.place].key)
      case .request, .reminder, .dossier, .milestone, .submission: nil
      }
    }
  }
}

extension Urging.Row {
  fileprivate init(_ matter: Urging.Matter, _ places: [Int], _ portfolio: Portfolio) {
    let sent = places.map { portfolio.reminders[$0] }
    let tally = ReminderTally(sent, on: portfolio.asOf.day)
    let facts = MatterFacts(matter, sent.map(\.agency), portfolio)
    self.matter = matter
    (agency, person, project, due, isOpen) = (
      facts.agency, facts.person, facts.project, facts.due, facts.isOpen
    )
    others = facts.raisedBy + sent.map(\.agency)
    reminders = places
    self.tally = tally
    let late = isOpen ? due.map { Lateness.days(past: $0, at: portfolio.asOf) } ?? 0 : 0
    daysLate = late
    let rung = facts.level ?? (tally.sent > 0 ? .workingGroup : facts.ownRung)
    escalation = Escalation(rung: rung, began: facts.began, tally, isLate: late > 0, rules: portfolio.rules)
  }
}

/// What the row of a matter says, whatever table it stands in.
private struct MatterFacts {
  var agency: Key<Agency>?
  var person: Key<Person>?
  var project: Key<Project>?
  var raisedBy: [Key<Agency>] = []
  var due: Day?
  var isOpen = false
  /// Where its table says on which rung it is.
  var level: EscalationLevel?
  var began: Escalation.Since
  var ownRung = EscalationLevel.owner

  /// - Parameter reminded: the units that were, where its table says nothing of it.
  init(_ matter: Urging.Matter, _ reminded: [Key<Agency>], _ portfolio: Portfolio) {
    let day = portfolio.asOf.day
    began = .due(day)
    agency = reminded.last
    switch matter {
    case .task(let key):
      guard let task = portfolio.assignments[key] else { break }
      agency = task.lead
      person = task.responsible ?? task.accountable
      (project, due, isOpen) = (task.project, task.isRegular ? nil : task.due, task.isOpen(on: day))
    case .directive(let key):
      guard let directive = portfolio.duties.directives[key] else { break }
      agency = directive.lead
      (person, due, isOpen) = (directive.responsible, directive.due, directive.isOpen(on: day))
    case .obstacle(let key):
      guard let obstacle = portfolio.obstacles[key] else { break }
      agency = obstacle.responsibleAgency ?? (obstacle.escalation == .owner ? obstacle.agency : nil)
      (person, project) = (obstacle.responsiblePerson, portfolio.project(of: obstacle))
      (due, isOpen, level) = (obstacle.due, obstacle.isOpen(on: day), obstacle.escalation)
      raisedBy = [obstacle.agency]
      began = .raised(obstacle.raised)
    case .unit: break
    }
    if case .due = began, let due { began = .due(due) }
    if let level = agency.flatMap({ portfolio.agencies[$0]?.level }) { ownRung = level.rung }
  }
}
