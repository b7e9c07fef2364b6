import Contract
import Domain

struct AgencyBuilder: RowBuilder {
  private let checker: RowChecker
  private let levels = AgencyLevel.allCases
  private let columns: Columns

  private struct Columns {
    let code = Schema.units.column("unit_id")
    let name = Schema.units.column("name")
    let shortName = Schema.units.column("short_name")
    let level = Schema.units.column("level")
    let parent = Schema.units.column("parent_unit_id")
    let mustReport = Schema.units.column("must_report")
    let sortOrder = Schema.units.column("sort_order")
    let validFrom = Schema.units.column("valid_from")
    let validTo = Schema.units.column("valid_to")
    let successor = Schema.units.column("successor_unit_id")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> Agency? {
    guard let key: Key<Agency> = checker.key(columns.code),
      let level = checker.choice(columns.level, of: levels)
    else { return nil }
    return Agency(
      key: key, code: checker.codeText(columns.code), name: checker.text(columns.name) ?? "",
      shortName: checker.text(columns.shortName), level: level, parent: checker.key(columns.parent),
      mustReport: checker.bool(columns.mustReport) ?? true,
      sortOrder: checker.integer(columns.sortOrder).map { Int($0) },
      validFrom: checker.day(columns.validFrom),
      validTo: checker.day(columns.validTo), successor: checker.key(columns.successor), origin: checker.origin
    )
  }
}

struct PersonBuilder: RowBuilder {
  private let checker: RowChecker
  private let roles = GroupRole.allCases
  private let columns: Columns

  private struct Columns {
    let code = Schema.people.column("person_id")
    let name = Schema.people.column("full_name")
    let position = Schema.people.column("position_title")
    let agency = Schema.people.column("unit_id")
    let role = Schema.people.column("group_role")
    let isFocalPoint = Schema.people.column("is_focal_point")
    let isHead = Schema.people.column("is_unit_head")
    let email = Schema.people.column("email")
    let phone = Schema.people.column("phone")
    let from = Schema.people.column("from_date")
    let to = Schema.people.column("to_date")
  }

  init(_ checker: RowChecker) {
    self.checker = checker
    columns = Columns()
  }

  func row() -> Person? {
    guard let key: Key<Person> = checker.key(columns.code),
      let agency: Key<Agency> = checker.key(columns.agency),
      let role = checker.choice(columns.role, of: roles)
    else { return nil }
    return Person(
      key: key, code: checker.codeText(columns.code), name: checker.text(columns.name) ?? "",
      position: checker.text(columns.position), agency: agency, role: role,
      isFocalPoint: checker.bool(columns.isFocalPoint) ?? false,
      isHead: checker.bool(columns.isHead) ?? false,
      email: checker.text(columns.email), phone: checker.text(columns.phone), from: checker.day(columns.from),
      to: checker.day(columns.to), origin: checker.origin)
  }
}

struct SectorBuilder: RowBuilder {
  private let checker: RowChecker
  private let code = Schema.sectors.column("sector_id")
  private let name = Schema.sectors.column("name")
  private let nameEN = Schema.sectors.column("name_en")

  init(_ checker: RowChecker) { self.checker = checker }

  func row() -> Sector? {
    guard let key: Key<Sector> = checker.key(code) else { return nil }
    return Sector(
      key: key, code: checker.codeText(code), name: checker.text(name) ?? "", nameEN: checker.text(nameEN),
      origin: checker.origin)
  }
}

struct FundingSourceBuilder: RowBuilder {
  private let checker: RowChecker
  private let levels = BudgetLevel.allCases
  private let classes = BudgetClass.allCases
  private let code = Schema.fundingSources.column("funding_source_id")
  private let name = Schema.fundingSources.column("name")
  private let level = Schema.fundingSources.column("budget_level")
  private let budgetClass = Schema.fundingSources.column("budget_class")

  init(_ checker: RowChecker) { self.checker = checker }

  func row() -> FundingSource? {
    guard let key: Key<FundingSource> = checker.key(code), let level = checker.choice(level, of: levels),
      let budgetClass = checker.choice(budgetClass, of: classes)
    else { return nil }
    return FundingSource(
      key: key, code: checker.codeText(code), name: checker.text(name) ?? "", level: level,
      budgetClass: budgetClass, origin: checker.origin)
  }
}
