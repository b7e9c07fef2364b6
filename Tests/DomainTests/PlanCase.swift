import Domain
import Testing

/// Decisions and payments of a few projects, written as tests need them.
struct PlanCase {
  var facts = Dataset()
  private var rows: [LedgerEntry] = []

  init(_ projects: [Project] = [Project(0)]) { facts.projects = Register(projects) }

  mutating func decide(
    _ amount: Dong, _ decided: String, _ basis: PlanBasis = .cityAssigned, _ kind: PlanEntryKind = .initial,
    project: Int = 0, fiscalYear: Int = 2025, capitalYear: CapitalYear? = nil, source: Int = 0,
    until disburseBy: String? = nil
  ) throws {
    facts.plans.append(
      PlanEntry(
        project: Key(Int32(project)), fiscalYear: fiscalYear, basis: basis, kind: kind,
        capitalYear: capitalYear ?? (kind == .carryOver ? .carriedOver : .current), amount: amount,
        fundingSource: Key(Int32(source)), decidedOn: try day(decided), disburseBy: try disburseBy.map(day),
        origin: .line(facts.plans.count + 2)))
  }

  mutating func pay(
    _ amount: Dong, _ iso: String, project: Int = 0, fiscalYear: Int = 2025,
    channel: Channel = .investment, isCarriedOver: Bool = false
  ) throws {
    let date = try day(iso)
    rows.append(
      LedgerEntry(
        project: project, fiscalYear: fiscalYear, month: date.monthNumber, amount: amount, channel: channel,
        isCarriedOver: isCarriedOver, dayOfMonth: date.civil.day))
  }

  func portfolio(_ iso: String, fiscalYear: Int = 2025, rules: Rules = .standard) throws -> Portfolio {
    var facts = facts
    let asOf = try day(iso)
    let ledger = Ledger(asOf: asOf, rows)
    facts.take(ledger)
    return Portfolio(
      facts, asOf: Moment(closeOf: asOf), fiscalYear: fiscalYear, rules: rules, ledger: ledger)
  }
}
