import Cells
import Domain
import Testing

@testable import Dashboard

/// Cells that newer figures changed are marked until they were seen.
@Suite struct ChangeMarkTests {
  private let old = city()

  /// After a payment of 80 tỷ for the project of roads.
  private func newer(_ change: (inout Books) -> Void = { $0.pay("GT-01", billion(80)) }) -> Portfolio {
    var books = old
    change(&books)
    return books.portfolio(after: old.portfolio)
  }

  private func marked(_ state: State) -> [String] {
    state.screen.dropFirst(2).dropLast(2).filter { $0.contains("•") }
  }

  @Test func `changed cells of a row are marked until a key is pressed`() throws {
    let state = old.state(120, 40).at(.projects).after(.loaded(newer()))
    let row = try #require(marked(state).first)
    #expect(marked(state).count == 1)
    #expect(row.contains("Giao thông"))
    // The rate, its points, what is missing; not the plan, which is the same.
    #expect(row.contains("•90,0 %") && row.contains("•+21"))
    #expect(marked(state.after("j")).isEmpty)
    // A resize or an answer is no reader.
    #expect(marked(state.sized(100, 30)).count == 1)
  }

  @Test func `rows that are not on the screen are marked when the reader comes to them, whatever the order`()
  {
    let state = old.state(120, 40).at(.obstacles).after(.loaded(newer()))
    #expect(marked(state).isEmpty)
    let units = state.after("U")
    #expect(marked(units).count == 1 && marked(units)[0].contains("Sở Xây dựng"))
    // Seen there, and not on the page of projects.
    #expect(marked(units.after("DU")).isEmpty)
    #expect(marked(units.after("D")).count == 1)
    let filtered = old.state(120, 40).at(.projects).after("/giao⏎<").after(.loaded(newer()))
    #expect(marked(filtered).count == 1)
  }

  @Test func `nothing is marked at first, on another day or by another plan or unit of money`() {
    #expect(marked(old.state(120, 40).at(.projects)).isEmpty)
    let state = old.state(120, 40).at(.projects)
    #expect(
      state.after("b").marks.isEmpty && state.after("m").marks.isEmpty && state.after("L").marks.isEmpty)
    var moved = newer().moved(to: Moment(closeOf: day("2026-11-19")))
    moved.arrival = newer().arrival
    #expect(state.after(.loaded(moved)).marks.isEmpty)
  }

  @Test func `a new record is marked by its name, changed tasks by what changed`() {
    let portfolio = newer { books in
      books.task("CV9", "Việc mới", lead: "SXD", due: "2026-12-01")
      books.removeTask("CV2")
      books.task("CV2", "Ký hợp đồng", lead: "SYT", project: "YT-01", due: "2026-11-18")
    }
    let state = old.state(160, 40).at(.tasks).after(.loaded(portfolio))
    let rows = marked(state)
    #expect(rows.contains { $0.contains("•Việc mới") && !$0.contains("•01/12") })
    #expect(rows.contains { $0.contains("•18/11/2026") && !$0.contains("•Ký") })
    #expect(rows.count == 2)
  }

  @Test func `a wall marks its rows, and the marks go with the page`() {
    var wall = State(
      size: Size(columns: 120, rows: 40), language: .vietnamese, theme: .dark, opening: .talk(every: 20),
      now: Books.now)
    wall = wall.after(.loaded(old.portfolio)).showing(.sectors).after(.loaded(newer()))
    #expect(marked(wall).count == 1 && marked(wall)[0].contains("Giao thông"))
    let next = wall.after(.advance)
    #expect(marked(next).allSatisfy { $0.contains("Xây dựng") })
    #expect(marked(next.showing(.sectors)).isEmpty)
  }

  @Test func `a mark needs no colour and no letters beyond ASCII`() {
    var state = old.state(120, 40).at(.projects)
    state.display.glyphs = .ascii
    #expect(state.after(.loaded(newer())).screen.contains { $0.contains("*90,0 %") })
  }
}
