import Cells
import Domain

extension PanelKind {
  static let plans = PanelKind(
    id: "plans", list: .plans, title: { words, _ in words.plans }, table: .plans, isHiddenInPublic: true)

  static let transactions = PanelKind(
    id: "transactions", list: .transactions, title: { words, _ in words.transactions }, table: .transactions,
    total: { $0.ledgerOfPage?.total ?? 0 },
    footer: { context, _ in
      guard let ledger = context.ledgerOfPage, !ledger.isWhole else { return [] }
      let rows = context.numbers.integer(ledger.rows.count)
      let key = context.glyphs.keys(Action.last.keyLabel(all: true, context.words))
      return [
        Span(context.words.pages.ledgerPart(rows, context.numbers.integer(ledger.total), key), .warning)
      ]
    },
    emptyText: { context, _ in context.ledgerOfPage == nil ? context.words.reading : nil },
    isHiddenInPublic: true)
}

extension Context {
  /// The ledger rows of the project on the page, once some were read.
  fileprivate var ledgerOfPage: LedgerSlice? { ledger.project.map(Page.project) == page ? ledger : nil }
}
