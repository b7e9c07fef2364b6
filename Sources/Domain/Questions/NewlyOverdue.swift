// Which lateness is new.
extension Portfolio {
  /// Whether a task is overdue and was not at an earlier moment.
  public func isNewlyOverdue(_ task: Assignment, since then: Moment) -> Bool {
    classified(task) == .overdue && task.classified(at: then) != .overdue
  }

  /// Tasks that are overdue and were not at 17:00 of a past day, the longest overdue first.
  public func newlyOverdue(since day: Day) -> [Assignment] {
    let then = Moment(closeOf: day)
    return work.overdue.map { assignments.rows[Int($0)] }.filter {
      $0.classified(at: then) != .overdue
    }
  }
}
