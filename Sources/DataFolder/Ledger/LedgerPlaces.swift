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
    func place(_ name: String) -> Int { header.names.firstIndex(of: name) ?? -1 }
    code = place("transaction_id")
    project = place("project_id")
    fiscalYear = place("fiscal_year")
    capitalYear = place("capital_year")
    date = place("date")
    kind = place("type")
    amount = place("amount_vnd")
    fundingSource = place("funding_source_id")
    source = place("source")
    milestone = place("milestone_id")
    document = place("document_number")
  }
}
