public import Domain

/// `observations.csv`.
public struct ObservationsTable: TableContract {
  public typealias Row = Observation

  public static let facts = TableFacts(
    .observations, .optional,
    Label("Chỉ tiêu, kết quả", "Indicators and results", "Indicateurs et résultats"),
    about: Label(
      "Mục tiêu và thực hiện của một chỉ tiêu tại một ngày.",
      "Target and actual of an indicator at a date.",
      "Cible et valeur d’un indicateur à une date."))
  public static let declared = Declared<ObservationsTable>()

  let observation: Field<String>
  let indicator: Field<String>
  let measureUnit: Field<String>
  let project: Field<Key<Project>>
  let asset: Field<Key<DigitalAsset>>
  let unit: Field<Key<Agency>>
  let asOf: Field<Day>
  let target: Field<Double>
  let actual: Field<Double>

  public init(_ c: inout ColumnList) {
    observation = c.code("observation_id", Label("Mã số liệu", "Figure code", "Code du relevé"), .key)
    indicator = c.text(
      "indicator", Label("Chỉ tiêu", "Indicator", "Indicateur"), .required, .standard("oc4ids:Metric.title"))
    measureUnit = c.text(
      "measure_unit", Label("Đơn vị tính", "Unit of measure", "Unité de mesure"), .required,
      .standard("oc4ids:Observation.unit"))
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    asset = c.reference(
      "asset_id", to: DigitalAsset.self,
      Label("Mã hạ tầng số", "Infrastructure code", "Code de l’infrastructure"))
    unit = c.reference("unit_id", to: Agency.self, Label("Mã đơn vị", "Unit code", "Code de l’unité"), .owner)
    asOf = c.date("as_of", Label("Đến ngày", "As of", "Arrêté au"), .required)
    target = c.number("target", Label("Mục tiêu", "Target", "Cible"))
    actual = c.number(
      "actual", Label("Thực hiện", "Actual", "Réalisé"), .standard("oc4ids:Observation.measure"))
  }

  public func row(_ values: RowValues) -> Observation? {
    guard let asOf = values[asOf] else { return nil }
    return Observation(
      code: values[observation] ?? "", indicator: values[indicator] ?? "",
      measureUnit: values[measureUnit] ?? "", project: values[project], asset: values[asset],
      agency: values[unit], asOf: asOf, target: values.quantity(target), actual: values.quantity(actual),
      origin: values.origin)
  }
}
