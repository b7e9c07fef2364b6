public import ArgumentParser
public import Cells
import Dashboard
import DataFolder
public import Domain
import Glibc

/// `tiendo print [FOLDER]`: one frame or one table.
struct PrintCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case ansi
    case svg
    case json
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Print a page as it would stand on the screen, or its rows for another program.",
    discussion: """
      text, ansi and svg draw any view; json and csv give the records of units, sectors, projects, tasks and \
      obstacles with what follows from them, and json also the figures of the overview.
      """)

  @OptionGroup var data: FolderArguments
  @OptionGroup var look: LookArguments

  @Option(
    help: ArgumentHelp(
      "overview, units, sectors, projects, tasks, obstacles, problems, files, changes, or one record: unit:CODE, "
        + "sector:CODE, project:CODE, task:CODE, obstacle:CODE, or a page of the talk: meeting, meeting:3."))
  var view: String = "overview"

  @Option(help: "text, ansi (with colours), svg (a picture), json or csv.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Columns and rows of the page, such as 120x40, each from 1 to 1000; else $COLUMNS and $LINES, else 80x24.",
      valueName: "size"))
  var size: Size?

  @Option(
    help: ArgumentHelp(
      "Compare with this day, such as 2026-11-13; --view changes compares with a week before without it.",
      valueName: "day"))
  var against: Day?

  func run() throws {
    Output.surviveClosedPipe()
    try look.check()
    let options = try data.choice.options()
    switch format {
    case .text, .ansi, .svg: try printPage(options)
    case .json, .csv: try printRows(options)
    }
  }

  private func printPage(_ options: FolderOptions) throws {
    var screen = try PlainScreen(options, size: PlainScreen.size(size), data.choice, look)
    guard screen.show(view) else { throw unknownView }
    if against != nil || view == "changes" { screen.compare(since: against) }
    let frame = Dashboard.view(screen.state)
    let level: ColourLevel = look.color == .never ? .none : .palette256
    switch format {
    case .ansi: Output.write(ansi(frame, theme: screen.state.theme, level: level))
    case .svg:
      let options = SVGOptions(title: "tiendo, \(view)", level: level)
      Output.write(svg(frame, theme: screen.state.theme, options: options))
    case .text, .json, .csv: Output.write(frame.lines.joined(separator: "\n") + "\n")
    }
    if let portfolio = screen.state.portfolio { try sayLacks(portfolio, ShownTable.allCases) }
  }

  private func printRows(_ options: FolderOptions) throws {
    let (found, reader) = try PlainScreen.portfolio(options, data.lang.strings)
    guard let exact = found else { throw data.choice.nothingRead }
    let portfolio = data.isPublic ? exact.forPublic() : exact
    if view == "overview", format == .json {
      Output.write(overviewJSON(portfolio))
      try sayLacks(portfolio, ShownTable.allCases)
      return
    }
    if view == "changes", format == .json {
      let day = against ?? exact.asOf.day + -7
      let earlier = reader.portfolio(
        at: Moment(closeOf: day), fiscalYear: exact.fiscalYear, isCancelled: { false })
      guard let changes = earlier.flatMap({ reader.changes(since: $0) }) else {
        throw data.choice.nothingRead
      }
      Output.write(changesJSON(data.isPublic ? changes.forPublic() : changes, portfolio))
      try sayLacks(portfolio, ShownTable.allCases)
      return
    }
    guard let table = TableView(rawValue: view) else {
      throw wrongRows
    }
    RowPrinter(table, isJSON: format == .json, isPublic: data.isPublic, portfolio, data.lang.strings)
      .run(reader)
    try sayLacks(portfolio, table.sources)
  }

  /// What is printed of a table that could not be read is not whole: that is said, and it is no success.
  private func sayLacks(_ portfolio: Portfolio, _ tables: [ShownTable]) throws {
    let lacks = portfolio.lacks(of: tables)
    guard !lacks.isEmpty else { return }
    let words = data.lang.strings.pages
    for lack in lacks {
      let text = lack.isMissing ? words.missing(lack.file) : words.unreadable(lack.file)
      Output.write(SafeText.clean(text + words.notWhole) + "\n", to: STDERR_FILENO)
    }
    throw ExitCode(1)
  }

  private var wrongRows: Failure {
    let views = TableView.allCases.map(\.rawValue) + (format == .json ? ["overview", "changes"] : [])
    let names = views.joined(separator: ", ")
    return Failure(
      vi: "--format \(format.rawValue) chỉ đi với --view \(names)",
      en: "--format \(format.rawValue) goes with --view \(names)",
      fr: "--format \(format.rawValue) va avec --view \(names)", code: 2)
  }

  private var unknownView: Failure {
    Failure(
      vi: "không có trang \(view): xem tiendo print --help; mã là mã trong các bảng của thư mục",
      en: "there is no view \(view): see tiendo print --help; codes are those of the folder's tables",
      fr: "il n’y a pas de page \(view) : voir tiendo print --help ; les codes sont ceux des tables", code: 2)
  }
}

extension Day: ExpressibleByArgument {
  /// `2026-11-13` or `13/11/2026`.
  public init?(argument: String) {
    guard !argument.contains("T"), let moment = Moment(argument: argument) else { return nil }
    self = moment.day
  }
}

extension Size: ExpressibleByArgument {
  /// `120x40`, each from 1 to 1000.
  public init?(argument: String) {
    let parts = argument.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else { return nil }
    self.init(columns: parts[0], rows: parts[1])
  }
}
