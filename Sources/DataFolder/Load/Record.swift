public import Domain

/// A record as it stands in its file: the header's columns and its cells, as text.
public struct Record: Sendable {
  public let columns: [String]
  public let cells: [String]

  public subscript(column: String) -> String? {
    columns.firstIndex(of: column).flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }
}

/// One row of the ledger.
public struct LedgerRow: Sendable {
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
}
