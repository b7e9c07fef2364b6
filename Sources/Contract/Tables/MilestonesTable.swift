public import Domain

/// `milestones.csv`.
public struct MilestonesTable: TableContract {
  public typealias Row = Milestone

  public static let facts = TableFacts(
    .milestones, .optional, Label("Mốc tiến độ", "Milestones", "Jalons"),
    about: Label(
      "Mốc của dự án và của hạ tầng số.",
      "Milestones of projects and of digital infrastructure.",
      "Jalons des projets et de l’infrastructure numérique."))
  public static let declared = Declared<MilestonesTable>()

  let milestone: Field<Key<Milestone>>
  let project: Field<Key<Project>>
  let asset: Field<Key<DigitalAsset>>
  let title: Field<String>
  let kind: ChoiceField<MilestoneKind>
  let due: Field<Day>
  let met: Field<Day>
  let reviewed: Field<Day>
  let status: ChoiceField<MilestoneStatus>
  let weightPercent: Field<Double>

  public init(_ c: inout ColumnList) {
    milestone = c.key(
      "milestone_id", of: Milestone.self, Label("Mã mốc", "Milestone code", "Code du jalon"),
      .standard("oc4ids:Milestone.id"))
    project = c.reference(
      "project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"), .required)
    asset = c.reference(
      "asset_id", to: DigitalAsset.self,
      Label("Mã hạ tầng số", "Infrastructure code", "Code de l’infrastructure"))
    title = c.text(
      "title", Label("Tên mốc", "Milestone name", "Nom du jalon"), .required,
      .standard("oc4ids:Milestone.title"))
    kind = c.choice(
      "type", MilestoneKind.self, Label("Loại mốc", "Milestone type", "Type de jalon"), .required,
      .standard("oc4ids:Milestone.type"))
    due = c.planned(
      "due_on", Label("Ngày đến hạn", "Due", "Échéance"), .required, .standard("oc4ids:Milestone.dueDate"))
    met = c.happened(
      "met_on", Label("Ngày đạt", "Met on", "Atteint le"), .standard("oc4ids:Milestone.dateMet"))
    reviewed = c.happened(
      "reviewed_on", Label("Ngày rà soát", "Reviewed on", "Revu le"),
      .standard("oc4ids:Milestone.dateModified"))
    status = c.choice(
      "status", MilestoneStatus.self, Label("Trạng thái", "Status", "État"), .required,
      .standard("oc4ids:Milestone.status"))
    weightPercent = c.number("weight_percent", in: 0...100, Label("Trọng số (%)", "Weight (%)", "Poids (%)"))

    c.only(met, beside: status, .met, .partiallyMet)
  }

  public func row(_ values: RowValues) -> Milestone? {
    if values[status] == .met, values[met] == nil { values.report(.milestoneUndated, met, .date) }
    guard let key = values[milestone], let project = values[project], let kind = values[kind],
      let due = values[due], let status = values[status]
    else { return nil }
    return Milestone(
      key: key, code: values.code(milestone), project: project, asset: values[asset],
      title: values[title] ?? "", kind: kind, due: due, met: values[met], reviewed: values[reviewed],
      status: status, weight: values[weightPercent], origin: values.origin)
  }
}
