public import Domain

/// `reminders.csv`: what was urged, when, and whether it was answered.
public struct RemindersTable: TableContract {
  public typealias Row = Reminder

  public static let facts = TableFacts(
    .reminders, .optional, Label("Nhắc việc, đôn đốc", "Reminders", "Relances"),
    about: Label(
      "Lần đôn đốc đã gửi; quá ba lần với một việc quá hạn là căn cứ để báo cáo lên trên.",
      "Reminders sent; more than three on an overdue item is the ground to escalate.",
      "Relances envoyées ; plus de trois pour un retard est le motif d’en saisir le niveau "
        + "supérieur."))
  public static let declared = Declared<RemindersTable>()

  let reminder: Field<String>
  let task: Field<Key<Assignment>>
  let directive: Field<Key<Directive>>
  let obstacle: Field<Key<Obstacle>>
  let unit: Field<Key<Agency>>
  let sent: Field<Day>
  let documentNumber: Field<String>
  let answered: Field<Day>
  let content: Field<String>

  public init(_ c: inout ColumnList) {
    reminder = c.code("reminder_id", Label("Mã nhắc việc", "Reminder code", "Code de la relance"), .key)
    task = c.reference("task_id", to: Assignment.self, Label("Mã công việc", "Task code", "Code de la tâche"))
    directive = c.reference(
      "directive_id", to: Directive.self, Label("Mã chỉ đạo", "Directive code", "Code de la directive"))
    obstacle = c.reference(
      "obstacle_id", to: Obstacle.self, Label("Mã vướng mắc", "Obstacle code", "Code de l’obstacle"))
    unit = c.reference(
      "unit_id", to: Agency.self, Label("Đơn vị được nhắc", "Reminded unit", "Unité relancée"), .required,
      .owner)
    sent = c.happened("sent_on", Label("Ngày nhắc", "Sent on", "Envoyée le"), .required)
    documentNumber = c.text(
      "document_number", Label("Số văn bản", "Document number", "Numéro du document"), .note)
    answered = c.happened("answered_on", Label("Ngày trả lời", "Answered on", "Répondu le"))
    content = c.text("content", Label("Nội dung", "Content", "Contenu"), .note)

    c.inOrder(sent, answered, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> Reminder? {
    guard let agency = values[unit], let sent = values[sent] else { return nil }
    return Reminder(
      code: values[reminder] ?? "", obstacle: values[obstacle], assignment: values[task],
      directive: values[directive], agency: agency, sent: sent, answered: values[answered],
      number: values[documentNumber], origin: values.origin)
  }
}
