public import Domain

/// `submissions.csv`.
public struct SubmissionsTable: TableContract {
  public typealias Row = Submission

  public static let facts = TableFacts(
    .submissions, .optional, Label("Nộp số liệu", "Data submissions", "Remises de données"),
    about: Label(
      "Đơn vị nào đã nộp cho tuần nào.",
      "Which unit handed in for which week.",
      "Quelle unité a remis pour quelle semaine."))
  public static let declared = Declared<SubmissionsTable>()

  let unit: Field<Key<Agency>>
  let periodEnd: Field<Day>
  let due: Field<Day>
  let receivedAt: Field<String>
  let status: ChoiceField<SubmissionStatus>
  let file: Field<String>
  let submittedBy: Field<Key<Person>>
  let notes: Field<String>

  public init(_ c: inout ColumnList) {
    unit = c.reference(
      "unit_id", to: Agency.self, Label("Mã đơn vị", "Unit code", "Code de l’unité"), .key, .owner)
    periodEnd = c.date(
      "period_end", Label("Kỳ báo cáo (đến ngày)", "Reporting period end", "Fin de période"), .key)
    due = c.planned("due_on", Label("Hạn nộp", "Submit by", "À remettre le"), .required)
    receivedAt = c.dateTime("received_at", Label("Nộp lúc", "Submitted at", "Remise le"))
    status = c.choice("status", SubmissionStatus.self, Label("Trạng thái", "Status", "État"))
    file = c.text("file", Label("Tệp", "File", "Fichier"), .note)
    submittedBy = c.reference(
      "submitted_by", to: Person.self, Label("Người nộp", "Submitted by", "Remise par"))
    notes = c.text("notes", Label("Ghi chú", "Notes", "Notes"), .note)
  }

  public func row(_ values: RowValues) -> Submission? {
    guard let agency = values[unit], let periodEnd = values[periodEnd], let due = values[due] else {
      return nil
    }
    return Submission(
      agency: agency, periodEnd: periodEnd, due: due,
      received: values[receivedAt].flatMap(Moment.init(iso:)), status: values[status], file: values[file],
      submittedBy: values[submittedBy], notes: values[notes], origin: values.origin)
  }
}
