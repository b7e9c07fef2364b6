import Domain
import Glibc
import Testing

@testable import DataFolder

@Suite struct FileCutTests {
  private static let header =
    "obstacle_id,project_id,unit_id,category,raised_on,escalation,status,description\n"
  private static let rows = [
    "O1,P1,SXD,land,2026-03-01,owner,new,Vướng mặt bằng", "O2,P1,SXD,land,2026-03-02,owner,new,Chờ đền bù",
  ]

  private func cuts(_ portfolio: Portfolio?) -> [String] {
    portfolio?.problems.list.filter { [.fileCut, .rowsLost].contains($0.rule) }.map {
      "\($0.place.text) \($0.rule.rawValue) \($0.found)"
    } ?? []
  }

  @Test func `an open last line among tables that are closed is named with its last cell`() {
    let folder = TestFolder()
    folder.write("obstacles.csv", FileCutTests.header + FileCutTests.rows.joined(separator: "\n"))
    let portfolio = folder.read()
    #expect(cuts(portfolio) == ["obstacles.csv:3 file-cut Chờ đền bù"])
    #expect(portfolio.obstacles.rows.count == 2)
    #expect(portfolio.problems.errorCount == 0)
  }

  @Test func `a whole code, date or quoted cell at the end is whole`() {
    let folder = TestFolder()
    let tasks = TestFolder.small["tasks.csv"] ?? ""
    folder.write("tasks.csv", String(tasks.dropLast()))
    folder.write(
      "obstacles.csv", FileCutTests.header + FileCutTests.rows[0].replacing("Vướng", with: "\"Vướng") + "\"")
    #expect(folder.read().problemPlaces == [])
  }

  @Test func `tables without last line ends, as Google Sheets writes them, are whole`() {
    let folder = TestFolder()
    for (name, text) in TestFolder.small {
      folder.write(name, String(text.replacing("\n", with: "\r\n").dropLast()))
    }
    #expect(folder.read().problemPlaces == [])
    let mixed = TestFolder()
    let text = FileCutTests.header + FileCutTests.rows.joined(separator: "\n")
    mixed.write("obstacles.csv", text.replacing("\n", with: "\r\n"))
    #expect(cuts(mixed.read()).isEmpty)
  }

  @Test(arguments: ["obstacles.csv", "units/SXD/obstacles.csv"])
  func `an open last line at the end of a disk's block is named`(_ name: String) {
    let folder = TestFolder()
    let text = FileCutTests.header + FileCutTests.rows[0].replacing("O1", with: "O7")
    let filler = String(repeating: "x", count: 512 - text.utf8.count)
    folder.write(name, text + filler)
    #expect(cuts(folder.read()).first?.hasPrefix("\(name):2 file-cut Vướng mặt bằngx") == true)
  }

  @Test func `zeros at a table's end are named`() {
    let folder = TestFolder()
    folder.append("obstacles.csv", String(repeating: "\0", count: 200))
    let portfolio = folder.read()
    #expect(portfolio.problems.list.contains { $0.rule == .fileCut && $0.place.text == "obstacles.csv:3" })
    #expect(portfolio.obstacles.rows.count == 1)
  }

  @Test func `a table that lost its last rows is named until it is whole or changed again`() throws {
    let folder = TestFolder()
    let whole = FileCutTests.header + FileCutTests.rows.joined(separator: "\n") + "\n"
    let part = FileCutTests.header + FileCutTests.rows[0] + "\n"
    folder.write("obstacles.csv", whole)
    let reader = folder.reader()
    #expect(cuts(reader.read()).isEmpty)
    folder.write("obstacles.csv", part)
    #expect(cuts(reader.read()) == ["obstacles.csv:3 rows-lost 1"])
    let units = try #require(TestFolder.small["units.csv"])
    folder.write("units.csv", units.replacing("STC,", with: "SCT,"))
    #expect(cuts(reader.read()) == ["obstacles.csv:3 rows-lost 1"])
    folder.write("obstacles.csv", whole)
    #expect(cuts(reader.read()).isEmpty)
    folder.write("obstacles.csv", part)
    folder.write("obstacles.csv", part + "O3,P1,SXD,land,2026-03-02,owner,new,Mới\n")
    #expect(cuts(reader.read()).isEmpty)
  }

  @Test func `a ledger that lost rows and got none is named`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    let text = try #require(TestFolder.small["transactions.csv"])
    let lines = text.split(separator: "\n")
    folder.write("transactions.csv", lines.dropLast().joined(separator: "\n") + "\n")
    let shorter = try #require(reader.read())
    #expect(cuts(shorter) == ["transactions.csv:4 rows-lost 2"])
    #expect(shorter.money.total.disbursed == 1500)  // without the 300 of D3
    folder.append("transactions.csv", "D4,P2,2026,current,2026-03-05,payment,7,F1,treasury,,\n")
    #expect(cuts(reader.read()).isEmpty)
  }
}
