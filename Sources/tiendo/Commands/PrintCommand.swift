public import ArgumentParser
public import Cells
import Contract
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
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: Help.said(
      "In một trang như trên màn hình, hoặc các hàng của trang cho chương trình khác.",
      "Print a page as it would stand on the screen, or its rows for another program.",
      "Imprimer une page comme à l’écran, ou ses lignes pour un autre programme."),
    discussion: Help.said(
      """
      text, ansi và svg vẽ trang bất kỳ; json, csv và markdown cho các danh sách của trang đúng như trên màn hình: cùng \
      các hàng, cùng thứ tự, tiền tính bằng đồng, ngày dạng 2026-06-30 và mã; markdown dùng lời của người đọc. json cho \
      mọi danh sách của trang theo tên, và các con số của trang tổng quan.
      """,
      """
      text, ansi and svg draw any view; json, csv and markdown give its lists as the screen has them: the same rows in \
      the same order, with amounts in đồng, days as 2026-06-30 and codes, in markdown in the reader's words. json gives \
      all lists of a page by name, and of the overview its figures.
      """,
      """
      text, ansi et svg dessinent toute page ; json, csv et markdown donnent ses listes comme à l’écran : les mêmes \
      lignes dans le même ordre, les montants en đồng, les jours comme 2026-06-30 et les codes ; markdown a les mots du \
      lecteur. json donne toutes les listes d’une page par nom, et de la vue d’ensemble ses chiffres.
      """))

  @OptionGroup var data: FolderArguments
  @OptionGroup var known: KnownArguments
  @OptionGroup var scope: ScopeArguments
  @OptionGroup var look: LookArguments

  @Option(
    help: .said(
      "overview, units, sectors, projects, tasks, obstacles, problems, files, log, changes, "
        + PrintCommand.topics
        + ", hoặc một hồ sơ: unit:MÃ, "
        + "sector:MÃ, project:MÃ, task:MÃ, obstacle:MÃ, hoặc một trang trình bày: meeting, meeting:3; hoặc các hàng "
        + "của một bảng như trong tệp: people, tasks.csv, và một hồ sơ theo khóa: people:MÃ; hoặc "
        + "các hàng làm nên một con số: figure:rate:unit:MÃ, figure:paid:city.",
      "overview, units, sectors, projects, tasks, obstacles, problems, files, log, changes, "
        + PrintCommand.topics
        + ", or one record: unit:CODE, "
        + "sector:CODE, project:CODE, task:CODE, obstacle:CODE, or a page of the talk: meeting, meeting:3; or the "
        + "rows of any table as they stand: people, tasks.csv, and a record by its key: people:CODE; or the rows of "
        + "which a figure is made: figure:rate:unit:CODE, figure:paid:city.",
      "overview, units, sectors, projects, tasks, obstacles, problems, files, log, changes, "
        + PrintCommand.topics
        + ", ou une fiche : unit:CODE, "
        + "sector:CODE, project:CODE, task:CODE, obstacle:CODE, ou une page de la présentation : meeting, meeting:3 ; "
        + "ou les lignes d’une table telles quelles : people, tasks.csv, et une fiche par sa clé : people:CODE ; "
        + "ou les lignes d’un chiffre : figure:rate:unit:CODE, figure:paid:city.",
      value: Help.said("trang", "view", "page")))
  var view: String = "overview"

  @Option(
    help: .said(
      "text, ansi (có màu), svg (hình), json, csv hoặc markdown.",
      "text, ansi (with colours), svg (a picture), json, csv or markdown.",
      "text, ansi (en couleurs), svg (une image), json, csv ou markdown.",
      value: Help.said("dạng", "format", "forme")))
  var format: Format = .text

  @Option(
    help: .said(
      "Danh sách nào của trang có nhiều danh sách; không ghi thì danh sách đầu.",
      "The list of a page that has several; else the first.",
      "La liste d’une page qui en a plusieurs ; sinon la première.", value: Help.said("tên", "name", "nom")))
  var panel: String?

  @Option(
    help: .said(
      "Chỉ các hàng có những chữ và điều kiện này, ví dụ 'late>30 unit:STC', như / trên màn hình.",
      "Only rows that have these words and conditions, such as 'late>30 unit:STC', as / on the screen takes them.",
      "Seulement les lignes qui ont ces mots et conditions, par exemple 'late>30 unit:STC', comme / à l’écran.",
      value: Help.said("chữ", "text", "texte")))
  var filter: String?

  @Option(
    name: .customLong("sort"), parsing: .unconditional,
    help: .said(
      "Sắp xếp theo cột này, ví dụ blocked_vnd; -blocked_vnd hoặc blocked_vnd:desc thì lớn nhất đứng đầu.",
      "Order by this column, such as blocked_vnd; -blocked_vnd or blocked_vnd:desc has the largest first.",
      "Trier par cette colonne, par exemple blocked_vnd ; -blocked_vnd ou blocked_vnd:desc : le plus grand d’abord.",
      value: Help.said("cột", "column", "colonne")))
  var sort: String?

  @Flag(
    help: .said(
      "json và csv: mọi bản ghi của bảng với mọi cột và điều suy ra từ chúng.",
      "json and csv: every record of the table with all its columns and what follows from them.",
      "json et csv : chaque enregistrement de la table, toutes ses colonnes et ce qui en découle."))
  var allColumns = false

  @Option(
    help: .said(
      "Với --view reallocation --format csv: đề xuất điều chuyển thành các hàng của bảng plans hoặc proposals.",
      "With --view reallocation --format csv: what is proposed to be moved as rows of the table plans or proposals.",
      "Avec --view reallocation --format csv : ce qu’il est proposé de déplacer, en lignes de la table plans ou proposals.",
      value: Help.said("bảng", "table", "table")))
  var asTable: ReallocationTables.Table?

  @OptionGroup var mark: MarkArguments

  @Option(
    help: .said(
      "Số cột × số dòng của trang, ví dụ 120x40, mỗi số từ 1 đến 1000; không ghi thì $COLUMNS và $LINES, nếu không có "
        + "thì 80x24. Không có số dòng thì danh sách được in trọn nếu không in ra màn hình.",
      "Columns and rows of the page, such as 120x40, each from 1 to 1000; else $COLUMNS and $LINES, else 80x24. "
        + "Without rows a list is printed whole where nobody looks at a screen.",
      "Colonnes et lignes de la page, par exemple 120x40, de 1 à 1000 ; sinon $COLUMNS et $LINES, sinon 80x24. "
        + "Sans nombre de lignes, une liste est imprimée entière hors d’un écran.",
      value: Help.said("cỡ", "size", "taille")))
  var size: Size?

  @Option(
    help: .said(
      "So với ngày này, ví dụ 2026-11-13; không ghi thì --view changes so với một tuần trước.",
      "Compare with this day, such as 2026-11-13; --view changes compares with a week before without it.",
      "Comparer avec ce jour, par exemple 2026-11-13 ; sinon --view changes compare avec une semaine avant.",
      value: ArgumentHelp.day))
  var against: Day?

  private var choice: FolderChoice { data.choice.within(scope).known(known) }

  /// The pages that are worked out.
  private static let topics = Topic.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    Output.surviveClosedPipe()
    try look.check()
    let options = try choice.options()
    if let asTable { return try printReallocation(options, as: asTable) }
    // Of a table as it stands every view has all columns.
    if allColumns, TableName.allCases.allSatisfy({ $0.fileName != view }) { return try printRecords(options) }
    switch format {
    case .text, .ansi, .svg: try printPage(options)
    case .json, .csv, .markdown: try printRows(options)
    }
  }

  private func printPage(_ options: FolderOptions) throws {
    let screen = try screen(options)
    if isPaper, let paper = ListPaper(screen.state) {
      paper.write { Output.write($0) }
      if let portfolio = screen.state.portfolio { try sayLacks(portfolio, ShownTable.allCases) }
      return
    }
    let frame = Dashboard.view(screen.state)
    let level: ColourLevel = look.color == .never ? .none : .palette256
    switch format {
    case .ansi: Output.write(ansi(frame, theme: screen.state.theme, level: level))
    case .svg:
      let options = SVGOptions(title: "tiendo, \(view)", level: level)
      Output.write(svg(frame, theme: screen.state.theme, options: options))
    case .text, .json, .csv, .markdown: Output.write(frame.lines.joined(separator: "\n") + "\n")
    }
    if let portfolio = screen.state.portfolio { try sayLacks(portfolio, ShownTable.allCases) }
  }

  /// Whether the text goes on paper rather than on a screen of so many rows.
  private var isPaper: Bool {
    format == .text && size == nil && getenv("LINES") == nil && isatty(STDOUT_FILENO) == 0
  }

  private func writeMark() { if format == .csv { mark.write() } }

  /// The page that is asked for, as a reader would make it stand.
  private func screen(_ options: FolderOptions) throws -> PlainScreen {
    var screen = try PlainScreen(options, size: PlainScreen.size(size), choice, look)
    guard screen.show(view) else { throw unknownView }
    if against != nil || view == "changes" { screen.compare(since: against) }
    do {
      try screen.look(panel: panel, filter: filter, sort: sort)
    } catch .panel(let names) {
      throw Failure.unknown("--panel", panel ?? "", names)
    } catch .column(let names) {
      throw Failure.unknown("--sort", sort ?? "", names)
    } catch .filter(let error) {
      throw Failure(
        vi: "--filter \(error.text(in: .vietnamese))", en: "--filter \(error.text(in: .english))",
        fr: "--filter \(error.text(in: .french))", code: 2)
    }
    return screen
  }

  /// Whether the view is asked for as it is.
  private var isPlain: Bool { panel == nil && filter == nil && sort == nil }

  private func printRows(_ options: FolderOptions) throws {
    if format == .json, isPlain, view == "overview" || view == "changes" { return try printFigures(options) }
    let form: ExportForm = format == .json ? .json : format == .csv ? .csv : .markdown
    let state = try screen(options).state
    guard let portfolio = state.portfolio, let page = PageExport(state) else { throw choice.nothingRead }
    guard !page.isEmpty else { throw withoutRows }
    if let note = state.verdictNote { Output.note(note) }
    // The sectors are the first list of the overview.
    let name = panel ?? (view == "sectors" ? page.lists.first?.name : nil)
    let list = page.lists.first { $0.name == name }
    writeMark()
    if let list = list ?? (form == .json && !page.isList ? nil : page.lists.first) {
      list.write(as: form) { Output.write($0) }
      try sayLacks(portfolio, list.sources, hasProblems: list.name == "problems")
    } else {
      Output.write(page.fieldsText(as: form))
      try sayLacks(portfolio, page.sources)
    }
  }

  /// The figures of the overview, or why they changed.
  private func printFigures(_ options: FolderOptions) throws {
    let (portfolio, exact, reader) = try read(options)
    if view == "overview" {
      Output.write(overviewJSON(portfolio))
    } else {
      let day = against ?? exact.asOf.day + -7
      let earlier = reader.portfolio(
        at: Moment(closeOf: day), fiscalYear: exact.fiscalYear, isCancelled: { false })
      guard let changes = earlier.flatMap({ reader.changes(since: $0) }) else {
        throw choice.nothingRead
      }
      Output.write(changesJSON(data.isPublic ? changes.forPublic() : changes, portfolio))
    }
    try sayLacks(portfolio, ShownTable.allCases)
  }

  /// The records of a table, as they stand in the files.
  private func printRecords(_ options: FolderOptions) throws {
    guard let table = TableView(rawValue: view), isPlain, format == .json || format == .csv else {
      throw withoutRecords
    }
    let (portfolio, _, reader) = try read(options)
    writeMark()
    RowPrinter(table, isJSON: format == .json, isPublic: data.isPublic, portfolio, data.lang.strings)
      .run(reader)
    try sayLacks(portfolio, table.sources)
  }

  /// What is proposed to be moved, in the form in which it would be handed in.
  private func printReallocation(_ options: FolderOptions, as table: ReallocationTables.Table) throws {
    guard view == Topic.reallocation.rawValue, isPlain, format == .csv, !data.isPublic else {
      throw withoutTable
    }
    let (_, exact, reader) = try read(options)
    let question = TopicQuestion(
      .reallocation, of: exact, data.lang, StateFolder().verdicts(about: options.folder))
    guard let source = reader.source(question, isCancelled: { false }) else { throw data.choice.nothingRead }
    let tables = ReallocationTables(source)
    writeMark()
    Output.write(tables.csv(table))
    tables.notes.forEach(Output.note)
    try sayLacks(exact, ReallocationTables.sources)
  }

  /// The folder as it may be shown, and as it is.
  private func read(_ options: FolderOptions) throws -> (shown: Portfolio, exact: Portfolio, FolderReader) {
    let (found, reader) = try PlainScreen.portfolio(options, data.lang.strings)
    guard let exact = found else { throw choice.nothingRead }
    return (data.isPublic ? exact.forPublic() : exact, exact, reader)
  }

  private func sayLacks(_ portfolio: Portfolio, _ tables: [ShownTable], hasProblems: Bool = false) throws {
    let unlisted = portfolio.problems.unlistedCount
    try Output.sayLacks(
      portfolio, tables, data.lang.strings,
      more: hasProblems && unlisted > 0 ? [data.lang.strings.moreProblems(unlisted)] : [])
  }

  private var withoutRows: Failure {
    Failure(
      vi: "--view \(view) không có hàng nào: chỉ in được dạng text, ansi hoặc svg",
      en: "--view \(view) has no rows: it is printed as text, ansi or svg",
      fr: "--view \(view) n’a pas de lignes : elle s’imprime en text, ansi ou svg", code: 2)
  }

  private var withoutRecords: Failure {
    let names = TableView.allCases.map(\.rawValue).joined(separator: ", ")
    return Failure(
      vi: "--all-columns chỉ đi với --format json hoặc csv và --view \(names), không lọc, không sắp xếp",
      en: "--all-columns goes with --format json or csv and --view \(names), without filter or order",
      fr: "--all-columns va avec --format json ou csv et --view \(names), sans filtre ni tri", code: 2)
  }

  private var withoutTable: Failure {
    Failure(
      vi: "--as-table chỉ đi với --view reallocation --format csv, không lọc, không sắp xếp, không --public",
      en: "--as-table goes with --view reallocation --format csv, without filter, order or --public",
      fr: "--as-table va avec --view reallocation --format csv, sans filtre, sans tri, sans --public", code: 2
    )
  }

  private var unknownView: Failure {
    Failure(
      vi: "không có trang \(view): xem tiendo print --help; mã là mã trong các bảng của thư mục",
      en: "there is no view \(view): see tiendo print --help; codes are those of the folder's tables",
      fr: "il n’y a pas de page \(view) : voir tiendo print --help ; les codes sont ceux des tables", code: 2)
  }
}

extension Failure {
  /// A name that the page does not have; it has these.
  fileprivate static func unknown(_ option: String, _ name: String, _ names: [String]) -> Failure {
    let list = names.joined(separator: ", ")
    return Failure(
      vi: "\(option) \(name): không có; ghi một trong: \(list)",
      en: "\(option) \(name): there is none; write one of: \(list)",
      fr: "\(option) \(name) : inconnu ; écrivez un de : \(list)", code: 2)
  }
}

extension ReallocationTables.Table: ExpressibleByArgument {}

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
