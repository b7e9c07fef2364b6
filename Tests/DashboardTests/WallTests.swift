import Cells
import Domain
import Testing

@testable import Dashboard

/// A screen on a wall follows the data; a held one says that newer figures wait.
@Suite struct WallTests {
  private func talk(every seconds: Int?, _ portfolio: Portfolio = city().portfolio) -> State {
    let state = State(
      size: Size(columns: 120, rows: 40), language: .vietnamese, theme: .dark,
      opening: .talk(every: seconds), now: Books.now)
    return state.after(.loaded(portfolio))
  }

  private var newer: Portfolio {
    var books = city()
    books.pay("GT-01", billion(80))
    return books.portfolio
  }

  @Test func `a wall shows new figures as they come`() {
    let wall = talk(every: 20)
    // 200 of 400 tỷ, then 280.
    #expect(wall.screen.joined().contains("200,0 / 400,0"))
    let later = wall.after(.loaded(newer))
    #expect(later.screen.joined().contains("280,0 / 400,0"))
    #expect(later.place.page == .meeting)
    #expect(!later.screen.joined().contains("giữ nguyên"))
    // Held still by hand, as everywhere.
    #expect(wall.after("p").after(.loaded(newer)).screen.joined().contains("200,0 / 400,0"))
  }

  @Test func `a presenter's talk is held still and says what waits`() {
    let held = talk(every: nil).after(.loaded(newer))
    #expect(held.screen.joined().contains("200,0 / 400,0"))
    #expect(held.screen[39].contains("giữ nguyên, số liệu mới hơn đang chờ (1)"))
    let twice = held.after(.loaded(newer.moved { $0.plans.removeLast() }))
    #expect(twice.screen[39].contains("đang chờ (2)"))
    // One after the other, and held still after the last one, too.
    #expect(twice.after("p").screen.joined().contains("280,0 / 400,0"))
    #expect(twice.after("p").screen[39].contains("1/2, số liệu mới hơn đang chờ (1)"))
    #expect(twice.after("pp").screen[39].contains("giữ nguyên 2/2"))
    #expect(!twice.after("pp").screen[39].contains("đang chờ"))
    #expect(twice.after("pp").shown.isPaused && !twice.after("ppp").shown.isPaused)
    #expect(!twice.after("t").shown.isPaused)
    #expect(!talk(every: nil).screen[39].contains("đang chờ"))
  }

  @Test(arguments: Language.allCases)
  func `a paused page says that newer figures wait, and how many came`(_ language: Language) {
    let paused = city().state(120, 40, language).after("p").after(.loaded(newer))
      .after(.loaded(newer.moved { $0.plans.removeLast() }))
    let text = paused.screen.joined()
    #expect(text.contains(language.strings.paused(2)) && text.contains("(2)"))
  }

  @Test func `a wall that hangs over midnight compares with a day that moves on`() {
    var wall = talk(every: 20)
    #expect(wall.meeting?.since == day("2026-11-13"))
    let tomorrow = newer.moved(to: Moment(day: day("2026-11-21"), minute: 0))
    #expect(
      wall.update(.loaded(tomorrow)) == [
        .ask(.earlier(Moment(closeOf: day("2026-11-14")), fiscalYear: 2026))
      ])
    #expect(wall.meeting?.since == day("2026-11-14"))
  }

  @Test func `in January the talk compares the year shown with itself`() {
    let portfolio = city().portfolio.moved(to: Moment(closeOf: day("2027-01-05")), fiscalYear: 2027)
    var state = State(
      size: Size(columns: 120, rows: 40), language: .vietnamese, theme: .dark, now: Books.now
    ).after(.loaded(portfolio))
    // Of 29/12/2026 the new year's plan and payments, not the old year's.
    #expect(
      state.update(.key(.character("P"))) == [
        .ask(.earlier(Moment(closeOf: day("2026-12-29")), fiscalYear: 2027))
      ])
  }

  @Test func `an estimate is told on the first page where it is the only plan`() {
    var books = Books()
    books.sector("GT", "Giao thông")
    books.unit("STC", "Sở Tài chính")
    books.project("A", "Sự nghiệp")
    books.plan("A", billion(10), .estimate)
    books.pay("A", billion(4))
    let text = books.state(120, 40).after("P").screen.joined()
    #expect(text.contains("Dự toán"))
    #expect(text.contains("4,0 / 10,0 tỷ đ"))
    #expect(!text.contains("chưa được giao kế hoạch"))
  }

  @Test func `an obstacle raised and resolved between two days counts in both`() {
    var books = city()
    books.obstacle(
      "NHANH", "Gỡ ngay", unit: "SYT", raised: "2026-11-15", status: .resolved, resolved: "2026-11-18")
    books.obstacle(
      "CU", "Gỡ xong", unit: "SYT", raised: "2026-10-01", status: .resolved, resolved: "2026-11-19")
    books.obstacle(
      "TRUOC", "Gỡ trước", unit: "SYT", raised: "2026-10-01", status: .resolved, resolved: "2026-11-13")
    books.obstacle("MOI", "Mới", unit: "SYT", raised: "2026-11-16")
    let rows = books.state().after("P").meetingContent?.rows[.changes] ?? []
    // Since 13/11: NHANH and CU were resolved, NHANH and MOI raised.
    let counts = rows.filter { $0.id == nil }
    #expect(counts.suffix(2).map { $0.figure.map(\.text) } == [["2"], ["2"]])
    // Each is named, and opens.
    #expect(rows.compactMap(\.id?.obstacleKey).count == 4)
  }

  @Test func `titles of a talk are what was found`() {
    for language in Language.allCases {
      let talk = Demo.talk(120, 40, language)
      let titles = talk.eachTalkPage.map { $0.screen[0] }
      for (title, page) in zip(titles, talk.meetingPages) {
        let finding = talk.meetingContent?.findings[page.item]?.last
        #expect(finding.map { title.contains($0) } ?? false, "\(page.item) \(title)")
      }
    }
  }

  @Test func `a talk that was ended goes on where it was left`() {
    let ended = Demo.talk(120, 40).after("5⎋⎋")
    #expect(ended.meeting == nil)
    #expect(ended.after("P").meeting?.page == 4)
  }

  @Test func `no row is marked until an arrow was pressed`() {
    let talk = Demo.talk(120, 40).showing(.sectors)
    func marked(_ state: State) -> Bool {
      let frame = view(state)
      return (0..<frame.size.rows).contains { frame[4, $0].ground == .selected }
    }
    #expect(!marked(talk) && marked(talk.after("j")) && !marked(talk.after("jnN")))
    #expect(talk.after("j").talk.target == talk.talk.target)
  }

  @Test func `a screen on a wall says when its figures were read, and no keys`() {
    var wall = Demo.state(120, 40)
    wall.opening = .talk(every: 20)
    wall = wall.after(.loaded(Demo.portfolio))
    let foot = wall.screen.last ?? ""
    #expect(foot.contains(wall.words.talk.updated("")) && !foot.contains("PgDn"))
  }
}
