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
    func place(_ column: Int) -> Int {
      header.names.firstIndex(of: Schema.transactions.columns[column].name) ?? -1
    }
    let columns = LedgerColumns()
    code = place(columns.code)
    project = place(columns.project)
    fiscalYear = place(columns.fiscalYear)
    capitalYear = place(columns.capitalYear)
    date = place(columns.date)
    kind = place(columns.kind)
    amount = place(columns.amount)
    fundingSource = place(columns.fundingSource)
    source = place(columns.source)
    milestone = place(columns.milestone)
    document = place(columns.document)
  }
}
