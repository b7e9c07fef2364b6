import Contract

/// The ledger's columns in the schema.
struct LedgerColumns: Sendable {
  let code = Schema.transactions.column("transaction_id")
  let project = Schema.transactions.column("project_id")
  let fiscalYear = Schema.transactions.column("fiscal_year")
  let capitalYear = Schema.transactions.column("capital_year")
  let date = Schema.transactions.column("date")
  let kind = Schema.transactions.column("type")
  let amount = Schema.transactions.column("amount_vnd")
  let fundingSource = Schema.transactions.column("funding_source_id")
  let source = Schema.transactions.column("source")
  let document = Schema.transactions.column("document_number")
  let milestone = Schema.transactions.column("milestone_id")
  let notes = Schema.transactions.column("notes")
}
