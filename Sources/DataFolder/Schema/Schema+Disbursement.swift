import Contract
import Domain

extension Schema {
  static let transactions = Table(
    .transactions, .oneOf, key: ["transaction_id"],
    [
      .code("transaction_id").required,
      .code("project_id", of: .projects).required,
      .year("fiscal_year").required,
      .choice("capital_year", CapitalYear.self).required,
      .date("date").required,
      .choice("type", TransactionKind.self).required,
      .money("amount_vnd").required,
      .code("funding_source_id", of: .fundingSources),
      .choice("source", FigureSource.self).required,
      .text("document_number"),
      .code("milestone_id", of: .milestones),
      .text("notes"),
    ])

  static let statements = Table(
    .statements, .oneOf,
    key: ["project_id", "fiscal_year", "capital_year", "as_of", "nature", "source", "funding_source_id"],
    [
      .code("project_id", of: .projects).required,
      .year("fiscal_year").required,
      .choice("capital_year", CapitalYear.self).required,
      .date("as_of").required,
      .choice("nature", FigureNature.self).required,
      .choice("source", FigureSource.self).required,
      .code("funding_source_id", of: .fundingSources).required,
      .money("disbursed_vnd", from: 0).required,
      .money("paid_for_work_vnd", from: 0),
      .money("outstanding_advance_vnd", from: 0),
      .text("notes"),
    ])

  static let targets = Table(
    .targets, .optional, key: ["project_id", "fiscal_year", "month", "version"],
    [
      .code("project_id", of: .projects).required,
      .year("fiscal_year").required,
      .yearMonth("month").required,
      .integer("version", 1...(.max)).required,
      .date("committed_on").required,
      .money("amount_vnd", from: 0).required,
      .code("committed_by", of: .people),
    ])
}
