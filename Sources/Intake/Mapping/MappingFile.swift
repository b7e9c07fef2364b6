import Contract
import TOMLKit
import Tabular

/// A mapping as a file: `intake/<unit_id>.toml`.
public struct MappingFile {
  /// Why it can't be used. Nothing is read then: a mapping that is half understood would be another one.
  public enum Fault: Error, Hashable, Sendable {
    /// Not TOML, with the parser's words.
    case syntax(line: Int, String)
    /// A key or value that a mapping does not have, as `sheet.table.name = "taks"`.
    case value(String)
  }

  private struct File: Codable {
    var sheet: [Sheet]?
  }

  private struct Sheet: Codable {
    var file: String
    var sheet: String
    var money: String?
    var dates: String?
    var leftOut: [String]?
    var table: [Table]?

    enum CodingKeys: String, CodingKey {
      case file, sheet, money, dates, table
      case leftOut = "leave_out"
    }
  }

  private struct Table: Codable {
    var name: String
    var vanished: String?
    var headings: [String: String]?
    var values: [String: String]?
    var first: [String: String]?
    var numbers: [String: String]?
  }

  public static func mapping(_ text: String) throws(Fault) -> Mapping {
    let file: File
    do {
      file = try TOMLDecoder(strictDecoding: true).decode(File.self, from: text)
    } catch let error as TOMLParseError {
      throw .syntax(line: error.source.begin.line, error.description)
    } catch let error as UnexpectedKeysError {
      throw .value(error.keys.keys.sorted().first ?? "")
    } catch let error as DecodingError {
      throw .value(path(of: error))
    } catch {
      throw .value("\(error)")
    }
    var mapping = Mapping()
    for sheet in file.sheet ?? [] { mapping.sheets.append(try self.sheet(sheet)) }
    return mapping
  }

  private static func path(of error: DecodingError) -> String {
    let (context, last): (DecodingError.Context, String?) =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        (context, nil)
      case .keyNotFound(let key, let context): (context, key.stringValue)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "\(error)")
      }
    var path = context.codingPath.map { key in key.intValue.map { String($0 + 1) } ?? key.stringValue }
    // The decoder names a missing key at the end of the path as well.
    if let last, path.last != last { path.append(last) }
    return path.joined(separator: ".")
  }

  private static func sheet(_ file: Sheet) throws(Fault) -> SheetMapping {
    var sheet = SheetMapping(file: file.file, sheet: file.sheet)
    sheet.money = try value(file.money, "money", MoneyMultiple.init)
    sheet.dates = try value(file.dates, "dates", DateStyle.init)
    sheet.leftOut = file.leftOut ?? []
    for table in file.table ?? [] { sheet.tables.append(try self.table(table)) }
    return sheet
  }

  private static func table(_ file: Table) throws(Fault) -> TableMapping {
    guard let name = TableName(rawValue: file.name) else { throw .value("table.name = \"\(file.name)\"") }
    var table = TableMapping(name)
    table.vanished = try value(file.vanished, "vanished", TableMapping.Vanished.init) ?? .keep
    let names = Set(Contract[name].columns.map(\.name))
    let kinds: [([String: String]?, (String) -> ColumnMapping.Source)] = [
      (file.headings, { .heading($0) }), (file.values, { .value($0) }), (file.first, { .first($0) }),
    ]
    for (cells, source) in kinds {
      for (column, text) in (cells ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard names.contains(column), table[column] == nil else { throw .value("\(name.rawValue).\(column)") }
        table[column] = ColumnMapping(column, source(text))
      }
    }
    for (column, style) in (file.numbers ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard table[column] != nil else { throw .value("\(name.rawValue).numbers.\(column)") }
      table[column]?.numbers = try value(style, "numbers", NumberStyle.init)
    }
    return table
  }

  private static func value<Value>(
    _ text: String?, _ key: String, _ make: (String) -> Value?
  ) throws(Fault) -> Value? {
    guard let text else { return nil }
    guard let value = make(text) else { throw .value("\(key) = \"\(text)\"") }
    return value
  }
}

// Written by ourselves: the order of the columns and the words between them are for people.
extension MappingFile {
  /// - Parameter about: lines that say what it is.
  public static func text(_ mapping: Mapping, about: [String]) -> String {
    (about.map { "# \($0)" } + mapping.sheets.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ sheet: SheetMapping) -> [String] {
    var lines = ["", "[[sheet]]", "file = \(quoted(sheet.file))", "sheet = \(quoted(sheet.sheet))"]
    if let money = sheet.money { lines.append("money = \(quoted(money.rawValue))") }
    if let dates = sheet.dates { lines.append("dates = \(quoted(dates.rawValue))") }
    if !sheet.leftOut.isEmpty {
      lines.append("leave_out = [\(sheet.leftOut.map(quoted).joined(separator: ", "))]")
    }
    return lines + sheet.tables.flatMap(self.lines)
  }

  private static func lines(_ table: TableMapping) -> [String] {
    var lines = ["", "[[sheet.table]]", "name = \(quoted(table.table.rawValue))"]
    lines.append("vanished = \(quoted(table.vanished.rawValue))")
    func add(_ name: String, _ cells: [(String, String)]) {
      guard !cells.isEmpty else { return }
      lines.append("[sheet.table.\(name)]")
      lines += cells.map { "\($0) = \(quoted($1))" }
    }
    add(
      "headings",
      table.columns.compactMap { if case .heading(let text) = $0.source { ($0.column, text) } else { nil } })
    add(
      "values",
      table.columns.compactMap { if case .value(let text) = $0.source { ($0.column, text) } else { nil } })
    add(
      "first",
      table.columns.compactMap { if case .first(let text) = $0.source { ($0.column, text) } else { nil } })
    add("numbers", table.columns.compactMap { column in column.numbers.map { (column.column, $0.rawValue) } })
    return lines
  }

  /// A basic string. Source: TOML 1.0, "String".
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
