// Tasks and obstacles: the portfolio's own rows, judged at two moments.
extension Portfolio {
  /// Tasks that were completed or cancelled after a moment and by the portfolio's own, or became overdue.
  /// Looks at single fields: a copy of each row would cost more than all else here.
  func addTasks(since then: Moment, to events: inout [ChangeEvent]) {
    let tasks = assignments.rows
    for place in tasks.indices {
      guard let (kind, day) = change(of: tasks, place, since: then) else { continue }
      events.append(
        ChangeEvent(
          kind, on: day, .assignment(tasks[place].key), agency: tasks[place].lead,
          project: tasks[place].project))
    }
  }

  /// A task has one end at most, and one that has ended is not overdue.
  private func change(of tasks: [Assignment], _ place: Int, since then: Moment) -> (ChangeEvent.Kind, Day)? {
    if tasks[place].isCompleted(on: asOf.day) {
      guard !tasks[place].isCompleted(on: then.day), let day = tasks[place].completed else { return nil }
      return (.taskCompleted, day)
    }
    if tasks[place].isCancelled(on: asOf.day) {
      guard !tasks[place].isCancelled(on: then.day), let day = tasks[place].cancelled else { return nil }
      return (.taskCancelled, day)
    }
    guard tasks[place].classified(at: asOf) == .overdue, tasks[place].classified(at: then) != .overdue,
      let due = tasks[place].due
    else { return nil }
    // On its due day a task is overdue from 17:00 on.
    return (.taskOverdue, min(due + 1, asOf.day))
  }

  /// Obstacles that were raised or resolved after a day and by the portfolio's own; one that was both has two events.
  func addObstacles(since then: Day, to events: inout [ChangeEvent]) {
    let now = asOf.day
    for obstacle in obstacles.rows {
      func add(_ kind: ChangeEvent.Kind, _ day: Day) {
        events.append(
          ChangeEvent(
            kind, on: day, .obstacle(obstacle.key), agency: obstacle.agency,
            project: project(of: obstacle), amount: obstacle.blocked))
      }
      if obstacle.raised > then, obstacle.raised <= now { add(.obstacleRaised, obstacle.raised) }
      if obstacle.wasResolved(after: then, by: now), let day = obstacle.resolved ?? obstacle.closed {
        add(.obstacleResolved, day)
      }
    }
  }
}
