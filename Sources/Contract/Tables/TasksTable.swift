public import Domain

/// `tasks.csv`: work with a lead and a deadline.
public struct TasksTable: TableContract {
  public typealias Row = Assignment

  public static let facts = TableFacts(
    .tasks, .core, Label("Công việc", "Tasks", "Tâches"),
    about: Label(
      "Việc có thời hạn, kèm các điều phải rõ: việc, người, thẩm quyền, trách nhiệm, tiến "
        + "độ, sản phẩm, kết quả.",
      "Work items with a deadline; carries the five clarities.",
      "Travaux avec une échéance ; porte ce qui doit être clair."))
  public static let declared = Declared<TasksTable>()

  public let task: Field<Key<Assignment>>
  let project: Field<Key<Project>>
  let directive: Field<Key<Directive>>
  public let title: Field<String>
  public let objective: Field<String>
  public let leadUnit: Field<Key<Agency>>
  public let supportingUnits: Field<String>
  let responsiblePerson: Field<Key<Person>>
  let accountablePerson: Field<Key<Person>>
  public let authority: Field<String>
  let isRegular: Field<Bool>
  let scope: ChoiceField<Scope>
  let start: Field<Day>
  public let due: Field<Day>
  let originalDue: Field<Day>
  let completed: Field<Day>
  let cancelled: Field<Day>
  let percentComplete: Field<Int64>
  let status: ChoiceField<AssignmentStatus>
  public let product: Field<String>
  public let result: Field<String>
  public let delayCause: ChoiceField<ObstacleCategory>
  let priority: Field<Int64>
  public let notes: Field<String>

  public init(_ c: inout ColumnList) {
    task = c.key("task_id", of: Assignment.self, Label("Mã công việc", "Task code", "Code de la tâche"))
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    directive = c.reference(
      "directive_id", to: Directive.self,
      Label("Mã kết luận chỉ đạo", "Directive code", "Code de la directive"))
    title = c.text(
      "title", Label("Rõ việc: nội dung công việc", "Task", "Tâche"), .required, .standard("ical:SUMMARY"))
    objective = c.text("objective", Label("Rõ mục tiêu", "Objective", "Objectif"), .note)
    leadUnit = c.reference(
      "lead_unit_id", to: Agency.self, Label("Đơn vị chủ trì", "Lead", "Pilote"), .required, .owner)
    supportingUnits = c.codes(
      "supporting_unit_ids", Label("Đơn vị phối hợp (mã, cách nhau bằng |)", "Supporting", "Associés"))
    responsiblePerson = c.reference(
      "responsible_person_id", to: Person.self,
      Label("Rõ người: người thực hiện", "Responsible", "Responsable"), .standard("ical:ATTENDEE"))
    accountablePerson = c.reference(
      "accountable_person_id", to: Person.self,
      Label("Rõ trách nhiệm: lãnh đạo chịu trách nhiệm", "Accountable", "Dirigeant"),
      .standard("ical:ORGANIZER"))
    authority = c.text("authority", Label("Rõ thẩm quyền", "Authority", "Compétence"), .note)
    isRegular = c.boolean(
      "is_regular", Label("Việc thường xuyên, không có hạn", "Regular task", "Tâche régulière"),
      .about(
        Label(
          "Để trống là không. Việc thường xuyên không có hạn: ghi hạn là lỗi và hạn không được "
            + "dùng.",
          "Empty means false. A regular task has no due date: one given is a problem and is not "
            + "used.",
          "Vide : non. Une tâche régulière n’a pas d’échéance : en donner une est un problème "
            + "et elle n’est pas utilisée.")))
    scope = c.choice("scope", Scope.self, Label("Phạm vi", "Scope", "Périmètre"))
    start = c.planned("start_on", Label("Ngày bắt đầu", "Start", "Début"), .standard("ical:DTSTART"))
    due = c.planned("due_on", Label("Rõ tiến độ: hạn hoàn thành", "Due", "Échéance"), .standard("ical:DUE"))
    originalDue = c.planned(
      "original_due_on", Label("Hạn ban đầu (trước khi gia hạn)", "Original due", "Échéance initiale"))
    completed = c.happened(
      "completed_on", Label("Ngày hoàn thành", "Completed on", "Achevée le"), .standard("ical:COMPLETED"))
    cancelled = c.happened(
      "cancelled_on", Label("Ngày hủy", "Cancelled on", "Annulée le"),
      .about(
        Label(
          "Từ ngày này công việc không còn được tính.",
          "From this day on the task no longer counts.",
          "À partir de ce jour la tâche ne compte plus.")))
    percentComplete = c.integer(
      "percent_complete", in: 0...100,
      Label("Phần trăm hoàn thành", "Percent complete", "Pourcentage achevé"),
      .standard("ical:PERCENT-COMPLETE"))
    status = c.choice("status", AssignmentStatus.self, Label("Trạng thái", "Status", "État"), .required)
    product = c.text("product", Label("Rõ sản phẩm: sản phẩm phải có", "Product", "Produit"), .note)
    result = c.text("result", Label("Rõ kết quả: kết quả đạt được, văn bản", "Result", "Résultat"), .note)
    delayCause = c.choice(
      "delay_cause", ObstacleCategory.self, Label("Nguyên nhân chậm", "Cause of delay", "Cause du retard"))
    priority = c.integer(
      "priority", in: 1...9, Label("Ưu tiên (1 cao nhất)", "Priority", "Priorité"), .standard("ical:PRIORITY")
    )
    notes = c.text("notes", Label("Ghi chú", "Notes", "Notes"), .note)

    c.inOrder(start, due, else: .dueBeforeStart)
    c.inOrder(start, completed, else: .completedBeforeStart)
    c.only(completed, beside: status, .completed)
    c.only(cancelled, beside: status, .cancelled)
  }

  public func row(_ values: RowValues) -> Assignment? {
    guard let key = values[task], let lead = values[leadUnit], let status = values[status] else { return nil }
    let isRegular = values[isRegular] ?? false
    checkDates(values, isRegular: isRegular, status)
    return Assignment(
      key: key, code: values.code(task), title: values[title] ?? "", project: values[project],
      directive: values[directive], lead: lead,
      responsible: values[responsiblePerson], accountable: values[accountablePerson], isRegular: isRegular,
      scope: values[scope], start: values[start], due: isRegular ? nil : values[due],
      originalDue: isRegular ? nil : values[originalDue], completed: values[completed],
      cancelled: values[cancelled], percent: values[percentComplete].map { Int8(truncatingIfNeeded: $0) },
      status: status, delayCause: values[delayCause],
      priority: values[priority].map { Int8(truncatingIfNeeded: $0) }, texts: texts(values),
      origin: values.origin)
  }

  private func texts(_ values: RowValues) -> Clarity {
    var filled: Clarity = []
    if values.hasText(objective) { filled.insert(.objective) }
    if values.hasText(authority) { filled.insert(.authority) }
    if values.hasText(product) { filled.insert(.product) }
    if values.hasText(result) { filled.insert(.result) }
    return filled
  }

  private func checkDates(_ values: RowValues, isRegular: Bool, _ status: AssignmentStatus) {
    if status == .completed {
      if values[completed] == nil { values.report(.completedUndated, completed, .date) }
      if !values.hasText(result) { values.report(.completedWithoutResult, result, .present) }
    }
    if isRegular, values[due] != nil { values.report(.regularWithDue, due, .empty) }
    checkPercent(values, status)
  }

  /// Done and in progress at once. Submitted, returned and paused work may be whole and still wait.
  private func checkPercent(_ values: RowValues, _ status: AssignmentStatus) {
    guard let percent = values[percentComplete] else { return }
    switch status {
    case .completed where percent < 100:
      values.report(.percentContradicts, percentComplete, .equal("100"))
    case .inProgress where percent == 100:
      values.report(.percentContradicts, percentComplete, .atMost("99"))
    case .notStarted where percent > 0:
      values.report(.percentContradicts, percentComplete, .equal("0"))
    case .notStarted, .inProgress, .paused, .returned, .submitted, .completed, .cancelled: break
    }
  }
}
