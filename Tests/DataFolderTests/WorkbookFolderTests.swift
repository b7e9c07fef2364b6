import Domain
import Testing
import TinyBook

@testable import DataFolder

/// Workbooks in a folder, beside its CSV files and instead of them.
@Suite struct WorkbookFolderTests {
  /// The cells of a table as Excel keeps them: numbers and days as numbers.
  private static func rows(_ csv: String, from first: Int = 1) -> [String] {
    var rows: [String] = []
    for (place, line) in csv.split(separator: "\n").enumerated() {
      let cells = line.replacing(", ", with: "; ").replacing("\"", with: "")
        .split(separator: ",", omittingEmptySubsequences: false).map { cell in
          if let day = Day(iso: cell) { return TinyBook.number("\(day.number + 25_569)", style: 1) }
          return Int(cell) == nil ? String(cell) : TinyBook.number(String(cell))
        }
      rows.append(TinyBook.row(first + place, cells))
    }
    return rows
  }

  private static func book(_ sheets: [(name: String, csv: String)]) -> TinyBook {
    var book = TinyBook()
    book.formats = ["dd/mm/yyyy"]
    book.packs = true
    book.sheets = sheets.map { ($0.name, "visible", "<sheetData>\(rows($0.csv).joined())</sheetData>") }
    return book
  }

  private static func small(_ table: String) -> String { TestFolder.small[table + ".csv"] ?? "" }

  private static func book(_ table: String, sheet: String = "Sheet1") -> [UInt8] {
    book([(sheet, small(table))]).bytes
  }

  private func isAsSmall(_ portfolio: Portfolio) -> Bool {
    let small = TestFolder().read()
    return portfolio.money.total.disbursed == small.money.total.disbursed
      && portfolio.assignments.rows.map(\.code) == small.assignments.rows.map(\.code)
      && portfolio.assignments.rows.map(\.due) == small.assignments.rows.map(\.due)
  }

  @Test(arguments: ["tasks", "plans", "transactions", "obstacles", "units"])
  func `a workbook stands for its table`(_ table: String) {
    let folder = TestFolder()
    folder.remove(table + ".csv")
    folder.write(table + ".xlsx", WorkbookFolderTests.book(table))
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(isAsSmall(portfolio))
    let file = portfolio.files.first { $0.table == table }
    #expect(file?.path == table + ".xlsx")
    #expect(file?.recordCount == TestFolder().read().files.first { $0.table == table }?.recordCount)
  }

  @Test func `a workbook may hold all tables, by their names or titles`() {
    let titles = ["tasks": "Công việc", "plans": "capital plan", "units": "UNITS"]
    let folder = TestFolder([:])
    let sheets = TestFolder.small.keys.sorted().map { name in
      let table = String(name.dropLast(4))
      return (name: titles[table] ?? table, csv: TestFolder.small[name] ?? "")
    }
    folder.write("Số liệu.xlsx", WorkbookFolderTests.book(sheets).bytes)
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(isAsSmall(portfolio))
    #expect(portfolio.files.first { $0.table == "tasks" }?.path == "Số liệu.xlsx › Công việc")
    #expect(portfolio.files.count == 9)
  }

  @Test func `a problem names the sheet and its row`() {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    let csv = WorkbookFolderTests.small("tasks").replacing("2026-06-01", with: "#REF!")
    folder.write("b.xlsx", WorkbookFolderTests.book([("Ghi chú", "a,b\n"), ("tasks", csv)]).bytes)
    #expect(folder.read().problemPlaces == ["b.xlsx › tasks, E3 type"])
  }

  @Test func `figures and codes that stand twice name their cells`() throws {
    let folder = TestFolder()
    folder.remove("plans.csv")
    folder.remove("transactions.csv")
    let plans = WorkbookFolderTests.small("plans") + "K1,P1,2026,city_assigned,increase,7,F1,2026-03-01\n"
    let paid = WorkbookFolderTests.small("transactions")
    let head = try #require(paid.split(separator: "\n").first)
    let first = try #require(paid.split(separator: "\n").dropFirst().first)
    folder.write(
      "b.xlsx",
      WorkbookFolderTests.book([
        ("Kế hoạch", ""), ("plans", plans), ("transactions", "\(head)\n\(first)\n\(first)\n"),
      ])
      .bytes)
    let portfolio = folder.read()
    let plan = try #require(portfolio.plans.first)
    #expect(portfolio.place(plan.origin, column: "amount_vnd").text == "b.xlsx › plans, F2")
    #expect(portfolio.place(plan.origin).text == "b.xlsx › plans:2")
    #expect(portfolio.problemPlaces.contains("b.xlsx › plans, A4 primary-key"))
    #expect(portfolio.problemPlaces.contains("b.xlsx › transactions, A3 primary-key"))
    let firsts = portfolio.problems.list.filter { $0.rule == .primaryKey }.map(\.expected)
    #expect(firsts.contains(.unique(first: "b.xlsx › plans:2")))
    #expect(firsts.contains(.unique(first: "b.xlsx › transactions:2")))
  }

  @Test func `a title above the head and empty rows leave each problem on its row`() {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    let csv = WorkbookFolderTests.small("tasks").replacing("2026-06-01", with: "1/6")
    var book = WorkbookFolderTests.book([("tasks", "")])
    let rows = WorkbookFolderTests.rows(csv, from: 5)
    let more = TinyBook.row(12, "T3", "P1", "Đo đạc", "STC", "", "tốt")
    book.sheets[0].content =
      "<sheetData>\(TinyBook.row(2, "CÔNG VIỆC THÁNG 6"))\(rows.joined())\(more)</sheetData>"
    folder.write("tasks.xlsx", book.bytes)
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["tasks.xlsx › tasks, E7 type", "tasks.xlsx › tasks, F12 enum"])
    #expect(portfolio.assignments.rows.first?.origin.line == 6)
  }

  @Test func `a file counts before a workbook, and the other is named`() {
    let folder = TestFolder()
    folder.write("tasks.xlsx", WorkbookFolderTests.book("tasks"))
    folder.write("a.xlsx", WorkbookFolderTests.book("plans", sheet: "plans"))
    folder.remove("plans.csv")
    folder.write("b.xlsx", WorkbookFolderTests.book("plans", sheet: "plans"))
    let portfolio = folder.read()
    #expect(Set(portfolio.problemPlaces) == ["tasks.xlsx table-twice", "b.xlsx › plans table-twice"])
    #expect(portfolio.problems.list.map(\.expected).contains(.readInstead("a.xlsx › plans")))
    #expect(isAsSmall(portfolio))
  }

  @Test func `a unit's workbook is the unit's`() {
    let folder = TestFolder()
    folder.write(
      "units/SXD/Biểu 02.xlsx",
      WorkbookFolderTests.book([("tasks", "task_id,title,status\nT8,Khảo sát,in_progress\n")]).bytes)
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.assignments.rows.last?.code == "T8")
  }

  @Test func `another version is read whole, and a broken one leaves the rows of the last`() throws {
    let folder = TestFolder()
    folder.remove("transactions.csv")
    let ledger = WorkbookFolderTests.small("transactions")
    func save(_ csv: String) {
      folder.write("transactions.xlsx", WorkbookFolderTests.book([("Sheet1", csv)]).bytes)
    }
    save(ledger)
    let reader = folder.reader()
    func count(_ portfolio: Portfolio?) -> Int? {
      portfolio?.files.first { $0.path == "transactions.xlsx" }?.recordCount
    }
    #expect(count(reader.read()) == 3)
    save(ledger + "D4,P1,2026,current,2026-04-01,payment,10,F1,treasury,UNC-4,\n")
    let more = try #require(reader.read())
    #expect(count(more) == 4)
    #expect(more.problemPlaces == [])
    folder.write("transactions.xlsx", Array(WorkbookFolderTests.book("transactions").dropLast(40)))
    let broken = try #require(reader.read())
    #expect(broken.problemPlaces == ["transactions.xlsx workbook"])
    #expect(broken.problems.list.first?.expected == .workbook(.cutOff))
    #expect(count(broken) == 4)
  }

  /// The same table as a file of its own: its rows must not be there twice.
  @Test func `a table that moves from a workbook to a file and back counts once`() throws {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    folder.write("tasks.xlsx", WorkbookFolderTests.book("tasks"))
    let reader = folder.reader()
    #expect(reader.read()?.assignments.rows.count == 2)
    folder.write("tasks.csv", WorkbookFolderTests.small("tasks"))
    let both = try #require(reader.read())
    #expect(both.assignments.rows.map(\.code) == ["T1", "T2"])
    #expect(both.problems.errorCount == 0)
    folder.remove("tasks.csv")
    let back = try #require(reader.read())
    #expect(back.assignments.rows.map(\.code) == ["T1", "T2"])
    #expect(back.problems.errorCount == 0)
  }

  @Test func `what is no workbook, or one behind a password, is one problem`() {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    folder.write("tasks.xlsx", "task_id,title\n")
    let problem = folder.read().problems.list.first { $0.rule == .workbook }
    #expect(problem?.place.text == "tasks.xlsx")
    #expect(problem?.expected == .workbook(.other))
    var zip = TinyZip()
    var book = WorkbookFolderTests.book([("tasks", "")])
    book.prologue = "<!DOCTYPE x>"
    book.add(to: &zip, lies: ["xl/workbook.xml": TinyZip.Lie(flags: 1)])
    folder.write("Số liệu.xlsx", zip.finished())
    #expect(
      folder.read().problems.list.contains {
        $0.file == "Số liệu.xlsx" && $0.expected == .workbook(.encrypted)
      })
  }

  @Test func `amounts in millions are not taken for đồng`() {
    for (opening, place) in [("Đơn vị tính: triệu đồng", "A1"), ("ĐVT: Tỷ", "A1")] {
      let folder = TestFolder()
      folder.remove("plans.csv")
      folder.write(
        "plans.xlsx",
        WorkbookFolderTests.book([("Kế hoạch", opening + "\n" + WorkbookFolderTests.small("plans"))]).bytes)
      let problem = folder.read().problems.list.first { $0.rule == .moneyUnit }
      #expect(problem?.place.text == "plans.xlsx › Kế hoạch:1")
      #expect(problem?.found == "\(place): \(opening)")
    }
  }

  @Test func `what a table does not show of a sheet is said`() {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    var book = TinyBook(
      TinyBook.row(1, "task_id", "title", "status", "lead_unit_id", "notes"),
      TinyBook.row(2, "T1", "Một\nhai", "in_progress", "STC", "<c><f>A1</f></c>", "bên cạnh"))
    book.packs = true
    folder.write("tasks.xlsx", book.bytes)
    let portfolio = folder.read()
    #expect(
      Set(portfolio.problemPlaces) == [
        "tasks.xlsx › Sheet1, B2 lines-in-cell", "tasks.xlsx › Sheet1, E2 formula-without-value",
        "tasks.xlsx › Sheet1:2 column-without-name",
      ])
    #expect(portfolio.problems.list.first { $0.rule == .columnNameless }?.found == "F2: bên cạnh")
  }
}
