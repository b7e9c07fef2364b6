import Domain

/// Sums the records of one ledger file.
struct LedgerSink: RecordSink {
  let checker: RowChecker
  let codes: Codes
  let columns = LedgerColumns()
  private let kinds = TransactionKind.allCases
  private let sources = FigureSource.allCases
  private let capitalYears = CapitalYear.allCases
  private(set) var ledger: Ledger
  private(set) var recordCount = 0
  private(set) var usedCount = 0
  private var seen: Set<Int64> = []
  var progress: (Int) -> Bool

  init(checker: RowChecker, codes: Codes, asOf: Day, progress: @escaping (Int) -> Bool) {
    self.checker = checker
    self.codes = codes
    self.progress = progress
    ledger = Ledger(asOf: asOf)
  }

  mutating func take(_ record: RawRecord) {
    recordCount += 1
    guard checker.check(record), let project: Key<Project> = checker.key(columns.project),
      let fiscalYear = checker.integer(columns.fiscalYear), let day = checker.day(columns.date),
      let kind = checker.choice(columns.kind, of: kinds), let amount = checker.integer(columns.amount),
      let source = checker.choice(columns.source, of: sources),
      let capitalYear = checker.choice(columns.capitalYear, of: capitalYears)
    else { return }
    guard codes.hasRow(project.number, in: TableName.projects.index) else { return }
    guard seen.insert(checker.token).inserted else {
      checker.report(.primaryKey, columns.code, .unique(first: ""))
      return
    }
    switch kind {
    case .payment where amount < 0, .advance where amount < 0:
      checker.report(.sign, columns.amount, .atLeast("0"))
    case .advanceRecovery where amount > 0, .refund where amount > 0:
      checker.report(.sign, columns.amount, .atMost("0"))
    default: break
    }
    usedCount += 1
    ledger.rowCount += 1
    guard day <= ledger.asOf else {
      ledger.laterRowCount += 1
      return
    }
    guard kind.isDisbursement else {
      ledger.otherKindRowCount += 1
      return
    }
    let (year, month, _) = day.civil
    ledger.add(
      amount, project: project, fiscalYear: Int(fiscalYear), month: year * 12 + month - 1, source: source,
      isCarriedOver: capitalYear == .carriedOver)
  }

  mutating func refuse(_ fault: RecordFault) {
    recordCount += 1
    checker.refuse(fault)
  }

  mutating func goesOn(after bytes: Int) -> Bool { progress(bytes) }
}
