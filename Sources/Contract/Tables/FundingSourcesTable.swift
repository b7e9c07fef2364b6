public import Domain

/// `funding_sources.csv`: where money comes from; its class tells investment from recurrent money.
public struct FundingSourcesTable: TableContract {
  public typealias Row = FundingSource

  public static let facts = TableFacts(
    .fundingSources, .reference, Label("Nguồn vốn", "Funding sources", "Sources de financement"),
    about: Label(
      "Nguồn vốn; cấp ngân sách và loại chi.",
      "Funding sources; level and class of budget.",
      "Sources de financement ; niveau et classe du budget."))
  public static let declared = Declared<FundingSourcesTable>()

  let fundingSource: Field<Key<FundingSource>>
  let name: Field<String>
  let budgetLevel: ChoiceField<BudgetLevel>
  let budgetClass: ChoiceField<BudgetClass>

  public init(_ c: inout ColumnList) {
    fundingSource = c.key(
      "funding_source_id", of: FundingSource.self,
      Label("Mã nguồn vốn", "Funding source code", "Code du financement"))
    name = c.text("name", Label("Tên nguồn vốn", "Funding source name", "Nom du financement"), .required)
    budgetLevel = c.choice(
      "budget_level", BudgetLevel.self, Label("Cấp ngân sách", "Budget level", "Niveau de budget"), .required)
    budgetClass = c.choice(
      "budget_class", BudgetClass.self, Label("Loại chi", "Kind of spending", "Type de dépense"), .required)
  }

  public func row(_ values: RowValues) -> FundingSource? {
    guard let key = values[fundingSource], let level = values[budgetLevel],
      let budgetClass = values[budgetClass]
    else { return nil }
    return FundingSource(
      key: key, code: values.code(fundingSource), name: values[name] ?? "", level: level,
      budgetClass: budgetClass, origin: values.origin)
  }
}
