public import Domain

/// `people.csv`: who leads, who answers (đầu mối), from when to when.
public struct PeopleTable: TableContract {
  public typealias Row = Person

  public static let facts = TableFacts(
    .people, .reference,
    Label("Người phụ trách, đầu mối, thành viên Tổ công tác", "People in charge", "Personnes responsables"),
    about: Label(
      "Thành viên Tổ công tác, người đứng đầu và đầu mối. Dữ liệu cá nhân: chỉ ghi liên hệ "
        + "công vụ.",
      "Working-group members, heads and focal points. Personal data: office contacts only.",
      "Membres du groupe, chefs et points de contact. Données personnelles : coordonnées de "
        + "service seulement."))
  public static let declared = Declared<PeopleTable>()

  let person: Field<Key<Person>>
  let fullName: Field<String>
  let positionTitle: Field<String>
  let unit: Field<Key<Agency>>
  let groupRole: ChoiceField<GroupRole>
  let isFocalPoint: Field<Bool>
  let isUnitHead: Field<Bool>
  let email: Field<String>
  let phone: Field<String>
  let fromDate: Field<Day>
  let toDate: Field<Day>

  public init(_ c: inout ColumnList) {
    person = c.key(
      "person_id", of: Person.self, Label("Mã cán bộ", "Officer code", "Code de l’agent"), .person)
    fullName = c.text("full_name", Label("Họ và tên", "Full name", "Nom complet"), .required, .person)
    positionTitle = c.text("position_title", Label("Chức vụ", "Position", "Fonction"), .person)
    unit = c.reference(
      "unit_id", to: Agency.self, Label("Mã đơn vị", "Unit code", "Code de l’unité"), .required, .owner,
      .person)
    groupRole = c.choice(
      "group_role", GroupRole.self,
      Label("Vai trò trong Tổ công tác", "Role in the group", "Rôle dans le groupe"), .required, .person)
    isFocalPoint = c.boolean(
      "is_focal_point", Label("Là đầu mối của đơn vị", "Focal point", "Point focal"), .required, .person)
    isUnitHead = c.boolean(
      "is_unit_head", Label("Là người đứng đầu đơn vị", "Head of unit", "Chef d’unité"), .required, .person)
    email = c.email("email", Label("Thư công vụ", "Office email", "Courriel de service"))
    phone = c.text("phone", Label("Điện thoại công vụ", "Office phone", "Téléphone de service"), .person)
    fromDate = c.date("from_date", Label("Từ ngày", "From", "Depuis le"), .person)
    toDate = c.date("to_date", Label("Đến ngày", "Until", "Jusqu’au"), .person)

    c.inOrder(fromDate, toDate, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> Person? {
    guard let key = values[person], let agency = values[unit], let role = values[groupRole] else {
      return nil
    }
    return Person(
      key: key, code: values.code(person), name: values[fullName] ?? "", position: values[positionTitle],
      agency: agency, role: role, isFocalPoint: values[isFocalPoint] ?? false,
      isHead: values[isUnitHead] ?? false, email: values[email], phone: values[phone], from: values[fromDate],
      to: values[toDate], origin: values.origin)
  }
}
