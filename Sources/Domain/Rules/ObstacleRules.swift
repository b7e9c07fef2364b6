extension Obstacle {
  /// Whether the obstacle stood open on a day: raised by then and neither resolved nor closed.
  public func isOpen(on day: Day) -> Bool {
    guard raised <= day else { return false }
    switch status {
    case .new, .inProgress, .reportedUp: return true
    case .resolved, .closed: return (resolved ?? closed).map { $0 > day } ?? false
    }
  }

  /// Whether it was resolved, or closed, after one day and by another; without its day nobody knows when.
  public func wasResolved(after first: Day, by last: Day) -> Bool {
    switch status {
    case .new, .inProgress, .reportedUp: false
    case .resolved, .closed: (resolved ?? closed).map { $0 > first && $0 <= last } ?? false
    }
  }

  /// Days since it was raised.
  public func age(on day: Day) -> Int { max(0, day - raised) }

  /// Days past its answer day (tồn đọng), 0 when it is not past or has none.
  public func daysLate(at now: Moment) -> Int { due.map { Lateness.days(past: $0, at: now) } ?? 0 }
}
