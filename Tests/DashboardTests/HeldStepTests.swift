import Cells
import Domain
import Testing

@testable import Dashboard

/// A held screen keeps what arrives apart, step by step.
@Suite struct HeldStepTests {
  private let state = city().state(120, 40)

  /// So many readings, each with one tỷ more for roads.
  private func readings(_ count: Int) -> [Portfolio] {
    var books = city()
    var last = books.portfolio
    return (1...count).map { number in
      books.pay("GT-01", billion(1))
      books.readAt = Moment(day: Books.now.day, minute: 9 * 60 + number)
      last = books.portfolio(after: last)
      return last
    }
  }

  private func held(_ count: Int) -> State {
    readings(count).reduce(state.after("p")) { $0.after(.loaded($1)) }
  }

  @Test func `p shows what waits one after the other, and is live with the last one`() {
    let paused = held(3)
    #expect(paused.screen[38].contains("TẠM DỪNG · số liệu mới hơn đang chờ (3)"))
    #expect(paused.screen[38].contains("p: tiếp · t: hiện tại"))
    #expect(paused.screen.joined().contains("200,0 / 400,0"))
    let first = paused.after("p")
    #expect(first.screen.joined().contains("201,0 / 400,0"))
    #expect(first.screen[38].contains("TẠM DỪNG · 1/3 · 09:01"))
    #expect(first.screen.contains { $0.contains("•") && $0.contains("Giao thông") })
    #expect(paused.after("pp").screen[38].contains("2/3 · 09:02"))
    let live = paused.after("ppp")
    #expect(live.screen.joined().contains("203,0 / 400,0"))
    #expect(!live.shown.isPaused && !live.screen.joined().contains("TẠM DỪNG"))
    #expect(state.after("pp").screen == state.screen)
  }

  @Test func `t goes live at once and marks all that came`() {
    let live = held(3).after("pt")
    #expect(live.screen.joined().contains("203,0 / 400,0") && !live.shown.isPaused)
    #expect(!live.marks[.sector(Key(0))].isEmpty)
    #expect(state.after("t").notice == .isPresent)
  }

  @Test func `older steps are put together where there are too many`() {
    let paused = held(HeldSteps.limit + 10)
    #expect(paused.shown.held.waiting.count == HeldSteps.limit)
    let first = paused.after("p")
    #expect(first.screen.joined().contains("211,0 / 400,0"))
    #expect(first.portfolio?.arrival?.moneyBefore.disbursed == billion(200))
  }

  @Test func `readings without other figures are no steps`() {
    var same = city().portfolio
    let state = State(
      size: Size(columns: 120, rows: 40), language: .vietnamese, theme: .dark, now: Books.now
    ).after(.loaded(same)).after("p")
    same.status.files[0].state = .settling
    #expect(state.after(.loaded(same)).shown.held.count == 0)
    #expect(state.after(.loaded(same)).after("p").portfolio?.files[0].state == .settling)
  }

  @Test func `a talk is left only by a second Esc`() {
    let talk = state.after("P")
    for key in ["⎋", "q"] {
      let asked = talk.after(key)
      #expect(asked.meeting != nil && asked.screen[39].contains("Esc lần nữa để rời"))
      #expect(asked.after(key).meeting == nil)
      #expect(asked.sized(40, 6).screen[5].contains("Esc lần nữa"))
      let other = asked.after("a")
      #expect(!other.screen[39].contains("Esc lần nữa") && other.after(key).meeting != nil)
    }
  }
}
