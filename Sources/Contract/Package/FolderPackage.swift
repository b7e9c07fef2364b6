/// The file in which a folder says what it is: the text of `datapackage.json`.
///
/// Source of the format: Data Package 2.0; `unit`, `standard`, `codelist`, `tier`, `as_of` and `synthetic` are our own keys,
/// which it allows.
public struct FolderPackage: Sendable {
  /// What programs call it: small letters, digits and dashes.
  public let name: String
  /// What readers call it, on every screen.
  public let title: String
  public let description: String
  /// A time in ISO 8601.
  public let created: String
  /// The day or minute to look at; nil for now.
  public var asOf: String?
  /// Whether its data are invented: every screen then says so.
  public var isSynthetic = false

  public init(
    name: String, title: String, description: String, created: String, asOf: String? = nil,
    isSynthetic: Bool = false
  ) {
    (self.name, self.title, self.description, self.created) = (name, title, description, created)
    (self.asOf, self.isSynthetic) = (asOf, isSynthetic)
  }

  /// Its text in a folder that has the tables of these names, without foreign keys to absent ones.
  public func text(of names: Set<TableName>) -> String {
    let package = JSON.object(
      [
        ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
        ("name", .text(name)), ("title", .text(title)), ("description", .text(description)),
        ("version", .text("1.0.0")), ("created", .text(created)), ("countryCode", .text("VN")),
        ("granularity", .text("day")),
      ] + (asOf.map { [("as_of", .text($0))] } ?? [])
        + (isSynthetic ? [("synthetic", .flag(true))] : [])
        + [
          (
            "resources",
            .list(Contract.tables.filter { names.contains($0.name) }.map { resource(of: $0, beside: names) })
          )
        ])
    return package.written() + "\n"
  }
}

private func resource(of table: Table, beside names: Set<TableName>) -> JSON {
  var schema: [(String, JSON)] = [
    ("fieldsMatch", .text("partial")),
    ("fields", .list(table.columns.map(described))),
    ("primaryKey", .list(table.key.map { .text(table.columns[$0].name) })),
    ("missingValues", .list([.text("")])),
  ]
  let keys = table.columns.compactMap { foreignKey($0, in: table, beside: names) }
  if !keys.isEmpty { schema.append(("foreignKeys", .list(keys))) }
  return .object([
    ("name", .text(table.name.rawValue)), ("title", .text(table.facts.title.vi)),
    ("description", .text(table.facts.about.en)), ("path", .text(table.name.fileName)),
    ("type", .text("table")),
    ("scheme", .text("file")), ("format", .text("csv")), ("mediatype", .text("text/csv")),
    ("encoding", .text("utf-8")), ("tier", .text(table.tier.rawValue)),
    (
      "dialect",
      .object([
        ("delimiter", .text(",")), ("quoteChar", .text("\"")), ("doubleQuote", .flag(true)),
        ("lineTerminator", .text("\n")), ("header", .flag(true)),
      ])
    ),
    ("schema", .object(schema)),
  ])
}

/// Nil for a column that refers to nothing, or to a table that is not there.
private func foreignKey(_ column: Column, in table: Table, beside names: Set<TableName>) -> JSON? {
  guard let target = column.reference, names.contains(target), let key = Contract[target].key.first else {
    return nil
  }
  // Source: Data Package 2.0: an empty resource is the table itself.
  return .object([
    ("fields", .text(column.name)),
    (
      "reference",
      .object([
        ("resource", .text(target == table.name ? "" : target.rawValue)),
        ("fields", .text(Contract[target].columns[key].name)),
      ])
    ),
  ])
}

private func described(_ column: Column) -> JSON {
  var more: [(String, JSON)] = []
  var limits: [(String, JSON)] = column.isRequired ? [("required", .flag(true))] : []
  switch column.kind {
  case .code: limits.append(("pattern", .text("^\(CodeForm.pattern)$")))
  case .codes: limits.append(("pattern", .text("^\(CodeForm.listPattern)$")))
  case .budgetCode: limits.append(("pattern", .text("^\(CodeForm.budgetPattern)$")))
  case .email: more.append(("format", .text("email")))
  case .date, .dateTime: more.append(("format", .text("default")))
  case .integer(let range), .money(let range):
    if range.lowerBound > .min { limits.append(("minimum", .number(Int(range.lowerBound)))) }
    if range.upperBound < .max { limits.append(("maximum", .number(Int(range.upperBound)))) }
  case .number(let range):
    if range.lowerBound.isFinite { limits.append(("minimum", .number(Int(range.lowerBound)))) }
    if range.upperBound.isFinite { limits.append(("maximum", .number(Int(range.upperBound)))) }
  case .choice(let list):
    more.append(("codelist", .text(list.name)))
    limits.append(("enum", .list(list.codes.map(JSON.text))))
  case .text, .boolean, .year, .yearMonth: break
  }
  if let unit = column.unit { more.append(("unit", .text(unit))) }
  if let standard = column.standard { more.append(("standard", .text(standard))) }
  if let about = column.about { more.append(("description", .text(about.en))) }
  if !limits.isEmpty { more.append(("constraints", .object(limits))) }
  return .object(
    [
      ("name", .text(column.name)), ("type", .text(fieldType(column.kind))),
      ("title", .text(column.label.vi)),
    ] + more)
}

/// Source: Data Package 2.0, field types.
private func fieldType(_ kind: Column.Kind) -> String {
  switch kind {
  case .text, .email, .code, .codes, .budgetCode, .choice: "string"
  case .integer, .money: "integer"
  case .number: "number"
  case .boolean: "boolean"
  case .date: "date"
  case .dateTime: "datetime"
  case .year: "year"
  case .yearMonth: "yearmonth"
  }
}
