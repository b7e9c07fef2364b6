import Contract
import Domain

/// For tables that are only checked against the schema.
struct OtherBuilder: RowBuilder {
  private let checker: RowChecker
  init(_ checker: RowChecker) { self.checker = checker }
  func row() -> OtherRow? { OtherRow(origin: checker.origin) }
}

struct MilestoneBuilder: RowBuilder {
  private let checker: RowChecker
  private let status = Schema.milestones.column("status")
  private let met = Schema.milestones.column("met_on")

  init(_ checker: RowChecker) { self.checker = checker }

  func row() -> OtherRow? {
    if checker.text(status) == "met", checker.day(met) == nil {
      checker.report(.milestoneUndated, met, .date)
    }
    return OtherRow(origin: checker.origin)
  }
}

struct ProposalBuilder: RowBuilder {
  private let checker: RowChecker
  private let kind = Schema.proposals.column("kind")
  private let amount = Schema.proposals.column("amount_vnd")
  private let recipient = Schema.proposals.column("to_project_id")
  private let status = Schema.proposals.column("status")

  init(_ checker: RowChecker) { self.checker = checker }

  func row() -> OtherRow? {
    if checker.text(kind) == "transfer_capital", ["approved", "done"].contains(checker.text(status)) {
      // What leaves one project must come to another: both the project and the amount must be known.
      if checker.integer(recipient) == nil {
        checker.report(.transfer, recipient, .present)
      } else if checker.integer(amount) == nil {
        checker.report(.transfer, amount, .present)
      }
    }
    return OtherRow(origin: checker.origin)
  }
}
