/// What units handed in for the newest week that is over, as it stood at a moment.
///
/// Source: data contract, submissions; domain notes 7: reports sent on time / weeks, units updated this week / units.
public struct HandIns: Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// Its day is over, and nothing came.
    case missing
    /// What came was sent back: it is to come again.
    case returned
    /// Its day is not over.
    case awaited
    case received
    case accepted
  }

  public struct Row: Sendable {
    public let agency: Key<Agency>
    public let state: State
    public let due: Day
    public let received: Moment?
    /// Of what came, or of what is missing until the moment; 0 in time.
    public let daysLate: Int
    /// Weeks in a row up to the newest whose day is over, for which nothing came by the moment.
    public let silentWeeks: Int
    /// Nil where the table has no row of the unit for the week.
    public let submission: Submission?

    public var isInTime: Bool { received != nil && daysLate == 0 }
  }

  /// The last day that the week is about.
  public let periodEnd: Day
  /// The day by which most must hand in.
  public let due: Day
  /// Of units that must report and stood on ``periodEnd``, and of others that handed in; in the order of the table.
  public let rows: [Row]

  /// Weeks of silence after which a unit is named: two reminders have gone unanswered meanwhile.
  public static let longSilence = 3

  /// Nil where no week is over that anybody was asked for.
  public init?(_ portfolio: Portfolio) {
    let weeks = HandInWeeks(portfolio.duties.submissions)
    let now = portfolio.asOf
    guard let place = weeks.all.lastIndex(where: { $0.end <= now.day }) else { return nil }
    let week = weeks.all[place]
    (periodEnd, due) = (week.end, week.due)
    let known = portfolio.agencies.rows.filter {
      week.rows[$0.key] != nil || ($0.mustReport && $0.stands(on: week.end))
    }
    rows = known.map { agency in
      let submission = week.rows[agency.key]
      let due = submission?.due ?? week.due
      let received = submission.flatMap { $0.isReceived(at: now) ? $0.received : nil }
      return Row(
        agency: agency.key, state: HandIns.state(submission, received, due: due, at: now), due: due,
        received: received, daysLate: Lateness.days(past: due, at: received ?? now),
        silentWeeks: weeks.silence(of: agency, through: place, at: now), submission: submission)
    }
  }

  private static func state(_ submission: Submission?, _ received: Moment?, due: Day, at now: Moment) -> State
  {
    guard received != nil else { return Moment(closeOf: due) < now ? .missing : .awaited }
    switch submission?.status {
    case .returned: return .returned
    case .accepted: return .accepted
    case .received, nil: return .received
    }
  }
}

extension Portfolio {
  /// The last day of the newest week that is over and for which units were asked; nil where there is none.
  public var newestWeek: Day? {
    var newest: Day?
    for submission in duties.submissions where submission.periodEnd <= asOf.day {
      newest = newest.map { max($0, submission.periodEnd) } ?? submission.periodEnd
    }
    return newest
  }
}

/// The weeks for which units were asked, ascending.
struct HandInWeeks: Sendable {
  struct Week: Sendable {
    let end: Day
    /// The commonest one; of several the first.
    let due: Day
    let rows: [Key<Agency>: Submission]
  }

  let all: [Week]

  init(_ submissions: [Submission]) {
    all = Dictionary(grouping: submissions, by: \.periodEnd).map { end, rows in
      let counts = Dictionary(grouping: rows, by: \.due).mapValues(\.count)
      let due = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? end
      return Week(end: end, due: due, rows: Dictionary(rows.map { ($0.agency, $0) }) { first, _ in first })
    }.sorted { $0.end < $1.end }
  }

  /// Weeks in a row without anything, back from one; a week whose day is not over is neither.
  func silence(of agency: Agency, through place: Int, at now: Moment) -> Int {
    var weeks = 0
    for week in all[...place].reversed() {
      guard agency.stands(on: week.end) else { break }
      let submission = week.rows[agency.key]
      if submission?.isReceived(at: now) ?? false { break }
      guard submission != nil || agency.mustReport else { break }
      if Moment(closeOf: submission?.due ?? week.due) < now { weeks += 1 }
    }
    return weeks
  }
}
