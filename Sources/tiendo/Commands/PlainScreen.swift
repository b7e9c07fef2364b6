import Cells
import Dashboard
import DataFolder
import Domain
import Glibc
import TerminalIO

/// A screen without a terminal: read the folder once, draw, write.
enum PlainScreen {
  /// Reads the whole folder.
  static func portfolio(_ options: FolderOptions) -> (Portfolio?, FolderReader) {
    let reader = FolderReader(options)
    var newest: Portfolio?
    reader.refresh(now: .now) { newest = $0 }
    return (newest, reader)
  }

  static func state(
    _ options: FolderOptions, page: Page, size: Size, _ data: FolderChoice, _ look: LookArguments
  ) -> State {
    let (portfolio, reader) = portfolio(options)
    var state = State(
      size: size, language: data.language, theme: look.theme(on: .dark), glyphs: look.glyphs, now: .now)
    state.setPublic(data.isPublic)
    guard let portfolio else { return state }
    var effects = state.update(.loaded(portfolio)) + state.show(page)
    // What a page asks for is there before it is drawn.
    while let effect = effects.popLast() {
      switch effect {
      case .readRecords(let origins):
        let found = zip(origins, reader.records(at: origins)).map {
          ($0, $1 ?? Record(columns: [], cells: []))
        }
        effects += state.update(.records(Dictionary(found) { first, _ in first }))
      case .readTransactions(let project):
        let rows = reader.transactions(of: project, fiscalYear: nil, limit: 2_000, isCancelled: { false })
        effects += state.update(.transactions(project, rows))
      case .quit, .suspend, .redraw, .reload, .readBaseline, .remember, .playDemo: break
      }
    }
    return state
  }

  /// `120x40`, else $COLUMNS and $LINES, else 80x24.
  static func size(_ given: Size?) -> Size {
    if let given { return given }
    func variable(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }
    return Size(
      columns: min(max(variable("COLUMNS") ?? 80, 1), 1000), rows: min(max(variable("LINES") ?? 24, 1), 500))
  }
}
