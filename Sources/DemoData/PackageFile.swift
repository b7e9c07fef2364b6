/// What the demonstration calls itself, and the mark by which `DemoData` knows a folder as its own.
let packageName = "tiendo-demo"

/// The text of datapackage.json for a folder that has `tables`, without foreign keys to absent ones.
func packageFile(of tables: [Table]) -> String {
  let names = tables.map(\.name)
  let package = JSON.object([
    ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
    ("name", .text(packageName)),
    ("title", .text("Dữ liệu mô phỏng (không có thật): giải ngân và hạ tầng số, thành phố Hà Nội")),
    (
      "description",
      .text(
        "Synthetic data for demonstrations. The units' names are real; every person, project, amount, "
          + "decision, task and obstacle is invented by DemoData and says nothing about any real body or person. "
          + "Amounts are integers in đồng (VND); dates are ISO 8601; text is UTF-8 in NFC.")
    ),
    ("version", .text("1.0.0")),
    ("created", .text("2026-11-20T00:00:00+07:00")),
    ("countryCode", .text("VN")),
    ("granularity", .text("day")),
    ("as_of", .text(asOf.description)),
    ("synthetic", .flag(true)),
    ("resources", .list(tables.map { resource(of: $0, beside: names) })),
  ])
  return package.written() + "\n"
}

private func resource(of table: Table, beside names: [String]) -> JSON {
  let references = table.references.filter { $0.table.isEmpty || names.contains($0.table) }
  var schema: [(String, JSON)] = [
    ("fieldsMatch", .text("partial")),
    ("fields", .list(table.fields.map(described))),
    ("primaryKey", .list(table.key.map(JSON.text))),
    ("missingValues", .list([.text("")])),
  ]
  if !references.isEmpty {
    let keys = references.map { reference in
      JSON.object([
        ("fields", .text(reference.field)),
        (
          "reference",
          .object([("resource", .text(reference.table)), ("fields", .text(reference.key))])
        ),
      ])
    }
    schema.append(("foreignKeys", .list(keys)))
  }
  return .object([
    ("name", .text(table.name)), ("title", .text(table.title)), ("description", .text(table.description)),
    ("path", .text(table.name + ".csv")), ("type", .text("table")), ("scheme", .text("file")),
    ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
    ("tier", .text(table.tier)),
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

private let codePattern = "[A-Z0-9][A-Z0-9._-]{0,39}"

private func described(_ field: Field) -> JSON {
  var type = "string"
  var more: [(String, JSON)] = []
  var limits: [(String, JSON)] = field.required ? [("required", .flag(true))] : []
  switch field.kind {
  case .text: break
  case .code: limits.append(("pattern", .text("^\(codePattern)$")))
  case .codes: limits.append(("pattern", .text("^\(codePattern)(\\|\(codePattern))*$")))
  case .pattern(let pattern): limits.append(("pattern", .text(pattern)))
  case .email: more.append(("format", .text("email")))
  case .flag: type = "boolean"
  case .integer: type = "integer"
  case .number: type = "number"
  case .month: type = "yearmonth"
  case .year: type = "year"
  case .date:
    type = "date"
    more.append(("format", .text("default")))
  case .oneOf(let list, let named):
    if named { more.append(("codelist", .text(list))) }
    limits.append(("enum", .list(codes.filter { $0.list == list }.map { .text($0.code) })))
  }
  if let minimum = field.minimum { limits.append(("minimum", .number(minimum))) }
  if let maximum = field.maximum { limits.append(("maximum", .number(maximum))) }
  if let unit = field.unit { more.append(("unit", .text(unit))) }
  if let standard = field.standard { more.append(("standard", .text(standard))) }
  if let description = field.description { more.append(("description", .text(description))) }
  if !limits.isEmpty { more.append(("constraints", .object(limits))) }
  return .object([("name", .text(field.name)), ("type", .text(type)), ("title", .text(field.title))] + more)
}
