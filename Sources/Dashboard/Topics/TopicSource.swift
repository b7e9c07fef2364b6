import Cells
public import Contract
public import Domain

/// What a topic is asked for: by whom its words are read, and on which basis.
public struct TopicQuestion: Hashable, Sendable {
  public let topic: Topic
  let language: Language
  let basis: PlanBasis
  let unit: MoneyUnit
  public let isPublic: Bool
}

/// What the rows of a topic are worked out from.
public struct TopicSource {
  /// Gives the records of a table one by one until the body wants no more.
  public typealias Records = (_ table: TableName, _ body: (Record, Origin) -> Bool) -> Void

  /// The folder as it was at the end of a moment; nil where it can't be told.
  public typealias Past = (Moment) -> Portfolio?

  /// The folder as the screen may show it, in the reader's words.
  let context: Context
  /// As it was read: what is worked out from it is rounded for a public screen when it is said.
  let exact: Portfolio
  let records: Records
  let past: Past
  let isCancelled: () -> Bool

  /// - Parameter portfolio: as it was read.
  public init(
    _ question: TopicQuestion, _ portfolio: Portfolio, isCancelled: @escaping () -> Bool,
    past: @escaping Past, records: @escaping Records
  ) {
    context = Context(
      portfolio: question.isPublic ? portfolio.forPublic() : portfolio, question)
    exact = portfolio
    self.past = past
    self.records = records
    self.isCancelled = isCancelled
  }

  var portfolio: Portfolio { context.portfolio }
}

extension Topic {
  /// Works out the rows; nil when it was cancelled.
  public func rows(_ source: TopicSource) -> TopicRows? {
    let lacks = source.lackLines(of: kind.sources)
    // What could not be read must not look empty, and nothing is concluded from it.
    guard !source.exact.isMoneyLost else { return TopicRows(lines: lacks, rows: []) }
    var rows = kind.rows(source)
    guard !source.isCancelled() else { return nil }
    rows.lines = lacks + rows.lines
    return source.context.isPublic ? rows.rounded(to: source.portfolio.rules.publicUnit) : rows
  }
}

extension TopicSource {
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
      page: .topic(question.topic), isPublic: question.isPublic, agencyMoney: [:],
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
  let revision = Revision.next()
  private let stamp: Stamp
  private let places: [String: Int]

  init(_ question: TopicQuestion, _ found: TopicRows, _ portfolio: Portfolio) {
    self.question = question
    (lines, rows, curves, endings) = (found.lines, found.rows, found.curves, found.endings)
    stamp = Stamp(portfolio)
    places = Dictionary(rows.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  subscript(code: String) -> TopicRow? { places[code].map { rows[$0] } }

  /// Whether it is what was asked for, of the folder as it is.
  func answers(_ question: TopicQuestion, _ portfolio: Portfolio) -> Bool {
    self.question == question && stamp == Stamp(portfolio)
  }

  private struct Stamp: Equatable {
    let asOf: Moment
    let fiscalYear: Int
    let files: [SourceFile]

    init(_ portfolio: Portfolio) {
      (asOf, fiscalYear, files) = (portfolio.asOf, portfolio.fiscalYear, portfolio.files)
    }
  }
}
