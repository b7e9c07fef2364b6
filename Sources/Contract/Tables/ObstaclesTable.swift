public import Domain

/// `obstacles.csv`: what stands in the way, who must resolve it, and the money it holds.
public struct ObstaclesTable: TableContract {
  public typealias Row = Obstacle

  public static let facts = TableFacts(
    .obstacles, .core, Label("Khó khăn, vướng mắc", "Obstacles", "Obstacles"),
    about: Label(
      "Mỗi vướng mắc kèm cơ quan phải giải quyết, đề xuất và thời hạn.",
      "Each with the body that must resolve it, a proposal and a date.",
      "Chacun avec l’organe qui doit le lever, une proposition et une date."))
  public static let declared = Declared<ObstaclesTable>()

  public let obstacle: Field<Key<Obstacle>>
  let project: Field<Key<Project>>
  let task: Field<Key<Assignment>>
  let unit: Field<Key<Agency>>
  public let category: ChoiceField<ObstacleCategory>
  public let description: Field<String>
  let raised: Field<Day>
  public let responsibleUnit: Field<Key<Agency>>
  let responsiblePerson: Field<Key<Person>>
  public let proposedSolution: Field<String>
  public let due: Field<Day>
  public let escalation: ChoiceField<EscalationLevel>
  let status: ChoiceField<ObstacleStatus>
  public let resolved: Field<Day>
  let closed: Field<Day>
  public let resolution: Field<String>
  public let blocked: Field<Dong>

  public init(_ c: inout ColumnList) {
    obstacle = c.key(
      "obstacle_id", of: Obstacle.self, Label("Mã vướng mắc", "Obstacle code", "Code de l’obstacle"))
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    task = c.reference("task_id", to: Assignment.self, Label("Mã công việc", "Task code", "Code de la tâche"))
    unit = c.reference(
      "unit_id", to: Agency.self, Label("Đơn vị nêu", "Raised by", "Signalé par"), .required, .owner)
    category = c.choice(
      "category", ObstacleCategory.self, Label("Nhóm vướng mắc", "Category", "Catégorie"), .required)
    description = c.text("description", Label("Nội dung", "Description", "Description"), .required)
    raised = c.happened("raised_on", Label("Ngày nêu", "Raised on", "Signalé le"), .required)
    responsibleUnit = c.reference(
      "responsible_unit_id", to: Agency.self,
      Label("Cơ quan có trách nhiệm giải quyết", "To be resolved by", "À lever par"))
    responsiblePerson = c.reference(
      "responsible_person_id", to: Person.self, Label("Người giải quyết", "Responsible", "Responsable"))
    proposedSolution = c.text(
      "proposed_solution", Label("Đề xuất giải pháp", "Proposal", "Proposition"), .note)
    due = c.planned("due_on", Label("Hạn giải quyết", "Resolve by", "À lever le"))
    escalation = c.choice(
      "escalation", EscalationLevel.self, Label("Cấp giải quyết", "Resolution level", "Niveau de résolution"),
      .required)
    status = c.choice("status", ObstacleStatus.self, Label("Trạng thái", "Status", "État"), .required)
    resolved = c.happened("resolved_on", Label("Ngày giải quyết", "Resolved on", "Levé le"))
    closed = c.happened(
      "closed_on", Label("Ngày đóng", "Closed on", "Clos le"),
      .about(
        Label(
          "Ngày đơn vị nêu chấp nhận kết quả giải quyết.",
          "The day the raising unit accepted the resolution.",
          "Le jour où l’unité qui l’a signalé a accepté la solution.")))
    resolution = c.text("resolution", Label("Kết quả giải quyết", "Resolution", "Résolution"), .note)
    blocked = c.money("blocked_vnd", from: 0, Label("Số vốn bị vướng", "Amount held", "Montant retenu"))

    c.inOrder(raised, due, else: .endBeforeStart)
    c.inOrder(raised, resolved, else: .resolvedBeforeRaised)
    c.inOrder(resolved, closed, else: .closedBeforeResolved)
    c.only(resolved, beside: status, .resolved, .closed)
    c.only(closed, beside: status, .closed)
  }

  public func row(_ values: RowValues) -> Obstacle? {
    guard let key = values[obstacle], let agency = values[unit], let category = values[category],
      let escalation = values[escalation], let status = values[status], let raised = values[raised]
    else { return nil }
    if status == .resolved || status == .closed, values[resolved] == nil {
      values.report(.resolvedUndated, resolved, .date)
    }
    return Obstacle(
      key: key, code: values.code(obstacle), project: values[project], assignment: values[task],
      agency: agency, category: category, description: values[description] ?? "", raised: raised,
      responsibleAgency: values[responsibleUnit], responsiblePerson: values[responsiblePerson],
      due: values[due], escalation: escalation, status: status, resolved: values[resolved],
      closed: values[closed], blocked: values[blocked], hasProposal: values.hasText(proposedSolution),
      origin: values.origin)
  }
}
