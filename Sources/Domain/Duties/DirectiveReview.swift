/// How far every point of a directive is on the day, what was last heard of it, and what was made of it.
public struct DirectiveReview: Sendable {
  public struct Point: Hashable, Sendable {
    /// Among the directives' rows.
    public let place: Int
    public let state: DirectiveState
    /// Past its due day and not done, else 0.
    public let daysLate: Int
    /// Nil where nobody has reported.
    public let lastUpdate: Day?
    /// Days since the last report, or since it was issued where there is none; nil where no table has reports, and of
    /// what needs no more.
    public let silence: Int?
    /// Whether it is open and nobody has reported on it for more than ``Rules/updateAge`` days.
    public let isForgotten: Bool
    /// Tasks made from it, without cancelled ones.
    public let tasks: Int
    public let tasksDone: Int
  }

  /// Those that were issued by the day, in the order of the table.
  public let points: [Point]

  public init(_ portfolio: Portfolio) {
    let updates = LastUpdates(portfolio)
    let tasks = MadeTasks(portfolio)
    let now = portfolio.asOf
    let hasUpdates = !portfolio.status.missingTables.contains(ShownTable.directiveUpdates.rawValue)
    points = portfolio.duties.directives.rows.enumerated().compactMap { place, directive in
      guard directive.issued <= now.day else { return nil }
      let state = directive.state(at: now, isStarted: updates.isStarted(directive))
      let isOpen = directive.isOpen(on: now.day)
      let last = updates.newest[directive.key]?.day
      let silence = hasUpdates && isOpen ? now.day - max(directive.issued, last ?? directive.issued) : nil
      let made = tasks[directive.key]
      return Point(
        place: place, state: state, daysLate: isOpen ? directive.daysLate(at: now) : 0, lastUpdate: last,
        silence: silence, isForgotten: silence.map { $0 > portfolio.rules.updateAge } ?? false,
        tasks: made.count, tasksDone: made.done)
    }
  }
}

/// How many points there are of each kind.
public struct DirectiveTally: Hashable, Sendable {
  private var states: [DirectiveState: Int] = [:]
  public private(set) var forgotten = 0
  /// Open, with no task made from them.
  public private(set) var withoutTask = 0

  public init(_ points: some Sequence<DirectiveReview.Point>) {
    for point in points {
      states[point.state, default: 0] += 1
      if point.isForgotten { forgotten += 1 }
      switch point.state {
      case .onSchedule, .late, .notStarted: withoutTask += point.tasks == 0 ? 1 : 0
      case .done, .cancelled: break
      }
    }
  }

  public subscript(state: DirectiveState) -> Int { states[state] ?? 0 }

  /// All but the cancelled ones: what the four others add up to.
  public var total: Int { states.values.reduce(0, +) - self[.cancelled] }
}

/// What was last reported of each directive by the day.
private struct LastUpdates {
  private(set) var newest: [Key<Directive>: (day: Day, status: DirectiveStatus)] = [:]
  /// Of which something was reported after the day: their row in the table speaks of a later day.
  private var reportedLater: Set<Key<Directive>> = []

  init(_ portfolio: Portfolio) {
    for update in portfolio.duties.updates {
      guard update.reported <= portfolio.asOf.day else {
        reportedLater.insert(update.directive)
        continue
      }
      // Of two of one day the later row is the newer.
      if newest[update.directive].map({ $0.day <= update.reported }) ?? true {
        newest[update.directive] = (update.reported, update.status)
      }
    }
  }

  func isStarted(_ directive: Directive) -> Bool {
    if let said = newest[directive.key]?.status, said != .notStarted { return true }
    return directive.status != .notStarted && !reportedLater.contains(directive.key)
  }
}

/// How many tasks were made from each directive.
private struct MadeTasks {
  private var counts: [Key<Directive>: (count: Int, done: Int)] = [:]

  init(_ portfolio: Portfolio) {
    let day = portfolio.asOf.day
    for task in portfolio.assignments.rows {
      guard let directive = task.directive, !task.isCancelled(on: day) else { continue }
      counts[directive, default: (0, 0)].count += 1
      if task.isCompleted(on: day) { counts[directive, default: (0, 0)].done += 1 }
    }
  }

  subscript(directive: Key<Directive>) -> (count: Int, done: Int) { counts[directive] ?? (0, 0) }
}
