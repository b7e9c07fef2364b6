import Contract
import Domain

extension Schema {
  static let sectors = Table(
    .sectors, .reference, key: ["sector_id"],
    [
      .code("sector_id").required,
      .text("name").required,
      .text("name_en"),
      .text("oc4ids_code"),
    ])

  static let fundingSources = Table(
    .fundingSources, .reference, key: ["funding_source_id"],
    [
      .code("funding_source_id").required,
      .text("name").required,
      .choice("budget_level", BudgetLevel.self).required,
      .choice("budget_class", BudgetClass.self).required,
    ])

  static let people = Table(
    .people, .reference, key: ["person_id"],
    [
      .code("person_id").required,
      .text("full_name").required,
      .text("position_title"),
      .code("unit_id", of: .units).required.owner,
      .choice("group_role", GroupRole.self).required,
      .boolean("is_focal_point").required,
      .boolean("is_unit_head").required,
      .email("email"),
      .text("phone"),
      .date("from_date"),
      .date("to_date"),
    ])

  static let procedures = Table(
    .procedures, .reference, key: ["procedure_id"],
    [
      .code("procedure_id").required,
      .text("name").required,
      .integer("baseline_steps", 0...(.max)),
      .integer("current_steps", 0...(.max)),
      .integer("baseline_days", 0...(.max)),
      .integer("limit_days", 0...(.max)).required,
    ])

  static let holidays = Table(
    .holidays, .reference, key: ["date"],
    [
      .date("date").required,
      .text("name").required,
      .boolean("is_working").required,
    ])

  static let codelists = Table(
    .codelists, .reference, key: ["codelist", "code"],
    [
      .text("codelist").required,
      .text("code").required,
      .text("label").required,
      .text("label_en").required,
      .text("same_as"),
    ])
}
