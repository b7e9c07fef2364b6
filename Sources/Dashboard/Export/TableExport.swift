public import Contract
public import Domain

/// The tables that `print` gives record by record: each row's own columns and what follows from them.
public enum TableView: String, CaseIterable, Sendable {
  case units
  case sectors
  case projects
  case tasks
  case obstacles

  public var table: TableName {
    switch self {
    case .units: .units
    case .sectors: .sectors
    case .projects: .projects
    case .tasks: .tasks
    case .obstacles: .obstacles
    }
  }

  /// The panel that lists the same records.
  private var panel: Panel {
    switch self {
    case .units: .units
    case .sectors: .sectors
    case .projects: .projects
    case .tasks: .tasks
    case .obstacles: .obstacles
    }
  }

  /// Tables that the rows and what follows from them are made of.
  public var sources: [ShownTable] { panel.kind.sources }

  /// The column that names a row.
  public var idColumn: String { Contract[table].columns[Contract[table].key[0]].name }
}

extension TableView {
  /// The columns that anybody may see: no persons, no free notes, no exact amounts.
  public var publicColumns: Set<String> {
    Set(Contract[table].columns.filter { $0.privacy == .shown }.map(\.name))
  }
}

/// What a row says beyond its own columns.
public enum DerivedValue: Hashable, Sendable {
  case integer(Int64)
  case text(String)
  case boolean(Bool)
  case money(MoneyMeasure)
  /// What can't be told, for a table that it follows from could not be read.
  case unknown
  case unknownMoney
}

extension TableView {
  /// The names of what follows from a row, for the head of a table that may have no rows.
  public func derivedNames(in portfolio: Portfolio) -> [(name: String, value: DerivedValue)] {
    switch self {
    case .units, .sectors: partValues(MoneyMeasure(), WorkFigures.Count(), portfolio)
    case .projects: [moneyValue(MoneyMeasure(), portfolio)]
    case .tasks: ["class", "days_late", "days_late_original"].map { ($0, .unknown) }
    case .obstacles: ["is_open", "age_days", "days_late"].map { ($0, .unknown) }
    }
  }

  /// Rows that stand in no table but have money or work, so that the rows add up to the total: units and sectors
  /// that only other tables name, and the work that belongs to no sector.
  public func unlisted(in portfolio: Portfolio, _ words: Strings)
    -> [(cells: [String: String], derived: [(name: String, value: DerivedValue)])]
  {
    switch self {
    case .units:
      return portfolio.agencyParts.filter { portfolio.agencies[$0] == nil }.map { key in
        let code = portfolio.agencies.code(of: key)
        return (
          [idColumn: code, "name": code + " (?)"],
          partValues(portfolio.money.measure(key), portfolio.work.count(key), portfolio)
        )
      }
    case .sectors:
      let outside = portfolio.work.withoutSector
      let rest = (
        [idColumn: "", "name": words.pages.withoutSector], partValues(MoneyMeasure(), outside, portfolio)
      )
      return portfolio.sectorParts.filter { portfolio.sectors[$0] == nil }.map { key in
        let code = portfolio.sectors.code(of: key)
        return (
          [idColumn: code, "name": code + " (?)"],
          partValues(portfolio.money.measure(key), portfolio.work.count(key), portfolio)
        )
      } + (outside == WorkFigures.Count() ? [] : [rest])
    case .projects, .tasks, .obstacles: return []
    }
  }
}

/// A row's derived values, or nil when the record of that code at that place is not one that counts (its key stood
/// elsewhere first, or it was set aside).
public func derivedValues(
  _ view: TableView, code: String, at origin: Origin, keys: [String: Int32], in portfolio: Portfolio
) -> [(name: String, value: DerivedValue)]? {
  guard let number = keys[code] else { return nil }
  switch view {
  case .units:
    guard let row = portfolio.agencies[Key<Agency>(number)], row.origin == origin else { return nil }
    return partValues(portfolio.money.measure(row.key), portfolio.work.count(row.key), portfolio)
  case .sectors:
    guard let row = portfolio.sectors[Key<Sector>(number)], row.origin == origin else { return nil }
    return partValues(portfolio.money.measure(row.key), portfolio.work.count(row.key), portfolio)
  case .projects:
    guard let row = portfolio.projects[Key<Project>(number)], row.origin == origin else { return nil }
    return [moneyValue(portfolio.measure(row.key), portfolio)]
  case .tasks:
    guard let row = portfolio.assignments[Key<Assignment>(number)], row.origin == origin else { return nil }
    let classified = portfolio.classified(row)
    let isLate = classified == .overdue
    return [
      ("class", .text(classified.code)),
      ("days_late", .integer(isLate ? Int64(row.daysLate(at: portfolio.asOf)) : 0)),
      (
        "days_late_original",
        .integer(row.isOpen(on: portfolio.asOf.day) ? Int64(row.daysLateOriginally(at: portfolio.asOf)) : 0)
      ),
    ]
  case .obstacles:
    guard let row = portfolio.obstacles[Key<Obstacle>(number)], row.origin == origin else { return nil }
    let isOpen = row.isOpen(on: portfolio.asOf.day)
    return [
      ("is_open", .boolean(isOpen)), ("age_days", .integer(Int64(row.age(on: portfolio.asOf.day)))),
      ("days_late", .integer(isOpen ? Int64(row.daysLate(at: portfolio.asOf)) : 0)),
    ]
  }
}

/// The money and the work of a part of the whole: a sector or a unit.
private func partValues(_ money: MoneyMeasure, _ count: WorkFigures.Count, _ portfolio: Portfolio)
  -> [(name: String, value: DerivedValue)]
{
  func known(_ value: Int64, of table: ShownTable) -> DerivedValue {
    portfolio.isLost(table) ? .unknown : .integer(value)
  }
  return [
    moneyValue(money, portfolio),
    ("tasks_open", known(Int64(count.open), of: .tasks)),
    ("tasks_overdue", known(Int64(count.overdue), of: .tasks)),
    ("obstacles_open", known(Int64(count.obstacles), of: .obstacles)),
    ("blocked_vnd", known(count.blocked, of: .obstacles)),
  ]
}

private func moneyValue(_ measure: MoneyMeasure, _ portfolio: Portfolio) -> (
  name: String, value: DerivedValue
) {
  ("money", portfolio.isMoneyLost ? .unknownMoney : .money(measure))
}

extension TableView {
  /// The key of each code of the table.
  public func keys(in portfolio: Portfolio) -> [String: Int32] {
    NamedTable.all[table]?.keys(in: portfolio) ?? [:]
  }
}

/// One record as JSON on one line or as a line of CSV, with the same names in both.
public struct RowWriter: Sendable {
  private let isJSON: Bool
  private let types: [String: ColumnKind]

  /// How a column's text is written in JSON.
  public enum ColumnKind: Sendable {
    case text
    case number
    case boolean
  }

  /// - Parameter types: of the columns that are not text.
  public init(isJSON: Bool, types: [String: ColumnKind]) {
    self.isJSON = isJSON
    self.types = types
  }

  /// The head of the CSV.
  public func head(columns: [String], _ derived: [(name: String, value: DerivedValue)]) -> String {
    CSVText.line(columns + derived.flatMap { name, value in flat(name, value).map(\.name) })
  }

  public func row(columns: [String], cells: [String?], _ derived: [(name: String, value: DerivedValue)])
    -> String
  {
    guard isJSON else {
      return CSVText.line(cells.map { $0 ?? "" } + derived.flatMap { flat($0, $1).map(\.text) })
    }
    var json = JSONText()
    json.object { json in
      for (column, cell) in zip(columns, cells) { json.cell(column, cell, types[column] ?? .text) }
      for (name, value) in derived {
        switch value {
        case .integer(let number): json.integer(name, number)
        case .text(let text): json.string(name, text)
        case .boolean(let value): json.boolean(name, value)
        case .money(let measure): json.money(measure)
        case .unknown: json.string(name, nil)
        case .unknownMoney: json.money(nil)
        }
      }
    }
    return json.text
  }

  private func flat(_ name: String, _ value: DerivedValue) -> [(name: String, text: String)] {
    switch value {
    case .integer(let number): return [(name, String(number))]
    case .text(let text): return [(name, text)]
    case .boolean(let value): return [(name, value ? "true" : "false")]
    case .unknown: return [(name, "")]
    case .unknownMoney: return flat(name, .money(MoneyMeasure())).map { ($0.name, "") }
    case .money(let measure):
      return PlanBasis.allCases.flatMap { basis in
        [
          ("\(basis.code)_plan_vnd", String(measure.plan[basis])),
          ("\(basis.code)_disbursed_vnd", String(measure.disbursed(on: basis))),
          ("\(basis.code)_paid_without_plan_vnd", String(measure.paidWithoutPlan[basis])),
          ("\(basis.code)_rate", measure.exportedRate(on: basis).map(CSVText.percent) ?? ""),
        ]
      }
    }
  }
}

extension CSVText {
  /// 4147 hundredths as `41.47`.
  static func percent(_ hundredths: Int) -> String {
    var json = JSONText()
    json.hundredths(nil, hundredths)
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func cell(_ name: String, _ text: String?, _ kind: RowWriter.ColumnKind) {
    guard let text, !text.isEmpty else { return string(name, nil) }
    switch kind {
    case .number where Int64(text) != nil || Double(text)?.isFinite == true:
      // "+5" and "007" are numbers in a table but not in JSON.
      if let number = Int64(text) { integer(name, number) } else { raw(name, "\(Double(text) ?? 0)") }
    case .boolean where ["true", "True", "TRUE", "1"].contains(text): boolean(name, true)
    case .boolean where ["false", "False", "FALSE", "0"].contains(text): boolean(name, false)
    default: string(name, text)
    }
  }
}
