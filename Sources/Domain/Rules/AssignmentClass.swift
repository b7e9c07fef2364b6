/// What a task is on a given moment: the classes by which tasks are counted. Each task is in exactly one.
///
/// Source: Central Steering Committee 57's buckets and domain notes 5.1 (completed, within its deadline, overdue,
/// regular); a due day ends at 17:00 in Hanoi.
public enum AssignmentClass: String, CodeList {
  case completedOnTime = "completed_on_time"
  case completedLate = "completed_late"
  case withinDeadline = "within_deadline"
  /// Within its deadline, which ends in ``Rules/daysOfWarning`` days or less.
  case dueSoon = "due_soon"
  case overdue
  /// Regular work or work without a due day: in the total, outside the on-time denominators.
  case regular
  case cancelled
  /// Completed, nobody says when: done, and outside the on-time figures, for nothing is guessed.
  case completedUndated = "completed_undated"
}

// Inlined, so that counting looks at single fields and does not copy whole rows with their texts.
extension Assignment {
  /// Whether the task is done as of a day; a completion dated later has not happened yet.
  @inline(__always) public func isCompleted(on day: Day) -> Bool {
    status == .completed && (completed.map { $0 <= day } ?? true)
  }

  /// Whether the task no longer counts: cancelled, from the day of the cancellation on.
  @inline(__always) public func isCancelled(on day: Day) -> Bool {
    status == .cancelled && (cancelled.map { $0 <= day } ?? true)
  }

  /// Whether there is still something to do as of a day.
  @inline(__always) public func isOpen(on day: Day) -> Bool { !isCompleted(on: day) && !isCancelled(on: day) }

  /// The class of the task as of a moment, judged by the due day in force.
  @inline(__always) public func classified(
    at now: Moment, daysOfWarning: Int = Rules.standard.daysOfWarning
  ) -> AssignmentClass {
    if isCancelled(on: now.day) { return .cancelled }
    guard let due, !isRegular else { return .regular }
    if isCompleted(on: now.day) {
      guard let completed else { return .completedUndated }
      return completed <= due ? .completedOnTime : .completedLate
    }
    if now > Moment(closeOf: due) { return .overdue }
    return due - now.day <= daysOfWarning ? .dueSoon : .withinDeadline
  }

  /// Whole days past the due day in force, a begun day counting in full; 0 when it is not past.
  public func daysLate(at now: Moment) -> Int { due.map { Lateness.days(past: $0, at: now) } ?? 0 }

  /// The same against the due day before it was moved, so that moving it does not wash the lateness away.
  public func daysLateOriginally(at now: Moment) -> Int {
    (originalDue ?? due).map { Lateness.days(past: $0, at: now) } ?? 0
  }

  /// Whether the due day in force is not the first one.
  public var isMoved: Bool { originalDue != nil && originalDue != due }
}

/// How days late are counted. Source: domain notes 5.1, ⌈t − d⌉ with d at 17:00.
public enum Lateness {
  /// Whole days begun since 17:00 of the due day, 0 until then and at it.
  public static func days(past due: Day, at now: Moment) -> Int {
    let minutes = now.minutes - Moment(closeOf: due).minutes
    return minutes <= 0 ? 0 : (minutes + 1439) / 1440
  }
}
