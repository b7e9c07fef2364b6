public import Domain

/// `proposals.csv`.
public struct ProposalsTable: TableContract {
  public typealias Row = Proposal

  public static let facts = TableFacts(
    .proposals, .optional, Label("Đề xuất, kiến nghị", "Proposals", "Propositions"),
    about: Label(
      "Đề xuất chính thức: điều chỉnh, điều chuyển, thay thế, kéo dài.",
      "Formal proposals: adjust, transfer, replace, extend.",
      "Propositions formelles : ajuster, transférer, remplacer, prolonger."))
  public static let declared = Declared<ProposalsTable>()

  public let proposal: Field<String>
  public let project: Field<Key<Project>>
  let obstacle: Field<Key<Obstacle>>
  public let kind: ChoiceField<ProposalKind>
  public let content: Field<String>
  public let amount: Field<Dong>
  public let toProject: Field<Key<Project>>
  public let proposedByUnit: Field<Key<Agency>>
  let decidedByUnit: Field<Key<Agency>>
  public let submitted: Field<Day>
  public let decided: Field<Day>
  let decisionNumber: Field<String>
  public let status: ChoiceField<ProposalStatus>

  public init(_ c: inout ColumnList) {
    proposal = c.code("proposal_id", Label("Mã đề xuất", "Proposal code", "Code de la proposition"), .key)
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    obstacle = c.reference(
      "obstacle_id", to: Obstacle.self, Label("Mã vướng mắc", "Obstacle code", "Code de l’obstacle"))
    kind = c.choice(
      "kind", ProposalKind.self, Label("Loại đề xuất", "Kind of proposal", "Type de proposition"), .required,
      .standard("oc4ids:modificationType"))
    content = c.text("content", Label("Nội dung", "Content", "Contenu"), .required, .note)
    amount = c.money("amount_vnd", from: 0, Label("Số vốn liên quan", "Amount concerned", "Montant concerné"))
    toProject = c.reference(
      "to_project_id", to: Project.self,
      Label("Dự án nhận vốn / thay thế", "Receiving project", "Projet destinataire"))
    proposedByUnit = c.reference(
      "proposed_by_unit_id", to: Agency.self, Label("Đơn vị đề xuất", "Proposed by", "Proposée par"),
      .required, .owner)
    decidedByUnit = c.reference(
      "decided_by_unit_id", to: Agency.self, Label("Cấp quyết định", "Decided by", "Décidée par"))
    submitted = c.happened("submitted_on", Label("Ngày trình", "Submitted on", "Soumise le"))
    decided = c.happened("decided_on", Label("Ngày quyết định", "Decision date", "Date de décision"))
    decisionNumber = c.text(
      "decision_number", Label("Số văn bản", "Document number", "Numéro du document"), .note)
    status = c.choice("status", ProposalStatus.self, Label("Trạng thái", "Status", "État"), .required)

    c.inOrder(submitted, decided, else: .endBeforeStart)
  }

  public func row(_ values: RowValues) -> Proposal? {
    if values[kind] == .transferCapital, values[status] == .approved || values[status] == .done {
      // What leaves one project must come to another: both the project and the amount must be known.
      if values[toProject] == nil {
        values.report(.transfer, toProject, .present)
      } else if values[amount] == nil {
        values.report(.transfer, amount, .present)
      }
    }
    guard let kind = values[kind], let proposedBy = values[proposedByUnit], let status = values[status]
    else { return nil }
    return Proposal(
      code: values[proposal] ?? "", project: values[project], obstacle: values[obstacle], kind: kind,
      content: values[content] ?? "", amount: values[amount], receiver: values[toProject],
      proposedBy: proposedBy, decidedBy: values[decidedByUnit], submitted: values[submitted],
      decided: values[decided], number: values[decisionNumber], status: status, origin: values.origin)
  }
}
