import Cells
public import Contract
public import Domain

/// What a topic is asked for: by whom its words are read, and on which basis.
public struct TopicQuestion: Hashable, Sendable {
  public let topic: Topic
  var subject = TopicSubject.all
  let language: Language
  let basis: PlanBasis
  let unit: MoneyUnit
  public let isPublic: Bool
  /// What was signed off since the program began, of a topic on which that can be done.
  var signed: SignOff?
  /// What the reader has decided about it.
  var verdicts = TopicVerdicts()
}

extension TopicQuestion {
  /// As a page asks that was just opened.
  public init(_ topic: Topic, of portfolio: Portfolio, _ language: Language, _ verdicts: Verdicts) {
    self.init(
      topic: topic, language: language, basis: portfolio.usualBasis, unit: .billion, isPublic: false,
      verdicts: verdicts[topic])
  }
}

extension TopicQuestion {
  /// By whom the weekly report is read that is made from the same rows.
  public static func ofReports(_ language: Language, isPublic: Bool) -> TopicQuestion {
    TopicQuestion(
      topic: .report, language: language, basis: .cityAssigned, unit: isPublic ? .wholeBillion : .billion,
      isPublic: isPublic)
  }

  /// By whom a paper is read that says what the screen says, on the plan that the screen shows first.
  public static func ofPapers(
    of portfolio: Portfolio, about subject: TopicSubject = .all, _ language: Language, isPublic: Bool
  ) -> TopicQuestion {
    TopicQuestion(
      topic: .duties, subject: subject, language: language, basis: portfolio.usualBasis,
      unit: isPublic ? .wholeBillion : .billion, isPublic: isPublic)
  }
}

/// What the rows of a topic are worked out from.
public struct TopicSource {
  /// Gives the records of a table one by one until the body wants no more.
  public typealias Records = (_ table: TableName, _ body: (Record, Origin) -> Bool) -> Void

  /// The folder as it was at the end of a moment; nil where it can't be told.
  public typealias Past = (Moment) -> Portfolio?

  /// Adds all payments of the shown year to figures by funding source, and tells how many percent are done; false where
  /// that could not be done.
  public typealias Payments = (inout FundingFigures, _ progress: @escaping (Int) -> Void) -> Bool

  /// The folder as the screen may show it, in the reader's words.
  let context: Context
  /// Of whom the rows are.
  let subject: TopicSubject
  /// What the reader has decided about the topic.
  let verdicts: TopicVerdicts
  /// As it was read: what is worked out from it is rounded for a public screen when it is said.
  let exact: Portfolio
  let records: Records
  /// Weeks that were signed off, the first one first.
  let signOffs: [SignOff]
  let past: Past
  let payments: Payments
  /// Shows what is known so far.
  private let show: (TopicRows) -> Void
  private let kind: TopicKind
  let isCancelled: () -> Bool
  let successors: Successors
  let contacts: Contacts

  /// - Parameter portfolio: as it was read.
  public init(
    _ question: TopicQuestion, _ portfolio: Portfolio, isCancelled: @escaping () -> Bool,
    past: @escaping Past, payments: @escaping Payments = { _, _ in false },
    show: @escaping (TopicRows) -> Void = { _ in }, records: @escaping Records,
    signOffs: () -> [SignOff] = { [] }
  ) {
    context = Context(
      portfolio: question.isPublic ? portfolio.forPublic() : portfolio, question)
    subject = question.subject
    verdicts = question.verdicts
    exact = portfolio
    self.past = past
    self.payments = payments
    self.show = show
    kind = question.topic.kind
    self.records = records
    let kept = question.topic.kind.takesSignOff ? signOffs() : []
    let own = question.signed.map { [$0] } ?? []
    self.signOffs = kept + own.filter { new in !kept.contains { $0.isSame(as: new) } }
    self.isCancelled = isCancelled
    successors = Successors(portfolio)
    contacts = Contacts(portfolio)
  }

  var portfolio: Portfolio { context.portfolio }

  /// Shows a part of the rows while the others are worked out.
  func show(part rows: TopicRows) {
    var part = finished(rows)
    part.isPart = true
    show(part)
  }

  /// With what could not be read before all else, and as the screen may show it.
  fileprivate func finished(_ rows: TopicRows) -> TopicRows {
    var rows = rows
    rows.lines = lackLines(of: kind.sources) + rows.lines
    return context.isPublic ? rows.rounded(to: portfolio.rules.publicUnit) : rows
  }
}

extension Topic {
  /// Works out the rows; nil when it was cancelled.
  public func rows(_ source: TopicSource) -> TopicRows? {
    // What could not be read must not look empty, and nothing is concluded from it.
    let isLost =
      kind.isOfMoney ? source.exact.isMoneyLost : kind.needs.first.map { source.exact.isLost($0) } ?? false
    if isLost { return source.finished(TopicRows(lines: [], rows: [])) }
    if let missing = source.missingLine(of: kind) { return TopicRows(lines: [missing], rows: []) }
    var rows = kind.rows(source)
    guard !source.isCancelled() else { return nil }
    rows.note = source.note(of: rows.rows)
    if let note = rows.note { rows.lines.insert(Field("", note, .accent), at: min(1, rows.lines.count)) }
    return source.finished(rows)
  }
}

extension TopicSource {
  /// The free text in a column of some rows of a table; none on a public screen, and what is empty is left out.
  func texts(of table: TableName, at wanted: Set<Origin>, _ column: String) -> [Origin: String] {
    var texts: [Origin: String] = [:]
    var left = wanted.count
    guard left > 0, !context.isPublic else { return texts }
    records(table) { record, origin in
      guard wanted.contains(origin) else { return true }
      if let text = record[column], !text.isEmpty { texts[origin] = text }
      left -= 1
      return left > 0 && !isCancelled()
    }
    return texts
  }

  /// Said where the folder has no file of the table that a topic is about.
  fileprivate func missingLine(of kind: TopicKind) -> Field? {
    guard let table = kind.needs.first, exact.status.missingTables.contains(table.rawValue) else {
      return nil
    }
    let file = table.rawValue + ".csv"
    let said = Label(
      "thư mục chưa có \(file): chưa thể trả lời", "the folder has no \(file): this can’t be answered",
      "le dossier n’a pas de \(file) : pas de réponse")
    return Field("", context.words.said(said), .warning)
  }

  /// Whether a row is of the subject in view: by the unit that must act or others that it is about, by its project, by
  /// the people named. What an abolished unit left is its successor's.
  func isAbout(_ agencies: Key<Agency>?..., project: Key<Project>? = nil, people: [Key<Person>?] = []) -> Bool
  {
    switch subject {
    case .all: true
    case .unit(let key): agencies.contains { $0.map { $0 == key || successors.heir(of: $0) == key } ?? false }
    case .project(let key): project == key
    case .person(let key): people.contains(key)
    case .sector(let key): project.flatMap { exact.projects[$0]?.sector } == key
    // What they are about they tell by their rows.
    case .procedure, .dossier: false
    }
  }

  /// How much of it the reader decided; nil where nothing.
  fileprivate func note(of rows: [TopicRow]) -> String? {
    let rulings = rows.compactMap { verdicts[$0.code] } + [verdicts.flags.map(Ruling.flags)].compactMap { $0 }
    return VerdictWords.note(rulings).map(context.words.said)
  }

  fileprivate func lackLines(of tables: [ShownTable]) -> [Field] {
    let key = Action.problems.keyLabel(context.words)
    return exact.lacks(of: tables).map {
      Field("", context.words.pages.notCounted(context.said($0), key), .warning)
    }
  }
}

extension Context {
  fileprivate init(portfolio: Portfolio, _ question: TopicQuestion) {
    self.init(
      portfolio: portfolio, language: question.language, basis: question.basis, unit: question.unit,
      glyphs: .unicode, ledger: LedgerSlice(), table: nil, topic: nil, log: [], records: [:],
      lines: [:],
      page: .topic(question.topic, of: question.subject), isPublic: question.isPublic, agencyMoney: [:],
      projectPlans: ProjectSlice(), earlier: nil, changes: nil, earlierAgencyMoney: [:])
  }
}

/// The rows of a topic while a page shows them.
struct TopicSlice: Sendable {
  let question: TopicQuestion
  let lines: [Field]
  let rows: [TopicRow]
  let curves: [TopicCurve]
  let endings: TopicEndings
  /// How much of it the reader decided; nil where nothing.
  let note: String?
  let revision = Revision.next()
  private let isPart: Bool
  private let stamp: Stamp
  private let places: [String: Int]

  init(_ question: TopicQuestion, _ found: TopicRows, _ portfolio: Portfolio) {
    self.question = question
    (lines, rows, curves, endings) = (found.lines, found.rows, found.curves, found.endings)
    isPart = found.isPart
    note = found.note
    stamp = Stamp(portfolio)
    places = Dictionary(rows.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  subscript(code: String) -> TopicRow? { places[code].map { rows[$0] } }

  /// Whether it is all that was asked for, of the folder as it is.
  func answers(_ question: TopicQuestion, _ portfolio: Portfolio) -> Bool {
    !isPart && self.question == question && stamp == Stamp(portfolio)
  }

  private struct Stamp: Equatable {
    let asOf: Moment
    let fiscalYear: Int
    let scope: ProjectScope
    let files: [SourceFile]

    init(_ portfolio: Portfolio) {
      (asOf, fiscalYear) = (portfolio.asOf, portfolio.fiscalYear)
      (scope, files) = (portfolio.scope, portfolio.files)
    }
  }
}
