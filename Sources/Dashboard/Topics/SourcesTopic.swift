import Cells
import Contract
import Domain

extension TopicKind {
  /// Projects of which a unit and the Treasury say different sums.
  static let sources = TopicKind(
    title: Label("Đơn vị và Kho bạc", "Unit and Treasury", "Unité et Trésor"),
    question: Label(
      "Số của đơn vị và số của Kho bạc lệch nhau ở đâu?",
      "Where do the unit's figures and the Treasury's differ?",
      "Où les chiffres de l’unité et du Trésor diffèrent-ils ?"),
    columns: [
      TopicColumn("project", Label("Dự án", "Project", "Projet"), .name),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 16), priority: 2),
      TopicColumn("reported", Label("đơn vị", "unit", "unité"), .money),
      TopicColumn("treasury", Label("Kho bạc", "Treasury", "Trésor"), .money),
      TopicColumn("difference", Label("lệch", "differ", "écart"), .money) { _ in .warning },
      TopicColumn("counts", Label("Lấy số", "Counts", "Compte"), .text(minimum: 8, maximum: 10), priority: 1),
      TopicColumn("year", Label("KH", "plan", "plan"), .count, priority: 4),
      TopicColumn("day", Label("Đến ngày", "By", "Au"), .day, priority: 3),
      TopicColumn(
        "reported_rows", Label("Dòng của đơn vị", "The unit's rows", "Lignes de l’unité"),
        .text(minimum: 24, maximum: 60), priority: 5, isPrivate: true),
      TopicColumn(
        "treasury_rows", Label("Dòng của Kho bạc", "The Treasury's rows", "Lignes du Trésor"),
        .text(minimum: 24, maximum: 60), priority: 6, isPrivate: true),
    ],
    isSlow: true,
    rows: { SourcesPage($0).rows })
}

private struct SourcesPage {
  private typealias Feeds = (unit: Disagreement.Side, treasury: Disagreement.Side)

  private let source: TopicSource
  private let found: [(Disagreement, Feeds)]
  private let ledgerRows: FeedRows

  private var context: Context { source.context }
  private var exact: Portfolio { source.exact }

  init(_ source: TopicSource) {
    self.source = source
    found = source.exact.disagreements.compactMap { found in
      let owner = source.exact.projects[found.project]?.owner
      guard source.isAbout(owner, project: found.project) else { return nil }
      return found.feeds.map { (found, $0) }
    }
    ledgerRows = FeedRows(source, of: found.map(\.0))
  }

  var rows: TopicRows { TopicRows(lines: lines + [rule], rows: found.map(row)) }

  private func row(_ found: Disagreement, _ feeds: Feeds) -> TopicRow {
    let counting = exact.counting(found.project, in: found.fiscalYear)
    return TopicRow(
      code:
        "\(exact.projects.code(of: found.project))/\(found.fiscalYear)/\(feeds.unit.name)/\(feeds.treasury.name)",
      cells: [
        .name(context.name(found.project)),
        exact.projects[found.project].map { context.value(of: $0.owner) } ?? .none, .money(feeds.unit.sum),
        .money(feeds.treasury.sum), .change(DongRange.difference(feeds.unit.sum, feeds.treasury.sum)),
        counting.map { .choice(code: $0.code, label: said($0)) } ?? .none, .year(found.fiscalYear),
        .day(found.day), place(feeds.unit, found), place(feeds.treasury, found),
      ], target: .project(found.project), standing: .behind)
  }

  private func said(_ speaker: FigureSource) -> String {
    switch speaker {
    case .treasury: context.words.pages.treasury
    case .unitReport: context.words.pages.theUnit
    }
  }

  /// The cell of a statement, the rows of the ledger.
  private func place(_ side: Disagreement.Side, _ found: Disagreement) -> Value {
    if let origin = side.origin { return .text(context.place(origin, column: MoneyCells.statement)) }
    let text = ledgerRows.text(of: found.project, side.source.speaker, found.fiscalYear)
    return text.isEmpty ? .none : .text(text)
  }

  // MARK: What was found

  private var lines: [Field] {
    guard !found.isEmpty else {
      let none = source.said(
        "đơn vị và Kho bạc không lệch nhau ở dự án nào", "the units and the Treasury differ on no project",
        "unités et Trésor ne diffèrent sur aucun projet")
      return [Field("", none, .strong)]
    }
    let count = Set(found.map(\.0.project)).count
    let answer = source.said(
      "\(count) dự án có số đơn vị khác số Kho bạc", "\(count) projects on which unit and Treasury differ",
      "\(count) projets où unité et Trésor diffèrent")
    return [Field("", parts: [[Span(answer, .strong)], more, less].filter { !$0.isEmpty })]
  }

  /// What the units have reported beyond the Treasury.
  private var more: [Span] {
    let sum = sum { $0 > 0 }
    guard sum != 0 else { return [] }
    let amount = context.money(sum) + " " + context.words.unit(context.unit)
    return source.spans(
      "đã báo cáo, chưa qua Kho bạc \(amount)", "reported, not yet at the Treasury \(amount)",
      "rapporté, pas encore au Trésor \(amount)")
  }

  /// What the Treasury has beyond what the units reported.
  private var less: [Span] {
    let sum = sum { $0 < 0 }
    guard sum != 0 else { return [] }
    let amount = context.money(0 &- sum) + " " + context.words.unit(context.unit)
    return source.spans(
      "Kho bạc có, đơn vị chưa báo \(amount)", "at the Treasury, not reported \(amount)",
      "au Trésor, pas rapporté \(amount)")
  }

  private func sum(_ isMeant: (Dong) -> Bool) -> Dong {
    found.map { DongRange.difference($1.unit.sum, $1.treasury.sum) }.filter(isMeant).reduce(0, &+)
  }

  private var rule: Field {
    let rule = source.said(
      "giữ cả hai số; năm nào Kho bạc có dòng thì lấy Kho bạc, không thì lấy đơn vị",
      "both are kept; the Treasury’s rows of a year count, else the unit’s do",
      "les deux restent ; les lignes du Trésor de l’année comptent, sinon l’unité")
    return Field("", rule, .muted)
  }
}

extension Disagreement.Side {
  /// Tells it from others of its project and year.
  fileprivate var name: String {
    switch source {
    case .ledger: "ledger"
    case .statement: "statement"
    }
  }
}

/// Where the ledger's rows stand of which sources disagree: those that are in the sums.
private struct FeedRows {
  private struct Feed: Hashable {
    let project: String
    let source: String
    let fiscalYear: String
  }

  private struct Line: Hashable {
    let file: UInt16
    let line: Int
  }

  /// Ranges of lines that a cell says; more are counted.
  private static let most = 6

  private var lines: [Feed: [Line]] = [:]
  private let portfolio: Portfolio

  init(_ source: TopicSource, of found: [Disagreement]) {
    portfolio = source.exact
    let wanted = Set(
      found.flatMap { found in
        [found.first, found.second].filter { $0.origin == nil }.map {
          Feed(
            project: source.exact.projects.code(of: found.project), source: $0.source.speaker.code,
            fiscalYear: "\(found.fiscalYear)")
        }
      })
    guard !wanted.isEmpty, !source.context.isPublic else { return }
    let faulty = FeedRows.faulty(portfolio)
    let columns = TransactionsTable.names
    var lines: [Feed: [Line]] = [:]
    let asOf = portfolio.asOf.day
    source.records(.transactions) { record, origin in
      let feed = Feed(
        project: record[columns.project] ?? "", source: record[columns.source] ?? "",
        fiscalYear: record[columns.fiscalYear] ?? "")
      let line = Line(file: origin.file, line: Int(origin.line))
      if wanted.contains(feed), !faulty.contains(line),
        record[columns.kind].flatMap(TransactionKind.init(rawValue:))?.isDisbursement == true,
        record[columns.date].flatMap(Day.init(iso:)).map({ $0 <= asOf }) ?? false
      {
        lines[feed, default: []].append(line)
      }
      return !source.isCancelled()
    }
    self.lines = lines
  }

  /// Rows that were set aside.
  private static func faulty(_ portfolio: Portfolio) -> Set<Line> {
    let files = Dictionary(
      portfolio.files.enumerated().map { ($1.path, UInt16(clamping: $0)) }
    ) { first, _ in first }
    return Set(
      portfolio.problems.list.lazy.filter { $0.severity == .error }.compactMap { problem in
        guard let file = files[problem.file], let line = problem.line else { return nil }
        return Line(file: file, line: line)
      })
  }

  /// `units/STC/transactions.csv:3-7,12`.
  func text(of project: Key<Project>, _ source: FigureSource, _ fiscalYear: Int) -> String {
    let feed = Feed(
      project: portfolio.projects.code(of: project), source: source.code, fiscalYear: "\(fiscalYear)")
    let byFile = Dictionary(grouping: lines[feed] ?? [], by: \.file).sorted { $0.key < $1.key }
    return byFile.map { file, lines in
      let title = portfolio.files.indices.contains(Int(file)) ? portfolio.files[Int(file)].title : "?"
      return "\(title):\(FeedRows.ranges(lines.map(\.line).sorted()))"
    }.joined(separator: "; ")
  }

  private static func ranges(_ lines: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    let shown = ranges.prefix(most).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    let left = ranges.dropFirst(most).reduce(0) { $0 + $1.count }
    return shown.joined(separator: ",") + (left > 0 ? ",… (+\(left))" : "")
  }
}

extension TransactionsTable {
  /// Names of the columns that say whether a row is one of a feed.
  fileprivate static let names = (
    project: name(of: \.project), source: name(of: \.source), fiscalYear: name(of: \.fiscalYear),
    kind: name(of: \.kind), date: name(of: \.date)
  )
}
