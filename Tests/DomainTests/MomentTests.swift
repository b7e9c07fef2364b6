import Domain
import Testing

@Suite struct MomentTests {
  @Test func `a bare day means 17:00 of it`() throws {
    let close = try moment("2025-10-20")
    #expect(close == Moment(day: try day("2025-10-20"), minute: 17 * 60))
    #expect(close == Moment(closeOf: try day("2025-10-20")))
    #expect(close.iso == "2025-10-20T17:00+07:00")
  }

  static let known: [(iso: String, unixSeconds: Int64)] = [
    ("2025-10-20T17:00+07:00", 1_760_954_400),  // 10:00Z, from Python's datetime
    ("1970-01-01T07:00+07:00", 0),
    ("1970-01-01T06:59+07:00", -60),
    ("1970-01-01T00:00+07:00", -25_200),  // 7 hours
    ("1969-12-31T23:59+07:00", -25_260),
    ("1969-12-31T00:00+07:00", -111_600),  // 31 hours
  ]

  @Test(arguments: known)
  func `Hanoi is seven hours ahead, before 1970 as well`(row: (iso: String, unixSeconds: Int64)) throws {
    let moment = Moment(unixSeconds: row.unixSeconds)
    #expect(moment.iso == row.iso)
    #expect(moment.unixSeconds == row.unixSeconds)
    #expect(Moment(iso: row.iso) == moment)
    #expect(Moment(unixSeconds: row.unixSeconds + 59) == moment)
    #expect(Moment(unixSeconds: row.unixSeconds - 1) < moment)
  }

  @Test func `any moment comes back from its seconds and from its text`() throws {
    var random = SeededRandom(1440)
    for _ in 0..<5_000 {
      let day = Day(number: Int32(random.int(-719_162...2_932_896)))
      let moment = Moment(day: day, minute: random.int(0...1439))
      try #require(Moment(unixSeconds: moment.unixSeconds) == moment)
      try #require(Moment(iso: moment.iso) == moment)
    }
  }

  @Test(arguments: [
    "2026-11-20T09:05", "2026-11-20 09:05", "2026-11-20T09:05:00", "2026-11-20T09:05:59",
    "2026-11-20T09:05+07:00", "2026-11-20T09:05:30+07:00",
  ])
  func `a time may have seconds and Hanoi's offset`(text: String) throws {
    #expect(Moment(iso: text) == Moment(day: try day("2026-11-20"), minute: 9 * 60 + 5))
  }

  /// Seen: 10:00Z, which is 17:00 in Hanoi, was read as 10:00; so was anything after the minute, and `+9:+5`.
  @Test(arguments: [
    "", "2026-11", "2026-02-30", "2026-11-20T", "2026-11-20T09", "2026-11-20T9:05", "2026-11-20T09:5",
    "2026-11-20T24:00", "2026-11-20T09:60", "2026-11-20T09:05:60", "2026-11-20T09-05", "2026-11-20x09:05",
    "2026-11-20T09:05Z", "2026-11-20T09:05+00:00", "2026-11-20T09:05:00+08:00", "2026-11-20T09:05 SA",
    "2026-11-20T+9:+5", "2026-11-20T-0:00", "2026-11-20+07:00", "2026-11-20T09:05:", "2026-11-20T09:050",
    "2026-11-20T０9:05", "20/11/2026 09:05",
  ])
  func `any other text is refused, not guessed`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `a minute is held within its day`() throws {
    let day = try day("2025-10-20")
    #expect(Moment(day: day, minute: -1).minute == 0)
    #expect(Moment(day: day, minute: 1440).minute == 1439)
  }

  /// Seen: at 17:00 itself the next turn was midnight, so that tasks that fell overdue at 17:01 stayed on time.
  @Test(arguments: [
    ("2025-10-20T00:00", "2025-10-20T17:01"), ("2025-10-20T16:59", "2025-10-20T17:01"),
    ("2025-10-20T17:00", "2025-10-20T17:01"), ("2025-10-20T17:01", "2025-10-21T00:00"),
    ("2025-10-20T23:59", "2025-10-21T00:00"), ("2025-12-31T17:01", "2026-01-01T00:00"),
  ])
  func `figures turn a minute after 17:00 and at midnight`(now: String, next: String) throws {
    #expect(try moment(now).nextTurn == moment(next))
  }

  @Test func `nothing about a task changes between two turns`() throws {
    let first = try day("2025-10-20")
    let tasks = (-9...9).flatMap { due in
      [
        Assignment(due: first + due), Assignment(status: .cancelled, due: first + due, cancelled: first + 1),
        Assignment(status: .completed, due: first + due, completed: first + 1),
      ]
    }
    func look(_ now: Moment) -> [String] {
      tasks.map { "\($0.classified(at: now)) \($0.daysLate(at: now))" }
    }
    var changes: [Moment] = []
    var turns: [Moment] = []
    var now = Moment(day: first, minute: 0)
    var turn = now.nextTurn
    while now.day < first + 3 {
      let next = Moment(unixSeconds: now.unixSeconds + 60)
      if look(next) != look(now) { changes.append(next) }
      if next == turn {
        turns.append(turn)
        turn = turn.nextTurn
      }
      now = next
    }
    #expect(turns.count == 6)
    #expect(Set(changes).isSubset(of: turns))
    #expect(changes.count >= 4)
  }
}
