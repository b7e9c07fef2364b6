import Cells
import Domain
import Testing

@testable import Dashboard

@Suite struct PaletteTests {
  let state = city().state()

  @Test func `a unit is found without marks and gone to`() {
    #expect(state.after(":duong sat⏎").pages == [.overview, .agency(Key(3))])
    #expect(state.after(":so giao duc⏎").pages == [.overview, .agency(Key(2))])
    #expect(state.after(":syt⏎").pages == [.overview, .agency(Key(1))])
  }

  @Test func `a sector is found without marks and gone to`() {
    #expect(state.after("⏎:do thi⏎").pages == [.overview, .sector(Key(3))])
    #expect(state.after("⏎:do thi⏎⎋").pages == [.overview])
  }

  @Test func `every command is found by its name and by its help in every language`() {
    for language in Language.allCases {
      let state = city().state(80, 24, language)
      for action in state.namedCommands.map(\.action) {
        let byHelp = state.paletteEntries(state.words.actionHelp(action)).map(\.target)
        #expect(byHelp.contains(.action(action)))
        #expect(state.paletteEntries(action.rawValue.lowercased()).map(\.target).contains(.action(action)))
      }
    }
  }

  @Test func `an action does what its key does`() {
    #expect(state.after(":reload⏎").effects(of: "") == [])
    #expect(state.effects(of: ":reload⏎") == [.reload])
    #expect(state.after(":problems⏎").pages == [.overview, .problems])
    #expect(state.after(":help⏎").dialog == .help(top: 0))
  }

  @Test func `arrows choose, Tab completes, Esc and an empty line close`() {
    #expect(state.after(":↓↓↑").dialog == .palette(text: "", selected: 1))
    #expect(state.after(":↑").dialog == .palette(text: "", selected: 0))
    #expect(state.after(":duong sat⇥").dialog == .palette(text: "Ban Quản lý Đường sắt", selected: 0))
    #expect(state.after(":zzz⏎").pages == [.overview])
    #expect(state.after(":ab⎋").dialog == nil)
    #expect(state.after(":a⌫⌫").dialog == nil)
  }

  @Test func `the list follows the choice`() {
    let state = state.after(":" + String(repeating: "↓", count: 30))
    let name = state.words.actionHelp(state.namedCommands[30].action)
    #expect(state.screen.contains { $0.contains("▸ " + name) })
  }

  @Test func `a command that can't be done stands with its reason, and gives it when it is chosen`() {
    let asked = state.after(":\(state.words.actionHelp(.invertFilter))")
    let reason = state.words.reason(.noFilter)
    #expect(asked.screen.contains { $0.contains("▸ \(state.words.actionHelp(.invertFilter)): \(reason)") })
    #expect(asked.after("⏎").screen[23] == " " + reason)
    #expect(asked.after("⏎j").screen[23] != " " + reason)
  }

  @Test func `a talk's own commands come before those of the page`() {
    let talk = city().state().after("P")
    #expect(talk.effects(of: "⌃p:end the talk⏎") == [])
    let name = talk.words.actionHelp(.endTalk)
    #expect(talk.effects(of: ":\(name)⏎") == [.remember(.meeting(day("2026-11-20")))])
  }
}
