import Cells
import Domain

extension ListKind {
  private static let transaction = ColumnMaker<LedgerRow> { id, context in
    if case .transaction(let origin) = id { context.ledger[origin] } else { nil }
  }

  private static let counted = CountingColumns(
    column: transaction, year: \.fiscalYear, counting: { $1.ledger.counting($0) },
    total: { $1.ledger.totals[$0.fiscalYear] ?? 0 })

  /// The ledger rows of a project by plan year, in each the newest first: what its disbursement is the sum of.
  static let transactions = ListKind(
    columns: [
      transaction.exported(.transactionID) { row, _ in .text(row.code) },
      counted.mark, counted.yearTotal,
      transaction(.date, { $0.words.date }, .fixed(10)) { row, _ in .day(row.date) }.looking(.muted)
        .largestFirst,
      transaction(.transactionKind, { $0.words.kind }, .flexible(minimum: 8, maximum: 18, weight: 1)) {
        .choice(code: $0.kind.code, label: $1.words.transactionKind($0.kind))
      },
      counted.amount(\.amount),
      counted.counts,
      transaction(
        .source, { $0.language.counting.source }, .flexible(minimum: 8, maximum: 12, weight: 1), priority: 3
      ) {
        .choice(code: $0.source.code, label: $1.said($0.source))
      }.looking(.muted),
      counted.fundingSource { row, _ in row.fundingSource },
      transaction(
        .documentNumber, { $0.words.document }, .flexible(minimum: 8, maximum: 30, weight: 2), priority: 6
      ) { row, _ in row.document.map(Value.text) ?? .none },
      transaction(
        .place, \.placeTitle,
        // A place without its line is no place.
        .flexible(minimum: 21, maximum: 48, weight: 1), priority: 7
      ) { .text($1.place($0.origin, column: MoneyCells.payment)) }.looking(.muted),
    ],
    inputs: [.ledgerRows, .money, .problems],
    ids: { page, context in
      guard case .project(let project) = page, context.ledger.project == project else { return [] }
      let rows = context.ledger.rows
      // The newest first they are already.
      let years = Set(rows.map(\.fiscalYear)).sorted(by: >)
      return years.flatMap { year in
        rows.lazy.filter { $0.fiscalYear == year }.map { .transaction($0.origin) }
      }
    },
    search: .texts { id, context, found in
      transaction.row(id, context).map {
        found(context.words.transactionKind($0.kind)) || found($0.document ?? "") || found($0.code)
          || found(context.language.counting.counting(context.ledger.counting($0)))
          || found("\($0.fiscalYear)")
      } ?? false
    })
}

extension Context {
  fileprivate func said(_ source: FigureSource) -> String {
    switch source {
    case .treasury: words.pages.treasury
    case .unitReport: words.pages.theUnit
    }
  }
}
