/// How a request to another unit was answered by a moment.
public enum RequestState: String, CodeList {
  case answeredInTime = "answered_in_time"
  case answeredLate = "answered_late"
  /// With no day by which it should have been.
  case answered
  case open
  case overdue

  public var isOpen: Bool {
    switch self {
    case .open, .overdue: true
    case .answeredInTime, .answeredLate, .answered: false
    }
  }
}

extension CoordinationRequest {
  /// Nil before it was sent. A due day ends at ``Moment/closingMinute``; an answer of that day is in time.
  public func state(at now: Moment) -> RequestState? {
    guard sent <= now.day else { return nil }
    if let answered, answered <= now.day {
      return due.map { answered <= $0 ? .answeredInTime : .answeredLate } ?? .answered
    }
    return daysLate(at: now) > 0 ? .overdue : .open
  }

  /// Days past its due day, 0 when it is not past or has none; of what is open.
  public func daysLate(at now: Moment) -> Int { due.map { Lateness.days(past: $0, at: now) } ?? 0 }

  /// Days from its sending to its answer, or to the day where there is none yet.
  public func days(on day: Day) -> Int {
    max(0, min(answered ?? day, day) - sent)
  }
}

/// How requests were answered.
public struct RequestTally: Hashable, Sendable {
  private var states: [RequestState: Int] = [:]
  public private(set) var answerDays: [Int] = []

  public init() {}

  public subscript(state: RequestState) -> Int { states[state] ?? 0 }

  public var count: Int { states.values.reduce(0, +) }
  public var open: Int { self[.open] + self[.overdue] }
  public var medianDays: Int? { RankedDays(answerDays).median }

  /// Requests of which it is known whether they were answered in time: answered with a due day, or past it.
  public var judged: Int { self[.answeredInTime] + self[.answeredLate] + self[.overdue] }

  /// Requests answered in time of those ``judged``. Source: domain notes 7.
  public var inTime: Rate? { Rate(Int128(self[.answeredInTime]), of: Int128(judged)) }

  mutating func add(_ request: CoordinationRequest, at now: Moment) {
    guard let state = request.state(at: now) else { return }
    states[state, default: 0] += 1
    if !state.isOpen { answerDays.append(request.days(on: now.day)) }
  }

  public mutating func add(_ other: RequestTally) {
    states.merge(other.states, uniquingKeysWith: +)
    answerDays += other.answerDays
  }
}
