import Contract
import Domain

struct ProjectBuilder: RowBuilder {
  private let checker: RowChecker
  private let kinds = ProjectKind.allCases
  private let statuses = ProjectStatus.allCases
  private let scopes = Scope.allCases
  private let columns: Columns

  private struct Columns {
    let code = Schema.projects.column("project_id")
    let name = Schema.projects.column("name")
    let kind = Schema.projects.column("kind")
    let owner = Schema.projects.column("owner_unit_id")
    let sector = Schema.projects.column("sector_id")
    let status = Schema.projects.column("status")
    let scope = Schema.projects.column("scope")
    let isDigital = Schema.projects.column("is_digital_infrastructure")
    let isResolution57 = Schema.projects.column("is_resolution_57")
    let isKey = Schema.projects.column("is_key")
    let totalInvestment = Schema.projects.column("total_investment_vnd")
    let plannedStart = Schema.projects.column("planned_start_on")
    let plannedEnd = Schema.projects.column("planned_end_on")
    let actualStart = Schema.projects.column("actual_start_on")
    let actualEnd = Schema.projects.column("actual_end_on")
    let responsible = Schema.projects.column("responsible_person_id")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> Project? {
    guard let key: Key<Project> = checker.key(columns.code),
      let kind = checker.choice(columns.kind, of: kinds),
      let owner: Key<Agency> = checker.key(columns.owner),
      let sector: Key<Sector> = checker.key(columns.sector),
      let status = checker.choice(columns.status, of: statuses),
      let scope = checker.choice(columns.scope, of: scopes), let isDigital = checker.bool(columns.isDigital)
    else { return nil }
    return Project(
      key: key, code: checker.codeText(columns.code), name: checker.text(columns.name) ?? "", kind: kind,
      owner: owner, sector: sector, status: status, scope: scope, isDigitalInfrastructure: isDigital,
      isResolution57: checker.bool(columns.isResolution57) ?? false,
      isKey: checker.bool(columns.isKey) ?? false, totalInvestment: checker.integer(columns.totalInvestment),
      plannedStart: checker.day(columns.plannedStart), plannedEnd: checker.day(columns.plannedEnd),
      actualStart: checker.day(columns.actualStart), actualEnd: checker.day(columns.actualEnd),
      responsible: checker.key(columns.responsible), origin: checker.origin)
  }
}

struct PlanBuilder: RowBuilder {
  private let checker: RowChecker
  private let bases = PlanBasis.allCases
  private let kinds = PlanEntryKind.allCases
  private let capitalYears = CapitalYear.allCases
  private let columns: Columns

  private struct Columns {
    let project = Schema.plans.column("project_id")
    let fiscalYear = Schema.plans.column("fiscal_year")
    let basis = Schema.plans.column("plan_basis")
    let kind = Schema.plans.column("entry_kind")
    let capitalYear = Schema.plans.column("capital_year")
    let amount = Schema.plans.column("amount_vnd")
    let fundingSource = Schema.plans.column("funding_source_id")
    let decidedOn = Schema.plans.column("decision_date")
    let disburseBy = Schema.plans.column("disburse_by")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> PlanEntry? {
    guard let project: Key<Project> = checker.key(columns.project),
      let fiscalYear = checker.integer(columns.fiscalYear),
      let basis = checker.choice(columns.basis, of: bases),
      let kind = checker.choice(columns.kind, of: kinds),
      let amount = checker.integer(columns.amount),
      let fundingSource: Key<FundingSource> = checker.key(columns.fundingSource),
      let decidedOn = checker.day(columns.decidedOn)
    else { return nil }
    guard isRightlySigned(kind, amount) else { return nil }
    // Source: data contract, plans.capital_year: empty means current, or carried over for a carry-over entry.
    let capitalYear =
      checker.choice(columns.capitalYear, of: capitalYears) ?? (kind == .carryOver ? .carriedOver : .current)
    return PlanEntry(
      project: project, fiscalYear: Int(fiscalYear), basis: basis, kind: kind, capitalYear: capitalYear,
      amount: amount, fundingSource: fundingSource, decidedOn: decidedOn,
      disburseBy: checker.day(columns.disburseBy), origin: checker.origin)
  }

  /// A row whose sign contradicts its kind is not counted: either may be the mistake, and nothing is guessed.
  /// Source: data contract, plans.amount_vnd: decreases and withdrawals are negative.
  private func isRightlySigned(_ kind: PlanEntryKind, _ amount: Dong) -> Bool {
    switch kind {
    case .initial, .supplement, .increase, .carryOver:
      amount >= 0 || checker.report(.sign, columns.amount, .atLeast("0"))
    case .decrease, .withdrawn:
      amount <= 0 || checker.report(.sign, columns.amount, .atMost("0"))
    }
  }
}

struct StatementBuilder: RowBuilder {
  private let checker: RowChecker
  private let capitalYears = CapitalYear.allCases
  private let natures = FigureNature.allCases
  private let sources = FigureSource.allCases
  private let columns: Columns

  private struct Columns {
    let project = Schema.statements.column("project_id")
    let fiscalYear = Schema.statements.column("fiscal_year")
    let capitalYear = Schema.statements.column("capital_year")
    let asOf = Schema.statements.column("as_of")
    let nature = Schema.statements.column("nature")
    let source = Schema.statements.column("source")
    let fundingSource = Schema.statements.column("funding_source_id")
    let disbursed = Schema.statements.column("disbursed_vnd")
    let paid = Schema.statements.column("paid_for_work_vnd")
    let advance = Schema.statements.column("outstanding_advance_vnd")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> Statement? {
    guard let project: Key<Project> = checker.key(columns.project),
      let fiscalYear = checker.integer(columns.fiscalYear),
      let capitalYear = checker.choice(columns.capitalYear, of: capitalYears),
      let asOf = checker.day(columns.asOf), let nature = checker.choice(columns.nature, of: natures),
      let source = checker.choice(columns.source, of: sources),
      let fundingSource: Key<FundingSource> = checker.key(columns.fundingSource),
      let disbursed = checker.integer(columns.disbursed)
    else { return nil }
    // What is only projected may lie ahead.
    if nature == .actual { checker.noteLate(columns.asOf, isPlanned: false) }
    if let paid = checker.integer(columns.paid), let advance = checker.integer(columns.advance),
      paid + advance != disbursed
    {
      checker.report(.parts, columns.disbursed, .equal("\(paid + advance)"))
    }
    return Statement(
      project: project, fiscalYear: Int(fiscalYear), capitalYear: capitalYear, asOf: asOf, nature: nature,
      source: source, fundingSource: fundingSource, disbursed: disbursed, origin: checker.origin)
  }
}
