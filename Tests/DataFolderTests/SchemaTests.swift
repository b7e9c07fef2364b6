import Contract
import Domain
import Testing

@testable import DataFolder

@Suite struct SchemaTests {
  @Test func `the schema says what the contract says`() {
    let rows = contract.split(separator: "\n").dropFirst().map { line in
      // The order of a code list says nothing.
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[7] = cells[7].split(separator: " ").sorted().joined(separator: " ")
      return cells.joined(separator: ",")
    }
    let ours = Schema.tables.flatMap { table in table.columns.map { SchemaTests.row(table, $0) } }
    #expect(Set(ours) == Set(rows))
    #expect(ours.count == rows.count)
  }

  @Test func `what a table refers to is read before it`() {
    for (level, names) in Schema.levels.enumerated() {
      for name in names {
        for reference in Schema[name].columns.compactMap(\.reference) where reference != name {
          #expect(Schema.levels[..<level].joined().contains(reference))
        }
      }
    }
  }

  @Test(arguments: TableName.allCases)
  func `every column that a table's reading asks for is a column of it`(_ name: TableName) {
    // A misspelt name ends the test at once.
    let folder = TestFolder()
    folder.write(name.fileName, Schema[name].columns.map(\.name).joined(separator: ",") + "\n")
    let files = folder.read().files
    #expect(files.first { $0.table == name.rawValue }?.recordCount == 0)
  }

  @Test func `tables stand where their names say`() {
    for name in TableName.allCases { #expect(Schema[name].name == name) }
  }

  /// A line as in ``contract``.
  private static func row(_ table: DataFolder.Table, _ column: DataFolder.Column) -> String {
    var (type, least, most, codes, pattern) = ("string", "", "", "", "")
    switch column.kind {
    case .text: break
    case .email: type = "email"
    case .code: pattern = "code"
    case .codes: pattern = "codes"
    case .budgetCode: pattern = "budget_code"
    case .boolean: type = "boolean"
    case .date: type = "date"
    case .dateTime: type = "datetime"
    case .year: type = "year"
    case .yearMonth: type = "yearmonth"
    case .choice(let list): codes = list.sorted().joined(separator: " ")
    case .integer(let range):
      (type, least, most) = (
        "integer", range.lowerBound == .min ? "" : "\(range.lowerBound)",
        range.upperBound == .max ? "" : "\(range.upperBound)"
      )
    case .money(let range): (type, least) = ("money", range.lowerBound == .min ? "" : "\(range.lowerBound)")
    case .number(let range):
      (type, least, most) = (
        "number", range.lowerBound.isFinite ? "\(Int(range.lowerBound))" : "",
        range.upperBound.isFinite ? "\(Int(range.upperBound))" : ""
      )
    }
    let place = table.columns.firstIndex { $0.name == column.name } ?? -1
    let key = table.key.firstIndex(of: place).map { "\($0 + 1)" } ?? ""
    return [
      table.name.rawValue, table.tier.rawValue, column.name, type, column.isRequired ? "yes" : "", least,
      most,
      codes, pattern, key, column.reference?.rawValue ?? "",
    ].joined(separator: ",")
  }
}
