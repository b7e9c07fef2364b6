import Cells
import Dashboard
import DataFolder
import Domain
import Glibc
import TerminalIO

/// A screen without a terminal: read the folder once, draw, write.
struct PlainScreen {
  private(set) var state: State
  private let portfolio: Portfolio?
  private let reader: FolderReader
  private let options: FolderOptions

  /// Reads the whole folder; the overview is shown.
  init(_ options: FolderOptions, size: Size, _ data: FolderChoice, _ look: LookArguments) {
    self.options = options
    (portfolio, reader) = PlainScreen.portfolio(options)
    state = State(
      size: size, language: data.language, theme: look.theme(on: .dark), glyphs: look.glyphs, now: .now)
    state.keepsTheme = look.theme != "auto"
    state.setPublic(data.isPublic)
    if let portfolio { perform(state.update(.loaded(portfolio))) }
  }

  /// Goes to a page by its address, or to a page of the talk: `meeting`, `meeting:3`.
  /// - Returns: false for an address that the folder does not have.
  mutating func show(_ address: String) -> Bool {
    let parts = address.split(separator: ":").map(String.init)
    if parts.first == "meeting" {
      perform(state.present(page: parts.count > 1 ? Int(parts[1]) ?? 1 : 1))
      return true
    }
    guard let portfolio, let page = Page(address: address, in: portfolio) else { return false }
    perform(state.show(page))
    return true
  }

  /// What a page asks for is there before it is drawn.
  private mutating func perform(_ effects: [Effect]) {
    var effects = effects
    while let effect = effects.popLast() {
      switch effect {
      case .readRecords(let origins):
        let found = zip(origins, reader.records(at: origins)).map {
          ($0, $1 ?? Record(columns: [], cells: []))
        }
        effects += state.update(.records(Dictionary(found) { first, _ in first }))
      case .readTransactions(let project, let limit):
        let found = reader.transactions(of: project, fiscalYear: nil, limit: limit, isCancelled: { false })
        if let found { effects += state.update(.transactions(project, found.rows, total: found.total)) }
      case .readBaseline(let moment, let year):
        var earlier = options
        earlier.asOf = moment
        earlier.fiscalYear = year
        if let baseline = PlainScreen.portfolio(earlier).0 { effects += state.update(.baseline(baseline)) }
      case .quit, .suspend, .redraw, .reload, .remember, .playDemo, .stopReadingTransactions: break
      }
    }
  }

  /// Reads a folder once; the reader is there for what is asked later.
  static func portfolio(_ options: FolderOptions) -> (Portfolio?, FolderReader) {
    let reader = FolderReader(options)
    var newest: Portfolio?
    reader.refresh(now: .now) { newest = $0 }
    return (newest, reader)
  }

  /// `120x40`, else $COLUMNS and $LINES, else 80x24.
  static func size(_ given: Size?) -> Size {
    if let given { return given }
    func variable(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }
    return Size(
      columns: min(max(variable("COLUMNS") ?? 80, 1), 1000), rows: min(max(variable("LINES") ?? 24, 1), 500))
  }
}
