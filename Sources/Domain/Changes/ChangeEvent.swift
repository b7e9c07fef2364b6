/// Something that happened between two days, as the folder tells it: money, a decision on it, a task or an obstacle.
///
/// Only what the folder dates. The day on which a deadline was moved or an obstacle was escalated stands in no table
/// (tasks has the first due day and the one in force, obstacles the level in force), so neither is told.
public struct ChangeEvent: Hashable, Sendable {
  /// What happened, in the order in which a day is told: payments are many, and so they come last.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    /// A decision up to 30 September of the plan year added capital.
    case planAdded
    /// A decision cut or withdrew capital.
    case planCut
    /// A decision after 30 September added capital, which can be paid for a year longer.
    ///
    /// Source: Law 58/2024/QH15, art. 72; see ``Deadlines``.
    case lateCapital
    /// A task was completed, on time or late.
    case taskCompleted
    /// A task that was not overdue at the first moment and is at the last; one completed in between is not told here.
    case taskOverdue
    /// A task was cancelled: from that day on it no longer counts.
    case taskCancelled
    /// A unit raised an obstacle.
    case obstacleRaised
    /// An obstacle was resolved, or closed where nobody says when it was resolved.
    case obstacleResolved
    /// A project's figure grew in a month, or fell by recoveries and refunds.
    case payment
    /// Another source speaks for a project from that month on: the Treasury's rows took the place of the unit's, or a
    /// ledger that of a statement. No payment.
    case paymentCorrected
  }

  /// The record that tells it.
  public enum Subject: Hashable, Sendable {
    /// Of a payment or its correction, whose rows are those of the month.
    case project(Key<Project>)
    /// A row of ``Portfolio/plans``.
    case plan(Origin)
    /// A task.
    case assignment(Key<Assignment>)
    /// An obstacle, also one that is no longer open.
    case obstacle(Key<Obstacle>)
  }

  /// What happened.
  public let kind: Kind
  /// After the first day and up to the last. Of a payment or its correction the end of its month, or the last day where
  /// the month is not over; of a task that became overdue the day after its due day, or the last day where that is its
  /// due day.
  public let day: Day
  /// Where it stands.
  public let subject: Subject
  /// The unit that it concerns: a project's owner, a task's lead, or who raised an obstacle.
  public let agency: Key<Agency>
  /// The project that it concerns, its own or its task's.
  public let project: Key<Project>?
  /// Of a decision: plans of two bases are never added together. Nil of all else.
  public let basis: PlanBasis?
  /// In đồng: what was paid, net of recoveries and refunds, by how much a figure or a plan changed (negative where it
  /// fell), or what an obstacle holds (nil where nobody says). Nil of tasks.
  public let amount: Dong?

  init(
    _ kind: Kind, on day: Day, _ subject: Subject, agency: Key<Agency>, project: Key<Project>?,
    basis: PlanBasis? = nil, amount: Dong? = nil
  ) {
    self.kind = kind
    self.day = day
    self.subject = subject
    self.agency = agency
    self.project = project
    self.basis = basis
    self.amount = amount
  }

  /// All that happened after one portfolio's moment and by another's of the same folder: the newest day first, within a
  /// day by ``Kind``, then the largest amount first, whatever its sign, then by key.
  ///
  /// The records are the later portfolio's. Payments and decisions are those of the plan year; they are left out where
  /// ``RateBridge/init(from:to:on:)`` would compare nothing. Rows that were entered since and are dated before the first
  /// day are not told. Empty where the first moment is the later one.
  public static func events(from then: Portfolio, to now: Portfolio) -> [ChangeEvent] {
    guard then.asOf <= now.asOf else { return [] }
    var events: [ChangeEvent] = []
    if let pair = MoneyPair(then, now) {
      pair.addPayments(of: now.projects, to: &events)
      pair.addDecisions(on: now.projects, to: &events)
    }
    now.addTasks(since: then.asOf, to: &events)
    now.addObstacles(since: then.asOf.day, to: &events)
    events.sort { $0.comesBefore($1) }
    return events
  }

  private func comesBefore(_ other: ChangeEvent) -> Bool {
    if day != other.day { return day > other.day }
    if kind != other.kind { return kind.rawValue < other.kind.rawValue }
    let (amount, otherAmount) = (amount ?? 0, other.amount ?? 0)
    if amount.magnitude != otherAmount.magnitude { return amount.magnitude > otherAmount.magnitude }
    if amount != otherAmount { return amount > otherAmount }
    return subject.place < other.subject.place
  }
}

extension ChangeEvent {
  /// The same with its amount to the nearest multiple of a unit.
  func rounded(to unit: Dong) -> ChangeEvent {
    ChangeEvent(
      kind, on: day, subject, agency: agency, project: project, basis: basis,
      amount: amount?.rounded(to: unit))
  }
}

extension ChangeEvent.Subject {
  /// Orders subjects of one kind of event, which are all of one table.
  fileprivate var place: (Int, UInt64) {
    switch self {
    case .project(let key): (key.index, 0)
    case .plan(let origin): (Int(origin.file), origin.offset)
    case .assignment(let key): (key.index, 0)
    case .obstacle(let key): (key.index, 0)
    }
  }
}
