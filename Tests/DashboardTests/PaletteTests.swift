import Cells
import Contract
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
    let entries = state.paletteEntries("a")
    let shown = state.after(":a" + String(repeating: "↓", count: 30)).screen
    #expect(entries.count > 30)
    #expect(shown.contains { $0.contains("▸ " + entries[30].title.prefix(20)) })
  }

  @Test func `opened empty it shows places, those last seen first, and nothing that moves`() {
    let entries = state.after("1⏎2⏎⎋⎋").paletteEntries("")
    #expect(entries[0].target == .page(.project(Key(0))) || entries[0].target == .page(.sector(Key(0))))
    #expect(entries.contains { $0.target == .action(.units) })
    #expect(entries.contains { $0.target == .page(.table(.projects)) })
    let moves: [PaletteEntry.Target] = [.action(.down), .action(.pageUp), .action(.enter), .action(.filter)]
    #expect(!entries.contains { moves.contains($0.target) })
  }

  @Test func `records are found by code and by name, in the order of how well they fit`() throws {
    #expect(state.paletteEntries("gt-01")[0].target == .page(.project(Key(0))))
    #expect(state.paletteEntries("cv2")[0].target == .page(.assignment(Key(1))))
    #expect(state.paletteEntries("nghiem thu")[0].target == .page(.assignment(Key(0))))
    #expect(state.paletteEntries("hop dong ky")[0].target == .page(.assignment(Key(1))))
    #expect(state.paletteEntries("mat bang")[0].target == .page(.obstacle(Key(0))))
    let all = state.paletteEntries("giao").map(\.target)
    // The sector's name begins with it, the project's has it as a word.
    let sector = try #require(all.firstIndex(of: .page(.sector(Key(0)))))
    #expect(sector < (try #require(all.firstIndex(of: .page(.project(Key(0)))))))
  }

  @Test func `of equals the place last seen comes first`() {
    let all = state.paletteEntries("du an").map(\.target).filter {
      if case .page(.project) = $0 { true } else { false }
    }
    #expect(all.prefix(2) == [.page(.project(Key(0))), .page(.project(Key(1)))])
    let seen = state.at(.project(Key(2))).at(.units).paletteEntries("du an")
    #expect(
      seen.first { if case .page = $0.target { true } else { false } }?.target == .page(.project(Key(2))))
  }

  @Test func `a person leads to the record and to the tasks`() throws {
    let demo = Demo.state(at: "units")
    let task = try #require(Demo.portfolio.assignments.rows.first { $0.responsible != nil })
    let person = try #require(Demo.portfolio.people[task.responsible])
    let entries = demo.paletteEntries(person.code)
    #expect(entries[0].target == .page(.record(RecordID(.people, person.code))))
    let tasks = demo.after(":\(person.code)↓⏎")
    #expect(tasks.place.page == .tasks && tasks.rows.contains(task.code))
    #expect(tasks.place[.tasks].filter.hasSuffix(":" + person.code))
    // A public screen knows no people.
    let open = demo.after("K").paletteEntries(person.name).map(\.target)
    #expect(!open.contains(.page(.record(RecordID(.people, person.code)))))
    #expect(!open.contains { if case .filtered = $0 { true } else { false } })
  }

  @Test func `a project is found by the Treasury's code`() throws {
    let project = try #require(Demo.portfolio.projects.rows.first { $0.budgetCode != nil })
    let code = try #require(project.budgetCode)
    #expect(Demo.state().paletteEntries(code).first?.target == .page(.project(project.key)))
    #expect(
      !Demo.state().after("K").paletteEntries(code).contains { $0.target == .page(.project(project.key)) })
  }

  @Test(arguments: ["q", "q!", "wq"])
  func `it quits as other programs do, from anywhere`(_ text: String) {
    #expect(state.after("1⏎").effects(of: ":\(text)⏎") == [.quit])
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
    // It asks first, as its key does.
    #expect(talk.effects(of: ":\(name)⏎") == [])
    #expect(talk.after(":\(name)⏎").effects(of: "⎋") == [.remember(.meeting(day("2026-11-20")))])
  }
}
