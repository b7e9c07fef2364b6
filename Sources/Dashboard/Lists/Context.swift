import Cells
import Contract
import Domain

/// What rows and views are made from: the data and how the reader wants to see them.
struct Context: Sendable {
  let portfolio: Portfolio
  let language: Language
  let basis: PlanBasis
  let unit: MoneyUnit
  let glyphs: GlyphSet
  /// The ledger rows of the project on the page, as far as they were read.
  let ledger: LedgerSlice
  /// The rows of the table on the page, once they were read.
  let table: TableSlice?
  /// What was worked out for the topic on the page, once it was.
  let topic: TopicSlice?
  /// What was read since the program began, the newest first.
  let log: [LogEntry]
  /// The rows of the figure on the page, once they were collected.
  var figure: FigureSlice?
  /// Texts of the records on the page, and of the lines that a problem is in, once they were read.
  let records: [Origin: Record]
  let lines: [FileLine: SourceRow?]
  private(set) var page: Page
  /// Whether names and contacts of people must not be shown.
  let isPublic: Bool
  /// On a sector's page, what each unit has in that sector.
  let agencyMoney: [Key<Agency>: MoneyMeasure]
  /// On a project's page, its plan decisions.
  let projectPlans: ProjectSlice
  /// The folder as of the moment that is compared with; nil where nothing is.
  let earlier: Portfolio?
  /// What happened since then, once it is known.
  let changes: Changes?
  /// ``agencyMoney`` as of then.
  let earlierAgencyMoney: [Key<Agency>: MoneyMeasure]
  /// On a unit's page, what it says of its projects that are behind; nil where it is not.
  var unitReports: UnitReports?

  /// What the rows of the list that is drawn miss, and how many rows there are.
  private(set) var shortfalls: Shortfalls?
  private(set) var rowCount = 0

  /// The same while a list is drawn.
  func showing(_ content: ListContent) -> Context {
    var context = self
    (context.shortfalls, context.rowCount) = (content.shortfalls, content.total)
    return context
  }

  /// The same for what another page says.
  func at(_ page: Page) -> Context {
    var other = self
    other.page = page
    return other
  }

  /// The money of a unit's row: all of its own, or its part of the sector in view.
  func money(_ key: Key<Agency>) -> MoneyMeasure {
    if case .sector = page { agencyMoney[key] ?? MoneyMeasure() } else { portfolio.money.measure(key) }
  }

  /// The same as of the moment that is compared with.
  func earlierMoney(_ key: Key<Agency>) -> MoneyMeasure? {
    guard let earlier else { return nil }
    if case .sector = page { return earlierAgencyMoney[key] ?? MoneyMeasure() }
    return earlier.money.measure(key)
  }

  var words: Strings { language.shared.strings }

  var moneyWords: MoneyWords { language.moneyWords }

  var numbers: NumberForm { words.numbers }

  /// Where a plan of the shown year should be on the day.
  var benchmark: Rate { portfolio.benchmark }

  /// Whether payments are still being added up: until they are, nothing is said of rates.
  var isCounting: Bool { !portfolio.loading.isEmpty }

  /// Whether a table was never read without which no rate can be told.
  var isMoneyUnknown: Bool { portfolio.isMoneyLost }

  /// Nil without a plan, while payments are still being added up, and where a table was never read.
  func rate(_ measure: MoneyMeasure, on basis: PlanBasis? = nil) -> Rate? {
    portfolio.rate(measure, on: basis ?? self.basis)
  }

  /// What stands in the place of a rate that there is none of.
  var noRate: String { isCounting ? "…" : isMoneyUnknown ? "?" : "–" }

  /// A number of rows of a table: marked where not all of its rows are there.
  func counted(_ count: Int, of table: ShownTable) -> String {
    switch portfolio.lacks[table] {
    case nil: numbers.integer(count)
    case let lack? where lack.isPartial: "≥" + numbers.integer(count)
    case .some: "?"
    }
  }

  /// Whether counts of a table's rows mean nothing.
  func isUnknown(_ table: ShownTable) -> Bool { portfolio.isLost(table) }

  /// In words: which file is missing or can't be read.
  func said(_ lack: Lack) -> String {
    lack.isMissing ? words.pages.missing(lack.file) : words.pages.unreadable(lack.file)
  }

  /// How money stands that is told on the page: of a single project on its own.
  func standing(_ measure: MoneyMeasure) -> Standing {
    portfolio.standing(measure, on: basis, isOfProject: page.isOfProject)
  }

  func standing(of rate: Rate) -> Standing { portfolio.standing(of: rate, isOfProject: page.isOfProject) }

  /// Points from the benchmark; nil without a rate.
  func gap(_ measure: MoneyMeasure) -> Rate? { portfolio.gap(measure, on: basis) }

  /// Money from the benchmark: negative is what is missing today.
  func gapMoney(_ measure: MoneyMeasure) -> Dong { portfolio.gapMoney(measure, on: basis) }

  func name(_ key: Key<Sector>) -> String {
    guard let sector = portfolio.sectors[key] else { return unknown(portfolio.sectors.code(of: key)) }
    return language == .vietnamese ? sector.name : sector.nameEN ?? sector.name
  }

  func name(_ key: Key<Agency>) -> String {
    portfolio.agencies[key]?.name ?? unknown(portfolio.agencies.code(of: key))
  }

  /// The short name, else the code: what fits a column.
  func shortName(_ key: Key<Agency>) -> String {
    let agencies = portfolio.agencies
    guard let place = agencies.place(of: key) else { return unknown(agencies.code(of: key)) }
    // Asked for every task: the unit itself, which has many texts, is not copied.
    if let short = agencies.rows[place].shortName { return short }
    return agencies.rows[place].level == .wardCommune ? agencies.rows[place].name : agencies.rows[place].code
  }

  /// A unit in a column: its code, and what fits.
  func value(of key: Key<Agency>) -> Value {
    .choice(code: portfolio.agencies.code(of: key), label: shortName(key))
  }

  func name(_ key: Key<Project>) -> String {
    if let name = portfolio.projects[key]?.name { return name }
    let code = portfolio.projects.code(of: key)
    // In a scope the others are not there, whether the folder has them or not.
    return portfolio.scope == .all ? unknown(code) : code
  }

  /// In the place of a record that is not there.
  func absent(_ label: String, _ code: String, _ file: String) -> Field {
    portfolio.scope == .all
      ? Field(label, words.notInTable(code, file), .bad)
      : Field(label, words.said(ScopeWords.outside(code, portfolio.scope.name)), .warning)
  }

  /// Nil where nobody is named; on a public screen never a name.
  func name(_ key: Key<Person>?) -> String? {
    if isPublic { return words.hiddenInPublic }
    return key.map { portfolio.people[$0]?.name ?? unknown(portfolio.people.code(of: $0)) }
  }

  /// A code that stands in no table: shown, with a mark, never guessed.
  private func unknown(_ code: String) -> String { "\(code) (?)" }

  /// Where a row stands, or the cell of one figure in it.
  func place(_ origin: Origin, column: String? = nil) -> String {
    portfolio.place(origin, column: column).text
  }

  /// What the places of rows are: file and line, or of a database table and key.
  var placeTitle: String {
    guard portfolio.files.contains(where: { $0.sheet?.keys != nil }) else { return words.place }
    return words.said(Label("Bảng, mã", "Table, key", "Table, clé"))
  }
}
