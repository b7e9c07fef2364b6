import Domain

/// Reads one ledger record with all checks and says what is wrong with it: for the records that the fast path leaves.
final class LedgerRowReader {
  let checker: RowChecker
  private let codes: Codes
  private let columns = LedgerColumns()
  private let kinds = TransactionKind.allCases
  private let sources = FigureSource.allCases
  private let capitalYears = CapitalYear.allCases

  init(checker: RowChecker, codes: Codes) {
    self.checker = checker
    self.codes = codes
  }

  /// Nil, with a problem reported, when the row can't be used.
  func entry(_ record: RawRecord) -> LedgerEntry? {
    guard checker.check(record), let project: Key<Project> = checker.key(columns.project),
      let fiscalYear = checker.integer(columns.fiscalYear), let day = checker.day(columns.date),
      let kind = checker.choice(columns.kind, of: kinds), let amount = checker.integer(columns.amount),
      let source = checker.choice(columns.source, of: sources),
      let capitalYear = checker.choice(columns.capitalYear, of: capitalYears),
      codes.hasRow(project.number, in: TableName.projects.index)
    else { return nil }
    guard LedgerAccumulator.calendar.contains(day.year), LedgerAccumulator.calendar.contains(Int(fiscalYear))
    else {
      let column = LedgerAccumulator.calendar.contains(day.year) ? columns.fiscalYear : columns.date
      checker.report(.range, column, .atLeast("\(LedgerAccumulator.calendar.lowerBound)"))
      return nil
    }
    checkSign(kind, amount)
    return LedgerEntry(
      project: project, fiscalYear: Int(fiscalYear), day: day, kind: kind, amount: amount, source: source,
      isCarriedOver: capitalYear == .carriedOver)
  }

  private func checkSign(_ kind: TransactionKind, _ amount: Dong) {
    switch kind {
    case .payment, .advance:
      if amount < 0 { checker.report(.sign, columns.amount, .atLeast("0")) }
    case .advanceRecovery, .refund:
      if amount > 0 { checker.report(.sign, columns.amount, .atMost("0")) }
    case .commitment, .settlement: break
    }
  }

  func reportOverflow() { checker.report(.overflow, columns.amount, .sum(atMost: .max)) }

  /// The transaction's code, without quotes.
  func code(_ record: RawRecord) -> RawCell { checker.cell(columns.code, record) }

  /// Whether a reference is in order: its table is not in the folder, or has the row.
  func isKnown(_ cell: RawCell, in table: TableName) -> Bool {
    let key = codes.knownKey(of: cell, in: table)
    return key >= 0 && codes.hasRow(key, in: table.index)
  }
}
