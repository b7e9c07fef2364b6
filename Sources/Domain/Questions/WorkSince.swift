/// What became of tasks and obstacles since an earlier day.
public struct WorkSince: Sendable {
  /// Tasks that were completed by the shown day and not by the earlier one.
  public let completed: [Assignment]
  /// Tasks that are overdue and were not at 17:00 of the earlier day.
  public let newlyOverdue: [Assignment]
  /// Obstacles resolved, or closed, after the earlier day.
  public let resolved: [Obstacle]
  /// Obstacles raised after the earlier day; one that was raised and resolved in between is both.
  public let raised: [Obstacle]
}

extension Portfolio {
  /// What is different from the day of the last meeting.
  public func workSince(_ day: Day) -> WorkSince {
    let today = asOf.day
    let tasks = assignments.rows
    let obstacles = obstacles.rows
    return WorkSince(
      completed: tasks.filter { $0.isCompleted(on: today) && !$0.isCompleted(on: day) },
      newlyOverdue: newlyOverdue(since: day),
      resolved: obstacles.filter { $0.wasResolved(after: day, by: today) },
      raised: obstacles.filter { $0.raised > day && $0.raised <= today })
  }
}
