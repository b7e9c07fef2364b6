import Testing

/// The dashboard as a person uses it, on synthetic data in a real terminal emulator.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .inTurns,
  .timeLimit(.minutes(10)))
struct ProgramScreenTests {
  // MARK: In and out

  @Test func `Enter goes from the city to a project and Esc comes back to the same rows`() throws {
    let session = try ProgramSession()
    session.window.press("Down", "Down", "Down")
    try session.waitForCursor(on: "Giao thông")
    try session.press("Enter", for: "Thành phố › Giao thông ")
    let unit = try session.waitForCursor(on: "Sở Xây dựng")
    // The unit's page: what it promised, and who answers the telephone.
    try session.press("Enter", for: "Đầu mối")
    session.window.press("Down")
    let project = try session.waitForCursor(on: "Xây dựng trạm xử")
    try session.press("Enter", for: "projects.csv:")
    // A decision and a payment, each with its file and line.
    try session.press("Enter", for: "plans.csv:")
    try session.press("Escape", for: "projects.csv:")
    session.window.press("Tab")
    try session.press("Enter", for: "transactions.csv:")
    try session.press("Escape", for: "projects.csv:")
    try session.press("Escape", for: "Đầu mối")
    #expect(session.cursorRow == project)
    try session.press("Escape", for: "¹Đơn vị (")
    #expect(session.cursorRow == unit)
    try session.press("Escape", for: "¹Lĩnh vực")
    try session.waitForCursor(on: "Giao thông")
  }

  @Test func `panels have digits and Tab, and lead to a task and an obstacle`() throws {
    let session = try ProgramSession()
    session.window.press("2", "Down")
    let late = try session.waitForCursor(on: "151")
    #expect(try session.press("Enter", for: "Rõ sản phẩm").contains("quá hạn"))
    try session.press("Escape", for: "¹Lĩnh vực")
    #expect(session.cursorRow == late)

    session.window.press("Tab")
    let obstacle = try session.waitForCursor(on: "175,7")
    try session.press("Enter", for: "obstacles.csv:")
    #expect(session.screen.contains("Nơi nêu"))
    try session.press("Escape", for: "¹Lĩnh vực")
    #expect(session.cursorRow == obstacle)

    session.window.press("BTab", "1")
    try session.waitForCursor(on: "Đô thị")
    try session.press("q", for: "ended with 0")
  }

  // MARK: Finding

  /// What the title says between its brackets, such as 23 trong 304.
  private func count(_ screen: String) -> Substring {
    screen.split(separator: "Dự án (").dropFirst().first?.prefix { $0 != ")" } ?? ""
  }

  @Test(arguments: [("duong", "đường"), ("DUONG", "ĐƯỜNG")])
  func `a filter narrows with and without diacritics, and Esc takes it away`(bare: String, marked: String)
    throws
  {
    let session = try ProgramSession()
    let all = count(try session.press("D", for: "Thành phố › Dự án"))
    #expect(!all.contains(" "))
    session.window.press("/")
    session.type(bare)
    let bareScreen = try session.wait(for: "lọc: \(bare)")
    #expect(count(bareScreen).hasSuffix(" \(all)"))
    try session.press("Escape", for: "Dự án (\(all))")
    session.window.press("/")
    session.type(marked)
    #expect(count(try session.wait(for: "lọc: \(marked)")) == count(bareScreen))
    // Kept by Enter, taken away by Esc.
    session.window.press("Enter")
    try session.wait(without: "lọc:")
    #expect(count(session.screen) == count(bareScreen))
    try session.press("Escape", for: "Dự án (\(all))")
  }

  @Test func `the cursor stays on its record through filter, order and reload`() throws {
    let session = try ProgramSession(columns: 120)
    try session.press("D", for: "Thành phố › Dự án")
    session.window.press("Down", "Down")
    let name = "Kho dữ liệu"
    try session.waitForCursor(on: name)
    session.window.press("/")
    session.type("du lieu")
    try session.wait(for: "lọc: du lieu")
    try session.waitForCursor(on: name)
    try session.press("Escape", for: "Dự án (372)")
    try session.waitForCursor(on: name)

    try session.press("s", for: "Sắp xếp theo")
    session.window.press("Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Enter")
    try session.wait(without: "Sắp xếp theo")
    try session.waitForCursor(on: name)
    session.window.press("r")
    try session.waitForCursor(on: name)
    session.window.press("C-r")
    try session.wait("the folder read again") { !$0.contains("đang đọc") }
    try session.waitForCursor(on: name)
  }

  /// The names of the sectors in the order of the rows.
  private func sectors(_ screen: String) -> [String] {
    screen.split(separator: "\n").filter { $0.hasPrefix("┃") && $0.contains(" % ") }
      .map { String($0.dropFirst(5).prefix(16)) }
  }

  @Test func `the sort menu orders and r turns the order round`() throws {
    let session = try ProgramSession()
    // Zoomed, all sectors are seen.
    try session.press("z", "the zoom") { !$0.contains("⁴") }
    try session.press("s", for: "Sắp xếp theo")
    session.window.press("Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Enter")
    try session.wait(without: "Sắp xếp theo")
    let names = sectors(session.screen)
    #expect(names.count == 12)
    session.window.press("r")
    try session.wait("the order turned round") { sectors($0) == names.reversed() }
    try session.press("z", for: "⁴")
  }

  // MARK: The program's own pages

  @Test func `help, palette and languages come and go`() throws {
    let session = try ProgramSession()
    let before = session.screen
    try session.press("?", for: "ĐI VÀO, ĐI RA")
    try session.press("Escape", "no help") { $0 == before }
    try session.press("F1", for: "ĐI VÀO, ĐI RA")
    try session.press("Escape", "no help") { $0 == before }

    session.window.press(":")
    session.type("so xay dung")
    try session.press("Enter", for: "Đầu mối")
    session.window.press("C-p")
    session.type("giao thông")
    try session.press("Enter", for: "Thành phố › Giao thông ")
    try session.press("Escape", for: "¹Lĩnh vực")

    try session.press("L", for: "¹Sectors")
    try session.press("L", for: "¹Secteurs")
    try session.press("L", "Vietnamese again") { $0 == before }
  }

  @Test func `every page of the keymap opens, and q backs out before it quits`() throws {
    let session = try ProgramSession()
    for (key, crumb) in [
      ("U", "Đơn vị"), ("D", "Dự án"), ("T", "Nhiệm vụ"), ("O", "Vướng mắc"), ("X", "Lỗi dữ liệu"),
      ("F", "Tệp"),
    ] {
      try session.press(key, for: "Thành phố › \(crumb) ")
    }
    try session.press("End", for: "transactions.csv")
    try session.press("q", for: "¹Lĩnh vực")
    try session.press("p", for: "TẠM DỪNG")
    try session.press("q", for: "ended with 0")
  }

  @Test(arguments: ["", "?", ":", "/", "s"]) func `Ctrl-C quits from everywhere`(dialog: String) throws {
    let session = try ProgramSession()
    if !dialog.isEmpty {
      let before = session.screen
      try session.press(dialog, "a dialog") { $0 != before }
    }
    try session.press("C-c", for: "ended with 0")
  }

  // MARK: Sizes

  @Test func `every size shows what fits, and the first is right again`() throws {
    let session = try ProgramSession()
    let before = session.screen
    for (columns, rows, text) in [
      (200, 60, "Tổ công tác đặc biệt"), (40, 10, "vào"), (20, 5, "63,7 %"), (1, 1, ""),
      (80, 24, "¹Lĩnh vực"),
      (500, 3, "63,7 %"), (3, 100, ""), (120, 40, "Tổ công tác đặc biệt"),
    ] {
      session.window.resize(columns: columns, rows: rows)
      let screen = try session.wait("\(text) at \(columns)x\(rows)") {
        $0.split(separator: "\n", omittingEmptySubsequences: false).count == rows + 1
          && $0.contains(text)
      }
      #expect(screen.split(separator: "\n").allSatisfy { $0.count <= columns })
    }
    session.window.resize(columns: 80, rows: 24)
    try session.wait("the first screen") { $0 == before }
  }
}
