import Cells
import Domain
import Testing

@testable import Dashboard

/// Whole screens of the demonstration folder, as they are stored in `Screens`.
@Suite struct ScreenTests {
  @Test(arguments: [(80, 24), (120, 40), (200, 60), (40, 10), (20, 5)], Language.allCases)
  func `the overview stands as recorded`(_ size: (columns: Int, rows: Int), language: Language) {
    let state = Demo.state(size.columns, size.rows, language)
    expect(view(state), isStoredAs: "overview.\(language.rawValue).\(size.columns)x\(size.rows)")
  }

  @Test(
    arguments: Demo.addresses.dropFirst(),
    [
      Shape(80, 24, .vietnamese), Shape(120, 40, .vietnamese), Shape(80, 24, .english),
      Shape(120, 40, .french),
    ])
  func `a page stands as recorded`(_ address: String, shape: Shape) {
    let state = Demo.state(shape.columns, shape.rows, shape.language, at: address).answered
    let name = address.split(separator: ":")[0]
    expect(view(state), isStoredAs: "\(name).\(shape)")
  }

  @Test(
    arguments: [
      Scene("help", "?"), Scene("sort", "s"), Scene("sort-last", "s↓↓↓↓↓⏎"), Scene("palette", ":so khoa"),
      Scene("palette-nothing", ":zzz"), Scene("filter", "/cong nghe"), Scene("filter-nothing", "/zzz⏎"),
      Scene("zoom", "2z"), Scene("curve", "4⏎"), Scene("million", "m"), Scene("basis", "b"),
    ], [Shape(80, 24, .vietnamese), Shape(120, 40, .vietnamese), Shape(80, 24, .french)])
  func `what keys bring stands as recorded`(_ scene: Scene, shape: Shape) {
    let state = Demo.state(shape.columns, shape.rows, shape.language).after(scene.keys)
    expect(view(state), isStoredAs: "\(scene.name).\(shape)")
  }

  @Test(arguments: Plight.allCases, [Shape(80, 24, .vietnamese), Shape(40, 10, .vietnamese)])
  func `what the data suffer stands as recorded`(_ plight: Plight, shape: Shape) {
    expect(view(plight.state(shape)), isStoredAs: "\(plight.rawValue).\(shape)")
  }

  @Test func `a screen of no size or one cell is drawn`() {
    #expect(view(Demo.state(0, 0)).lines == [])
    #expect(view(Demo.state(1, 1)).lines == ["*"])
  }
}

/// A size and a language: `vi.80x24`.
struct Shape: Sendable, CustomStringConvertible {
  let columns: Int
  let rows: Int
  let language: Language

  init(_ columns: Int, _ rows: Int, _ language: Language) {
    self.columns = columns
    self.rows = rows
    self.language = language
  }

  var description: String { "\(language.rawValue).\(columns)x\(rows)" }
}

/// Keys pressed on the overview, and the name of the screen that they bring.
struct Scene: Sendable, CustomStringConvertible {
  let name: String
  let keys: String

  init(_ name: String, _ keys: String) {
    self.name = name
    self.keys = keys
  }

  var description: String { name }
}

/// What can happen to the data under the screen.
enum Plight: String, CaseIterable, Sendable {
  case unread, loading, paused
  case folderGone = "folder-gone"
  case stale, settling, empty

  func state(_ shape: Shape) -> State {
    let state = Demo.state(shape.columns, shape.rows, shape.language)
    var portfolio = Demo.portfolio
    switch self {
    case .unread:
      return State(
        size: Size(columns: shape.columns, rows: shape.rows), language: shape.language, theme: .dark,
        now: Demo.now)
    case .loading:
      portfolio.status.loading = ["transactions"]
      portfolio.status.loadedPercent = 40
    case .paused: return state.after("p").after(.loaded(portfolio)).after(.loaded(portfolio))
    case .folderGone: portfolio.status.folderGoneSince = Moment(day: Demo.now.day, minute: 17 * 60 + 1)
    case .stale:
      portfolio.status.files[0].state = .stale(since: Moment(day: Demo.now.day, minute: 17 * 60 + 1))
    case .settling: portfolio.status.files[0].state = .settling
    case .empty: portfolio = Portfolio(asOf: Books.asOf)
    }
    return state.after(.loaded(portfolio))
  }
}
