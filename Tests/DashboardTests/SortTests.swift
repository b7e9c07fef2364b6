import Cells
import Domain
import Testing

@testable import Dashboard

@Suite struct SortTests {
  let state = city().state()

  @Test func `the menu sorts by the chosen column and again the other way`() {
    // The second entry is the name; without marks Đô comes before Giao.
    #expect(state.after("sj⏎").rows == ["DT", "GD", "GT", "YT"])
    #expect(state.after("sj⏎s⏎").rows == ["YT", "GT", "GD", "DT"])
    #expect(state.after("sjj⏎").rows == ["GT", "YT", "GD", "DT"])
    #expect(state.after("s⎋").rows == state.rows)
  }

  @Test func `names stand in the order of a Vietnamese list`() {
    var books = city()
    for (code, name) in [("A1", "Ăn uống"), ("A2", "Âm nhạc"), ("A3", "Án phí"), ("D1", "Dân số")] {
      books.sector(code, name)
    }
    // Án, Ăn, Âm; Dân before Đô.
    #expect(books.state().after("sj⏎").rows == ["A3", "A1", "A2", "D1", "DT", "GD", "GT", "YT"])
  }

  @Test func `r turns the order round`() {
    #expect(state.after("sjj⏎").rows == ["GT", "YT", "GD", "DT"])
    #expect(state.after("sjj⏎r").rows == ["DT", "GD", "YT", "GT"])
    // The list's own order, too.
    #expect(state.after("r").rows == ["DT", "GD", "YT", "GT"])
  }

  @Test func `angle brackets go from column to column and round`() {
    #expect(state.after(">").place[.sectors].sort == state.after("sj⏎").place[.sectors].sort)
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
    let state = Demo.state(120, 40).after("s↓↓↓↓↓⏎")
    #expect(state.screen[5].contains("Kế hoạch tỷ đ↓"))
  }

  @Test func `the first entry of the menu is the list's own order`() {
    let sorted = state.after("sj⏎")
    #expect(sorted.after("s").screen.contains { $0.contains("thứ tự của danh sách (thiếu tỷ đ)") })
    #expect(sorted.after("s↑⏎").rows == state.rows)
    #expect(sorted.after("s↑⏎").place[.sectors].sort == nil)
  }

  @Test(arguments: Demo.addresses)
  func `an order has its arrow, and no column moves for it`(_ address: String) {
    let state = Demo.state(200, 60, at: address).answered
    guard let panel = state.place.panel, !state.rows.isEmpty else { return }
    let arrows: [Character] = ["↑", "↓"]
    func head(_ state: State) -> String {
      let line = state.screen.first { $0.hasPrefix("┃") || $0.contains("│┃") } ?? ""
      return line.split(separator: "┃").first { $0 != "│" }.map(String.init) ?? ""
    }
    func plain(_ state: State) -> String { String(head(state).map { arrows.contains($0) ? " " : $0 }) }
    #expect(panel.kind.order == nil || head(state).contains(where: arrows.contains))
    for column in state.sortColumns {
      var sorted = state
      sorted.place[panel].sort = Sort(column: column, isAscending: true)
      sorted = sorted.after(.clock(Demo.now))
      #expect(head(sorted).contains(where: arrows.contains), "\(column.name)")
      // A column that had no room is shown when the rows stand by it.
      let title = state.context.flatMap { panel.list?[column]?.title($0) } ?? ""
      if plain(state).contains(title) { #expect(plain(sorted) == plain(state), "\(column.name)") }
    }
  }

  @Test(arguments: Demo.addresses)
  func `the column that stands for a list's own order has that order`(_ address: String) {
    let state = Demo.state(at: address).answered
    for (number, panel) in state.place.page.panels.enumerated() {
      guard let order = panel.kind.order else { continue }
      let own = state.after("\(number + 1)")
      var sorted = own
      sorted.place[panel].sort = order
      #expect(sorted.after(.clock(Demo.now)).rows == own.rows, "\(panel)")
    }
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
