import Cells
import Domain

extension ListKind {
  private static let transaction = ColumnMaker<LedgerRow> { id, context in
    if case .transaction(let origin) = id { context.ledger[origin] } else { nil }
  }

  /// The ledger rows of a project, the newest first.
  static let transactions = ListKind(
    columns: [
      transaction.exported(.transactionID) { row, _ in .text(row.code) },
      transaction(.date, { $0.words.date }, .fixed(10)) { row, _ in .day(row.date) }.looking(.muted)
        .largestFirst,
      transaction(.fiscalYear, { $0.words.plan }, .fixed(5), priority: 2) { row, _ in .year(row.fiscalYear) }
        .looking(.muted),
      transaction(.transactionKind, { $0.words.kind }, .flexible(minimum: 8, maximum: 18, weight: 1)) {
        .choice(code: $0.kind.code, label: $1.words.transactionKind($0.kind))
      },
      transaction(.amount, { $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(14), .trailing) {
        row, _ in .change(row.amount)
      }.looking(.strong).largestFirst,
      transaction(
        .documentNumber, { $0.words.document }, .flexible(minimum: 8, maximum: 30, weight: 2), priority: 4
      ) { row, _ in row.document.map(Value.text) ?? .none },
      transaction(
        .place, { $0.words.place },
        // A place without its line is no place: rather the year goes.
        .flexible(minimum: 21, maximum: 40, weight: 1), priority: 1
      ) { .text($1.place($0.origin)) }.looking(.muted),
    ],
    inputs: [.ledgerRows],
    ids: { page, context in
      guard case .project(let project) = page, context.ledger.project == project else { return [] }
      return context.ledger.rows.map { .transaction($0.origin) }
    },
    matches: { id, context, found in
      transaction.row(id, context).map {
        found(context.words.transactionKind($0.kind)) || found($0.document ?? "") || found($0.code)
      } ?? false
    })
}
