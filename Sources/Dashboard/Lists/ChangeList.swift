import Cells
import Domain

extension ListKind {
  private static let change = ColumnMaker<ChangeEvent> { id, _ in id.event }

  /// What happened since the moment compared with, the newest first.
  static let changes = ListKind(
    columns: [
      change.exported(.recordID) { event, context in .text(context.code(of: event)) },
      change(.day, { $0.words.date }, .fixed(10)) { event, _ in .day(event.day) }.looking(.muted)
        .largestFirst,
      change(.kind, { $0.words.kind }, .flexible(minimum: 14, maximum: 24, weight: 2)) { event, context in
        .choice(code: event.kind.code, label: context.words.time.changeKind(event.kind))
      }.looking { _, id, _ in id.event?.role ?? .text },
      change(
        .unitID, { $0.words.unitWord }, .flexible(minimum: 8, maximum: 18, weight: 1), priority: 2
      ) { $1.value(of: $0.agency) }.looking(.strong),
      change(.title, { $0.words.titleColumn }, .flexible(minimum: 20, maximum: 90, weight: 10)) {
        .name($1.name(of: $0))
      },
      change(.planBasis, { $0.words.plan }, .flexible(minimum: 8, maximum: 18, weight: 1), priority: 4) {
        event, context in
        event.basis.map { .choice(code: $0.code, label: context.words.basisShort($0)) } ?? .none
      }.looking(.muted),
      change(.amount, { $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(12), .trailing) { event, _ in
        event.amountValue
      }.looking(.strong).largestFirst,
    ],
    inputs: [.changes, .work],
    ids: { _, context in context.changes?.events.map(RowID.event) ?? [] },
    search: .texts { id, context, found in
      guard let event = id.event else { return false }
      return found(context.words.time.changeKind(event.kind)) || found(context.name(of: event))
        || found(context.name(event.agency)) || found(context.shortName(event.agency))
    })
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
  fileprivate var amountValue: Value {
    switch kind {
    case .payment, .paymentCorrected, .planAdded, .planCut, .lateCapital: Value(change: amount)
    case .taskCompleted, .taskOverdue, .taskCancelled, .obstacleRaised, .obstacleResolved: Value(amount)
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

  /// Of the record that tells it, of a decision its project's.
  fileprivate func code(of event: ChangeEvent) -> String {
    switch event.subject {
    case .project(let key): portfolio.projects.code(of: key)
    case .plan: event.project.map(portfolio.projects.code) ?? ""
    case .assignment(let key): portfolio.assignments.code(of: key)
    case .obstacle(let key): portfolio.obstacles.code(of: key)
    }
  }
}
