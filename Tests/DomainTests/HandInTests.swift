import Domain
import Testing

/// Who handed in for the week.
@Suite struct HandInTests {
  private func submission(
    _ unit: Int32, _ end: String, due: String, received: String? = nil, _ status: SubmissionStatus? = nil
  ) throws -> Submission {
    Submission(
      agency: Key(unit), periodEnd: try day(end), due: try day(due), received: try received.map(moment),
      status: status, origin: .line(2))
  }

  private func portfolio(_ rows: [Submission], units: Int32 = 6, asOf: String) throws -> Portfolio {
    var facts = Dataset()
    let agencies = (0..<units).map {
      Agency(
        key: Key($0), code: "U\($0)", name: "Unit \($0)", level: .department, mustReport: $0 != 5,
        origin: .line(Int($0) + 2))
    }
    facts.agencies = Register(rows: agencies, codes: agencies.map(\.code), key: \.key)
    facts.duties.submissions = rows
    return Portfolio(facts, asOf: try moment(asOf))
  }

  private func weeks() throws -> [Submission] {
    let (first, second, third) = ("2026-11-06", "2026-11-13", "2026-11-20")
    return try [
      submission(0, first, due: "2026-11-09", received: "2026-11-09T16:00", .accepted),
      submission(1, first, due: "2026-11-09", received: "2026-11-11T08:00", .received),
      submission(2, first, due: "2026-11-09"),
      submission(0, second, due: "2026-11-16", received: "2026-11-16T17:00", .accepted),
      submission(1, second, due: "2026-11-16", received: "2026-11-16T09:00", .accepted),
      submission(0, third, due: "2026-11-23", received: "2026-11-23T10:00", .accepted),
      submission(1, third, due: "2026-11-23", received: "2026-11-24T08:00", .returned),
      submission(2, third, due: "2026-11-23"),
      submission(3, third, due: "2026-11-25"),
    ]
  }

  /// Source: domain notes 7: reports sent on time / weeks; units updated this week / units.
  @Test func `each unit that must report is in one state of the newest week`() throws {
    let hand = try #require(HandIns(try portfolio(weeks(), asOf: "2026-11-24T12:00")))
    #expect(hand.periodEnd == (try day("2026-11-20")))
    #expect(hand.due == (try day("2026-11-23")))
    // Unit 5 need not report and has no row; unit 4 must and has none.
    #expect(hand.rows.map(\.agency.number) == [0, 1, 2, 3, 4])
    #expect(hand.rows.map(\.state) == [.accepted, .returned, .missing, .awaited, .missing])
    // 08:00 on the 24th is a begun day after 17:00 of the 23rd; so is the moment itself.
    #expect(hand.rows.map(\.daysLate) == [0, 1, 1, 0, 1])
    #expect(hand.rows.count(where: \.isInTime) == 1)
    // Two weeks with a day that is over; unit 3 has until the 25th for the third; 4 was never heard of.
    #expect(hand.rows.map(\.silentWeeks) == [0, 0, 3, 2, 3])
  }

  @Test func `an earlier day sees only what had come by then`() throws {
    let before = try #require(HandIns(try portfolio(weeks(), asOf: "2026-11-16T12:00")))
    #expect(before.periodEnd == (try day("2026-11-13")))
    #expect(before.rows.map(\.state) == [.awaited, .accepted, .awaited, .awaited, .awaited])
    #expect(before.rows.map(\.silentWeeks) == [0, 0, 1, 1, 1])
    #expect(HandIns(try portfolio(weeks(), asOf: "2026-11-05")) == nil)
    #expect(HandIns(try portfolio([], asOf: "2026-11-24")) == nil)
  }

  @Test func `the digest is another one where a file was touched`() throws {
    func digest(_ files: [SourceFile]) throws -> String {
      var status = SourceStatus()
      status.files = files
      return Portfolio(Dataset(), status, asOf: try moment("2026-11-24")).digest
    }
    let file = SourceFile(
      path: "tasks.csv", table: "tasks", modified: try moment("2026-11-24T08:00"), byteCount: 100)
    let other = SourceFile(path: "plans.csv", table: "plans", byteCount: 7)
    let first = try digest([file, other])
    #expect(first.count == 16)
    #expect(try digest([other, file]) == first)
    var longer = file
    longer.byteCount = 101
    var later = file
    later.modified = try moment("2026-11-24T08:01")
    var moved = file
    moved.path = "units/A/tasks.csv"
    for changed in [[longer, other], [later, other], [moved, other], [file]] {
      #expect(try digest(changed) != first)
    }
  }
}
