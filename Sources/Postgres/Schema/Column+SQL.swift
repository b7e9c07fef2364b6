import Contract
import Domain

// What a column of the contract is in a database.
extension Column {
  var sqlType: String {
    switch kind {
    case .text, .email, .code, .codes, .budgetCode, .choice, .dateTime, .yearMonth: "text"
    case .integer(let range):
      Int64(Int16.min) <= range.lowerBound && range.upperBound <= Int64(Int16.max) ? "smallint" : "bigint"
    // Whole đồng: no type of a database that rounds, or that writes money in a country's own way.
    case .money: "bigint"
    // Keeps the digits as they were written.
    case .number: "numeric"
    case .boolean: "boolean"
    case .date: "date"
    case .year: "smallint"
    }
  }

  /// What a cell must keep to beside its type, as the reader of a folder has it; nil for nothing more.
  var sqlCheck: String? {
    let own = SQL.name(name)
    return switch kind {
    // An empty cell is NULL, and nothing else is.
    case .text: "\(own) <> ''"
    case .email: matches(#"[^@\x01-\x20]+@[^@\x01-\x20]*\.[^@\x01-\x20]*"#)
    case .code: matches(CodeForm.pattern)
    case .codes: matches(CodeForm.listPattern)
    case .budgetCode: matches(CodeForm.budgetPattern)
    // Source: ISO 8601.
    case .dateTime:
      matches(
        "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)[0-9.:+Z-]*"
      )
    case .yearMonth: matches("[0-9]{4}-(0[1-9]|1[0-2])")
    case .integer(let range):
      range == .min ... .max ? nil : "\(own) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    case .money(let range):
      "\(own) BETWEEN \(max(range.lowerBound, -DongRange.limit)) AND \(min(range.upperBound, DongRange.limit))"
    // Infinity and what is no number are beyond every bound.
    case .number(let range):
      "\(own) BETWEEN \(Column.bound(range.lowerBound)) AND \(Column.bound(range.upperBound))"
    case .boolean: nil
    // The days that can be written in ten characters; those of a database go from 4713 BC to infinity.
    case .date: "\(own) BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'"
    case .year: "\(own) BETWEEN 0 AND 9999"
    case .choice(let list): "\(own) IN (\(list.codes.map(SQL.text).joined(separator: ", ")))"
    }
  }

  private func matches(_ pattern: String) -> String { "\(SQL.name(name)) ~ \(SQL.text("^(\(pattern))$"))" }

  /// Numbers are read in millionths.
  private static func bound(_ value: Double) -> Int64 {
    let most = Int64.max / RowValues.millionths
    return value.isFinite ? Int64(value) : value < 0 ? -most : most
  }

  /// Its value as a cell of a folder.
  var sqlCell: String {
    let own = SQL.name(name)
    return switch kind {
    // As COPY alone writes it, it is t or f.
    case .boolean: "\(own)::text"
    case .year: "lpad(\(own)::text, 4, '0')"
    case .text, .email, .code, .codes, .budgetCode, .choice, .dateTime, .yearMonth, .integer, .money, .number,
      .date:
      own
    }
  }

  /// What it means, in Vietnamese.
  var sqlComment: String {
    var parts = [label.vi]
    if let about { parts.append(about.vi) }
    if case .choice(let list) = kind {
      parts.append(list.entries.map { "\($0.code) = \($0.label.vi)" }.joined(separator: "; "))
    }
    return parts.joined(separator: ". ")
  }
}
