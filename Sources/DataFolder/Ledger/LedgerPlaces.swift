import Contract

/// Where the ledger's columns stand in one file; negative for a column that is not there.
struct LedgerPlaces: Sendable {
  let code: Int
  let project: Int
  let fiscalYear: Int
  let capitalYear: Int
  let date: Int
  let kind: Int
  let amount: Int
  let fundingSource: Int
  let source: Int
  let milestone: Int
  let document: Int

  init(_ header: Header) {
    func place(_ column: KeyPath<TransactionsTable, some ColumnHandle>) -> Int {
      header.names.firstIndex(of: TransactionsTable.name(of: column)) ?? -1
    }
    code = place(\.transaction)
    project = place(\.project)
    fiscalYear = place(\.fiscalYear)
    capitalYear = place(\.capitalYear)
    date = place(\.date)
    kind = place(\.kind)
    amount = place(\.amount)
    fundingSource = place(\.fundingSource)
    source = place(\.source)
    milestone = place(\.milestone)
    document = place(\.documentNumber)
  }
}
