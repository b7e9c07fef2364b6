public import Domain

/// `projects.csv`: projects and tasks that have capital.
public struct ProjectsTable: TableContract {
  public typealias Row = Project

  public static let facts = TableFacts(
    .projects, .core, Label("Dự án, nhiệm vụ", "Projects", "Projets"),
    about: Label(
      "Dự án hoặc nhiệm vụ có vốn. Mỗi dự án một dòng.",
      "A project or task that has capital. One row each.",
      "Un projet ou une tâche qui a des crédits. Une ligne chacun."))
  public static let declared = Declared<ProjectsTable>()

  public let project: Field<Key<Project>>
  let budgetCode: Field<String>
  let name: Field<String>
  let kind: ChoiceField<ProjectKind>
  public let ownerUnit: Field<Key<Agency>>
  let sector: Field<Key<Sector>>
  public let status: ChoiceField<ProjectStatus>
  let scope: ChoiceField<Scope>
  let isDigitalInfrastructure: Field<Bool>
  let isResolution57: Field<Bool>
  let isKey: Field<Bool>
  public let totalInvestment: Field<Dong>
  let decisionNumber: Field<String>
  let approved: Field<Day>
  let plannedStart: Field<Day>
  let plannedEnd: Field<Day>
  let actualStart: Field<Day>
  let actualEnd: Field<Day>
  let responsiblePerson: Field<Key<Person>>
  let location: Field<String>
  public let notes: Field<String>

  public init(_ c: inout ColumnList) {
    project = c.key(
      "project_id", of: Project.self, Label("Mã dự án", "Project code", "Code du projet"),
      .standard("oc4ids:id"))
    budgetCode = c.budgetCode(
      "budget_code", Label("Mã dự án trên TABMIS/quan hệ ngân sách", "TABMIS code", "Code TABMIS"), .note)
    name = c.text(
      "name", Label("Tên dự án, nhiệm vụ", "Project name", "Nom du projet"), .required,
      .standard("oc4ids:title"))
    kind = c.choice("kind", ProjectKind.self, Label("Loại", "Kind", "Type"), .required)
    ownerUnit = c.reference(
      "owner_unit_id", to: Agency.self, Label("Chủ đầu tư / đơn vị chủ trì", "Owner", "Porteur"), .required,
      .owner, .standard("oc4ids:publicAuthority"))
    sector = c.reference(
      "sector_id", to: Sector.self, Label("Lĩnh vực", "Sector", "Secteur"), .required,
      .standard("oc4ids:sector"))
    status = c.choice(
      "status", ProjectStatus.self, Label("Trạng thái", "Status", "État"), .required,
      .standard("oc4ids:status"))
    scope = c.choice("scope", Scope.self, Label("Phạm vi", "Scope", "Périmètre"), .required)
    isDigitalInfrastructure = c.boolean(
      "is_digital_infrastructure",
      Label("Thuộc hạ tầng số", "Digital infrastructure", "Infrastructure numérique"), .required)
    isResolution57 = c.boolean(
      "is_resolution_57", Label("Thuộc Nghị quyết 57", "Resolution 57", "Résolution 57"))
    isKey = c.boolean("is_key", Label("Trọng điểm", "Key project", "Projet clé"))
    totalInvestment = c.money(
      "total_investment_vnd", from: 0,
      Label("Tổng mức đầu tư / tổng dự toán", "Total investment", "Coût total"),
      .standard("oc4ids:budget.amount"))
    decisionNumber = c.text(
      "decision_number", Label("Số quyết định phê duyệt", "Approval decision", "Décision d’approbation"),
      .note)
    approved = c.happened(
      "approved_on", Label("Ngày phê duyệt", "Approved on", "Approuvé le"),
      .standard("oc4ids:budget.approvalDate"))
    plannedStart = c.planned(
      "planned_start_on", Label("Khởi công theo kế hoạch", "Planned start", "Début prévu"),
      .standard("iati:ActivityDateType/1"))
    plannedEnd = c.planned(
      "planned_end_on", Label("Hoàn thành theo kế hoạch", "Planned completion", "Achèvement prévu"),
      .standard("iati:ActivityDateType/3"))
    actualStart = c.happened(
      "actual_start_on", Label("Khởi công thực tế", "Actual start", "Début réel"),
      .standard("iati:ActivityDateType/2"))
    actualEnd = c.happened(
      "actual_end_on", Label("Hoàn thành thực tế", "Actual completion", "Achèvement réel"),
      .standard("iati:ActivityDateType/4"))
    responsiblePerson = c.reference(
      "responsible_person_id", to: Person.self, Label("Người chịu trách nhiệm", "Responsible", "Responsable"))
    location = c.text("location", Label("Địa điểm", "Location", "Lieu"), .note)
    notes = c.text("notes", Label("Ghi chú", "Notes", "Notes"), .note)

    c.inOrder(plannedStart, plannedEnd, else: .endBeforeStart)
    c.inOrder(actualStart, actualEnd, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> Project? {
    guard let key = values[project], let kind = values[kind], let owner = values[ownerUnit],
      let sector = values[sector], let status = values[status], let scope = values[scope],
      let isDigital = values[isDigitalInfrastructure]
    else { return nil }
    return Project(
      key: key, code: values.code(project), budgetCode: values[budgetCode], name: values[name] ?? "",
      kind: kind, owner: owner,
      sector: sector,
      status: status, scope: scope, isDigitalInfrastructure: isDigital,
      isResolution57: values[isResolution57] ?? false, isKey: values[isKey] ?? false,
      totalInvestment: values[totalInvestment], plannedStart: values[plannedStart],
      plannedEnd: values[plannedEnd], actualStart: values[actualStart], actualEnd: values[actualEnd],
      responsible: values[responsiblePerson], origin: values.origin)
  }
}
