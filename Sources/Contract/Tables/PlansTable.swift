public import Domain

/// `plans.csv`: every decision on capital; the plan of a project on a day is the sum of those made by then.
public struct PlansTable: TableContract {
  public typealias Row = PlanEntry

  public static let facts = TableFacts(
    .plans, .core, Label("Kế hoạch vốn", "Capital plan", "Plan de capital"),
    about: Label(
      "Sổ các quyết định giao, điều chỉnh vốn. Kế hoạch của một dự án tại một ngày là tổng "
        + "các dòng đã quyết định đến ngày đó.",
      "Ledger of allocations and adjustments. The plan of a project on a date is the sum of "
        + "its rows decided by then.",
      "Registre des allocations et ajustements. Le plan d’un projet à une date est la somme "
        + "de ses lignes décidées jusque-là."))
  public static let declared = Declared<PlansTable>()

  public let plan: Field<String>
  public let project: Field<Key<Project>>
  public let fiscalYear: Field<Int64>
  public let planBasis: ChoiceField<PlanBasis>
  public let entryKind: ChoiceField<PlanEntryKind>
  public let capitalYear: ChoiceField<CapitalYear>
  public let amount: Field<Dong>
  public let fundingSource: Field<Key<FundingSource>>
  let decisionNumber: Field<String>
  public let decisionDate: Field<Day>
  public let disburseBy: Field<Day>
  public let notes: Field<String>

  public init(_ c: inout ColumnList) {
    plan = c.code("plan_id", Label("Mã dòng kế hoạch", "Plan row", "Ligne du plan"), .key)
    project = c.reference(
      "project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"), .required)
    fiscalYear = c.year("fiscal_year", Label("Năm kế hoạch", "Plan year", "Année du plan"), .required)
    planBasis = c.choice(
      "plan_basis", PlanBasis.self, Label("Cấp giao", "Assigned by", "Alloué par"), .required,
      .about(
        Label(
          "Hai kế hoạch đi song song; không bao giờ cộng với nhau.",
          "Two plans run side by side; never add one to the other.",
          "Deux plans vont côte à côte ; ne jamais les additionner.")))
    entryKind = c.choice(
      "entry_kind", PlanEntryKind.self, Label("Loại dòng", "Kind of row", "Type de ligne"), .required,
      .standard("iati:BudgetType"))
    capitalYear = c.choice(
      "capital_year", CapitalYear.self,
      Label("Vốn năm nay hay kéo dài", "Current or carried over", "En cours ou reporté"),
      .about(
        Label(
          "Để trống là vốn trong năm, hoặc vốn kéo dài với dòng kéo dài. Chi vốn kéo dài được "
            + "so với các dòng này.",
          "Empty means current, or carried_over for a carry_over entry. Spending of "
            + "carried_over capital is set against these rows.",
          "Vide : crédits de l’année, ou reportés pour une ligne de report. Les dépenses "
            + "reportées se mesurent à ces lignes.")))
    amount = c.money("amount_vnd", Label("Số tiền (giảm, thu hồi ghi số âm)", "Amount", "Montant"), .required)
    fundingSource = c.reference(
      "funding_source_id", to: FundingSource.self,
      Label("Nguồn vốn", "Funding source", "Source de financement"), .required,
      .standard("oc4ids:BudgetBreakdown.sourceParty"))
    decisionNumber = c.text(
      "decision_number", Label("Số quyết định", "Decision number", "Numéro de décision"), .note)
    decisionDate = c.happened(
      "decision_date", Label("Ngày quyết định", "Decision date", "Date de décision"), .required,
      .standard("oc4ids:BudgetBreakdown.approvalDate"))
    disburseBy = c.planned(
      "disburse_by", Label("Thời hạn giải ngân", "Disburse by", "À décaisser jusqu’au"),
      .about(
        Label(
          "Ngày cuối được chi số vốn này. Để trống: 31/01 năm sau, hoặc 31/12 năm sau nếu quyết "
            + "định sau 30/9.",
          "The last day this capital can be paid. Empty: 31 January of the next year, or 31 "
            + "December of the next year when decided after 30 September.",
          "Le dernier jour pour payer ces crédits. Vide : le 31 janvier suivant, ou le 31 "
            + "décembre suivant si décidés après le 30 septembre.")))
    notes = c.text("notes", Label("Ghi chú", "Notes", "Notes"), .note)

    c.inOrder(decisionDate, disburseBy, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> PlanEntry? {
    guard let project = values[project], let fiscalYear = values[fiscalYear], let basis = values[planBasis],
      let kind = values[entryKind], let amount = values[amount], let fundingSource = values[fundingSource],
      let decidedOn = values[decisionDate]
    else { return nil }
    guard isRightlySigned(kind, amount, values) else { return nil }
    // Source: data contract, plans.capital_year: empty means current, or carried over for a carry-over entry.
    let capitalYear = values[capitalYear] ?? (kind == .carryOver ? .carriedOver : .current)
    return PlanEntry(
      project: project, fiscalYear: Int(fiscalYear), basis: basis, kind: kind, capitalYear: capitalYear,
      amount: amount, fundingSource: fundingSource, decidedOn: decidedOn, disburseBy: values[disburseBy],
      origin: values.origin)
  }

  /// A row whose sign contradicts its kind is not counted: either may be the mistake, and nothing is guessed.
  /// Source: data contract, plans.amount_vnd: decreases and withdrawals are negative.
  private func isRightlySigned(_ kind: PlanEntryKind, _ amount: Dong, _ values: RowValues) -> Bool {
    switch kind {
    case .initial, .supplement, .increase, .carryOver:
      amount >= 0 || values.report(.sign, self.amount, .atLeast("0"))
    case .decrease, .withdrawn:
      amount <= 0 || values.report(.sign, self.amount, .atMost("0"))
    }
  }
}
