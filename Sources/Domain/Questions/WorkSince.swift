/// What became of tasks and obstacles since an earlier day, in numbers.
public struct WorkSince: Hashable, Sendable {
  /// Tasks that were completed by the shown day and not by the earlier one.
  public let completed: Int
  /// Tasks that are overdue and were not at 17:00 of the earlier day.
  public let newlyOverdue: Int
  /// Obstacles resolved, or closed, after the earlier day.
  public let resolved: Int
  /// Obstacles raised after the earlier day; one that was raised and resolved in between is both.
  public let raised: Int
}

extension Portfolio {
  /// What is different from the day of the last meeting.
  public func workSince(_ day: Day) -> WorkSince {
    let today = asOf.day
    let tasks = assignments.rows
    let obstacles = obstacles.rows
    return WorkSince(
      completed: tasks.count { $0.isCompleted(on: today) && !$0.isCompleted(on: day) },
      newlyOverdue: newlyOverdue(since: day).count,
      resolved: obstacles.count { $0.wasResolved(after: day, by: today) },
      raised: obstacles.count { $0.raised > day && $0.raised <= today })
  }
}
