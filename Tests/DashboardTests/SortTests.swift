import Cells
import Domain
import Testing

@testable import Dashboard

@Suite struct SortTests {
  let state = city().state()

  @Test func `the menu sorts by the chosen column and again the other way`() {
    // The first entry is the name; without marks Đô comes before Giao.
    #expect(state.after("s⏎").rows == ["DT", "GD", "GT", "YT"])
    #expect(state.after("s⏎s⏎").rows == ["YT", "GT", "GD", "DT"])
    #expect(state.after("sjj⏎").rows == ["GT", "YT", "GD", "DT"])
    #expect(state.after("s⎋").rows == state.rows)
  }

  @Test func `names stand in the order of a Vietnamese list`() {
    var books = city()
    for (code, name) in [("A1", "Ăn uống"), ("A2", "Âm nhạc"), ("A3", "Án phí"), ("D1", "Dân số")] {
      books.sector(code, name)
    }
    // Án, Ăn, Âm; Dân before Đô.
    #expect(books.state().after("s⏎").rows == ["A3", "A1", "A2", "D1", "DT", "GD", "GT", "YT"])
  }

  @Test func `r turns the order round`() {
    #expect(state.after("sj⏎").rows == ["GT", "YT", "GD", "DT"])
    #expect(state.after("sj⏎r").rows == ["DT", "GD", "YT", "GT"])
  }

  @Test func `angle brackets go from column to column and round`() {
    #expect(state.after(">").place[.sectors].sort == state.after("s⏎").place[.sectors].sort)
    #expect(state.after("><").place[.sectors].sort == state.after("<").place[.sectors].sort)
    let count = state.sortColumns.count
    #expect(
      state.after(String(repeating: ">", count: count + 1)).place[.sectors].sort
        == state.after(">").place[.sectors].sort)
  }

  @Test func `what has no value stands last in either direction`() {
    var books = city()
    books.sector("CD", "Chuyển đổi số")
    let state = books.state()
    for column in state.sortColumns.dropFirst().prefix(3) {
      for isAscending in [true, false] {
        var sorted = state
        sorted.place[.sectors].sort = Sort(column: column, isAscending: isAscending)
        #expect(sorted.after("k").rows.last == "CD")
      }
    }
  }

  @Test func `equal rows keep the list's own order`() {
    let column = state.sortColumns[state.sortColumns.count - 1]
    var sorted = state
    sorted.place[.sectors].sort = Sort(column: column, isAscending: true)
    #expect(sorted.after("k").rows == state.rows)
    sorted.place[.sectors].sort = Sort(column: column, isAscending: false)
    #expect(sorted.after("k").rows == state.rows)
  }

  @Test(arguments: Demo.addresses)
  func `each order of a list keeps all its rows`(_ address: String) {
    let state = Demo.state(at: address)
    for column in state.sortColumns {
      var sorted = state
      guard let panel = state.place.panel else { continue }
      sorted.place[panel].sort = Sort(column: column, isAscending: true)
      sorted = sorted.after(.clock(Demo.now))
      #expect(sorted.rows.sorted() == state.rows.sorted())
      #expect(sorted.rows.count == state.rows.count)
    }
  }

  @Test func `the column that a list is sorted by is shown`() {
    // The plan was left out at this width, so nothing said why the rows stood as they did.
    let state = Demo.state(120, 40).after("s↓↓↓↓⏎")
    #expect(state.screen[4].contains("Kế hoạch tỷ đ ↓"))
  }

  @Test func `there is no menu where there is no list`() {
    let curve = state.after("4")
    #expect(curve.after("s").dialog == nil)
    #expect(!curve.footerActions.contains(.sortMenu))
  }

  @Test func `every column of every list has a name of its own, and the bars and marks no order`() {
    for panel in Panel.allCases {
      guard let columns = panel.list?.columns else { continue }
      #expect(Set(columns.map(\.id)).count == columns.count, "\(panel)")
      #expect(columns.allSatisfy { $0.id.name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil }, "\(panel)")
      #expect(columns.contains { $0.use == .everywhere }, "\(panel)")
    }
  }
}
