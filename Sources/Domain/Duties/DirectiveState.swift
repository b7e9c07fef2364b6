/// How far a point of a directive is on a day; each is exactly one of these.
///
/// Source: ecosystem notes 4.1: a point of a decision is done, on schedule, behind or not started (e-Samiksha). What is
/// past its due day is behind, begun or not.
public enum DirectiveState: String, CodeList {
  case done
  case onSchedule = "on_schedule"
  case late
  case notStarted = "not_started"
  case cancelled
}

extension Directive {
  /// - Parameter isStarted: whether anybody says that it was begun.
  public func state(at now: Moment, isStarted: Bool) -> DirectiveState {
    if status == .cancelled { return .cancelled }
    if isCompleted(on: now.day) { return .done }
    if daysLate(at: now) > 0 { return .late }
    return isStarted ? .onSchedule : .notStarted
  }

  /// Days past its due day, 0 when it is not past or has none.
  public func daysLate(at now: Moment) -> Int { due.map { Lateness.days(past: $0, at: now) } ?? 0 }
}
