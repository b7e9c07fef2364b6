public import Domain

/// `progress.csv`.
public struct ProgressTable: TableContract {
  public typealias Row = ProgressReport

  public static let facts = TableFacts(
    .progress, .optional, Label("Báo cáo tiến độ", "Progress reports", "Rapports d’avancement"),
    about: Label(
      "Mỗi dự án, mỗi ngày báo cáo một dòng; tiến độ thi công không phải tiến độ giải ngân.",
      "One row a project and report date; physical progress is not financial progress.",
      "Une ligne par projet et date de rapport ; l’avancement physique n’est pas le "
        + "financier."))
  public static let declared = Declared<ProgressTable>()

  public let project: Field<Key<Project>>
  public let asOf: Field<Day>
  public let physicalPercent: Field<Double>
  let rating: ChoiceField<ProgressRating>
  let yearEndEstimate: Field<Dong>
  public let narrative: Field<String>
  let reportedBy: Field<Key<Person>>

  public init(_ c: inout ColumnList) {
    project = c.reference(
      "project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"), .key)
    asOf = c.happened("as_of", Label("Đến ngày", "As of", "Arrêté au"), .key)
    physicalPercent = c.number(
      "physical_percent", in: 0...100,
      Label("Khối lượng thực hiện (%)", "Physical progress (%)", "Avancement physique (%)"),
      .standard("oc4ids:metricID/physicalProgress"))
    rating = c.choice(
      "rating", ProgressRating.self, Label("Tự đánh giá", "Self-assessment", "Autoévaluation"))
    yearEndEstimate = c.money(
      "year_end_estimate_vnd", from: 0,
      Label("Ước giải ngân cả năm", "Year-end estimate", "Estimation fin d’année"))
    narrative = c.text("narrative", Label("Tình hình", "Situation", "Situation"), .note)
    reportedBy = c.reference(
      "reported_by", to: Person.self, Label("Người báo cáo", "Reported by", "Déclaré par"))
  }

  public func row(_ values: RowValues) -> ProgressReport? {
    guard let project = values[project], let asOf = values[asOf] else { return nil }
    return ProgressReport(
      project: project, asOf: asOf, physical: values[physicalPercent], rating: values[rating],
      yearEndEstimate: values[yearEndEstimate], hasNarrative: values.hasText(narrative), origin: values.origin
    )
  }
}
