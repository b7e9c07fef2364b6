import Cells
import Domain

@testable import Dashboard

/// Keys as they are written in these tests: letters stand for themselves, signs for the others, `⌃c` is Ctrl-C.
func keys(_ text: String) -> [KeyPress] {
  var keys: [KeyPress] = []
  var isControl = false
  for character in text {
    if isControl {
      keys.append(.control(character))
      isControl = false
    } else if character == "⌃" {
      isControl = true
    } else {
      keys.append(signs[character] ?? .character(character))
    }
  }
  return keys
}

private let signs: [Character: KeyPress] = [
  "⏎": .enter, "⎋": .escape, "⇥": .tab, "⇤": .backTab, "⌫": .backspace, "↑": .up, "↓": .down, "←": .left,
  "→": .right, "↖": .home, "↘": .end, "⇞": .pageUp, "⇟": .pageDown,
]

extension State {
  /// The state after keys, with no answer to what it asks of the world.
  func after(_ text: String) -> State { pressing(text).state }

  /// The effects of the last of some keys.
  func effects(of text: String) -> [Effect] { pressing(text).effects }

  private func pressing(_ text: String) -> (state: State, effects: [Effect]) {
    var state = self
    var effects: [Effect] = []
    for key in keys(text) { effects = state.update(.key(key)) }
    return (state, effects)
  }

  func after(_ event: Event) -> State {
    var state = self
    _ = state.update(event)
    return state
  }

  func at(_ page: Page) -> State {
    var state = self
    _ = state.update(.goTo(page))
    return state
  }

  func sized(_ columns: Int, _ rows: Int) -> State { after(.resized(Size(columns: columns, rows: rows))) }

  var screen: [String] { view(self).lines }

  /// What the footer of a page names.
  var footerActions: [Action] { hints(in: .page).joined().map(\.action) }

  /// The rows of the focused list, by the codes or names of their records.
  var rows: [String] { place.panel.flatMap { contents[$0] }?.ids.map(name) ?? [] }

  /// The row that the cursor is on.
  var selected: String? { selectedRow.map(name) }

  var pages: [Page] { route.places.map(\.page) }

  private func name(_ row: RowID) -> String {
    guard let portfolio else { return "" }
    return switch row {
    case .sector(let key): portfolio.sectors.code(of: key)
    case .agency(let key): portfolio.agencies.code(of: key)
    case .project(let key): portfolio.projects.code(of: key)
    case .assignment(let key): portfolio.assignments.code(of: key)
    case .obstacle(let key): portfolio.obstacles.code(of: key)
    case .plan(let origin), .transaction(let origin): "line \(origin.line)"
    case .problem(let problem): problem.place.text
    case .event(let event): "\(event.kind) \(event.day.iso)"
    case .file(let path, _): path
    case .record(let id): id.code
    case .topic(let row): row.code
    case .log(let entry): "\(entry.kind) \(entry.number)"
    case .link(_, let page): page.kind.id
    }
  }
}
