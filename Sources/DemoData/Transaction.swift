enum TransactionKind: String {
  case commitment, payment, advance, refund, settlement
  case recovery = "advance_recovery"

  var countsAsDisbursed: Bool { self != .commitment && self != .settlement }
}

struct Transaction {
  let project: String
  /// The plan year that is paid, which in January may be the year before.
  let fiscalYear: Int
  let isCarriedOver: Bool
  let date: Day
  let kind: TransactionKind
  /// In đồng; negative for what comes back.
  let amount: Int
  let source: String
  let origin: String
  let document: String
  let notes: String

  /// Whether it counts against the capital plan, and not against an estimate.
  var isInvestment: Bool {
    fundingSources.contains { $0.id == source && $0.budgetClass == "investment" }
  }

  func cells(number: Int) -> [String] {
    [
      "GN" + padded(number, 6), project, String(fiscalYear), isCarriedOver ? "carried_over" : "current",
      date.description, kind.rawValue, String(amount), source, origin, document, "", notes,
    ]
  }
}
