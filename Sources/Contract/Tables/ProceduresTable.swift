public import Domain

/// `procedures.csv`.
public struct ProceduresTable: TableContract {
  public typealias Row = Procedure

  public static let facts = TableFacts(
    .procedures, .reference, Label("Danh mục thủ tục", "Procedures", "Procédures"),
    about: Label(
      "Loại thủ tục, thời hạn trước và sau khi rút ngắn, tính bằng ngày làm việc.",
      "Kinds of procedure, their time limits before and after simplification, in working "
        + "days.",
      "Types de procédure, leurs délais avant et après simplification, en jours ouvrés."))
  public static let declared = Declared<ProceduresTable>()

  let procedure: Field<Key<Procedure>>
  let name: Field<String>
  let baselineSteps: Field<Int64>
  let currentSteps: Field<Int64>
  let baselineDays: Field<Int64>
  let limitDays: Field<Int64>

  public init(_ c: inout ColumnList) {
    procedure = c.key(
      "procedure_id", of: Procedure.self, Label("Mã thủ tục", "Procedure code", "Code de la procédure"))
    name = c.text("name", Label("Tên thủ tục", "Procedure name", "Nom de la procédure"), .required)
    baselineSteps = c.integer(
      "baseline_steps", in: 0...(.max),
      Label("Số bước trước cắt giảm", "Steps before simplification", "Étapes avant simplification"))
    currentSteps = c.integer(
      "current_steps", in: 0...(.max), Label("Số bước hiện nay", "Current steps", "Étapes actuelles"))
    baselineDays = c.integer(
      "baseline_days", in: 0...(.max),
      Label("Thời hạn trước cắt giảm", "Time limit before simplification", "Délai avant simplification"),
      .unit("working_day"))
    limitDays = c.integer(
      "limit_days", in: 0...(.max), Label("Thời hạn hiện nay", "Current time limit", "Délai actuel"),
      .required, .unit("working_day"))
  }

  public func row(_ values: RowValues) -> Procedure? {
    guard let key = values[procedure], let limit = values.count(limitDays) else { return nil }
    return Procedure(
      key: key, code: values.code(procedure), name: values[name] ?? "",
      baselineSteps: values.count(baselineSteps), currentSteps: values.count(currentSteps),
      baselineDays: values.count(baselineDays), limitDays: limit, origin: values.origin)
  }
}
