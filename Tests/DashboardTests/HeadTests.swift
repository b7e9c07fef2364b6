import Cells
import Domain
import Testing

@testable import Dashboard

/// A page is headed by its own name and figures, the City's pages by the City's.
@Suite struct HeadTests {
  private static let sizes = [(80, 24), (120, 40), (200, 60)]

  @Test(arguments: ["sector:CSDL", "unit:SKHCN", "project:GT-01"], Language.allCases)
  func `a record's page begins with its whole name, its rate and what is missing`(
    _ address: String, language: Language
  ) throws {
    for (columns, rows) in Self.sizes {
      let state = Demo.state(columns, rows, language, at: address)
      let context = try #require(state.context)
      guard case .money(let money) = state.place.page.kind.head else {
        Issue.record("\(address)")
        continue
      }
      let measure = money(context).measure
      let lines = state.screen
      #expect(lines[1].hasPrefix(" " + state.title(of: state.place.page)), "\(lines[1])")
      let missing = context.numbers.money(context.gapMoney(measure).missing, in: .billion)
      #expect((lines[1] + lines[2]).contains(missing), "\(lines[1])")
      let rate = try #require(context.rate(measure))
      #expect(
        lines[2].hasPrefix(" \(context.words.basisShort(context.basis)) \(context.numbers.percent(rate))"),
        "\(lines[2])")
      // What the head says, the lines below it don't say again.
      let below = lines[3..<rows - 2].filter { $0.hasPrefix(" " + context.words.promise) }
      #expect(below.isEmpty)
    }
  }

  @Test(arguments: Demo.addresses)
  func `the City's figures stand on the City's pages only`(_ address: String) {
    let city = ["overview", "units", "projects", "tasks", "obstacles"]
    let state = Demo.state(120, 40, at: address)
    #expect(state.screen[1].contains("10.343,9") == city.contains(address), "\(state.screen[1])")
    #expect(city.contains(address) || state.screen[1].hasPrefix(" " + state.title(of: state.place.page)))
  }

  @Test(arguments: ["sector:CSDL", "unit:SKHCN", "project:GT-01"], Language.allCases)
  func `on small screens the name stands first`(_ address: String, language: Language) {
    for (columns, rows) in [(40, 10), (60, 14), (20, 5)] {
      let state = Demo.state(columns, rows, language, at: address)
      let name = state.title(of: state.place.page)
      let line = state.screen[0].drop { $0 == " " }
      #expect(line.prefix(9) == name.prefix(9), "\(line)")
      #expect(state.screen.joined().contains(state.words.basisShort(.cityAssigned)))
    }
  }

  @Test func `crumbs leave out their beginning before the name of the page`() {
    let state = Demo.state(80, 24).after("⏎2⏎")
    let title = state.title(of: state.place.page)
    #expect(SafeText.width(of: title) > 32)
    #expect(state.screen[22].contains(title), "\(state.screen[22])")
    #expect(state.screen[22].hasPrefix(" … ›"))
  }

  // MARK: From record to record

  @Test func `v and V go along the list that led here, in its order and filter`() {
    let list = Demo.state(120, 40).after("U")
    let units = list.rows
    let second = list.after("⏎v")
    #expect(second.screen[1].contains(second.title(of: second.place.page)))
    #expect(second.after("⎋").selected == units[1])
    #expect(list.after("⏎V⎋").selected == units.last)
    #expect(list.after("⏎vV⎋").selected == units[0])
    let sorted = list.after("sj⏎")
    #expect(sorted.after("↖⏎vv⎋").selected == sorted.rows[2])
    let filtered = list.after("/so⏎")
    #expect(filtered.after("⏎v⎋").selected == filtered.rows[1])
  }

  @Test func `what was in focus stays, and history leads back`() {
    let second = Demo.state(120, 40).after("U⏎2v")
    #expect(second.place.panel == .tasks)
    #expect(second.after("[").pages == Demo.state(120, 40).after("U⏎").pages)
  }

  @Test func `a page reached by its name goes along all of its kind`() {
    let state = Demo.state(120, 40, at: "unit:SKHCN")
    let all = Demo.state(120, 40).after("U")
    let place = all.rows.firstIndex(of: "SKHCN") ?? 0
    let next = state.after("v")
    #expect(next.pages.count == state.pages.count)
    let code =
      if case .agency(let key) = next.place.page { Demo.portfolio.agencies.code(of: key) } else { "" }
    #expect(code == all.rows[place + 1])
    #expect(Demo.state().after("v").notice == .noOtherRecord)
  }
}
