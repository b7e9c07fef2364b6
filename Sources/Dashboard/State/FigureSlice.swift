import Contract
import Domain

/// The rows of the figure on the page: there while the page shows them.
struct FigureSlice: Sendable {
  /// What the rows were collected from.
  private struct Stamp: Hashable {
    let money: Revision
    let work: Revision
    let asOf: Moment
  }

  let question: Question
  let found: FigureRows
  let ids: [RowID]
  let revision = Revision.next()
  private let places: [RowID: Int]
  private let stamp: Stamp

  init(_ question: Question, _ found: FigureRows, _ portfolio: Portfolio) {
    self.question = question
    self.found = found
    ids = found.rows.map(RowID.init)
    places = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    stamp = FigureSlice.stamp(portfolio)
  }

  subscript(id: RowID) -> FigureRow? { places[id].map { found.rows[$0] } }

  /// Whether it is what was asked for, of the figures as they are.
  func answers(_ question: Question, _ portfolio: Portfolio) -> Bool {
    self.question == question && stamp == FigureSlice.stamp(portfolio)
  }

  private static func stamp(_ portfolio: Portfolio) -> Stamp {
    Stamp(money: portfolio.moneyRevision, work: portfolio.workRevision, asOf: portfolio.asOf)
  }
}

extension RowID {
  /// The row's record.
  fileprivate init(_ row: FigureRow) {
    switch row.source {
    case .payment: self = .transaction(row.origin)
    case .statement: self = .record(RecordID(.statements, "", at: row.origin))
    case .decision: self = .plan(row.origin)
    case .obstacle(let key): self = .obstacle(key)
    case .task(let key): self = .assignment(key)
    }
  }
}
