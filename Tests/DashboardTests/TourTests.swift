import Cells
import Domain
import Testing

@testable import Dashboard

@Suite struct TourTests {
  @Test func `each step comes when the one before was done, and the last ends the tour`() {
    var state = city().state()
    state.tour = Tour()
    for (step, keys) in ["j", "⏎", "⎋", "/"].enumerated() {
      #expect(state.tour?.step == step)
      #expect(state.screen[23].contains("\(step + 1)/5"))
      state = state.after(keys)
    }
    state = state.after("⎋")
    #expect(state.tour?.step == 4)
    #expect(state.effects(of: "?") == [.remember(.tour)])
    #expect(state.after("?").tour == nil)
  }

  @Test func `another key leaves the step as it is and does what it always does`() {
    var state = city().state()
    state.tour = Tour()
    #expect(state.after("m").tour?.step == 0)
    #expect(state.after("m").unit == .million)
    #expect(state.after("G").tour?.step == 1)
  }

  @Test func `W skips the tour and begins it again`() {
    var state = city().state()
    state.tour = Tour()
    #expect(state.effects(of: "W") == [.remember(.tour)])
    #expect(state.after("W").tour == nil)
    #expect(state.after("WW").tour?.step == 0)
    #expect(state.effects(of: "WW") == [])
  }
}

@Suite struct ThemePickerTests {
  let state = city().state()

  @Test func `every move shows a theme, Enter keeps it, Esc brings the old one back`() {
    #expect(state.theme.name == "dark")
    let second = state.after("Bj")
    #expect(second.theme.name == Theme.all[1].name)
    #expect(second.after("⎋").theme.name == "dark")
    #expect(second.effects(of: "⎋") == [])
    #expect(second.after("⏎").theme.name == Theme.all[1].name)
    #expect(second.effects(of: "⏎") == [.remember(.theme(Theme.all[1].name))])
    #expect(second.after("⏎").dialog == nil)
  }

  @Test func `the list of themes has ends`() {
    #expect(state.after("Bk").theme.name == Theme.all[0].name)
    #expect(state.after("BG").theme.name == Theme.all[Theme.all.count - 1].name)
    #expect(state.after("BGj").theme.name == Theme.all[Theme.all.count - 1].name)
    #expect(state.effects(of: "Bj⌃c") == [.quit])
  }
}

@Suite struct TalkTests {
  @Test func `a talk begins with a baseline, holds the data still and ends where it began`() throws {
    let state = city().state(120, 40).after("j")
    // A week before 20/11/2026.
    #expect(state.effects(of: "P") == [.ask(.earlier(Moment(closeOf: day("2026-11-13")), fiscalYear: 2026))])
    let talk = state.after("P")
    #expect(talk.pages == [.overview, .meeting])
    #expect(talk.shown.isPaused)
    #expect(talk.effects(of: "⎋⎋") == [.remember(.meeting(day("2026-11-20")))])
    let after = talk.after("⎋⎋")
    #expect(after.pages == [.overview])
    #expect(after.selected == "YT")
    #expect(!after.shown.isPaused)
    #expect(after.theme.name == state.theme.name)
  }

  @Test func `a talk shows the newest data once it is over`() {
    var newer = city()
    newer.pay("GT-01", billion(85))
    let talk = city().state().after("P").after(.loaded(newer.portfolio))
    #expect(talk.after("⎋⎋").rows == newer.state().rows)
    #expect(city().state().after("pP⎋⎋").shown.isPaused)
  }

  @Test func `no key leads back into a talk that is over`() {
    let over = city().state().after("P").after("U⎋⎋⎋")
    #expect(over.pages == [.overview])
    for keys in ["[", "[[", "-", "]", "[["] { #expect(!over.after(keys).pages.contains(.meeting)) }
  }

  @Test func `a talk fits every size`() {
    for rows in stride(from: 1, through: 60, by: 12) {
      for columns in stride(from: 1, through: 200, by: 23) {
        var talk = Demo.state(columns, rows, Language.allCases[(rows + columns) % 3]).after("P")
        for _ in 0..<3 {
          let frame = view(talk)
          #expect(frame.size == Size(columns: columns, rows: rows))
          for line in frame.lines where SafeText.width(of: line) > columns { Issue.record("\(line)") }
          talk = talk.after("⇟")
        }
      }
    }
  }

  @Test(arguments: [
    ("unit:SKHCN", "Lê Tuệ Sâm"), ("project:GT-01", "Đặng Yên Tâm"), ("task:CV0001", "Vũ Quỳnh Thiên"),
    ("obstacle:VM004", "Bùi Nhật Hiếu"),
  ])
  func `a name is not on a public screen, and comes back after it`(_ address: String, name: String) {
    let state = Demo.state(120, 40, at: address).answered
    #expect(state.screen.contains { $0.contains(name) })
    #expect(!state.after("K").screen.contains { $0.contains(name) })
    #expect(state.after("K").screen[0].contains(state.words.publicMark))
    #expect(state.after("KK").answered.screen == state.screen)
  }
}
