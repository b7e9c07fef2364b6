import Cells
import Domain
import Testing

@testable import Dashboard

/// The table of commands, held against what the keys do.
@Suite struct CommandTests {
  /// A state in each mode, beneath it a page with rows.
  static func state(in mode: Mode) -> State {
    switch mode {
    case .page: Demo.state(120, 40)
    case .talk: Demo.talk(120, 40).showing(.units).after("jj")
    case .blank: Demo.talk(120, 40).after("b")
    case .demonstration: demonstration
    case .help: Demo.state(80, 24).after("?j")
    case .helpSearch: Demo.state(80, 24).after("?/e↓")
    case .filter: Demo.state(120, 40).after("/ng bi")
    case .sort: Demo.state(120, 40).after("sj")
    case .palette: Demo.state(120, 40).after(":un↓")
    case .compare: Demo.state(120, 40).after("cj")
    case .scopes: Demo.state(120, 40).after("Sj")
    case .copy: Demo.state(120, 40).after("y")
    case .save: Demo.state(120, 40).after("⌃s")
    case .themes: Demo.state(120, 40).after("Bj")
    case .signOff: DemoTopics.state(.submissions, 120, 40, .vietnamese).after("Ea")
    case .verdict: Demo.state(120, 40, at: "movers").topicAnswered(from: Demo.portfolio).after("A5")
    }
  }

  private static var demonstration: State {
    var state = Demo.state(120, 40)
    state.demo = DemoStatus()
    return state
  }

  @Test(arguments: Mode.allCases)
  func `no key stands for two commands of a mode`(_ mode: Mode) {
    let held = commands.filter { $0.mode == mode }
    let keys = held.flatMap(\.keys)
    #expect(!held.isEmpty)
    #expect(Set(keys).count == keys.count)
    #expect(held.filter { $0.others != nil }.count <= 1)
    #expect(Set(held.map(\.action)).count == held.count)
  }

  @Test func `every action is a command, with a key and its words in each language`() {
    #expect(Set(commands.map(\.action)) == Set(Action.allCases))
    for language in Language.allCases {
      for command in commands { #expect(!command.label(language.strings).isEmpty) }
    }
  }

  @Test(arguments: Mode.allCases)
  func `every key does something in its mode, or says why not`(_ mode: Mode) {
    let state = Self.state(in: mode)
    #expect(state.modes.first == mode)
    for command in commands where command.mode == mode {
      for key in command.keys + samples(of: command.others) {
        var after = state
        let effects = after.update(.key(key))
        let isDone = !effects.isEmpty || after.trace != state.trace
        #expect(isDone || after.notice != nil, "\(mode) \(command.action) \(key)")
      }
    }
  }

  /// Keys of a class that has no names for them.
  private func samples(of keys: KeyClass?) -> [KeyPress] {
    switch keys {
    case .digits: [.character("2"), .character("9")]
    case .letters: [.character("a"), .paste("b")]
    case .any: [.character("%"), .function(5)]
    case nil: []
    }
  }

  @Test(arguments: Mode.allCases)
  func `a key without a command does nothing, and says so`(_ mode: Mode) {
    let state = Self.state(in: mode)
    for key in (0x20...0x7E).map({ KeyPress.character(Character(Unicode.Scalar($0))) }) {
      guard !state.modes.contains(where: { Command.bound(to: key, in: $0) != nil }) else { continue }
      var after = state
      #expect(after.update(.key(key)) == [], "\(mode) \(key)")
      #expect(after.trace == state.trace && after.notice == .noSuchKey, "\(mode) \(key)")
    }
  }

  @Test(arguments: [Mode.page, .talk, .demonstration], Language.allCases)
  func `every key named at the foot of the screen is bound there`(_ mode: Mode, language: Language) {
    var state = Self.state(in: mode)
    state.display.language = language
    let held = commands.filter { state.modes.contains($0.mode) }
    let labels = Set(held.flatMap { $0.keys.map { $0.label(state.words) } })
    let frame = view(state)
    for y in frame.size.rows - 2..<frame.size.rows {
      let cells = (0..<frame.size.columns).map { frame[$0, y] }
      let runs = String(String.UnicodeScalarView(cells.map { $0.role == .key ? $0.scalar : " " }))
      for label in runs.split(separator: " ") { #expect(labels.contains(String(label)), "\(runs)") }
    }
    for command in state.hints(in: mode).joined() {
      for key in command.keys { #expect(Command.bound(to: key, in: mode)?.action == command.action) }
    }
  }

  @Test(arguments: Mode.allCases)
  func `Ctrl-C quits from every mode`(_ mode: Mode) {
    #expect(Self.state(in: mode).effects(of: "⌃c") == [.quit])
  }

  /// Those for which only the reason stands in the way.
  private static let guarded: [Action] = [.filter, .sortMenu, .sortReverse, .moneyUnit, .today, .compare]

  /// What is refused would have changed nothing: a reason takes no key away.
  @Test(arguments: Demo.addresses)
  func `what is refused would have done nothing`(_ address: String) {
    for (columns, rows) in [(40, 10), (100, 30)] {
      for keys in ["", "2z", "4/zzz⏎", "P", "K,", "PG"] {
        let state = Demo.state(columns, rows, at: address).answered.after(keys)
        for command in commands where state.modes.contains(command.mode) {
          guard !Self.guarded.contains(command.action), command.whyNot(state) != nil else { continue }
          var after = state
          let effects = command.run(&after, command.keys.first ?? .unknown)
          after.refreshLists()
          let isSame = effects.isEmpty && after.trace == state.trace
          if !isSame { Issue.record("\(address) \(columns)x\(rows) after \(keys): \(command.action)") }
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a reason stands in the footer until the next key`(_ language: Language) {
    let state = city().state(80, 24, language).after("!")
    #expect(state.screen[23] == " " + state.words.reason(.noFilter))
    #expect(state.after("%").notice == .noSuchKey)
    #expect(state.after("%j").notice == nil)
    let talk = Demo.talk(80, 24, language).after("⇞")
    #expect(talk.screen[23].hasPrefix(" " + talk.words.reason(.firstPage)))
    #expect(Demo.state(80, 24, language).after("8").notice == .noSuchPanel)
  }
}

extension State {
  /// All that a key may change beside the line of reasons.
  fileprivate var trace: [String] {
    [
      "\(route.places.hashValue) \(route.earlier.count) \(route.later.count) \(String(describing: dialog)) \(theme.name) \(language)",
      "\(shown.isPaused) \(isPublic) \(visit) \(String(describing: comparison?.against)) \(String(describing: tour))",
      "\(String(describing: demo)) \(meeting?.page ?? -1) \(meeting?.row ?? -1) \(meeting?.isBlank ?? false) \(meeting?.isPointing ?? false)",
      "\(String(describing: meeting?.automaticSeconds)) \(unit) \(basis)",
    ]
  }
}
