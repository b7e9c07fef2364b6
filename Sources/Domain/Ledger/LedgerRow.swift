/// One transaction as the ledger has it, found again in its file when somebody asks what a sum is made of.
public struct LedgerRow: Hashable, Sendable {
  public let origin: Origin
  public let code: String
  public let fiscalYear: Int
  public let capitalYear: CapitalYear
  public let date: Day
  public let kind: TransactionKind
  /// In đồng; recoveries and refunds are negative.
  public let amount: Dong
  public let source: FigureSource
  public let fundingSource: String?
  public let document: String?
  public let notes: String?

  public init(
    origin: Origin, code: String, fiscalYear: Int, capitalYear: CapitalYear, date: Day, kind: TransactionKind,
    amount: Dong, source: FigureSource, fundingSource: String?, document: String?, notes: String?
  ) {
    self.origin = origin
    self.code = code
    self.fiscalYear = fiscalYear
    self.capitalYear = capitalYear
    self.date = date
    self.kind = kind
    self.amount = amount
    self.source = source
    self.fundingSource = fundingSource
    self.document = document
    self.notes = notes
  }
}
