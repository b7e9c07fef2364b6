import Cells
import Domain
import Testing

@testable import Dashboard

/// Before, keys, after: going in and out.
@Suite struct GoingTests {
  let state = city().state()

  @Test func `Enter goes in and Esc comes back to the same row`() {
    #expect(state.rows == ["GT", "YT", "GD", "DT"])
    let inside = state.after("jj⏎")
    #expect(inside.pages == [.overview, .sector(Key(2))])
    #expect(inside.after("⎋").pages == [.overview])
    #expect(inside.after("⎋").selected == "GD")
  }

  @Test func `from the city down to a task and home again`() {
    let deep = state.after("⏎⏎2⏎")
    #expect(
      deep.pages == [.overview, .sector(Key(0)), .agency(Key(0)), .assignment(Key(0))])
    #expect(deep.after("⎋⎋⎋").pages == [.overview])
    #expect(deep.after("⎋⎋⎋").selected == "GT")
  }

  @Test(arguments: ["⎋", "⌫", "h", "←", "q"])
  func `each key of going back goes back`(_ key: String) {
    #expect(state.after("j⏎" + key).pages == [.overview])
    #expect(state.after("j⏎" + key).selected == "YT")
  }

  @Test func `q ends the program only on the overview`() {
    #expect(state.effects(of: "q") == [.quit])
    #expect(state.effects(of: "⏎q") == [])
    #expect(state.effects(of: "⏎qq") == [.quit])
    #expect(state.effects(of: "⎋") == [])
  }

  @Test func `Enter on an empty list goes nowhere`() {
    let nothing = state.after("/zzz⏎")
    #expect(nothing.rows == [])
    #expect(nothing.after("⏎").pages == [.overview])
    #expect(!nothing.footerActions.contains(.enter))
  }

  @Test func `Esc takes away the zoom, then the filter, then the page`() {
    var state = state.after("⏎2/du⏎z")
    #expect(state.place.isZoomed)
    state = state.after("⎋")
    #expect(!state.place.isZoomed)
    #expect(state.place[.projects].filter == "du")
    state = state.after("⎋")
    #expect(state.place[.projects].filter == "")
    #expect(state.pages == [.overview, .sector(Key(0))])
    #expect(state.after("⎋").pages == [.overview])
  }

  @Test func `digits and Tab move between panels`() {
    #expect(state.after("3").place.panel == .obstacles)
    #expect(state.after("⇥").place.panel == .overdue)
    #expect(state.after("⇥⇥⇥⇥").place.panel == .sectors)
    #expect(state.after("⇤").place.panel == .curve)
    #expect(state.after("⇤⇤").place.panel == .obstacles)
  }

  @Test func `a digit without a panel does nothing`() {
    #expect(state.after("9").place.panel == .sectors)
    // 5 on the fourth of four panels once went to the first.
    #expect(state.after("45").place.panel == .curve)
    #expect(state.at(.units).after("2").place.panel == .units)
  }

  @Test func `brackets walk through what was seen`() {
    let there = state.after("⏎").after("U").after("T")
    #expect(there.pages == [.overview, .tasks])
    #expect(there.after("[").pages == [.overview, .units])
    #expect(there.after("[[").pages == [.overview, .sector(Key(0))])
    #expect(there.after("[[[").pages == [.overview])
    #expect(there.after("[[[[[").pages == [.overview])
    #expect(there.after("[[[]]").pages == [.overview, .units])
    #expect(there.after("[[[]]]]").pages == [.overview, .tasks])
  }

  @Test func `going elsewhere from the middle forgets what came later`() {
    let state = state.after("U").after("T").after("[").after("D")
    #expect(state.pages == [.overview, .projects])
    #expect(state.after("]").pages == [.overview, .projects])
    #expect(state.after("[").pages == [.overview, .units])
  }

  @Test func `minus changes between here and the last view`() {
    let state = state.after("U").after("T")
    #expect(state.after("-").pages == [.overview, .units])
    #expect(state.after("--").pages == [.overview, .tasks])
    #expect(state.after("---").pages == [.overview, .units])
  }

  @Test func `a page left with Esc is the last view`() {
    // Esc once left no trace, so minus went nowhere.
    let state = state.after("j⏎⎋")
    #expect(state.after("-").pages == [.overview, .sector(Key(1))])
    #expect(state.after("--").pages == [.overview])
    #expect(state.after("[").pages == [.overview, .sector(Key(1))])
  }

  @Test(arguments: [
    ("U", Page.units), ("D", .projects), ("T", .tasks), ("O", .obstacles), ("X", .problems), ("F", .files),
  ])
  func `a page's key goes there from anywhere and Esc leads home`(_ key: String, page: Page) {
    let state = state.after("⏎⏎" + key)
    #expect(state.pages == [.overview, page])
    #expect(state.after("⎋").pages == [.overview])
    #expect(state.after("H").pages == [.overview])
    #expect(state.after(key).after("[").pages.count == 3)
  }

  @Test func `zoom shows one panel and zoom again all`() {
    let zoomed = state.after("2z")
    #expect(zoomed.screen.joined().contains("Nhiệm vụ quá hạn"))
    #expect(!zoomed.screen.joined().contains("Lĩnh vực"))
    #expect(zoomed.after("z").screen == state.after("2").screen)
    #expect(zoomed.after("⇥").place.panel == .obstacles)
    #expect(zoomed.after("⇥").place.isZoomed)
  }

  @Test func `Enter zooms the curve`() {
    #expect(state.after("4⏎").place.isZoomed)
    #expect(state.after("4⏎").pages == [.overview])
  }
}
