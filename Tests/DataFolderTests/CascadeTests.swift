import Domain
import Testing

@testable import DataFolder

/// Rows that stand without what they refer to: one line under the cause, or one for each unknown code.
@Suite struct CascadeTests {
  @Test func `a refused row takes the rows of other files with it, in one line a file`() throws {
    let folder = TestFolder()
    let projects = try #require(TestFolder.small["projects.csv"])
    folder.write(
      "projects.csv",
      projects.replacing(
        "implementation,public_investment,false,9000", with: "begun,public_investment,false,9000"))
    let portfolio = folder.read()
    #expect(
      portfolio.problemPlaces == [
        "projects.csv:2:status enum", "projects.csv:2:project_id takes-rows",
        "projects.csv:2:project_id takes-rows", "projects.csv:2:project_id takes-rows",
        "projects.csv:2:project_id takes-rows",
      ])
    #expect(
      portfolio.problems.list.dropFirst().map(\.expected) == [
        .dependents(file: "tasks.csv", rows: 1), .dependents(file: "plans.csv", rows: 1),
        .dependents(file: "obstacles.csv", rows: 1), .dependents(file: "transactions.csv", rows: 2),
      ])
    // P1's two rows of the ledger are not counted, P2's one is.
    #expect(portfolio.files.first { $0.table == "transactions" }?.rejectedCount == 2)
    #expect(portfolio.money.total.disbursed == 300)
  }

  @Test func `a row with one cell too many takes its rows with it too`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id,name\nS01,Giao thông, vận tải\nS02,Văn hóa\n")
    #expect(
      folder.read().problemPlaces == ["sectors.csv:2 too-many-cells", "sectors.csv:2:sector_id takes-rows"])
  }

  @Test func `a table that can't be read takes all rows with it, in one line a file`() {
    let folder = TestFolder()
    folder.write("projects.csv", "project_id;name\nP1;Đường\n")
    let portfolio = folder.read()
    #expect(
      portfolio.problemPlaces == [
        "projects.csv:1 column-missing", "projects.csv takes-rows", "projects.csv takes-rows",
        "projects.csv takes-rows", "projects.csv takes-rows",
      ])
    #expect(portfolio.problems.list.dropFirst().map(\.rows) == [2, 2, 1, 3])
  }

  @Test func `units' folders are not said to be no units when the table of units can't be read`() {
    let folder = TestFolder()
    folder.write("units.csv", "unit_id;name\n")
    folder.write("units/SXD/tasks.csv", "task_id,title,status\nT8,Khảo sát,in_progress\n")
    #expect(!folder.read().problemPlaces.contains { $0.hasSuffix("foreign-key") })
  }

  @Test func `an unknown code is one line for all rows of a file that have it`() {
    let folder = TestFolder()
    folder.append(
      "transactions.csv",
      (0..<40).map { "E\($0),ZZZ-9,2026,current,2026-02-0\($0 % 9 + 1),payment,1,F1,treasury,,\n" }.joined())
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["transactions.csv:5:project_id foreign-key"])
    #expect(portfolio.problems.list.first?.rows == 40)
    #expect(portfolio.files.first { $0.table == "transactions" }?.rejectedCount == 40)
  }

  @Test func `rows stand again when their row is mended`() throws {
    let folder = TestFolder()
    let projects = try #require(TestFolder.small["projects.csv"])
    folder.write("projects.csv", projects.replacing("SXD,S01,implementation", with: "SXD,S01,begun"))
    let reader = folder.reader()
    #expect(reader.read()?.money.total.disbursed == 300)
    folder.replace("projects.csv", projects)
    let portfolio = reader.read()
    #expect(portfolio?.problemPlaces == [])
    #expect(portfolio?.money.total.disbursed == 1800)
  }

  @Test(arguments: [
    ("0103", "103"), ("103", "00103"), ("stc", "STC"), ("SỞ-TC", "SO-TC"), ("STC\u{A0}", "STC"),
    ("S\u{422}C", "STC"),
    ("DA1", "DA-01"), ("STCC", "STC"), ("SCT", "STC"),
  ])
  func `the one code that is written almost the same is named`(_ wrong: String, right: String) {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id,name\nS01,Giao thông\nS02,Y tế\n\(right),Khác\n")
    let projects = TestFolder.small["projects.csv"] ?? ""
    folder.write("projects.csv", projects.replacing("SXD,S01,", with: "SXD,\(wrong),"))
    let problem = folder.read().problems.list.first { $0.column == "sector_id" }
    #expect(problem?.expected == .code(table: "sectors", near: right))
    #expect(problem?.clue?.write == right)
  }

  @Test func `of several codes that are as near none is named`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id,name\nDA-01,A\nDA-02,B\nS02,C\nS01,D\n")
    let projects = TestFolder.small["projects.csv"] ?? ""
    folder.write("projects.csv", projects.replacing("SXD,S01,", with: "SXD,DA-03,"))
    #expect(
      folder.read().problems.list.first { $0.column == "sector_id" }?.expected == .code(table: "sectors"))
  }
}
