public import Domain

/// `directive_updates.csv`.
public struct DirectiveUpdatesTable: TableContract {
  public typealias Row = DirectiveUpdate

  public static let facts = TableFacts(
    .directiveUpdates, .optional,
    Label("Kết quả thực hiện chỉ đạo", "Directive follow-up", "Suivi des directives"),
    about: Label(
      "Báo cáo tiếp theo về chỉ đạo; chỉ thêm dòng, không sửa dòng cũ.",
      "Append-only follow-up.",
      "Suivi : des lignes s’ajoutent, aucune ne change."))
  public static let declared = Declared<DirectiveUpdatesTable>()

  let directive: Field<Key<Directive>>
  let reported: Field<Day>
  let unit: Field<Key<Agency>>
  let status: ChoiceField<DirectiveStatus>
  let content: Field<String>
  let documentNumber: Field<String>

  public init(_ c: inout ColumnList) {
    directive = c.reference(
      "directive_id", to: Directive.self, Label("Mã chỉ đạo", "Directive code", "Code de la directive"), .key)
    reported = c.happened("reported_on", Label("Ngày báo cáo", "Reported on", "Déclaré le"), .key)
    unit = c.reference(
      "unit_id", to: Agency.self, Label("Đơn vị báo cáo", "Reporting unit", "Unité déclarante"), .key, .owner)
    status = c.choice("status", DirectiveStatus.self, Label("Trạng thái", "Status", "État"), .required)
    content = c.text("content", Label("Kết quả", "Result", "Résultat"), .required, .note)
    documentNumber = c.text(
      "document_number", Label("Số văn bản", "Document number", "Numéro du document"), .note)
  }

  public func row(_ values: RowValues) -> DirectiveUpdate? {
    guard let directive = values[directive], let reported = values[reported], let agency = values[unit],
      let status = values[status]
    else { return nil }
    return DirectiveUpdate(
      directive: directive, reported: reported, agency: agency, status: status,
      content: values[content] ?? "", number: values[documentNumber], origin: values.origin)
  }
}
