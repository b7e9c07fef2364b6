/// How often reminders were sent, and how they were answered.
public struct ReminderTally: Hashable, Sendable {
  public private(set) var sent = 0
  public private(set) var answered = 0
  public private(set) var lastSent: Day?
  /// Of those that wait for an answer.
  public private(set) var oldestOpen: Day?
  /// Days from each that was answered to its answer.
  public private(set) var answerDays: [Int] = []

  public init() {}

  /// - Parameter day: what was sent or answered after it has not happened yet.
  public init(_ reminders: some Sequence<Reminder>, on day: Day) {
    for reminder in reminders where reminder.sent <= day { add(reminder, on: day) }
  }

  mutating func add(_ reminder: Reminder, on day: Day) {
    sent += 1
    lastSent = max(lastSent ?? reminder.sent, reminder.sent)
    if let answer = reminder.answered, answer <= day {
      answered += 1
      answerDays.append(max(0, answer - reminder.sent))
    } else {
      oldestOpen = min(oldestOpen ?? reminder.sent, reminder.sent)
    }
  }

  public var open: Int { sent - answered }

  /// Nil where none was answered.
  public var medianDays: Int? { RankedDays(answerDays).median }
}
