/// Who speaks for what a project disbursed in a year: its ledger before its statements, in each the Treasury before the
/// unit. Where another one takes over, the figure changes without a payment.
///
/// Source: data contract, transactions.source; ``MoneyFigures/money(_:_:)`` asks in the same order.
enum Speaker: Hashable {
  case ledger(FigureSource)
  case statements(FigureSource)
}
