import Domain
import Glibc
import Testing

@testable import DataFolder

@Suite struct FileNameTests {
  private static let tasks = TestFolder.small["tasks.csv"] ?? ""

  @Test(arguments: [
    "Tasks.csv", "tasks.CSV", "TASKS.CSV", "task.csv", "taks.csv", "tasks (1).csv", "tasks - Copy.csv",
    "tasks - Bản sao (2).csv", "tasks_v2.csv", "tasks_2026-11.csv", "tasks quý 2.csv", "tasks.csv.csv",
    "tasks.txt", "tasks.csv.txt", "tasks .csv", "tasks.csv ", " tasks.csv",
    "t\u{200B}asks.csv", "ta\u{301}sks.csv", "tаsks.csv", "tasks",
  ])
  func `a name that is almost a table's is named, and the table is missing`(_ name: String) {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    folder.write(name, FileNameTests.tasks)
    let portfolio = folder.read()
    #expect(portfolio.problems.list.map(\.rule) == [.fileMissing, .fileMisnamed])
    #expect(portfolio.problems.list.last?.file == name)
    #expect(portfolio.problems.list.last?.expected == .fileName("tasks.csv"))
    #expect(portfolio.problems.errorCount == 1)
  }

  @Test(arguments: ["Tasks.xlsx", "task.xlsm", "tasks (1).xlsx"])
  func `a workbook that is almost a table's is named with the name of a workbook`(_ name: String) {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    folder.write(name, FileNameTests.tasks)
    let portfolio = folder.read()
    #expect(portfolio.problems.list.map(\.rule) == [.fileMissing, .fileMisnamed])
    #expect(portfolio.problems.list.last?.expected == .fileName("tasks.xlsx"))
  }

  @Test(arguments: ["tasks.xls", "Tasks.ODS"])
  func `a workbook of another program is to be saved as one that is read, not renamed`(_ name: String) {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    folder.write(name, "")
    let problems = folder.read().problems.list
    #expect(problems.map(\.rule) == [.fileMissing, .workbook])
    #expect(problems.last?.expected == .workbook(.old))
  }

  @Test(arguments: ["Tasks.csv", "tasks (1).csv", "tasks - Copy.csv", "task.csv"])
  func `a second table beside the right one is named`(_ name: String) {
    let folder = TestFolder()
    folder.write(name, FileNameTests.tasks)
    let portfolio = folder.read()
    #expect(portfolio.problems.list.map(\.rule) == [.fileMisnamed])
    #expect(portfolio.assignments.rows.count == 2)
  }

  @Test(arguments: [
    "tasks_2025.csv", "tasks 2026-01.csv", "~$tasks.xlsx", ".tasks.csv.swp",
    ".~lock.tasks.csv#",
    "tasks.csv~", "tasks.csv.bak", "tasks.csv.orig", "notes.txt", "README.md", "ghi chú.csv", "map.csv",
    "tasks_and_notes.docx", "tasks_map.csv", "Báo cáo tuần.xlsx",
  ])
  func `workbooks beside their table, earlier periods, backups and other files are no noise`(_ name: String) {
    let folder = TestFolder()
    folder.write(name, FileNameTests.tasks)
    #expect(folder.read().problemPlaces == [])
  }

  @Test func `a missing core table is an error`() {
    let folder = TestFolder()
    folder.remove("obstacles.csv")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["obstacles.csv file-missing"])
    #expect(portfolio.problems.errorCount == 1)
  }

  @Test func `a unit's file with another name names the unit`() {
    let folder = TestFolder()
    folder.write("units/SXD/Tasks.xlsx", "")
    let problem = folder.read().problems.list.first
    #expect(problem?.place.text == "units/SXD/Tasks.xlsx")
    #expect(problem?.expected == .fileName("tasks.xlsx"))
    #expect(problem?.agency == "SXD")
  }

  @Test func `the folder's own description under another name is named`() {
    let folder = TestFolder()
    folder.write("DataPackage.json", "{\"as_of\": \"2026-03-31\"}")
    #expect(folder.read().problems.list.map(\.expected) == [.fileName("datapackage.json")])
  }

  // MARK: places

  @Test(arguments: [
    ("units/SXD/2026-11/tasks.csv", "units/SXD/tasks.csv", "SXD"),
    ("units/SXD/2026/11/Tasks.csv", "units/SXD/tasks.csv", "SXD"),
    ("Units/SXD/tasks.csv", "units/SXD/tasks.csv", "SXD"),
    ("unit/SXD/obstacles.csv", "units/SXD/obstacles.csv", "SXD"),
    ("SXD/tasks.csv", "units/SXD/tasks.csv", "SXD"),
    ("Tuần 47/SXD/tasks.csv", "units/SXD/tasks.csv", "SXD"),
    ("units/SXD.csv", "units/SXD/<table>.csv", "SXD"),
    ("units/tasks.csv", "units/<unit_id>/tasks.csv", nil),
    ("units/tasks.xlsx", "units/<unit_id>/tasks.xlsx", nil),
  ])
  func `a hand-in in the wrong place is named with the right one`(
    _ path: String, _ right: String, _ unit: String?
  ) {
    let folder = TestFolder()
    folder.write(path, FileNameTests.tasks)
    let portfolio = folder.read()
    #expect(portfolio.problems.list.map(\.rule) == [.fileMisplaced])
    #expect(portfolio.problems.list.first?.file == path)
    #expect(portfolio.problems.list.first?.expected == .filePath(right))
    #expect(portfolio.problems.list.first?.agency == unit)
    #expect(portfolio.problems.errorCount == 0)
  }

  @Test(arguments: [
    "backup/tasks.csv", "archive/SXD/tasks.csv", "units/SXD/old/tasks.csv", "units/SXD/notes.txt",
    "units/README.md",
    "2025/tasks.csv", "docs/tasks.csv", ".git/SXD/tasks.csv",
  ])
  func `what is put away or somebody else's is no hand-in`(_ path: String) {
    let folder = TestFolder()
    folder.write(path, FileNameTests.tasks)
    #expect(folder.read().problemPlaces == [])
  }

  @Test func `a hand-in that is put right is read, and no longer named`() throws {
    let folder = TestFolder()
    let text = "task_id,title,status\nT8,Khảo sát,in_progress\n"
    folder.write("units/SXD/11/tasks.csv", text)
    let reader = folder.reader()
    #expect(reader.read()?.problemPlaces == ["units/SXD/11/tasks.csv file-misplaced"])
    folder.remove("units/SXD/11/tasks.csv")
    folder.write("units/SXD/tasks.csv", text)
    let after = try #require(reader.read())
    #expect(after.problemPlaces == [])
    #expect(after.assignments.rows.last?.code == "T8")
  }

  @Test func `a folder with a thousand folders is searched within bounds`() {
    let folder = TestFolder()
    for place in 0..<300 { folder.write("x/\(place)/y/z/u/v/SXD/tasks.csv", "") }
    #expect(folder.read().problemPlaces == [])
  }

  // MARK: names that can't be read, files that are too many

  @Test func `names that are no UTF-8 are named`() {
    let folder = TestFolder()
    let bytes: [CChar] = [0x2F, -31, 0x61, 0x73, 0x6B, 0x73, 0x2E, 0x63, 0x73, 0x76, 0]  // /\xE1asks.csv
    let root = folder.path.utf8CString.dropLast()
    _ = close(open(Array(root) + bytes, O_CREAT | O_WRONLY, 0o644))
    folder.write("units/notes.txt", "")
    let unit = Array((folder.path + "/units").utf8CString.dropLast()) + [0x2F, 0x53, -1, 0]
    mkdir(unit, 0o755)
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["\u{FFFD}asks.csv not-utf8", "units/S\u{FFFD} not-utf8"])
    unlink(Array(root) + bytes)
    rmdir(unit)
  }

  @Test func `files beyond the limit are named`() {
    let folder = TestFolder()
    folder.write("units/SXD/tasks.csv", "task_id,title,status\nT8,Khảo sát,in_progress\n")
    folder.write("units/STC/tasks.csv", "task_id,title,status\nT9,Khảo sát,in_progress\n")
    let reader = folder.reader()
    reader.sizes.files = 10  // nine of the shared folder, one of the units
    let problem = reader.read()?.problems.list.first
    #expect(problem?.rule == .fileLimit)
    #expect(problem?.file == "units/SXD/tasks.csv")
    #expect(problem?.rows == 1)
  }
}
