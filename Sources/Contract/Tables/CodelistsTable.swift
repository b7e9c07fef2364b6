import Domain

/// `codelists.csv`.
public struct CodelistsTable: TableContract {
  public typealias Row = CheckedRow

  public static let facts = TableFacts(
    .codelists, .reference, Label("Danh mục mã", "Code lists", "Listes de codes"),
    about: Label(
      "Nhãn của các mã dùng trong các bảng và mã tương ứng trong OC4IDS, IATI, iCalendar.",
      "Labels of every code used above and its match in OC4IDS, IATI and iCalendar.",
      "Libellés des codes des autres tables et leurs équivalents dans OC4IDS, IATI et "
        + "iCalendar."))
  public static let declared = Declared<CodelistsTable>()

  let codelist: Field<String>
  let code: Field<String>
  let label: Field<String>
  let labelEn: Field<String>
  let sameAs: Field<String>

  public init(_ c: inout ColumnList) {
    codelist = c.text("codelist", Label("Danh mục", "Code list", "Liste de codes"), .key)
    code = c.text("code", Label("Mã", "Code", "Code"), .key)
    label = c.text("label", Label("Nhãn tiếng Việt", "Vietnamese label", "Libellé vietnamien"), .required)
    labelEn = c.text("label_en", Label("Nhãn tiếng Anh", "English label", "Libellé anglais"), .required)
    sameAs = c.text("same_as", Label("Tương ứng trong chuẩn", "Standard equivalent", "Équivalent normalisé"))
  }
}
