import Domain
import Testing

/// Requests between units, and who waits for whom.
@Suite struct WaitingTests {
  /// Source: domain notes 7: requests answered in time (%).
  @Test func `requests are in time of those whose time is known`() throws {
    var books = UrgedBooks()
    books.ask(0, by: 1, sent: "2026-11-01", due: "2026-11-10", answered: "2026-11-10")
    books.ask(0, by: 1, sent: "2026-11-01", due: "2026-11-10", answered: "2026-11-11")
    books.ask(0, by: 1, sent: "2026-11-01", due: "2026-11-19")
    books.ask(0, by: 1, sent: "2026-11-01", due: "2026-11-20")
    books.ask(0, by: 1, sent: "2026-11-01", answered: "2026-11-02")
    books.ask(0, by: 1, sent: "2026-11-01", due: "2026-11-10", answered: "2026-11-21")
    books.ask(0, by: 1, sent: "2026-11-21")
    let states = books.requests.map { $0.state(at: UrgedBooks.now) }
    #expect(states == [.answeredInTime, .answeredLate, .overdue, .open, .answered, .overdue, nil])
    let portfolio = books.portfolio()
    let row = try #require(Waiting(portfolio, Successors(portfolio)).rows.first)
    let tally = row.cell.requests
    // One in time of one in time, one late and two that are overdue.
    #expect(tally.judged == 4 && tally.inTime?.hundredths == 2_500)
    #expect(tally.count == 6 && tally.open == 3)
    #expect(tally.answerDays.sorted() == [1, 9, 10] && tally.medianDays == 9)
  }

  /// Source: domain notes 7: tasks blocked by another unit (count); money blocked.
  @Test func `who holds up most others comes first, with tasks, obstacles and money`() {
    var books = UrgedBooks()
    for code in ["A", "B", "C", "D"] { books.unit(code) }
    books.task(lead: 1, due: "2026-12-01")
    books.task(lead: 1, due: "2026-10-01", status: .completed, completed: "2026-10-01")
    books.ask(0, by: 1, sent: "2026-11-01", due: "2026-11-10", task: 0)
    books.ask(0, by: 1, sent: "2026-11-02", due: "2026-11-30", task: 1)
    books.ask(0, by: 3, sent: "2026-11-02", due: "2026-11-10", answered: "2026-11-03")
    books.obstacle(of: 1, for: 0, blocked: million(7), task: 0)
    books.obstacle(of: 2, for: 0, blocked: million(5))
    books.obstacle(of: 0, for: 0, blocked: million(100))
    for _ in 0..<5 { books.ask(2, by: 1, sent: "2026-11-01") }
    books.obstacle(of: 2, level: .cityCommittee)
    let portfolio = books.portfolio()
    let waiting = Waiting(portfolio, Successors(portfolio))
    let rows = waiting.rows
    #expect(rows.map(\.asked) == [Key(0), Key(2)])
    // D has its answer: B and C wait.
    #expect(rows.map(\.waiting) == [2, 1])
    #expect(rows[0].cell.requests.open == 2 && rows[0].cell.obstacles == 2)
    // The task waits for a request and an obstacle, and is one task; the other one is done.
    #expect(rows[0].cell.tasks == [Key(0)] && rows[0].cell.held == million(12))
    #expect(waiting.withoutUnit == 1)
  }

  @Test func `what an abolished unit was asked is its successor's, and nobody waits for itself`() {
    var books = UrgedBooks()
    books.unit("OLD", until: "2026-06-30", heir: 1)
    books.unit("NEW")
    books.unit("C")
    books.ask(0, by: 2, sent: "2026-05-01")
    books.ask(1, by: 0, sent: "2026-05-01")
    let portfolio = books.portfolio()
    let pairs = Waiting(portfolio, Successors(portfolio)).cells.keys
    #expect(pairs.map(\.asked) == [Key(1)] && pairs.map(\.waiting) == [Key(2)])
  }
}
