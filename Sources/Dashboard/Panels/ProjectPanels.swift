import Cells
import Domain

extension PanelKind {
  static let plans = PanelKind(
    id: "plans", list: .plans, title: { words, _ in words.plans },
    order: Sort(column: .decisionDate, isAscending: false), table: .plans, isHiddenInPublic: true)

  static let transactions = PanelKind(
    id: "transactions", list: .transactions, title: { words, _ in words.transactions },
    order: Sort(column: .date, isAscending: false), table: .transactions,
    emptyText: { context, _ in
      context.ledger.project.map(Page.project) == context.page ? nil : context.words.reading
    },
    isHiddenInPublic: true)
}
