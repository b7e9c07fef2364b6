public import Domain

/// `directives.csv`.
public struct DirectivesTable: TableContract {
  public typealias Row = Directive

  public static let facts = TableFacts(
    .directives, .optional, Label("Kết luận chỉ đạo", "Directives", "Directives"),
    about: Label(
      "Mỗi điểm của một kết luận, chỉ đạo một dòng, không phải mỗi văn bản một dòng.",
      "One row a point of a conclusion or direction, not one a document.",
      "Une ligne par point d’une conclusion ou directive, non par document."))
  public static let declared = Declared<DirectivesTable>()

  let directive: Field<Key<Directive>>
  let documentNumber: Field<String>
  let issued: Field<Day>
  let meeting: Field<Day>
  let issuer: Field<String>
  let itemNumber: Field<String>
  let content: Field<String>
  let leadUnit: Field<Key<Agency>>
  let supportingUnits: Field<String>
  let responsiblePerson: Field<Key<Person>>
  let due: Field<Day>
  let status: ChoiceField<DirectiveStatus>
  let completed: Field<Day>

  public init(_ c: inout ColumnList) {
    directive = c.key(
      "directive_id", of: Directive.self, Label("Mã chỉ đạo", "Directive code", "Code de la directive"))
    documentNumber = c.text(
      "document_number", Label("Số văn bản", "Document number", "Numéro du document"), .note)
    issued = c.happened("issued_on", Label("Ngày ban hành", "Issued on", "Émise le"), .required)
    meeting = c.date("meeting_on", Label("Ngày họp", "Meeting date", "Date de réunion"))
    issuer = c.text("issuer", Label("Người, cấp chỉ đạo", "Issued by", "Émise par"), .required)
    itemNumber = c.text("item_number", Label("Điểm, mục", "Point", "Point"), .note)
    content = c.text("content", Label("Nội dung chỉ đạo", "Content", "Contenu"), .required, .note)
    leadUnit = c.reference(
      "lead_unit_id", to: Agency.self, Label("Đơn vị chủ trì", "Lead", "Pilote"), .required, .owner)
    supportingUnits = c.codes(
      "supporting_unit_ids", Label("Đơn vị phối hợp (mã, cách nhau bằng |)", "Supporting", "Associés"))
    responsiblePerson = c.reference(
      "responsible_person_id", to: Person.self, Label("Người chịu trách nhiệm", "Responsible", "Responsable"))
    due = c.planned("due_on", Label("Hạn", "Due", "Échéance"))
    status = c.choice("status", DirectiveStatus.self, Label("Trạng thái", "Status", "État"), .required)
    completed = c.happened("completed_on", Label("Ngày hoàn thành", "Completed on", "Achevée le"))

    c.inOrder(issued, due, else: .endBeforeStart)
    c.inOrder(issued, completed, else: .endBeforeStart)
    c.only(completed, beside: status, .completed)
  }

  public func row(_ values: RowValues) -> Directive? {
    guard let key = values[directive], let issued = values[issued], let lead = values[leadUnit],
      let status = values[status]
    else { return nil }
    return Directive(
      key: key, code: values.code(directive), number: values[documentNumber], issued: issued,
      meeting: values[meeting], issuer: values[issuer] ?? "", item: values[itemNumber],
      content: values[content] ?? "", lead: lead, responsible: values[responsiblePerson], due: values[due],
      status: status, completed: values[completed], origin: values.origin)
  }
}
