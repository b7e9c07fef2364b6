public import Domain

/// `sectors.csv`: the sectors that money is shown by.
public struct SectorsTable: TableContract {
  public typealias Row = Sector

  public static let facts = TableFacts(
    .sectors, .reference, Label("Lĩnh vực", "Sectors", "Secteurs"),
    about: Label("Lĩnh vực để cộng tổng.", "Sectors for roll-up.", "Secteurs pour les totaux."))
  public static let declared = Declared<SectorsTable>()

  public let sector: Field<Key<Sector>>
  let name: Field<String>
  let nameEn: Field<String>
  let oc4idsCode: Field<String>

  public init(_ c: inout ColumnList) {
    sector = c.key("sector_id", of: Sector.self, Label("Mã lĩnh vực", "Sector code", "Code du secteur"))
    name = c.text("name", Label("Tên lĩnh vực", "Sector name", "Nom du secteur"), .required)
    nameEn = c.text("name_en", Label("Tên tiếng Anh", "English name", "Nom anglais"))
    oc4idsCode = c.text(
      "oc4ids_code", Label("Mã OC4IDS", "OC4IDS code", "Code OC4IDS"), .standard("oc4ids:projectSector"))
  }

  public func row(_ values: RowValues) -> Sector? {
    guard let key = values[sector] else { return nil }
    return Sector(
      key: key, code: values.code(sector), name: values[name] ?? "", nameEN: values[nameEn],
      origin: values.origin)
  }
}
