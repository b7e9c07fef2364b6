/// Something that a unit must still do: the rows of the week, whatever table they come from.
public struct DutyItem: Hashable, Sendable {
  /// By the table that says so.
  public enum Kind: String, CaseIterable, CodeList {
    case task
    case directive
    case obstacle
    case request
    case reminder
    case dossier
    case milestone
    case submission
  }

  public let kind: Kind
  /// Of its row among those of its kind.
  public let place: Int
  /// Who must act.
  public let agency: Key<Agency>
  /// The person named for it; nil where the row names none.
  public let person: Key<Person>?
  public let project: Key<Project>?
  /// The last day on which it is in time; nil where nobody set one.
  public let due: Day?
  public let origin: Origin

  public init(
    _ kind: Kind, at place: Int, agency: Key<Agency>, person: Key<Person>? = nil,
    project: Key<Project>? = nil, due: Day?, origin: Origin
  ) {
    self.kind = kind
    self.place = place
    self.agency = agency
    self.person = person
    self.project = project
    self.due = due
    self.origin = origin
  }

  /// Days past its due day at a moment, 0 in time.
  public func daysLate(at now: Moment) -> Int { due.map { Lateness.days(past: $0, at: now) } ?? 0 }
}

extension Portfolio {
  /// What is open on the day, in the order of the tables.
  public func openDuties(_ kinds: Set<DutyItem.Kind> = Set(DutyItem.Kind.allCases)) -> [DutyItem] {
    DutyItem.Kind.allCases.filter(kinds.contains).flatMap(openDuties(of:))
  }

  private func openDuties(of kind: DutyItem.Kind) -> [DutyItem] {
    switch kind {
    case .task: openTasks
    case .directive: openDirectives
    case .obstacle: openObstacles
    case .request: openRequests
    case .reminder: openReminders
    case .dossier: openSteps
    case .milestone: openMilestones
    case .submission: openSubmissions
    }
  }

  private var openTasks: [DutyItem] {
    assignments.rows.enumerated().compactMap { place, task in
      guard task.isOpen(on: asOf.day), let due = task.due else { return nil }
      return DutyItem(
        .task, at: place, agency: task.lead, person: task.responsible ?? task.accountable,
        project: task.project, due: due, origin: task.origin)
    }
  }

  private var openDirectives: [DutyItem] {
    duties.directives.rows.enumerated().compactMap { place, directive in
      guard directive.isOpen(on: asOf.day) else { return nil }
      return DutyItem(
        .directive, at: place, agency: directive.lead, person: directive.responsible, due: directive.due,
        origin: directive.origin)
    }
  }

  private var openObstacles: [DutyItem] {
    obstacles.rows.enumerated().compactMap { place, obstacle in
      guard obstacle.isOpen(on: asOf.day) else { return nil }
      return DutyItem(
        .obstacle, at: place, agency: obstacle.responsibleAgency ?? obstacle.agency,
        person: obstacle.responsiblePerson, project: project(of: obstacle), due: obstacle.due,
        origin: obstacle.origin)
    }
  }

  private var openRequests: [DutyItem] {
    duties.requests.enumerated().compactMap { place, request in
      guard request.isOpen(on: asOf.day) else { return nil }
      return DutyItem(
        .request, at: place, agency: request.to,
        project: request.project ?? assignments[request.assignment]?.project, due: request.due,
        origin: request.origin)
    }
  }

  /// A reminder has no day until which it must be answered. Of several about one matter the newest is answered.
  private var openReminders: [DutyItem] {
    var newest: [ReminderSubject: Int] = [:]
    for (place, reminder) in reminders.enumerated() where reminder.isOpen(on: asOf.day) {
      let subject = ReminderSubject(reminder)
      if newest[subject].map({ reminders[$0].sent <= reminder.sent }) ?? true { newest[subject] = place }
    }
    return newest.values.sorted().map { place in
      let reminder = reminders[place]
      return DutyItem(
        .reminder, at: place, agency: reminder.agency, project: assignments[reminder.assignment]?.project,
        due: nil, origin: reminder.origin)
    }
  }

  private var openSteps: [DutyItem] {
    duties.steps.enumerated().compactMap { place, step in
      guard step.isOpen(on: asOf.day) else { return nil }
      let due = step.received.flatMap { received in
        step.limitDays.map { duties.calendar.day($0, after: received) }
      }
      return DutyItem(
        .dossier, at: place, agency: step.agency, project: step.project, due: due, origin: step.origin)
    }
  }

  private var openMilestones: [DutyItem] {
    duties.milestones.rows.enumerated().compactMap { place, milestone in
      guard !milestone.isMet(on: asOf.day), let project = projects[milestone.project] else { return nil }
      return DutyItem(
        .milestone, at: place, agency: project.owner, person: project.responsible, project: project.key,
        due: milestone.due, origin: milestone.origin)
    }
  }

  /// What each unit must hand in now: of its newest week, for a later report stands for those before it.
  private var openSubmissions: [DutyItem] {
    var newest: [Key<Agency>: Int] = [:]
    for (place, submission) in duties.submissions.enumerated() where submission.periodEnd <= asOf.day + 7 {
      let before = newest[submission.agency].map { duties.submissions[$0].periodEnd }
      if before.map({ $0 < submission.periodEnd }) ?? true { newest[submission.agency] = place }
    }
    return newest.values.sorted().compactMap { place in
      let submission = duties.submissions[place]
      guard !submission.isReceived(at: asOf) else { return nil }
      return DutyItem(
        .submission, at: place, agency: submission.agency, due: submission.due, origin: submission.origin)
    }
  }
}

/// What a reminder is about: reminders about the same matter are one duty.
private struct ReminderSubject: Hashable {
  let agency: Key<Agency>
  let obstacle: Key<Obstacle>?
  let assignment: Key<Assignment>?
  let directive: Key<Directive>?

  init(_ reminder: Reminder) {
    agency = reminder.agency
    (obstacle, assignment, directive) = (reminder.obstacle, reminder.assignment, reminder.directive)
  }
}
