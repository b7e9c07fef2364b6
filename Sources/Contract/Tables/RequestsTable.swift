public import Domain

/// `requests.csv`.
public struct RequestsTable: TableContract {
  public typealias Row = CoordinationRequest

  public static let facts = TableFacts(
    .requests, .optional, Label("Yêu cầu phối hợp", "Coordination requests", "Demandes de coordination"),
    about: Label(
      "Đơn vị này đề nghị đơn vị kia; để đo việc phối hợp.",
      "A unit asks another; measures coordination.",
      "Une unité demande à une autre ; mesure la coordination."))
  public static let declared = Declared<RequestsTable>()

  let request: Field<String>
  let task: Field<Key<Assignment>>
  let project: Field<Key<Project>>
  let fromUnit: Field<Key<Agency>>
  let toUnit: Field<Key<Agency>>
  let content: Field<String>
  let sent: Field<Day>
  let due: Field<Day>
  let answered: Field<Day>
  let documentNumber: Field<String>

  public init(_ c: inout ColumnList) {
    request = c.code("request_id", Label("Mã yêu cầu", "Request code", "Code de la demande"), .key)
    task = c.reference("task_id", to: Assignment.self, Label("Mã công việc", "Task code", "Code de la tâche"))
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    fromUnit = c.reference(
      "from_unit_id", to: Agency.self, Label("Đơn vị đề nghị", "Asking unit", "Unité demandeuse"), .required,
      .owner)
    toUnit = c.reference(
      "to_unit_id", to: Agency.self, Label("Đơn vị được đề nghị", "Asked unit", "Unité sollicitée"), .required
    )
    content = c.text("content", Label("Nội dung", "Content", "Contenu"), .required, .note)
    sent = c.happened("sent_on", Label("Ngày gửi", "Sent on", "Envoyée le"), .required)
    due = c.planned("due_on", Label("Hạn trả lời", "Answer by", "Réponse attendue le"))
    answered = c.happened("answered_on", Label("Ngày trả lời", "Answered on", "Répondu le"))
    documentNumber = c.text(
      "document_number", Label("Số văn bản", "Document number", "Numéro du document"), .note)

    c.inOrder(sent, due, else: .endBeforeStart)
    c.inOrder(sent, answered, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> CoordinationRequest? {
    guard let from = values[fromUnit], let to = values[toUnit], let sent = values[sent] else { return nil }
    return CoordinationRequest(
      code: values[request] ?? "", assignment: values[task], project: values[project], from: from, to: to,
      content: values[content] ?? "", sent: sent, due: values[due], answered: values[answered],
      number: values[documentNumber], origin: values.origin)
  }
}
