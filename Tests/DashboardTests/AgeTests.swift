import Cells
import Domain
import Testing

@testable import Dashboard

/// How old the figures are: the newest payment and report as of the day, and when the folder was read.
@Suite struct AgeTests {
  private func books() -> Books {
    var books = city()
    books.readAt = Moment(day: Books.now.day, minute: 9 * 60 + 14)
    books.pay("GT-01", billion(1), month: 11)
    return books
  }

  private func state(_ reports: [Day], _ columns: Int = 160, _ change: (inout Books) -> Void = { _ in })
    -> State
  {
    var books = books()
    change(&books)
    let portfolio = books.portfolio.moved { $0.reportDays = reports }
    return State(
      size: Size(columns: columns, rows: 24), language: .vietnamese, theme: .dark, now: Books.now
    ).after(.loaded(portfolio))
  }

  @Test func `the status line says the newest payment, the newest report and when the folder was read`() {
    let line = state([day("2026-11-02"), day("2026-11-19"), day("2026-12-01")]).screen[22]
    #expect(line.contains("giao dịch cuối 01/11 (cũ) · báo cáo cuối 19/11 · đọc 09:14"))
    #expect(!state([day("2026-11-13")]).screen[22].contains("13/11 (cũ)"))
    #expect(state([day("2025-11-13")]).screen[22].contains("báo cáo cuối 13/11/2025 (cũ)"))
  }

  @Test func `what is not known is left out, and a narrow line has short words`() {
    #expect(!state([]).screen[22].contains("báo cáo"))
    #expect(!Books().state().screen[22].contains("giao dịch"))
    let narrow = state([day("2026-11-19")], 80).screen[22]
    #expect(narrow.contains("chi 01/11 (cũ) · b/c 19/11 · đọc 09:14"))
  }

  @Test func `a time of another day has its day, and no minute changes the screen but in a talk`() {
    var state = state([])
    let next = Moment(day: Books.now.day + 1, minute: 0)
    let later = state.tick(Moment(day: Books.now.day, minute: 23 * 60))
    #expect(!later && !state.followsMinutes)
    let midnight = state.tick(next)
    #expect(midnight && state.screen[22].contains("đọc 20/11 09:14"))
    var talk = state.after("P")
    let minute = talk.tick(Moment(day: next.day, minute: 1))
    #expect(minute && talk.followsMinutes)
    #expect(!state.after("P⏎U").followsMinutes)
  }
}
