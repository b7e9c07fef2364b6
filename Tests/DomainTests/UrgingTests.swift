import Domain
import Testing

/// Reminders and the ladder that they lead up.
@Suite struct UrgingTests {
  /// Source: domain notes 5.2 and 7: more than three reminders of what is overdue are reported at the next briefing.
  @Test func `the fourth reminder of what is overdue leads to the briefing, and the third does not`() throws {
    var books = UrgedBooks()
    books.unit("A")
    for due in ["2026-11-01", "2026-11-01", "2026-11-30"] { books.task(due: due) }
    for month in 4...6 { books.remind(task: 0, sent: "2026-0\(month)-01") }
    for month in 3...6 { books.remind(task: 1, sent: "2026-0\(month)-01") }
    for month in 3...6 { books.remind(task: 2, sent: "2026-0\(month)-01") }
    // Not sent yet.
    books.remind(task: 0, sent: "2026-11-21")
    let rows = Urging(books.portfolio()).rows
    #expect(rows.map(\.matter) == [.task(Key(1)), .task(Key(2)), .task(Key(0))])
    #expect(rows.map(\.escalation.paper) == [.briefing, nil, .reminder(4)])
    #expect(rows.map(\.escalation.next) == [.cityCommittee, .cityCommittee, .cityCommittee])
    #expect(rows.map(\.daysLate) == [19, 0, 19] && rows.map(\.tally.sent) == [4, 4, 3])
  }

  /// Source: domain notes 7: reminders per task; response time (days).
  @Test func `days to answer are counted of those that were answered by the day`() throws {
    var books = UrgedBooks()
    books.task(due: "2026-11-01")
    books.remind(task: 0, sent: "2026-10-01", answered: "2026-10-03")
    books.remind(task: 0, sent: "2026-10-10", answered: "2026-10-20")
    books.remind(task: 0, sent: "2026-11-01", answered: "2026-11-05")
    books.remind(task: 0, sent: "2026-11-10", answered: "2026-11-25")
    let tally = ReminderTally(books.reminders, on: try day("2026-11-20"))
    #expect([tally.sent, tally.answered, tally.open] == [4, 3, 1])
    #expect(tally.answerDays == [2, 10, 4] && tally.medianDays == 4)
    #expect(tally.oldestOpen == (try day("2026-11-10")))
    // Of two the lower, for by nearest rank it is one of them.
    #expect(RankedDays([7, 3]).median == 3 && RankedDays([Int]()).median == nil)
  }

  @Test func `what is overdue and was never reminded stands on its owner's rung`() {
    var books = UrgedBooks()
    books.unit("WARD", .wardCommune)
    books.unit("DEPARTMENT")
    books.task(lead: 0, due: "2026-11-10")
    books.task(lead: 1, due: "2026-11-09")
    let rows = Urging(books.portfolio()).rows
    #expect(rows.map(\.escalation.rung) == [.department, .owner])
    #expect(rows.map(\.escalation.next) == [.workingGroup, .department])
    #expect(rows.map(\.escalation.paper) == [.reminder(1), .reminder(1)])
    // Counted since the due day: nobody was reminded.
    #expect(rows.map { $0.escalation.days(on: UrgedBooks.now.day) } == [11, 10])
  }

  @Test func `an obstacle stands on the rung that its table says, and goes up from there`() throws {
    var books = UrgedBooks()
    books.unit("A")
    books.unit("B")
    books.obstacle(of: 0, for: 1, raised: "2026-09-01", due: "2026-10-01", level: .cityCommittee)
    books.obstacle(of: 0, raised: "2026-09-01", due: "2026-10-01", level: .central)
    for day in 1...4 {
      books.remind(1, obstacle: 0, sent: "2026-11-0\(day)")
      books.remind(1, obstacle: 1, sent: "2026-11-0\(day)")
    }
    books.obstacle(of: 0, raised: "2026-11-10", due: "2026-11-15")
    let rows = Urging(books.portfolio()).rows
    #expect(rows.map(\.escalation.rung) == [.cityCommittee, .central, .owner])
    #expect(rows.map(\.escalation.paper) == [.report(.cityParty), .reminder(5), .reminder(1)])
    #expect(rows.map(\.escalation.next) == [.cityParty, nil, .department])
    // Who must act; of the second only its level is known.
    #expect(rows.map(\.agency) == [Key(1), nil, Key(0)])
    #expect(rows[0].escalation.since == .reminded(try day("2026-11-04")))
    #expect(rows[2].escalation.since == .raised(try day("2026-11-10")))
  }

  @Test func `what was done is no more to be urged, though its reminders count`() {
    var books = UrgedBooks()
    books.task(due: "2026-11-01", status: .completed, completed: "2026-11-05")
    books.remind(task: 0, sent: "2026-11-02", answered: "2026-11-05")
    let rows = Urging(books.portfolio()).rows
    #expect(rows.map(\.isOpen) == [false] && rows.map(\.daysLate) == [0])
    #expect(rows.map(\.escalation.paper) == [nil])
  }

  @Test func `the next reminder lists what a unit must do, with its predecessor's`() throws {
    var books = UrgedBooks()
    books.unit("OLD", until: "2026-06-30", heir: 1)
    books.unit("NEW")
    books.unit("OTHER")
    books.task(lead: 0, due: "2026-11-01")
    books.task(lead: 1, due: "2026-11-27")
    books.task(lead: 1, due: "2026-11-28")
    books.task(lead: 2, due: "2026-11-01")
    books.directive(lead: 1, due: "2026-11-20")
    books.remind(1, task: 0, sent: "2026-11-03")
    books.remind(2, task: 3, sent: "2026-11-03")
    books.ask(1, by: 2, sent: "2026-11-01")
    books.ask(2, by: 1, sent: "2026-11-01")
    let reminder = UnitReminder(Key(0), books.portfolio())
    #expect(reminder.agency == Key(1) && reminder.predecessors == [Key(0)])
    #expect(reminder.overdue.map(\.matter) == [.task(Key(0))])
    // 20/11 + 7 days = 27/11; what is due today comes first.
    #expect(reminder.dueSoon.map(\.kind) == [.directive, .task])
    #expect(reminder.unanswered == [0] && reminder.requests == [0] && reminder.tally.sent == 1)
    #expect(UnitReminder(Key(2), books.portfolio()).forBriefing.isEmpty)
  }
}
