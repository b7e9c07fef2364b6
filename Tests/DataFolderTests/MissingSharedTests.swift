import Domain
import Testing

@testable import DataFolder

/// A shared file that is gone while a unit has its own, and single lines of files.
@Suite struct MissingSharedTests {
  private func folder(reminders codes: [String]) -> TestFolder {
    let folder = TestFolder()
    folder.remove("obstacles.csv")
    folder.write(
      "units/SXD/obstacles.csv",
      "obstacle_id,unit_id,category,description,raised_on,escalation,status\nO9,SXD,land,Đất,2026-03-01,owner,new\n"
    )
    folder.write(
      "reminders.csv",
      "reminder_id,obstacle_id,unit_id,sent_on\n"
        + codes.enumerated().map { "N\($0),\($1),SXD,2026-04-01\n" }.joined())
    return folder
  }

  @Test func `rows that name it fall in one line with their cause, and the rest is marked as a part`() {
    let portfolio = folder(reminders: ["O1", "O2", "O3", "O4", "O1"]).read()
    #expect(portfolio.problemPlaces == ["obstacles.csv file-missing", "obstacles.csv takes-rows"])
    #expect(portfolio.problems.list.last?.expected == .dependents(file: "reminders.csv", rows: 5))
    let lack = Lack(file: "obstacles.csv", isMissing: true, isPartial: true)
    #expect(portfolio.lacks[.obstacles] == lack)
    #expect(!portfolio.isLost(.obstacles))
    #expect(portfolio.obstacles.rows.count == 1)
  }

  @Test func `one mistyped code is no missing file`() {
    let portfolio = folder(reminders: ["O9", "O8"]).read()
    #expect(portfolio.problemPlaces == ["reminders.csv:3:obstacle_id foreign-key"])
    #expect(portfolio.lacks[.obstacles] == nil)
  }

  @Test func `the mark goes when the file is back`() throws {
    let folder = folder(reminders: ["O1", "O2", "O3"])
    let reader = folder.reader()
    #expect(reader.read()?.lacks[.obstacles] != nil)
    let row = try #require(TestFolder.small["obstacles.csv"])
    folder.write(
      "obstacles.csv",
      row + "O2,P1,SXD,land,Đất,2026-03-01,owner,new,\nO3,P1,SXD,land,Đất,2026-03-01,owner,new,\n")
    let portfolio = reader.read()
    #expect(portfolio?.problemPlaces == [])
    #expect(portfolio?.lacks[.obstacles] == nil)
  }

  @Test func `a record is found by the line in which it begins, with all the cells it has`() throws {
    let folder = TestFolder()
    folder.append("tasks.csv", "T3,P1,\"Hai\ndòng\",STC,,in_progress\nT4,P1,Thừa,STC,,in_progress,x\n")
    let reader = folder.reader()
    _ = reader.read()
    let found = try #require(reader.record(inLine: 4, of: "tasks.csv"))
    #expect(found.record["title"] == "Hai\ndòng" && found.origin.line == 4)
    #expect(reader.records(at: [found.origin]) == [found.record])
    #expect(reader.record(inLine: 5, of: "tasks.csv") == nil)
    #expect(reader.record(inLine: 6, of: "tasks.csv")?.record.cells.last == "x")
    #expect(reader.record(inLine: 60, of: "tasks.csv") == nil)
    #expect(reader.record(inLine: 2, of: "nowhere.csv") == nil)
  }
}
