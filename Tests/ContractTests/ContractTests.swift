import Contract
import Testing

@Suite struct ContractTests {
  @Test func `the tables say what the published contract says`() {
    let rows = publishedContract.split(separator: "\n").dropFirst().map { line in
      // The order of a code list says nothing. A label may have commas.
      var cells = line.split(separator: ",", maxSplits: 12, omittingEmptySubsequences: false).map(String.init)
      cells[8] = cells[8].split(separator: " ").sorted().joined(separator: " ")
      return cells.joined(separator: ",")
    }
    let ours = Contract.tables.flatMap { table in table.columns.map { ContractTests.row(table, $0) } }
    #expect(Set(ours).subtracting(rows) == [])
    #expect(Set(rows).subtracting(ours) == [])
    #expect(ours.count == rows.count)
  }

  @Test func `what a table refers to is read before it`() {
    for (level, names) in Contract.levels.enumerated() {
      for name in names {
        for reference in Contract[name].columns.compactMap(\.reference) where reference != name {
          #expect(Contract.levels[..<level].joined().contains(reference))
        }
      }
    }
  }

  @Test func `tables stand where their names say`() {
    for name in TableName.allCases { #expect(Contract[name].name == name) }
  }

  @Test func `every table, column and code is labelled and explained in each language`() {
    let labels =
      Contract.tables.flatMap { table in
        [table.facts.title, table.facts.about] + table.columns.map(\.label)
          + table.columns.compactMap(\.about)
      }
      + Contract.codeLists.flatMap { $0.entries.map(\.label) }
    for label in labels {
      for words in [label.vi, label.en, label.fr] { #expect(!words.isEmpty, "\(label)") }
    }
  }

  @Test func `a day that may stand only beside some codes has some`() {
    for table in Contract.tables {
      for rule in table.days.onlyBeside {
        #expect(!rule.codes.isEmpty, "\(table.name.rawValue).\(table.columns[rule.day].name)")
      }
    }
  }

  /// A line as in ``publishedContract``.
  private static func row(_ table: Table, _ column: Column) -> String {
    var (type, least, most, list, codes, pattern) = ("string", "", "", "", "", "")
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
    case .choice(let choices):
      (list, codes) = (choices.name, choices.codes.sorted().joined(separator: " "))
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
      most, list, codes, pattern, key, column.reference?.rawValue ?? "", column.label.vi,
    ].joined(separator: ",")
  }
}
