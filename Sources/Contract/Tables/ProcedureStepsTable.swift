public import Domain

/// `procedure_steps.csv`.
public struct ProcedureStepsTable: TableContract {
  public typealias Row = DossierStep

  public static let facts = TableFacts(
    .procedureSteps, .optional, Label("Bước xử lý hồ sơ", "Dossier steps", "Étapes des dossiers"),
    about: Label(
      "Mỗi bước của một hồ sơ tại một cơ quan là một dòng. Số ngày do chương trình đếm.",
      "One row a step of a dossier at one body. Days spent are counted by the program.",
      "Une ligne par étape d’un dossier auprès d’un organe. Le programme compte les jours."))
  public static let declared = Declared<ProcedureStepsTable>()

  let step: Field<String>
  let project: Field<Key<Project>>
  let procedure: Field<Key<Procedure>>
  let dossierNumber: Field<String>
  let sequence: Field<Int64>
  let title: Field<String>
  let handlingUnit: Field<Key<Agency>>
  let isIntermediate: Field<Bool>
  let limitDays: Field<Int64>
  let received: Field<Day>
  let completed: Field<Day>
  let returnCount: Field<Int64>
  let status: ChoiceField<StepStatus>

  public init(_ c: inout ColumnList) {
    step = c.code("step_id", Label("Mã bước", "Step code", "Code de l’étape"), .key)
    project = c.reference("project_id", to: Project.self, Label("Mã dự án", "Project code", "Code du projet"))
    procedure = c.reference(
      "procedure_id", to: Procedure.self, Label("Mã thủ tục", "Procedure code", "Code de la procédure"),
      .required)
    dossierNumber = c.text(
      "dossier_number", Label("Số hồ sơ", "Dossier number", "Numéro de dossier"), .required, .note)
    sequence = c.integer(
      "sequence", in: 1...(.max), Label("Thứ tự bước", "Step order", "Ordre de l’étape"), .required)
    title = c.text("title", Label("Tên bước", "Step name", "Nom de l’étape"), .required)
    handlingUnit = c.reference(
      "handling_unit_id", to: Agency.self, Label("Cơ quan xử lý", "Handled by", "Traitée par"), .required,
      .owner)
    isIntermediate = c.boolean(
      "is_intermediate", Label("Khâu trung gian", "Intermediate step", "Étape intermédiaire"), .required)
    limitDays = c.integer(
      "limit_days", in: 0...(.max), Label("Số ngày quy định", "Days allowed", "Jours prescrits"),
      .unit("working_day"))
    received = c.happened("received_on", Label("Ngày nhận", "Received on", "Reçu le"))
    completed = c.happened("completed_on", Label("Ngày xong", "Completed on", "Achevée le"))
    returnCount = c.integer(
      "return_count", in: 0...(.max), Label("Số lần trả lại", "Times returned", "Nombre de renvois"))
    status = c.choice("status", StepStatus.self, Label("Trạng thái", "Status", "État"), .required)

    c.inOrder(received, completed, else: .endBeforeStart)
    c.only(completed, beside: status, .done, .returned, .skipped)
  }

  public func row(_ values: RowValues) -> DossierStep? {
    guard let procedure = values[procedure], let sequence = values.count(sequence),
      let agency = values[handlingUnit], let status = values[status]
    else { return nil }
    return DossierStep(
      code: values[step] ?? "", project: values[project], procedure: procedure,
      dossier: values[dossierNumber] ?? "", sequence: sequence, title: values[title] ?? "", agency: agency,
      isIntermediate: values[isIntermediate] ?? false, limitDays: values.count(limitDays),
      received: values[received], completed: values[completed], returns: values.count(returnCount) ?? 0,
      status: status, origin: values.origin)
  }
}
