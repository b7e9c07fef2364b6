import Domain
import Testing

@Suite struct AssignmentTests {
  /// A task due on 20 November 2025, and when it is looked at. Rules: domain notes 5.1.
  static let lateness: [(now: String, class: AssignmentClass, daysLate: Int)] = [
    ("2025-11-12T23:59", .withinDeadline, 0),  // 8 days before
    ("2025-11-13T00:00", .dueSoon, 0),  // 7 days before
    ("2025-11-20T00:00", .dueSoon, 0),
    ("2025-11-20", .dueSoon, 0),  // a bare day: 17:00
    ("2025-11-20T17:00", .dueSoon, 0),
    ("2025-11-20T17:01", .overdue, 1),
    ("2025-11-21T00:00", .overdue, 1),
    ("2025-11-21T17:00", .overdue, 1),
    ("2025-11-21T17:01", .overdue, 2),
    ("2025-11-30T12:00", .overdue, 10),  // 9 days and 19 hours, a begun day counting in full
    ("2026-11-20T17:00", .overdue, 365),
  ]

  @Test(arguments: lateness)
  func `a due day ends at 17:00 and the first minute after it is a day late`(
    row: (now: String, class: AssignmentClass, daysLate: Int)
  ) throws {
    let now = try moment(row.now)
    let task = Assignment(due: try day("2025-11-20"))
    #expect(task.classified(at: now) == row.class)
    #expect(task.daysLate(at: now) == row.daysLate)
    #expect(try Lateness.days(past: day("2025-11-20"), at: now) == row.daysLate)
  }

  @Test func `moving the deadline does not wash the lateness away`() throws {
    let now = try moment("2025-12-01")
    let moved = Assignment(due: try day("2025-12-20"), originalDue: try day("2025-11-20"))
    #expect(moved.isMoved)
    #expect(moved.classified(at: now) == .withinDeadline)
    #expect(moved.daysLate(at: now) == 0)
    #expect(moved.daysLateOriginally(at: now) == 11)
    let kept = Assignment(due: try day("2025-11-20"), originalDue: try day("2025-11-20"))
    #expect(!kept.isMoved)
    #expect(kept.daysLateOriginally(at: now) == 11)
    let never = Assignment(due: try day("2025-11-20"))
    #expect(!never.isMoved)
    #expect(never.daysLateOriginally(at: now) == 11)
    #expect(Assignment().daysLate(at: now) == 0)
    #expect(Assignment().daysLateOriginally(at: now) == 0)
  }

  /// Due on 20 November 2025.
  static let completed: [(completed: String, now: String, class: AssignmentClass)] = [
    ("2025-11-19", "2025-11-30", .completedOnTime),
    ("2025-11-20", "2025-11-30", .completedOnTime),  // done ≤ d
    ("2025-11-21", "2025-11-30", .completedLate),
    ("2025-11-21", "2025-11-21T00:00", .completedLate),  // from its day on
    ("2025-11-21", "2025-11-20T23:59", .overdue),  // not yet done on the days before
    ("2025-11-21", "2025-11-20T17:00", .dueSoon),
    ("2025-11-21", "2025-11-01", .withinDeadline),
  ]

  @Test(arguments: completed)
  func `a task is done from the day of its completion and open before`(
    row: (completed: String, now: String, class: AssignmentClass)
  ) throws {
    let task = Assignment(status: .completed, due: try day("2025-11-20"), completed: try day(row.completed))
    #expect(try task.classified(at: moment(row.now)) == row.class)
  }

  /// Seen: it was taken for on time; nothing is guessed.
  @Test func `a completion that lacks its day is done, and neither on time nor late`() throws {
    let task = Assignment(status: .completed, due: try day("2025-11-20"))
    #expect(try task.classified(at: moment("2025-12-30")) == .completedUndated)
    #expect(try !task.isOpen(on: day("2025-12-30")))
  }

  @Test func `a day of completion without the status completed does not end a task`() throws {
    // Submitted work awaits acceptance: its clock still runs (domain notes 5.1).
    for status in [AssignmentStatus.submitted, .returned, .paused, .inProgress, .notStarted] {
      let due = try day("2025-11-20")
      let task = Assignment(status: status, due: due, completed: due + -1)
      #expect(try task.classified(at: moment("2025-11-20T17:01")) == .overdue, "\(status)")
    }
  }

  @Test func `a cancelled task no longer counts from the day of its cancellation`() throws {
    let task = Assignment(status: .cancelled, due: try day("2025-11-20"), cancelled: try day("2025-11-25"))
    #expect(try task.classified(at: moment("2025-11-25T00:00")) == .cancelled)
    #expect(try task.classified(at: moment("2025-11-24T23:59")) == .overdue)
    #expect(try task.classified(at: moment("2025-11-20")) == .dueSoon)
    let undated = Assignment(status: .cancelled, due: try day("2025-11-20"))
    #expect(try undated.classified(at: moment("2025-01-01")) == .cancelled)
    // A day of cancellation alone cancels nothing.
    let revived = Assignment(due: try day("2025-11-20"), cancelled: try day("2025-11-10"))
    #expect(try revived.classified(at: moment("2025-11-21")) == .overdue)
  }

  @Test func `regular work and work without a due day is never late`() throws {
    let later = try moment("2030-01-01")
    #expect(Assignment().classified(at: later) == .regular)
    #expect(Assignment(due: try day("2025-11-20"), isRegular: true).classified(at: later) == .regular)
    let done = Assignment(status: .completed, completed: try day("2025-11-20"), isRegular: true)
    #expect(done.classified(at: later) == .regular)
    let dropped = Assignment(status: .cancelled, cancelled: try day("2025-11-20"), isRegular: true)
    #expect(dropped.classified(at: later) == .cancelled)
  }

  @Test func `a task is open until it is completed or cancelled, regular or not`() throws {
    for isRegular in [true, false] {
      for status in AssignmentStatus.allCases {
        let task = Assignment(status: status, isRegular: isRegular)
        #expect(try task.isOpen(on: day("2025-11-20")) == (status != .completed && status != .cancelled))
      }
    }
  }

  @Test func `completed work without a due day stays outside the figures of what was on time`() throws {
    let done = Assignment(status: .completed, completed: try day("2025-11-20"))
    #expect(try done.classified(at: moment("2025-12-01")) == .regular)
    #expect(try !done.isOpen(on: day("2025-12-01")))
  }

  @Test func `a task becomes late only by time and done only by its day`() throws {
    // The classes that a task can pass through, day by day, are in this order and none comes twice.
    let first = try day("2025-11-01")
    var random = SeededRandom(1287)
    for number in 0..<500 {
      let due = first + random.int(0...40)
      let end = first + random.int(0...40)
      let task = Assignment(number, status: .completed, due: due, completed: end)
      let expected: [AssignmentClass] =
        [.withinDeadline, .dueSoon, .overdue, .completedOnTime, .completedLate].filter {
          switch $0 {
          case .withinDeadline: min(end, due + -7) > first
          case .dueSoon: min(end, due + 1) > max(first, due + -7)
          case .overdue: end > due + 1
          case .completedOnTime: end <= due
          default: end > due
          }
        }
      var seen: [AssignmentClass] = []
      for offset in 0...45 {
        let classified = task.classified(at: Moment(closeOf: first + offset))
        if seen.last != classified { seen.append(classified) }
      }
      try #require(seen == expected, "due \(due.iso), done \(end.iso)")
    }
  }
}
