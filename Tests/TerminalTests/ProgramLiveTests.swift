import Testing

/// The dashboard while others write into its folder.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .inTurns,
  .timeLimit(.minutes(10)))
struct ProgramLiveTests {
  private static let overdue = "Nhiệm vụ quá hạn (53)"

  /// An overdue task like the others.
  private func task(_ code: String, unit: String, of data: ProgramData) throws -> String {
    let header = try data.lines("tasks.csv")[0].split(separator: ",").map(String.init)
    let values = [
      "task_id": code, "title": "Việc mới của kiểm thử", "lead_unit_id": unit, "is_regular": "false",
      "scope": "public_investment", "start_on": "2026-01-05", "due_on": "2026-03-02",
      "percent_complete": "10", "status": "in_progress",
    ]
    return header.map { values[$0] ?? "" }.joined(separator: ",") + "\n"
  }

  /// tasks.csv with another due date in the record of line 3.
  private func tasks(_ data: ProgramData, dueOn day: String) throws -> String {
    var lines = try data.text("tasks.csv").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let place = try #require(lines.firstIndex { $0.hasPrefix("CV0002,") })
    #expect(lines[place].contains("2026-10-30"))
    lines[place] = lines[place].split(separator: "2026-10-30").joined(separator: day)
    return lines.joined(separator: "\n")
  }

  // MARK: Changes

  @Test func `a row appended to the ledger changes the totals, and the cursor stays`() throws {
    let session = try ProgramSession()
    session.window.press("Down", "Down", "Down")
    try session.waitForCursor(on: "Giao thông")
    #expect(session.screen.contains("10.343,9 / 16.232,6"))
    let line = try session.data.lines("transactions.csv").count + 1
    try session.data.append(
      "transactions.csv",
      "GN9999999,GT-01,2026,current,2026-11-19,payment,100000000000,NSTP,treasury,GRT 1/2026,,\n")
    try session.wait(for: "10.443,9 / 16.232,6")
    try session.waitForCursor(on: "Giao thông")
    // And it is among the project's rows.
    session.window.press(":")
    session.type("so xay dung")
    try session.press("Enter", for: "Đầu mối")
    session.window.press("/")
    session.type("khu cong nghe cao voi")
    session.window.press("Enter")
    try session.press("Enter", for: "projects.csv:2")
    try session.press("Tab", for: "+100,0")
    try session.press("Enter", for: "transactions.csv:\(line)")
    try session.press("Escape", for: "projects.csv:2")
    // A row that is changed where it stands is shown as it is now.
    let ledger = try session.data.text("transactions.csv")
    try session.data.replace(
      "transactions.csv",
      ledger.split(separator: "payment,100000000000,").joined(separator: "payment,90000000000,"))
    try session.wait(for: "+90,0")
  }

  @Test func `a table replaced by another file is read, many times in a row`() throws {
    let session = try ProgramSession()
    try session.wait(for: Self.overdue)
    session.window.press("2", "Down", "Down")
    let row = try session.waitForCursor(on: "149")
    let old = try session.data.text("tasks.csv")
    for number in 1...3 {
      try session.data.replace(
        "tasks.csv", old + (1...number).map { try task("CV900\($0)", unit: "SYT", of: session.data) }.joined()
      )
      try session.wait(for: "Nhiệm vụ quá hạn (\(53 + number))")
    }
    try session.data.replace("tasks.csv", old)
    try session.wait(for: Self.overdue)
    try session.waitForCursor(on: row.prefix(30).dropFirst())
  }

  @Test func `a new unit's folder with a table counts, and no longer when it is emptied`() throws {
    let session = try ProgramSession()
    let problems = ProgramSession.problems(try session.wait(for: "28 tệp"))
    try session.data.makeFolder("units/SYT")
    let head = String(try session.data.lines("tasks.csv")[0]) + "\n"
    try session.data.write(
      "units/SYT/tasks.csv", head + (try task("SYT-CV9001", unit: "SYT", of: session.data)))
    try session.wait("the new task in a new file") {
      $0.contains("Nhiệm vụ quá hạn (54)") && $0.contains("29 tệp") && ProgramSession.problems($0) == problems
    }
    try session.data.replace("units/SYT/tasks.csv", head)
    try session.wait(for: Self.overdue)
  }

  @Test func `a paused screen stands still until it goes on`() throws {
    let session = try ProgramSession()
    try session.press("p", for: "TẠM DỪNG")
    let old = try session.data.text("tasks.csv")
    try session.data.replace("tasks.csv", old + (try task("CV9001", unit: "SYT", of: session.data)))
    let screen = try session.wait(for: "đang chờ (1)")
    #expect(screen.contains(Self.overdue))
    try session.press("p", for: "Nhiệm vụ quá hạn (54)")
  }

  // MARK: Broken files

  @Test func `a bad cell is named by file, line and column until it is mended`() throws {
    let session = try ProgramSession(columns: 120)
    let problems = ProgramSession.problems(session.screen)
    let old = try session.data.text("tasks.csv")
    let line = try #require(
      old.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("CV0002,") })
    try session.data.replace("tasks.csv", try tasks(session.data, dueOn: "2026-02-31"))
    try session.wait("one problem more") { ProgramSession.problems($0) == problems.map { $0 + 1 } }
    try session.press("X", for: "tasks.csv:\(line + 1):due_on")
    #expect(session.screen.contains("2026-02-31"))
    try session.data.replace("tasks.csv", old)
    try session.waitForGoodData(problems: problems)
    try session.wait(without: "tasks.csv:\(line + 1):due_on")
  }

  /// What may stand in the place of a good table.
  enum Damage: CaseIterable {
    case garbage
    case empty
    case halfRow
    case otherFormat
    case wrongHeader
    case folder
  }

  @Test(arguments: Damage.allCases)
  func `a file that can't be read keeps its last good rows, marked, until it is mended`(damage: Damage) throws
  {
    let session = try ProgramSession(columns: 120)
    let problems = ProgramSession.problems(try session.wait(for: Self.overdue))
    let old = try session.data.text("tasks.csv")
    switch damage {
    case .garbage:
      try session.data.write("tasks.csv", (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) })
    case .empty: try session.data.write("tasks.csv", "")
    case .halfRow: try session.data.write("tasks.csv", old.utf8.prefix(old.utf8.count / 2))
    case .otherFormat:
      try session.data.write("tasks.csv", [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 900))
    case .wrongHeader: try session.data.replace("tasks.csv", "alpha,beta\n1,2\n")
    case .folder:
      try session.data.remove("tasks.csv")
      try session.data.makeFolder("tasks.csv")
    }
    try session.wait("a mark at tasks.csv") {
      $0.contains("tasks.csv số liệu cũ") || $0.contains("tệp đang được ghi")
    }
    #expect(session.screen.contains(Self.overdue))
    // The others are untouched, and all keys work.
    #expect(session.screen.contains("10.343,9 / 16.232,6"))
    session.window.press("2")
    try session.press("Enter", for: "Trạng thái")
    try session.press("Escape", for: Self.overdue)
    if damage == .folder { try session.data.move("data/tasks.csv", to: "tasks.csv.folder") }
    try session.data.write("tasks.csv", old)
    #expect(try session.waitForGoodData(problems: problems).contains(Self.overdue))
  }

  // MARK: Vanished

  @Test func `a vanished file keeps its rows, marked with their age, until it is back`() throws {
    let session = try ProgramSession(columns: 120)
    let problems = ProgramSession.problems(try session.wait(for: Self.overdue))
    try session.data.move("data/tasks.csv", to: "elsewhere.csv")
    try session.wait(for: "tasks.csv số liệu cũ, từ ")
    #expect(session.screen.contains(Self.overdue))
    session.window.press("2")
    try session.press("Enter", for: "Trạng thái")
    try session.press("Escape", for: "¹Lĩnh vực")
    try session.data.move("elsewhere.csv", to: "data/tasks.csv")
    try session.waitForGoodData(problems: problems)
  }

  @Test func `a vanished folder keeps everything, marked with its age, until it is back`() throws {
    let session = try ProgramSession(columns: 120)
    try session.wait(for: Self.overdue)
    try session.data.move("data", to: "away")
    let screen = try session.wait(for: "Thư mục không còn từ ")
    #expect(screen.contains(Self.overdue) && screen.contains("10.343,9 / 16.232,6"))
    try session.press("Enter", for: "¹Đơn vị (")
    try session.press("Enter", for: "Đầu mối")
    try session.press("Enter", for: "¹Quyết định vốn (")
    session.window.press("H")
    try session.wait(for: "¹Lĩnh vực")
    try session.data.move("away", to: "data")
    try session.wait(without: "Thư mục không còn")
    // And it is watched as before.
    let old = try session.data.text("tasks.csv")
    try session.data.replace("tasks.csv", old + (try task("CV9001", unit: "SYT", of: session.data)))
    try session.wait(for: "Nhiệm vụ quá hạn (54)")
  }

  @Test func `a folder behind a link follows the link when it is turned to another`() throws {
    let data = try ProgramData()
    try data.copy(below: "data", to: "second")
    try data.link("current", to: "data")
    let session = try ProgramSession(data, folder: data.site + "/current")
    try session.wait(for: Self.overdue)
    let old = try data.text("tasks.csv")
    try data.write("../second/tasks.csv", old + (try task("CV9001", unit: "SYT", of: data)))
    try data.link("current", to: "second")
    try session.wait(for: "Nhiệm vụ quá hạn (54)")
    // The new one is watched, too.
    try data.replace("../second/tasks.csv", old)
    try session.wait(for: Self.overdue)
  }
}
