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
  private let words: Strings

  /// Reads the whole folder; the overview is shown.
  /// - Throws: ``Failure`` when a file is still being written.
  init(
    _ options: FolderOptions, size: Size, _ data: FolderChoice, _ look: LookArguments
  ) throws {
    self.options = options
    words = data.language.strings
    (portfolio, reader) = try PlainScreen.portfolio(options, words)
    state = State(
      size: size, language: data.language, theme: look.theme(on: .dark),
      from: look.theme == "auto" ? .background : .named, glyphs: look.glyphs, isPublic: data.isPublic,
      now: .now)
    if let portfolio { perform(state.update(.loaded(portfolio))) }
  }

  /// Goes to a page by its address, or to a page of the talk: `meeting`, `meeting:3`.
  /// - Returns: false for an address that the folder does not have.
  mutating func show(_ address: String) -> Bool {
    let parts = address.split(separator: ":").map(String.init)
    if parts.first == "meeting" {
      perform(state.update(.present(page: parts.count > 1 ? Int(parts[1]) ?? 1 : 1)))
      return true
    }
    guard let portfolio, let page = Page(address: address, in: portfolio) else { return false }
    perform(state.update(.goTo(page)))
    return true
  }

  /// Looks at a list of the page with a filter and in an order.
  mutating func look(panel: String?, filter: String?, sort: String?) throws(WrongLook) {
    if let event = try state.look(panel: panel, filter: filter, sort: sort) { perform(state.update(event)) }
  }

  /// Compares with a day; nil is a week before.
  mutating func compare(since day: Day?) { perform(state.update(.compare(since: day))) }

  /// What a page asks for is there before it is drawn.
  private mutating func perform(_ effects: [Effect]) {
    var effects = effects
    while let effect = effects.popLast() {
      switch effect {
      case .ask(let question):
        // What is printed is all that there is.
        reader.answer(
          question, limit: .max, isCancelled: { false },
          give: { effects += state.update(.answered(question, $0)) })
      case .visit(let moment, let year):
        reader.visit(moment, fiscalYear: year)
        readAgain(&effects)
      case .narrow(let scope):
        reader.narrow(to: scope)
        readAgain(&effects)
      case .quit, .suspend, .redraw, .reload, .remember, .edit, .copy, .save, .writeReport, .playDemo,
        .forget:
        break
      }
    }
  }

  private mutating func readAgain(_ effects: inout [Effect]) {
    var newest: Portfolio?
    reader.refresh(now: .now) { newest = $0 }
    if let newest { effects += state.update(.loaded(newest)) }
  }

  /// Milliseconds: between two looks at a file that is being written, until the wait is told, and at most.
  private static let wait: (look: Int32, told: Int64, most: Int64) = (50, 400, 5_000)

  /// Reads a folder once, when its files rest; the reader is there for what is asked later.
  /// - Throws: ``Failure`` when a file is still being written: part of it must not look like all of it.
  static func portfolio(_ options: FolderOptions, _ words: Strings) throws -> (Portfolio?, FolderReader) {
    let reader = FolderReader(options)
    var newest: Portfolio?
    reader.refresh(now: .now) { newest = $0 }
    let began = PlatformClock.monotonicMilliseconds()
    var isTold = false
    while let name = reader.restlessFile {
      let waited = PlatformClock.monotonicMilliseconds() - began
      guard waited < wait.most else { throw Failure(words.fileKeepsChanging(name)) }
      if waited >= wait.told, !isTold {
        Output.write(SafeText.clean(words.waitsForFile(name)) + "\n", to: STDERR_FILENO)
        isTold = true
      }
      poll(nil, 0, wait.look)
      reader.refresh(now: .now) { newest = $0 }
    }
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
