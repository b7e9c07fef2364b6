public import Domain

/// `units.csv`: bodies that own, handle or report.
public struct UnitsTable: TableContract {
  public typealias Row = Agency

  public static let facts = TableFacts(
    .units, .core, Label("Đơn vị", "Units", "Unités"),
    about: Label(
      "Cơ quan, đơn vị làm chủ đầu tư, xử lý hoặc báo cáo. Mỗi đơn vị một dòng.",
      "Bodies that own, handle, or report. One row each.",
      "Organes qui portent, traitent ou rapportent. Une ligne chacun."))
  public static let declared = Declared<UnitsTable>()

  public let unit: Field<Key<Agency>>
  public let name: Field<String>
  let shortName: Field<String>
  let level: ChoiceField<AgencyLevel>
  public let parentUnit: Field<Key<Agency>>
  let mustReport: Field<Bool>
  let sortOrder: Field<Int64>
  let validFrom: Field<Day>
  let validTo: Field<Day>
  let successorUnit: Field<Key<Agency>>

  public init(_ c: inout ColumnList) {
    unit = c.key("unit_id", of: Agency.self, Label("Mã đơn vị", "Unit code", "Code de l’unité"))
    name = c.text("name", Label("Tên đơn vị", "Unit name", "Nom de l’unité"), .required)
    shortName = c.text("short_name", Label("Tên viết tắt", "Short name", "Nom abrégé"))
    level = c.choice("level", AgencyLevel.self, Label("Cấp đơn vị", "Level", "Niveau"), .required)
    parentUnit = c.reference(
      "parent_unit_id", to: Agency.self, Label("Mã đơn vị cấp trên", "Parent unit", "Unité supérieure"))
    mustReport = c.boolean(
      "must_report", Label("Phải nộp báo cáo", "Must report", "Rapport obligatoire"), .required)
    sortOrder = c.integer("sort_order", Label("Thứ tự", "Order", "Ordre"))
    validFrom = c.date("valid_from", Label("Hoạt động từ", "Active from", "Active depuis le"))
    validTo = c.date("valid_to", Label("Hoạt động đến", "Active until", "Active jusqu’au"))
    successorUnit = c.reference(
      "successor_unit_id", to: Agency.self, Label("Đơn vị kế thừa", "Successor", "Successeur"))

    c.inOrder(validFrom, validTo, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> Agency? {
    guard let key = values[unit], let level = values[level] else { return nil }
    return Agency(
      key: key, code: values.code(unit), name: values[name] ?? "", shortName: values[shortName], level: level,
      parent: values[parentUnit], mustReport: values[mustReport] ?? true,
      sortOrder: values[sortOrder].map { Int($0) }, validFrom: values[validFrom], validTo: values[validTo],
      successor: values[successorUnit], origin: values.origin)
  }
}
