import Cells
import Domain
import Testing

@testable import Dashboard

/// What was read since the program began.
@Suite struct LogPageTests {
  private let old = city()

  private func after(_ change: (inout Books) -> Void) -> State {
    var books = old
    books.readAt = Books.now
    change(&books)
    return old.state(160, 40).after(.loaded(books.portfolio(after: old.portfolio))).at(.log)
  }

  @Test func `each reading is an entry, the newest first, with what it changed`() throws {
    let state = after { books in
      books.pay("GT-01", billion(80))
      books.files[0].recordCount = 3
    }
    #expect(state.rows == ["changed 1", "first 0"])
    let row = try #require(state.screen.first { $0.contains("projects.csv") })
    #expect(row.contains("20/11 17:05") && row.contains("+80,0") && row.contains("+3"))
    // One record: its own page.
    #expect(state.after("⏎").pages.last == .project(Key(0)))
    #expect(state.after("J").notice == .isHere)
  }

  @Test func `problems and files that went lead to where they are told`() {
    let problems = after {
      $0.problems = [Problem(file: "a.csv", line: 7, rule: .type, expected: .date, found: "32/13")]
    }
    #expect(problems.after("⏎").pages.last == .problems)
    let lost = after { $0.files[0].state = .stale(since: Books.now) }
    #expect(lost.rows == ["lost 1", "first 0"] && lost.screen.contains { $0.contains("mất tệp") })
    #expect(lost.after("⏎").pages.last == .files)
  }

  @Test func `a public log tells no amounts, and an export has what the screen has`() {
    let state = after { $0.pay("GT-01", billion(80)) }
    #expect(state.screen.joined().contains("+80,0"))
    #expect(!state.after("K").screen.joined().contains("80,0"))
    let text = ListExport(state, .log)?.text(as: .csv) ?? ""
    #expect(text.contains("read_at,kind,file,rows,paid_vnd"))
    #expect(text.contains("80000000000"))
    #expect(ListExport(state.after("K"), .log)?.text(as: .json).contains("80000000000") == false)
  }

  @Test func `only so many entries are kept`() {
    var log = ReadingLog()
    var books = old
    var last = books.portfolio
    log.take(last)
    for _ in 0..<ReadingLog.limit + 5 {
      books.pay("GT-01", 1)
      last = books.portfolio(after: last)
      log.take(last)
    }
    #expect(log.entries.count == ReadingLog.limit)
    #expect(log.entries.first?.number == ReadingLog.limit + 5)
  }
}
