public import Domain

/// `digital_assets.csv`.
public struct DigitalAssetsTable: TableContract {
  public typealias Row = DigitalAsset

  public static let facts = TableFacts(
    .digitalAssets, .optional, Label("Hạ tầng số", "Digital infrastructure", "Infrastructure numérique"),
    about: Label(
      "Các thành phần hạ tầng số của Thành phố.",
      "Components of the city's digital infrastructure.",
      "Composants de l’infrastructure numérique de la Ville."))
  public static let declared = Declared<DigitalAssetsTable>()

  let asset: Field<Key<DigitalAsset>>
  let project: Field<Key<Project>>
  let name: Field<String>
  let kind: ChoiceField<AssetKind>
  let sector: Field<Key<Sector>>
  let ownerUnit: Field<Key<Agency>>
  let status: ChoiceField<AssetStatus>
  let plannedInService: Field<Day>
  let inService: Field<Day>

  public init(_ c: inout ColumnList) {
    asset = c.key(
      "asset_id", of: DigitalAsset.self,
      Label("Mã hạ tầng", "Infrastructure code", "Code de l’infrastructure"))
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    name = c.text(
      "name", Label("Tên hạ tầng, nền tảng", "Infrastructure name", "Nom de l’infrastructure"), .required)
    kind = c.choice("kind", AssetKind.self, Label("Loại", "Kind", "Type"), .required)
    sector = c.reference("sector_id", to: Sector.self, Label("Lĩnh vực", "Sector", "Secteur"))
    ownerUnit = c.reference(
      "owner_unit_id", to: Agency.self, Label("Đơn vị quản lý", "Managing unit", "Unité gestionnaire"),
      .required, .owner)
    status = c.choice("status", AssetStatus.self, Label("Trạng thái", "Status", "État"), .required)
    plannedInService = c.planned(
      "planned_in_service_on", Label("Dự kiến vận hành", "Planned in service", "Mise en service prévue"))
    inService = c.happened("in_service_on", Label("Vận hành từ", "In service since", "En service depuis"))
  }

  public func row(_ values: RowValues) -> DigitalAsset? {
    guard let key = values[asset], let kind = values[kind], let owner = values[ownerUnit],
      let status = values[status]
    else { return nil }
    return DigitalAsset(
      key: key, code: values.code(asset), project: values[project], name: values[name] ?? "", kind: kind,
      sector: values[sector], owner: owner, status: status, plannedInService: values[plannedInService],
      inService: values[inService], origin: values.origin)
  }
}
