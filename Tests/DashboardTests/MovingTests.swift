import Cells
import Domain
import Testing

@testable import Dashboard

/// The cursor sits on a record, not on a row number.
@Suite struct MovingTests {
  let state = city().state()

  @Test func `moving past either end stays there`() {
    #expect(state.after("k").selected == "GT")
    #expect(state.after("jjjjjjjj").selected == "DT")
    #expect(state.after("⇟⇟").selected == "DT")
    #expect(state.after("G").selected == "DT")
    #expect(state.after("Gg").selected == "GT")
    #expect(state.after("⌃d⌃d⌃u⌃u⌃u").selected == "GT")
  }

  @Test func `n and N go round`() {
    #expect(state.after("nnnn").selected == "GT")
    #expect(state.after("N").selected == "DT")
  }

  @Test func `the hardware cursor stands on the selected row`() throws {
    for keys in ["", "j", "jjj", "2j", "3"] {
      let frame = view(state.after(keys))
      let cursor = try #require(frame.cursor)
      #expect(frame[cursor.x, cursor.y].ground == .selected)
    }
  }

  @Test func `a long list keeps the cursor in view and turns whole pages`() {
    var books = Books()
    for number in 1...100 { books.unit("U\(number)", "Xã \(number)") }
    let state = books.state(80, 24).at(.units)
    // 24 rows without header, totals, crumbs, footer, border and head of the table.
    #expect(state.after("⇟").selected == "U18")
    #expect(state.after("⇟⇟⇞⇞").selected == "U1")
    #expect(state.after("G").selected == "U100")
    #expect(state.after("G").screen[20].contains("Xã 100"))
    #expect(state.after("G⌃u").selected == "U92")
    #expect(state.after("G").sized(80, 16).screen.contains { $0.contains("Xã 100") })
  }

  @Test func `rows that come above leave the cursor on its record`() {
    var newer = city()
    newer.sector("MT", "Môi trường")
    newer.project("MT-01", "Dự án Môi trường", owner: "SXD", sector: "MT")
    newer.plan("MT-01", billion(500))
    let state = state.after("j").after(.loaded(newer.portfolio))
    #expect(state.rows == ["MT", "GT", "YT", "GD", "DT"])
    #expect(state.selected == "YT")
    #expect(view(state).cursor?.y == view(self.state).cursor.map { $0.y + 2 })
  }

  @Test func `a new order leaves the cursor on its record`() {
    var newer = city()
    newer.pay("YT-01", billion(55))
    let state = state.after("j").after(.loaded(newer.portfolio))
    #expect(state.rows == ["GT", "GD", "DT", "YT"])
    #expect(state.selected == "YT")
    #expect(self.state.after("jsj⏎").selected == "YT")
    #expect(self.state.after("js⏎r").selected == "YT")
  }

  @Test func `a vanished row leaves the cursor beside it`() {
    var newer = city()
    newer.removeTask("CV2")
    let before = state.after("2j")
    #expect(before.rows == ["CV1", "CV2", "CV3"])
    #expect(before.selected == "CV2")
    #expect(before.after(.loaded(newer.portfolio)).selected == "CV3")
    var shorter = city()
    shorter.removeTask("CV3")
    #expect(state.after("2G").after(.loaded(shorter.portfolio)).selected == "CV2")
  }

  @Test func `a filter and its end leave the cursor on its record`() {
    let found = state.after("jj/duc")
    #expect(found.rows == ["GD"])
    #expect(found.selected == "GD")
    #expect(found.after("⎋").rows == ["GT", "YT", "GD", "DT"])
    #expect(found.after("⎋").selected == "GD")
    #expect(state.after("jj/zzz⎋").selected == "GD")
  }

  @Test func `another language, basis or unit of money leaves the cursor on its record`() {
    for keys in ["L", "LL", "b", "m", "B"] { #expect(state.after("jj" + keys).selected == "GD") }
  }

  @Test func `another size leaves the cursor on its record and in view`() throws {
    let small = state.after("jjj").sized(40, 7)
    #expect(small.selected == "DT")
    #expect(small.screen.contains { $0.contains("Đô thị") })
    #expect(small.sized(1, 1).sized(80, 24).selected == "DT")
  }

  @Test func `text that is longer than the page scrolls no further than its end`() {
    var books = city()
    books.task(
      "CV9", Array(repeating: "một nội dung rất dài", count: 80).joined(separator: " "), due: "2026-10-01")
    let state = books.state().at(.assignment(Key(3)))
    #expect(state.after("k").screen == state.screen)
    #expect(state.after("j").screen != state.screen)
    #expect(state.after("jjk").screen == state.after("j").screen)
    #expect(state.after("G").screen == state.after("Gjjjj").screen)
    #expect(state.after("Gg").screen == state.screen)
    #expect(state.after("G").screen.contains { $0.contains("CV9") })
  }
}
