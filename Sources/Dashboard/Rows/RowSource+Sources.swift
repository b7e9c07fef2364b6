import Cells
import Domain

extension RowSource {
  /// The plan decisions of a project, all years and bases, the newest first: what its plan is the sum of.
  static let plans = RowSource(
    columns: [
      plan({ $0.words.date }, .fixed(10), 0, .muted) { $1.numbers.day($0.decidedOn) }
        .ordered { id, context in SortKey(context.plan(id).map { Int64($0.decidedOn.number) }) },
      plan({ $0.words.plan }, .flexible(minimum: 12, maximum: 22, weight: 2), 0) {
        "\($0.fiscalYear) " + $1.words.basisShort($0.basis)
      },
      plan({ $0.words.kind }, .flexible(minimum: 12, maximum: 18, weight: 1), 1) {
        $1.words.planEntry($0.kind)
      },
      plan({ $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(14), 0, .strong, .trailing) {
        $1.numbers.signedMoney($0.amount, in: $1.unit)
      }.ordered(growsWithValues: true) { id, context in SortKey(context.plan(id)?.amount) },
      plan({ $0.words.place }, .flexible(minimum: 12, maximum: 40, weight: 1), 3, .muted) {
        $1.place($0.origin)
      },
    ],
    ids: { page, context in
      guard case .project = page else { return [] }
      return context.projectPlans.plans.map { .plan($0.origin) }
    },
    matches: { id, context, found in
      context.plan(id).map { found(context.words.planEntry($0.kind)) || found(context.words.basis($0.basis)) }
        ?? false
    },
    // A row is known by where it stands, and a longer row above it moves it.
    followsMoney: true)

  /// The ledger rows of a project, the newest first.
  static let transactions = RowSource(
    columns: [
      transaction({ $0.words.date }, .fixed(10), 0, .muted) { $1.numbers.day($0.date) }
        .ordered { id, context in SortKey(context.transaction(id).map { Int64($0.date.number) }) },
      transaction({ $0.words.plan }, .fixed(5), 2, .muted) { row, _ in String(row.fiscalYear) },
      transaction({ $0.words.kind }, .flexible(minimum: 8, maximum: 18, weight: 1), 0) {
        $1.words.transactionKind($0.kind)
      },
      transaction({ $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(14), 0, .strong, .trailing) {
        $1.numbers.signedMoney($0.amount, in: $1.unit)
      }.ordered(growsWithValues: true) { id, context in SortKey(context.transaction(id)?.amount) },
      transaction({ $0.words.document }, .flexible(minimum: 8, maximum: 30, weight: 2), 4) { row, _ in
        row.document ?? ""
      },
      // A place without its line is no place: rather the year goes.
      transaction({ $0.words.place }, .flexible(minimum: 21, maximum: 40, weight: 1), 1, .muted) {
        $1.place($0.origin)
      },
    ],
    ids: { page, context in
      guard case .project(let project) = page, context.ledger.project == project else { return [] }
      return context.ledger.rows.map { .transaction($0.origin) }
    },
    matches: { id, context, found in
      context.transaction(id).map {
        found(context.words.transactionKind($0.kind)) || found($0.document ?? "") || found($0.code)
      } ?? false
    })

  /// What is wrong, errors first, by unit and file.
  static let problems = RowSource(
    columns: [
      ListColumn(
        title: { _ in "" }, width: .fixed(1),
        cell: { id, context in
          let isError = context.problem(id)?.severity == .error
          let glyph = isError ? context.glyphs.bad : context.glyphs.warning
          return .spans([Span(String(Character(glyph)), isError ? .bad : .warning)])
        }),
      problem({ $0.words.mendedBy }, .flexible(minimum: 6, maximum: 20, weight: 1), 2, .strong) {
        $0.agency ?? ""
      },
      problem({ $0.words.place }, .flexible(minimum: 18, maximum: 48, weight: 3), 0) { $0.place },
      ListColumn(
        title: { $0.words.rule }, width: .flexible(minimum: 10, maximum: 36, weight: 3), priority: 1,
        cell: { id, context in .text(context.problem(id).map { context.words.ruleName($0.rule) } ?? "") },
        order: { id, context in .text(context.problem(id)?.rule.rawValue ?? "") }),
      ListColumn(
        title: { $0.words.expected }, width: .flexible(minimum: 10, maximum: 60, weight: 3), priority: 4,
        cell: { id, context in
          .text(context.problem(id).map { context.words.expectation($0.expected) } ?? "", .muted)
        }),
      ListColumn(
        title: { $0.words.found }, width: .flexible(minimum: 8, maximum: 50, weight: 3), priority: 3,
        cell: { id, context in
          // A bad cell may hold a name or a telephone number.
          .text(context.isPublic ? "" : context.problem(id)?.found ?? "", .warning)
        }),
    ],
    ids: { _, context in
      let list = context.portfolio.problems.list
      return list.indices.sorted { a, b in
        let (x, y) = (list[a], list[b])
        if x.severity != y.severity { return x.severity == .error }
        return (x.agency ?? "", x.file, x.line ?? 0, a) < (y.agency ?? "", y.file, y.line ?? 0, b)
      }.map { .problem(list[$0]) }
    },
    matches: { id, context, found in
      guard let problem = context.problem(id) else { return false }
      return found(problem.place) || found(problem.agency ?? "")
        || found(context.words.ruleName(problem.rule))
        || found(problem.found)
    })

  /// The files of the folder and how old they are.
  static let files = RowSource(
    columns: [
      file({ $0.words.files }, .flexible(minimum: 16, maximum: 60, weight: 3), .leading, 0) { file, _ in
        file.path
      },
      file({ $0.words.records }, .fixed(12), .trailing, 0) { $1.numbers.integer($0.recordCount) },
      file({ $0.words.rejected }, .fixed(10), .trailing, 2) {
        $0.rejectedCount == 0 ? "·" : $1.numbers.integer($0.rejectedCount)
      },
      file({ $0.words.changed }, .fixed(16), .trailing, 1) { $0.modified.map($1.numbers.moment) ?? "" },
      file({ $0.words.status }, .flexible(minimum: 10, maximum: 40, weight: 2), .leading, 3) {
        file, context in
        switch file.state {
        case .current: context.words.current
        case .settling: context.words.settling
        case .stale(let since): context.words.fileStale(context.numbers.moment(since))
        case .unreadable: context.words.pages.notRead
        }
      },
    ],
    ids: { _, context in context.portfolio.files.map { .file($0.path) } },
    matches: { id, context, found in context.file(id).map { found($0.path) } ?? false })
}

extension RowSource {
  private typealias Title = @Sendable (Context) -> String

  private static func plan(
    _ title: @escaping Title, _ width: Column.Width, _ priority: Int, _ role: Role = .text,
    _ alignment: Alignment = .leading, _ text: @escaping @Sendable (PlanEntry, Context) -> String
  ) -> ListColumn {
    ListColumn(
      title: title, alignment: alignment, width: width, priority: priority,
      cell: { id, context in .text(context.plan(id).map { text($0, context) } ?? "", role) })
  }

  private static func transaction(
    _ title: @escaping Title, _ width: Column.Width, _ priority: Int, _ role: Role = .text,
    _ alignment: Alignment = .leading, _ text: @escaping @Sendable (LedgerRow, Context) -> String
  ) -> ListColumn {
    ListColumn(
      title: title, alignment: alignment, width: width, priority: priority,
      cell: { id, context in .text(context.transaction(id).map { text($0, context) } ?? "", role) })
  }

  private static func problem(
    _ title: @escaping Title, _ width: Column.Width, _ priority: Int, _ role: Role = .text,
    _ text: @escaping @Sendable (Problem) -> String
  ) -> ListColumn {
    ListColumn(
      title: title, width: width, priority: priority,
      cell: { id, context in .text(context.problem(id).map(text) ?? "", role) },
      order: { id, context in .text(context.problem(id).map(text) ?? "") })
  }

  private static func file(
    _ title: @escaping Title, _ width: Column.Width, _ alignment: Alignment, _ priority: Int,
    _ text: @escaping @Sendable (SourceFile, Context) -> String
  ) -> ListColumn {
    ListColumn(
      title: title, alignment: alignment, width: width, priority: priority,
      cell: { id, context in
        guard let file = context.file(id) else { return .text("") }
        return .text(text(file, context), file.state == .current ? .text : .warning)
      })
  }
}

extension Context {
  fileprivate func plan(_ id: RowID) -> PlanEntry? {
    guard case .plan(let origin) = id else { return nil }
    return projectPlans[origin]
  }

  fileprivate func transaction(_ id: RowID) -> LedgerRow? {
    guard case .transaction(let origin) = id else { return nil }
    return ledger[origin]
  }

  fileprivate func problem(_ id: RowID) -> Problem? {
    if case .problem(let problem) = id { problem } else { nil }
  }

  fileprivate func file(_ id: RowID) -> SourceFile? {
    guard case .file(let path) = id else { return nil }
    return portfolio.files.first { $0.path == path }
  }
}
