import Cells
import Domain
import Testing

@testable import Dashboard

/// The lists of a project's page: its plan decisions and its ledger rows.
@Suite struct LedgerPageTests {
  private static let project = Key<Project>(0)

  private static func rows(_ count: Int) -> [LedgerRow] {
    (0..<count).map { number in
      LedgerRow(
        origin: Origin(file: 0, line: UInt32(number + 2), offset: UInt64(number) * 64), code: "GD\(number)",
        fiscalYear: 2026, capitalYear: .current, date: day("2026-11-12") + -number / 100, kind: .payment,
        amount: billion(Int64(number + 1)), source: .treasury, fundingSource: nil, document: "UNC-\(number)",
        notes: nil)
    }
  }

  @Test func `all rows of a project are there, and asked for once`() {
    let state = city().state(120, 40).at(.project(Self.project))
      .after(.transactions(Self.project, Self.rows(15_321))).after("2")
    #expect(state.screen.joined().contains("(15321)"))
    for keys in ["j", "G", "/u", ">"] { #expect(state.effects(of: keys) == []) }
    #expect(state.after("G").place[.transactions].position == 15_320)
    #expect(state.after("/unc-777⏎").contents[.transactions]?.ids.count == 11)
  }

  @Test func `a project without a usable row is not asked for again and again`() {
    var state = city().state(120, 40).at(.project(Self.project)).after(.transactions(Self.project, []))
    #expect(state.update(.clock(Books.now)) == [])
    #expect(state.effects(of: "2G") == [])
  }

  @Test func `leaving the page gives up the scan, and coming back asks again`() {
    let state = city().state().at(.projects)
    let waiting = state.after("⏎")
    #expect(waiting.effects(of: "⎋").contains(.forget(.ledgerRows(Self.project))))
    #expect(waiting.after("⎋").effects(of: "⏎").contains(.ask(.ledgerRows(Self.project))))
    // Nothing to give up once the rows are there.
    let there = waiting.after(.transactions(Self.project, Self.rows(3)))
    #expect(!there.effects(of: "⎋").contains(.forget(.ledgerRows(Self.project))))
  }

  @Test func `plan rows stay filled when a longer row above moves them in their file`() {
    // Their places changed, and the list kept the old ones: all cells went blank.
    func portfolio(_ offset: UInt64) -> Portfolio {
      city().portfolio.moved { facts in
        facts.plans = facts.plans.map { plan in
          PlanEntry(
            project: plan.project, fiscalYear: 2026, basis: plan.basis, amount: plan.amount,
            fundingSource: Key(0), decidedOn: plan.decidedOn,
            origin: Origin(file: 0, line: plan.origin.line, offset: plan.origin.offset + offset))
        }
      }
    }
    let before = city().state(120, 40).after(.loaded(portfolio(0))).at(.project(Self.project))
    let after = before.after(.loaded(portfolio(7)))
    #expect(before.screen.contains { $0.contains("05/01/2026") && $0.contains("+100,0") })
    #expect(after.screen == before.screen)
  }

  @Test func `back on a task's fourth obstacle all of them are there`() {
    var books = city()
    for number in 1...5 { books.obstacle("N\(number)", "Vướng \(number)", task: "CV1") }
    let task = books.state(80, 24).at(.assignment(Key(0)))
    let back = task.after("jjj⏎⎋")
    #expect(back.selected == task.after("jjj").selected)
    #expect(back.screen == task.after("jjj").screen)
    #expect(back.place[.obstacles].top < 3)
  }
}

@Suite struct LayoutTests {
  @Test(arguments: 0...11)
  func `any number of panels has a place, none over another`(_ count: Int) {
    let area = Rect(x: 3, y: 2, width: 101, height: 37)
    let places = Layout.grid(of: count, in: area)
    #expect(places.count == count)
    #expect(places.reduce(0) { $0 + $1.width * $1.height } == (count == 0 ? 0 : 101 * 37))
    for (number, place) in places.enumerated() {
      #expect(place.x >= area.x && place.maxX <= area.maxX && place.y >= area.y && place.maxY <= area.maxY)
      for other in places[..<number] {
        let isApart =
          other.maxX <= place.x || place.maxX <= other.x || other.maxY <= place.y || place.maxY <= other.y
        #expect(isApart)
      }
    }
  }

  @Test func `amounts of any size are whole in every column`() {
    var books = city()
    books.plan("GT-01", billion(1_234_567))
    books.plan("YT-01", billion(39_999))
    books.pay("YT-01", billion(20_247))
    books.obstacle("VM7", "Đất", unit: "SXD", blocked: billion(1_234_567), project: "GT-01")
    for columns in [80, 100, 120, 160, 200] {
      for page in [Page.overview, .units, .projects, .obstacles, .tasks, .sector(Key(0))] {
        for keys in ["", "m", "z"] {
          let state = books.state(columns, 40).at(page).after(keys)
          for line in state.screen where line.contains(/[0-9][.,]?…/) {
            Issue.record("\(columns) \(page) \(keys): \(line)")
          }
        }
      }
    }
  }
}
