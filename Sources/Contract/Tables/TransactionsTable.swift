public import Domain

/// `transactions.csv`.
public struct TransactionsTable: TableContract {
  public typealias Row = CheckedRow

  public static let facts = TableFacts(
    .transactions, .oneOf, Label("Sổ giải ngân", "Disbursement ledger", "Écritures de décaissement"),
    about: Label(
      "Sổ có dấu. Giải ngân = tổng thanh toán, tạm ứng, thu hồi tạm ứng và hoàn trả; hai "
        + "loại sau ghi số âm. Niên độ không phải năm của ngày: vốn của một năm được chi đến "
        + "31/01 năm sau.",
      "Signed ledger. Disbursed = sum of payment, advance, advance_recovery and refund; the "
        + "last two are negative. fiscal_year is not the year of the date: payments of a plan "
        + "year run to 31 January of the next.",
      "Registre signé. Décaissé = somme des paiements, avances, récupérations d’avance et "
        + "remboursements ; les deux derniers sont négatifs. L’année du plan n’est pas celle de "
        + "la date : elle se paie jusqu’au 31 janvier suivant."))
  public static let declared = Declared<TransactionsTable>()

  public let transaction: Field<String>
  public let project: Field<Key<Project>>
  public let fiscalYear: Field<Int64>
  public let capitalYear: ChoiceField<CapitalYear>
  public let date: Field<Day>
  public let kind: ChoiceField<TransactionKind>
  public let amount: Field<Dong>
  public let fundingSource: Field<Key<FundingSource>>
  public let source: ChoiceField<FigureSource>
  public let documentNumber: Field<String>
  public let milestone: Field<Key<Milestone>>
  public let notes: Field<String>

  public init(_ c: inout ColumnList) {
    transaction = c.code(
      "transaction_id", Label("Mã chứng từ", "Voucher code", "Code de la pièce"), .key,
      .standard("oc4ids:Transaction.id"),
      .about(
        Label(
          "Mỗi nguồn số liệu một lần: chứng từ Kho bạc và đơn vị cùng ghi có thể mang cùng một mã.",
          "Once in each source: a voucher that the Treasury and the unit both give may have one code.",
          "Une fois par source : une pièce que donnent le Trésor et l’unité peut avoir un seul code.")))
    project = c.reference(
      "project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"), .required)
    fiscalYear = c.year("fiscal_year", Label("Niên độ kế hoạch", "Plan year", "Année du plan"), .required)
    capitalYear = c.choice(
      "capital_year", CapitalYear.self,
      Label("Vốn năm nay hay kéo dài", "Current or carried over", "En cours ou reporté"), .required)
    date = c.date(
      "date", Label("Ngày hạch toán", "Posting date", "Date comptable"), .required,
      .standard("oc4ids:Transaction.date"))
    kind = c.choice(
      "type", TransactionKind.self, Label("Loại giao dịch", "Transaction type", "Type d’opération"),
      .required, .standard("iati:TransactionType"))
    amount = c.money(
      "amount_vnd", Label("Số tiền (thu hồi, hoàn trả ghi số âm)", "Amount", "Montant"), .required,
      .standard("oc4ids:Transaction.value.amount"))
    fundingSource = c.reference(
      "funding_source_id", to: FundingSource.self,
      Label("Nguồn vốn", "Funding source", "Source de financement"))
    source = c.choice(
      "source", FigureSource.self, Label("Nguồn số liệu", "Source of figures", "Source des chiffres"),
      .required, .standard("oc4ids:Transaction.source"),
      .about(
        Label(
          "Dự án có dòng của Kho bạc trong năm thì lấy các dòng đó là giải ngân; dòng do đơn vị "
            + "báo cáo trong năm để đối chiếu, được nêu là đã báo cáo, chưa qua Kho bạc.",
          "Where a project has treasury rows for a fiscal year, those are its disbursement; its "
            + "unit_report rows of that year are the check and are shown as reported, not yet at "
            + "the Treasury.",
          "Si un projet a des lignes du Trésor pour l’année, elles sont son décaissement ; "
            + "celles des rapports d’unité servent de contrôle et sont montrées comme rapportées, "
            + "pas encore au Trésor.")))
    documentNumber = c.text(
      "document_number", Label("Số chứng từ", "Voucher number", "Numéro de la pièce"), .note)
    milestone = c.reference(
      "milestone_id", to: Milestone.self, Label("Mốc liên quan", "Related milestone", "Jalon lié"),
      .standard("oc4ids:Transaction.relatedImplementationMilestone"))
    notes = c.text("notes", Label("Ghi chú", "Notes", "Notes"), .note)
  }
}
