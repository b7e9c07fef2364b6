public import Domain

/// `disbursed_to_date.csv`: cumulative figures as units and the Treasury state them.
public struct StatementsTable: TableContract {
  public typealias Row = Statement

  public static let facts = TableFacts(
    .statements, .oneOf,
    Label("Lũy kế giải ngân theo kỳ báo cáo", "Disbursed to date", "Décaissement cumulé"),
    about: Label(
      "Số lũy kế do đơn vị và Kho bạc báo cáo. Dự án đã có sổ giải ngân trong năm thì dùng "
        + "sổ, bảng này để đối chiếu; không có sổ thì số của Kho bạc được tính trước số đơn vị.",
      "Cumulative figures as units and the Treasury report them. Where a project also has "
        + "transactions for the year, those are used and this table is the check; without "
        + "transactions the Treasury's figures count before the unit's.",
      "Chiffres cumulés que rapportent unités et Trésor. Si un projet a aussi des écritures "
        + "pour l’année, celles-ci comptent et cette table sert de contrôle ; sans écritures, les "
        + "chiffres du Trésor comptent avant ceux de l’unité."))
  public static let declared = Declared<StatementsTable>()

  let project: Field<Key<Project>>
  let fiscalYear: Field<Int64>
  let capitalYear: ChoiceField<CapitalYear>
  let asOf: Field<Day>
  let nature: ChoiceField<FigureNature>
  let source: ChoiceField<FigureSource>
  let fundingSource: Field<Key<FundingSource>>
  public let disbursed: Field<Dong>
  let paidForWork: Field<Dong>
  let outstandingAdvance: Field<Dong>
  let notes: Field<String>

  public init(_ c: inout ColumnList) {
    project = c.reference(
      "project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"), .key)
    fiscalYear = c.year("fiscal_year", Label("Niên độ kế hoạch", "Plan year", "Année du plan"), .key)
    capitalYear = c.choice(
      "capital_year", CapitalYear.self,
      Label("Vốn năm nay hay kéo dài", "Current or carried over", "En cours ou reporté"), .key)
    asOf = c.date("as_of", Label("Đến ngày", "As of", "Arrêté au"), .key)
    nature = c.choice(
      "nature", FigureNature.self, Label("Tính chất số liệu", "Nature of figures", "Nature des chiffres"),
      .key)
    source = c.choice(
      "source", FigureSource.self, Label("Nguồn số liệu", "Source of figures", "Source des chiffres"), .key)
    fundingSource = c.reference(
      "funding_source_id", to: FundingSource.self,
      Label("Nguồn vốn", "Funding source", "Source de financement"), .key)
    disbursed = c.money(
      "disbursed_vnd", from: 0,
      Label(
        "Lũy kế giải ngân (thanh toán KLHT + tạm ứng chưa thu hồi)", "Disbursed to date",
        "Décaissement cumulé"), .required)
    paidForWork = c.money(
      "paid_for_work_vnd", from: 0,
      Label("Trong đó: thanh toán khối lượng hoàn thành", "Paid for work", "Payé pour travaux"))
    outstandingAdvance = c.money(
      "outstanding_advance_vnd", from: 0,
      Label("Trong đó: tạm ứng chưa thu hồi", "Outstanding advance", "Avance non récupérée"))
    notes = c.text("notes", Label("Ghi chú", "Notes", "Notes"), .note)
  }

  public func row(_ values: RowValues) -> Statement? {
    guard let project = values[project], let fiscalYear = values[fiscalYear],
      let capitalYear = values[capitalYear], let asOf = values[asOf], let nature = values[nature],
      let source = values[source], let fundingSource = values[fundingSource],
      let disbursed = values[disbursed]
    else { return nil }
    // What is only projected may lie ahead.
    if nature == .actual { values.noteLate(self.asOf) }
    if let paid = values[paidForWork], let advance = values[outstandingAdvance], paid + advance != disbursed {
      values.report(.parts, self.disbursed, .equal("\(paid + advance)"))
    }
    return Statement(
      project: project, fiscalYear: Int(fiscalYear), capitalYear: capitalYear, asOf: asOf, nature: nature,
      source: source, fundingSource: fundingSource, disbursed: disbursed, origin: values.origin)
  }
}
