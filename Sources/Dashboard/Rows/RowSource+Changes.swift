import Cells
import Domain

extension RowSource {
  /// What happened since the moment compared with, the newest first.
  static let changes = RowSource(
    columns: [
      change({ $0.words.date }, .fixed(10), 0) { event, context in
        [Span(context.numbers.day(event.day), .muted)]
      }.ordered { id, _ in SortKey(id.event.map { Int64($0.day.number) }) },
      change({ $0.words.kind }, .flexible(minimum: 14, maximum: 24, weight: 2), 0) { event, context in
        [Span(context.words.time.changeKind(event.kind), event.role)]
      },
      change({ $0.words.unitWord }, .flexible(minimum: 8, maximum: 18, weight: 1), 2) { event, context in
        [Span(context.shortName(event.agency), .strong)]
      },
      change({ $0.words.titleColumn }, .flexible(minimum: 20, maximum: 90, weight: 10), 0) { event, context in
        [Span(context.name(of: event))]
      },
      change({ $0.words.plan }, .flexible(minimum: 8, maximum: 18, weight: 1), 4) { event, context in
        event.basis.map { [Span(context.words.basisShort($0), .muted)] } ?? []
      },
      change({ $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(12), 0, .trailing) { event, context in
        event.amount.map { [Span(event.written($0, context), .strong)] } ?? []
      }.ordered(growsWithValues: true) { id, _ in SortKey(id.event?.amount) },
    ],
    ids: { _, context in context.changes?.events.map(RowID.event) ?? [] },
    matches: { id, context, found in
      guard let event = id.event else { return false }
      return found(context.words.time.changeKind(event.kind)) || found(context.name(of: event))
        || found(context.name(event.agency)) || found(context.shortName(event.agency))
    },
    followsMoney: true)

  private static func change(
    _ title: @escaping @Sendable (Context) -> String, _ width: Column.Width, _ priority: Int,
    _ alignment: Alignment = .leading, _ cell: @escaping @Sendable (ChangeEvent, Context) -> [Span]
  ) -> ListColumn {
    ListColumn(
      title: title, alignment: alignment, width: width, priority: priority,
      cell: { id, context in .spans(id.event.map { cell($0, context) } ?? []) },
      order: { id, context in .name(id.event.map { cell($0, context).map(\.text).joined() } ?? "") })
  }
}

extension RowID {
  var event: ChangeEvent? { if case .event(let event) = self { event } else { nil } }
}

extension ChangeEvent {
  fileprivate var role: Role {
    switch kind {
    case .payment, .taskCompleted, .obstacleResolved: .good
    case .taskOverdue, .planCut: .bad
    case .obstacleRaised, .paymentCorrected, .lateCapital: .warning
    case .planAdded: .accent
    case .taskCancelled: .muted
    }
  }

  /// Money that moved has a sign, money that is held has none.
  fileprivate func written(_ amount: Dong, _ context: Context) -> String {
    switch kind {
    case .payment, .paymentCorrected, .planAdded, .planCut, .lateCapital:
      context.numbers.signedMoney(amount, in: context.unit)
    case .taskCompleted, .taskOverdue, .taskCancelled, .obstacleRaised, .obstacleResolved:
      context.numbers.money(amount, in: context.unit)
    }
  }

  /// The page of the record that tells it.
  var page: Page? {
    switch subject {
    case .project(let key): .project(key)
    case .plan: project.map(Page.project)
    case .assignment(let key): .assignment(key)
    case .obstacle(let key): .obstacle(key)
    }
  }
}

extension Context {
  fileprivate func name(of event: ChangeEvent) -> String {
    switch event.subject {
    case .project(let key): name(key)
    case .plan: event.project.map { name($0) } ?? ""
    case .assignment(let key): portfolio.assignments[key]?.title ?? portfolio.assignments.code(of: key)
    case .obstacle(let key): portfolio.obstacles[key]?.description ?? portfolio.obstacles.code(of: key)
    }
  }
}
