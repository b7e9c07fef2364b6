public import Domain

/// `disbursement_targets.csv`.
public struct TargetsTable: TableContract {
  public typealias Row = PromiseEntry

  public static let facts = TableFacts(
    .targets, .optional,
    Label(
      "Tiến độ giải ngân cam kết theo tháng", "Monthly disbursement targets",
      "Cibles mensuelles de décaissement"),
    about: Label(
      "Cam kết từng tháng (không lũy kế) của đơn vị; bản mới thay bản cũ từ ngày của nó.",
      "Monthly (not cumulative) targets that the unit commits to; a new version replaces "
        + "the earlier one from its date on.",
      "Engagements mensuels (non cumulés) de l’unité ; une version nouvelle remplace "
        + "l’ancienne à partir de sa date."))
  public static let declared = Declared<TargetsTable>()

  let project: Field<Key<Project>>
  let fiscalYear: Field<Int64>
  let month: Field<Int64>
  let version: Field<Int64>
  let committed: Field<Day>
  let amount: Field<Dong>
  let committedBy: Field<Key<Person>>

  public init(_ c: inout ColumnList) {
    project = c.reference(
      "project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"), .key)
    fiscalYear = c.year("fiscal_year", Label("Năm kế hoạch", "Plan year", "Année du plan"), .key)
    month = c.yearMonth("month", Label("Tháng", "Month", "Mois"), .key)
    version = c.integer("version", in: 1...(.max), Label("Lần đăng ký", "Version", "Version"), .key)
    committed = c.happened("committed_on", Label("Ngày cam kết", "Promised on", "Promis le"), .required)
    amount = c.money(
      "amount_vnd", from: 0,
      Label("Số tiền dự kiến giải ngân trong tháng", "Amount to disburse", "Montant à décaisser"), .required,
      .standard("oc4ids:forecasts"))
    committedBy = c.reference(
      "committed_by", to: Person.self, Label("Người cam kết", "Promised by", "Promis par"))
  }

  public func row(_ values: RowValues) -> PromiseEntry? {
    guard let project = values[project], let fiscalYear = values[fiscalYear], let month = values[month],
      let version = values[version], let committed = values[committed], let amount = values[amount]
    else { return nil }
    return PromiseEntry(
      project: project, fiscalYear: Int(fiscalYear), month: Int(month), version: Int(clamping: version),
      committedOn: committed, amount: amount, origin: values.origin)
  }
}
