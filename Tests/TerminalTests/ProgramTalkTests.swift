import FoundationEssentials
import Testing

/// A talk as a presenter holds it, with the keys of a clicker, in a real terminal emulator.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .inTurns,
  .timeLimit(.minutes(5)))
struct ProgramTalkTests {
  /// The dashboard in its own colours, with the folder read.
  private func window(
    _ arguments: String, _ data: ProgramData, for text: String, columns: Int = 80, rows: Int = 24
  ) throws -> TmuxSession {
    let window = try TmuxSession(
      "\(ProgramUnderTest.path) \(arguments) \(data.folder); echo \"ended with $?\"; exec cat",
      environment: data.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }, columns: columns, rows: rows)
    try window.wait(for: text)
    return window
  }

  private func page(_ number: Int, of count: Int = 9) -> (String) -> Bool {
    { $0.contains(" \(number)/\(count)  ") }
  }

  /// The signs of the screen, which are others in a talk, without the line that tells the age of the data, and the
  /// colours behind them. A blank has a colour of its own, too, but which one depends on what stood there before.
  private func look(_ window: TmuxSession) -> [String] {
    let lines = window.screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(22)
    let grounds = window.styledScreen.split(separator: "48;5;").dropFirst().map { $0.prefix { $0.isNumber } }
    return lines.map { String($0) } + Set(grounds).sorted().map { String($0) }
  }

  /// A payment that brings the total from 10.343,9 to 10.443,9 tỷ.
  private static let payment =
    "GN9999999,GT-01,2026,current,2026-11-19,payment,100000000000,NSTP,treasury,GRT 1/2026,,\n"

  // MARK: Pages

  @Test func `a clicker turns all pages, blanks the screen, and the look of before is back at the end`()
    throws
  {
    let data = try ProgramData()
    let window = try window("", data, for: "28 tệp")
    try window.wait("the whole folder") { $0.contains("10.343,9 / 16.232,6") && !$0.contains("đang đọc") }
    let before = look(window)
    window.press("P")
    try window.wait("the first page", until: page(1))
    // The change since the day before comes when that day is read.
    try window.wait(for: "từ 13/11/2026")
    #expect(look(window) != before)
    for number in 2...9 {
      window.press(["PPage", "NPage", "Right", "Space", "n"][number % 4 + 1])
      try window.wait("page \(number)", until: page(number))
    }
    // The last page stays, and none comes before the first.
    window.press("NPage")
    window.press("PPage")
    try window.wait("page 8", until: page(8))
    window.press("Left")
    try window.wait("page 7", until: page(7))
    for key in ["b", "."] {
      window.press(key)
      try window.wait("a blank screen") { $0.allSatisfy { $0 == "\n" } }
      window.press(key == "b" ? "NPage" : "Escape")
      try window.wait("page 7 again", until: page(7))
    }
    window.press("3")
    try window.wait("page 3", until: page(3))
    window.press("C-p")
    try window.wait(for: "9  Thay đổi từ cuộc họp trước")
    window.type("vuong mac")
    try window.wait(for: "6  Vướng mắc")
    window.press("Enter")
    try window.wait("page 6", until: page(6))
    try leave(window)
    try window.wait("the look of before") { _ in look(window) == before }
    window.press("q")
    try window.wait(for: "ended with 0")
  }

  @Test func `another size in the middle keeps the item, and a row opens and closes`() throws {
    let data = try ProgramData()
    let window = try window("present", data, for: "1/9  ")
    window.press("4")
    try window.wait("page 4", until: page(4))
    for (columns, rows) in [(120, 40), (40, 10), (80, 24)] {
      window.resize(columns: columns, rows: rows)
      try window.wait("\(columns)x\(rows)") { screen in
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        // Ten units have one page or four.
        let title = [" Đơn vị c", " 10 đơn vị thiếu"]
        return lines.count == rows + 1 && title.contains { screen.hasPrefix($0) }
          && screen.contains("■ Sở Xây dựng")
          && lines[rows - 1].contains(columns > 50 ? "chuyển trang" : "0′")
      }
    }
    let before = try window.wait("page 4", until: page(4))
    // The first press shows the mark, the second moves it.
    window.press("Down", "Down")
    window.press("Enter")
    try window.wait("the second unit's page") {
      $0.contains("Đầu mối") && $0.contains("Sở Khoa học và Công nghệ")
    }
    window.press("Enter")
    try window.wait(for: "projects.csv:")
    window.press("Escape")
    try window.wait(for: "Đầu mối")
    window.press("Escape")
    try window.wait("the page as before") { $0 == before }
  }

  /// Leaves the talk, which asks once.
  private func leave(_ window: TmuxSession, by key: String = "Escape") throws {
    window.press(key)
    try window.wait(for: "lần nữa")
    window.press(key)
    try window.wait(for: "¹Lĩnh vực")
  }

  // MARK: Data

  @Test func `figures stand still while files change and break, and are new at the end`() throws {
    let data = try ProgramData()
    let window = try window("", data, for: "28 tệp")
    window.press("P")
    try window.wait(for: "10.343,9 / 16.232,6")
    // The page of a unit counts what waits.
    window.press("4")
    try window.wait("page 4", until: page(4))
    window.press("Enter")
    try window.wait(for: "TẠM DỪNG")
    try data.append("transactions.csv", Self.payment)
    try window.wait(for: "đang chờ (1)")
    let tasks = try data.text("tasks.csv")
    try data.replace("tasks.csv", "alpha,beta\n1,2\n")
    try window.wait(for: "đang chờ (2)")
    window.press("Escape")
    try window.wait("page 4", until: page(4))
    window.press("1")
    try window.wait("the figures of before", until: { $0.contains("10.343,9 / 16.232,6") && page(1)($0) })
    #expect(window.screen.contains("giữ nguyên"))
    // Live, and held still again.
    window.press("t")
    try window.wait("new figures") { $0.contains("10.443,9 / 16.232,6") && !$0.contains("giữ nguyên") }
    window.press("5")
    try window.wait("the tasks of before the damage", until: page(5))
    window.press("p")
    try window.wait(for: "giữ nguyên")
    try data.replace("tasks.csv", tasks)
    window.press("Escape")
    try window.wait(for: "lần nữa")
    window.press("Escape")
    try window.wait("a mended folder") {
      $0.contains("10.443,9 / 16.232,6") && $0.contains("Nhiệm vụ quá hạn (53)") && !$0.contains("số liệu cũ")
        && !$0.contains("TẠM DỪNG")
    }
  }

  @Test func `the day of a meeting is what the next one compares with, unless another is named`() throws {
    let data = try ProgramData.small()
    func since(_ arguments: String, asOf: String) throws -> TmuxSession {
      try data.setDay(asOf)
      let window = try window("present \(arguments)", data, for: "1/7  ")
      window.press("End")
      return window
    }
    // Without a meeting before: a week.
    let first = try since("", asOf: "2026-11-10")
    try first.wait(for: "từ 03/11/2026")
    try leave(first)
    #expect(try data.meetings() == ["2026-11-10"])
    try since("", asOf: "2026-11-20").wait(for: "từ 10/11/2026")
    let named = try since("--since 2026-10-01", asOf: "2026-11-20")
    try named.wait(for: "từ 01/10/2026")
    // A payment of 5 tỷ on 5 October, one of 7 on 15 November.
    try named.wait("all payments since") { $0.contains(" tỷ đ") }
    try leave(named)
    #expect(try data.meetings() == ["2026-11-20"])
  }

  @Test func `pages turn by themselves and begin again`() throws {
    let data = try ProgramData.small()
    let window = try window("present --every 1", data, for: "1/7  ")
    for number in [2, 3, 4, 5, 6, 7, 1, 2] { try window.wait(for: " \(number)/7  ") }
    #expect(window.screen.contains("tự chuyển 1s"))
    // Not while somebody looks at a row's page.
    window.press("a")
    try window.wait { !$0.contains("tự chuyển") || $0.contains("tự chuyển 60s") }
    try leave(window, by: "q")
  }

  // MARK: Public

  @Test func `a public screen hides and shows names and exact figures, also in a talk`() throws {
    let data = try ProgramData()
    let window = try window("--public", data, for: "28 tệp")
    try window.wait("rounded") { $0.contains("10.344 / 16.233") && $0.contains("CÔNG KHAI") }
    window.press("K")
    try window.wait("exact") { $0.contains("10.343,9 / 16.232,6") && !$0.contains("CÔNG KHAI") }
    window.press("P")
    try window.wait(for: "+392,7 tỷ đ")
    window.press("K")
    try window.wait("rounded") { $0.contains("10.344 / 16.233") && $0.contains("CÔNG KHAI") }
    for number in 1...9 {
      window.press("\(number)")
      try window.wait("page \(number), public") { page(number)($0) && $0.contains("CÔNG KHAI") }
    }
    window.press("K")
    try window.wait("exact") { !$0.contains("CÔNG KHAI") }
  }
}

extension TmuxSession {
  @discardableResult
  fileprivate func wait(_ isDone: (String) -> Bool) throws -> String { try wait("that", until: isDone) }
}

extension ProgramData {
  /// A folder of one sector, one unit and one project that is paid as planned: little to read and to talk about.
  static func small() throws -> ProgramData {
    let data = try ProgramData(isEmpty: true)
    try data.write("units.csv", "unit_id,name,level,must_report\nSTC,Sở Tài chính,department,true\n")
    try data.write("sectors.csv", "sector_id,name\nCDS,Chuyển đổi số\n")
    try data.write(
      "projects.csv",
      "project_id,name,kind,owner_unit_id,sector_id,status,scope,is_digital_infrastructure\n"
        + "DA-01,Kho dữ liệu,digital_transformation_task,STC,CDS,implementation,science_digital,true\n")
    try data.write(
      "plans.csv",
      "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date\n"
        + "KH-1,DA-01,2026,city_assigned,initial,50000000000,NSTP,2025-12-10\n")
    let days = ["2026-01-20", "2026-02-20", "2026-10-05", "2026-11-15"]
    let payments = zip(days, [15, 20, 5, 7]).enumerated().map { number, payment in
      "CT-\(number),DA-01,2026,current,\(payment.0),payment,\(payment.1)000000000,treasury\n"
    }
    try data.write(
      "transactions.csv",
      "transaction_id,project_id,fiscal_year,capital_year,date,type,amount_vnd,source\n" + payments.joined())
    try data.setDay("2026-11-20")
    return data
  }

  func setDay(_ day: String) throws {
    try write("datapackage.json", #"{"name": "small", "as_of": "\#(day)", "synthetic": true}"#)
  }

  /// What is kept of meetings.
  func meetings() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: state).filter { $0.hasPrefix("meeting-") }.sorted()
      .map { String(decoding: try Data(contentsOf: URL(filePath: state + "/" + $0)), as: UTF8.self) }
  }
}
