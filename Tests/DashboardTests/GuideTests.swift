import Contract
import DataFolder
import Document
import Domain
import Foundation
import Testing

@testable import Dashboard

/// The guide to the tables of a folder, and the folder that it comes with.
@Suite struct GuideTests {
  private static let today = day("2026-11-27")

  private static func tables(_ language: Language) -> [Document.Table] {
    Guide(language, on: today).document.body.compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }

  private static func texts(_ row: Document.Row) -> [String] {
    row.cells.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// Reads tables as the program does.
  private static func read(_ files: [(name: String, text: String)], on day: Day) throws -> Portfolio {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-guide-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      try file.text.write(to: folder.appending(path: file.name), atomically: true, encoding: .utf8)
    }
    let now = Moment(closeOf: day)
    let reader = FolderReader(FolderOptions(folder: folder.path(percentEncoded: false)))
    var last: Portfolio?
    reader.refresh(now: now) { last = $0 }
    return try #require(last)
  }

  // MARK: The guide

  @Test(arguments: Language.allCases)
  func `every column of every table stands in it, with its name, its title and each of its codes`(
    _ language: Language
  ) throws {
    let tables = Self.tables(language)
    #expect(tables.count == Contract.tables.count)
    #expect(tables.reduce(0) { $0 + $1.rows.count } == Contract.tables.reduce(0) { $0 + $1.columns.count })
    let markdown = Guide(language, on: Self.today).document.markdown().replacing("\\", with: "")
    for contract in Contract.tables {
      let table = try #require(tables.first { $0.title.hasPrefix(contract.name.fileName + ": ") })
      #expect(table.rows.count == contract.columns.count)
      for (row, column) in zip(table.rows, contract.columns) {
        let texts = Self.texts(row)
        try #require(texts.count == table.columns.count)
        #expect(texts[0] == column.name && texts[1] == language.strings.said(column.label))
        // Whether it must be there is said, and what may stand there.
        #expect(texts[2...].allSatisfy { !$0.isEmpty } || texts[4].isEmpty)
        #expect(!texts[5].isEmpty, "\(contract.name).\(column.name) has an example")
        if case .choice(let list) = column.kind {
          for entry in list.entries {
            #expect(texts[4].contains("\(entry.code) (\(language.strings.said(entry.label)))"))
          }
        }
        #expect(markdown.contains("| \(column.name) | "))
      }
    }
  }

  @Test(arguments: Language.allCases) func `its workbook has a sheet a table, none called like a file`(
    _ language: Language
  ) {
    let sheets = Self.tables(language).map(\.sheet)
    #expect(Set(sheets).count == Contract.tables.count)
    #expect(sheets.allSatisfy { TableName(rawValue: $0.lowercased()) == nil })
    #expect(PaperForm.workbook.bytes(Guide(language, on: Self.today).document).starts(with: "PK".utf8))
  }

  @Test func `each example is one that the contract takes`() throws {
    let example = ExampleFolder(.vietnamese, on: Self.today)
    let files = Contract.tables.map { table in
      (
        name: table.name.fileName,
        text: CSVText.line(table.columns.map(\.name))
          + CSVText.line(table.columns.map { example.cell(for: $0, in: table) })
      )
    }
    let portfolio = try Self.read(files, on: Self.today)
    #expect(portfolio.files.count == Contract.tables.count)
    for problem in portfolio.problems.list {
      #expect(
        ![.type, .pattern, .enumeration, .range, .required, .columnMissing].contains(
          problem.rule),
        "\(problem)")
    }
  }

  // MARK: The folder

  @Test(arguments: ["2026-01-01", "2026-02-02", "2028-02-29", "2026-11-27", "2026-12-31"], Language.allCases)
  func `a new folder is right on any day, shows its project and says that it is an example`(
    _ iso: String, _ language: Language
  ) throws {
    let day = try #require(Day(iso: iso))
    let example = ExampleFolder(language, on: day)
    let files = ExampleFolder.tables.map { (name: $0.fileName, text: example.text(of: $0)) }
    let portfolio = try Self.read(files + [("datapackage.json", example.package)], on: day)
    #expect(portfolio.problems.list.isEmpty, "\(portfolio.problems.list)")
    #expect(portfolio.isSynthetic && portfolio.files.count == ExampleFolder.tables.count)
    #expect(portfolio.money.total.plan[.cityAssigned] == 45_000_000_000)  // 50 − 5 tỷ
    #expect(portfolio.money.total.disbursed == 21_000_000_000)  // 9 + 12 tỷ
    #expect(portfolio.work.total.overdue == 1)
    #expect(portfolio.work.total.blocked == 8_000_000_000)
  }

  @Test(arguments: Language.allCases) func `each row of it says so, and stands in columns of the contract`(
    _ language: Language
  ) {
    let example = ExampleFolder(language, on: Self.today)
    let word = ["Ví dụ", "Example", "Exemple"][Language.allCases.firstIndex(of: language) ?? 0]
    for table in ExampleFolder.tables {
      let names = Set(Contract[table].columns.map(\.name))
      let rows = example.rows(of: table)
      #expect(!rows.isEmpty)
      for row in rows {
        #expect(Set(row.keys).isSubset(of: names), "\(table)")
        #expect(row.values.contains { $0.contains(word) }, "\(table)")
      }
    }
  }
}
