import Contract
import Domain
import Testing

@testable import DataFolder

@Suite struct HeaderTests {
  private static let tasks =
    "task_id,title,lead_unit_id,due_on,status\nT1,Khảo sát,STC,2026-06-01,in_progress\n"

  private func read(_ name: String, _ text: String) -> Portfolio { read(name, Array(text.utf8)) }

  private func read(_ name: String, _ bytes: [UInt8]) -> Portfolio {
    let folder = TestFolder()
    folder.write(name, bytes)
    return folder.read()
  }

  /// Problems without those that follow from a table that is not there.
  private func problems(_ portfolio: Portfolio) -> [Problem] {
    portfolio.problems.list.filter { $0.rule != .foreignKey }
  }

  // MARK: names that are almost a column's

  @Test(arguments: [
    "Due_On", "DUE_ON", "due_on ", " due_on", "due on", "Due-On", "dueOn", "due_on\u{200B}", "\u{FEFF}due_on",
    "due_\u{00A0}on", "du_on", "due_om", "deu_on", "due_onn", "dúe_ơn", "duе_on", "ｄｕｅ＿ｏｎ", "due_on.",
  ])
  func `a header that is almost an optional column is named with it`(_ name: String) {
    let portfolio = read("tasks.csv", HeaderTests.tasks.replacing("due_on", with: name))
    #expect(problems(portfolio).map(\.rule) == [.columnAlmost])
    #expect(problems(portfolio).first?.expected == .column("due_on"))
    #expect(problems(portfolio).first?.line == 1)
    #expect(portfolio.problems.errorCount == 0)
    #expect(portfolio.assignments.rows.map(\.code) == ["T1"])
  }

  @Test func `bytes in a header that are no UTF-8 don't hide its column`() {
    let bytes =
      Array("task_id,title,lead_unit_id,due_".utf8) + [0xF3]
      + Array("n,status\nT1,Khảo sát,STC,,in_progress\n".utf8)
    #expect(problems(read("tasks.csv", bytes)).first?.expected == .column("due_on"))
    let other = Array("sector_id,name,ghi ch".utf8) + [0xFA] + Array("\nS01,Giao thông,\nS02,Y tế,\n".utf8)
    #expect(problems(read("sectors.csv", other)).map(\.rule) == [.notUTF8])
  }

  @Test(arguments: ["màu", "phòng", "dua", "x", "STT", "mã số"])
  func `a column that is near to none is left alone`(_ name: String) {
    let text = HeaderTests.tasks.replacing(",due_on", with: ",\(name)")
    #expect(problems(read("tasks.csv", text)).isEmpty)
  }

  // Seen: the deadlines of a whole table were ignored, in silence.
  @Test(arguments: [
    "Rõ tiến độ: hạn hoàn thành", "Hạn hoàn thành", "HẠN HOÀN THÀNH", "han hoan thanh", "Rõ tiến độ", "Due",
    "due",
    "Échéance", "Hạn hoàn thành (ngày)", "Hạn  hoàn\u{00A0}thành ", "Rõ tiến độ :hạn hoàn thàn",
  ])
  func `a header that is an optional column's label is named with the column`(_ name: String) {
    let portfolio = read("tasks.csv", HeaderTests.tasks.replacing("due_on", with: name))
    #expect(problems(portfolio).map(\.rule) == [.columnAlmost])
    #expect(problems(portfolio).first?.expected == .column("due_on"))
    #expect(portfolio.assignments.rows.map(\.due) == [nil])
  }

  @Test func `a label beside the column that it explains is no slip`() {
    let text = HeaderTests.tasks.replacing(",due_on", with: ",due_on,Hạn hoàn thành").replacing(
      "2026-06-01", with: "2026-06-01,1/6")
    #expect(problems(read("tasks.csv", text)).isEmpty)
  }

  @Test(arguments: Contract.tables.map(\.name))
  func `each column's own name is no slip of another's label`(_ name: TableName) throws {
    let table = Contract[name]
    for column in table.columns {
      #expect(HeaderCheck.meant(by: column.name, in: table, besides: []) == nil)
    }
    for label in table.columns.flatMap({ [$0.label.vi, $0.label.en, $0.label.fr] })
    where !table.columns.contains(where: { $0.name == label }) {
      #expect(HeaderCheck.meant(by: label, in: table, besides: []) != nil, "\(label)")
    }
  }

  @Test(arguments: ["due_on ", " due_on", "due_on\u{200B}", "\u{00A0}due_on"])
  func `blanks around a name stand in what was found and not in the place`(_ name: String) {
    let portfolio = read("tasks.csv", HeaderTests.tasks.replacing("due_on", with: name))
    #expect(problems(portfolio).map(\.place.text) == ["tasks.csv:1:due_on"])
    #expect(problems(portfolio).map(\.found) == [name])
  }

  @Test func `missing columns name the labels that were meant`() {
    let header = "Mã công việc,Nội dung công việc,Đơn vị chủ trì,Hạn hoàn thành,Trạng thái"
    let portfolio = read(
      "tasks.csv", HeaderTests.tasks.replacing("task_id,title,lead_unit_id,due_on,status", with: header))
    #expect(problems(portfolio).map(\.rule) == [.columnMissing])
    #expect(problems(portfolio).first?.expected == .columns(["task_id", "title", "lead_unit_id", "status"]))
    #expect(problems(portfolio).first?.found == "Mã công việc,Nội dung công việc,Đơn vị chủ trì,Trạng thái")
    let semicolons = read(
      "tasks.csv", header.replacing(",", with: ";") + "\nT1;Khảo sát;STC;2026-06-01;in_progress\n")
    #expect(problems(semicolons).map(\.rule) == [.columnMissing])
    #expect(problems(semicolons).first?.found == problems(portfolio).first?.found)
  }

  @Test func `labels above the names are told as lines above them`() {
    let labels = "Mã công việc,Nội dung công việc,Đơn vị chủ trì,Hạn hoàn thành,Trạng thái\n"
    let portfolio = read("tasks.csv", labels + HeaderTests.tasks)
    #expect(problems(portfolio).map(\.expected) == [.headerFirst(insteadOf: 2)])
  }

  @Test func `a second name of one meaning is named too`() {
    let text = "sector_id,name,Name\nS01,Giao thông,Đường\nS02,Y tế,\n"
    #expect(problems(read("sectors.csv", text)).map(\.expected) == [.column("name")])
  }

  @Test func `a missing column names the header that was meant`() {
    let portfolio = read("tasks.csv", HeaderTests.tasks.replacing("task_id", with: "Task ID"))
    let problem = problems(portfolio).first
    #expect(problem?.rule == .columnMissing)
    #expect(problem?.expected == .columns(["task_id"]))
    #expect(problem?.found == "Task ID")
  }

  // MARK: line ends

  @Test(arguments: ["\r", "\n", "\r\n"], ["", "\n", "\r", "\r\n", "\n\n"])
  func `rows are parted by whatever ends lines`(_ newline: String, _ last: String) {
    let lines = ["sector_id,name", "S01,Giao thông", "S02,\"Văn hóa, thể thao\"", "S03,Y tế"]
    let portfolio = read("sectors.csv", lines.joined(separator: newline) + last)
    #expect(portfolio.problems.errorCount == 0)
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao thông", "Văn hóa, thể thao", "Y tế"])
    #expect(portfolio.sectors.rows.map(\.origin.line) == [2, 3, 4])
  }

  @Test(arguments: [
    "sector_id,name\rS01,Giao thông\nS02,Y tế\r\nS03,Đất đai\r",
    "sector_id,name\nS01,Giao thông\rS02,Y tế\nS03,Đất đai",
    "sector_id,name\r\nS01,Giao thông\rS02,Y tế\r\nS03,Đất đai\n",
    "\r\rsector_id,name\rS01,Giao thông\r\nS02,Y tế\rS03,Đất đai\n",
  ])
  func `lines that end in several ways in one file are each a line`(_ text: String) {
    let portfolio = read("sectors.csv", text)
    #expect(portfolio.problems.errorCount == 0)
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao thông", "Y tế", "Đất đai"])
  }

  @Test func `a line break in a cell of an old Mac's file stays in the cell`() {
    let portfolio = read("sectors.csv", "sector_id,name\rS01,\"Giao\nthông\"\rS02,\"Y\rtế\"\r")
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao\nthông", "Y\ntế"])
  }

  @Test func `a ledger of an old Mac is summed, and read on from its end`() throws {
    let folder = TestFolder()
    let ledger = try #require(TestFolder.small["transactions.csv"]).replacing("\n", with: "\r")
    folder.write("transactions.csv", ledger)
    let reader = folder.reader()
    #expect(reader.read()?.money.total.disbursed == 1800)
    folder.append("transactions.csv", "D9,P2,2026,current,2026-05-01,payment,40,F1,treasury,,\r")
    let grown = try #require(reader.read())
    #expect(grown.money.total.disbursed == 1840)
    #expect(grown.problemPlaces == [])
    #expect(reader.needsVerification)
  }

  // MARK: separators and lines above

  @Test(arguments: [
    (":", ":"), ("\u{FF0C}", "\u{FF0C}"),
  ])
  func `cells parted by what no table program writes are named by it`(
    _ separator: String, _ found: String
  ) {
    let portfolio = read("tasks.csv", HeaderTests.tasks.replacing(",", with: separator))
    #expect(problems(portfolio).map(\.rule) == [.separator])
    #expect(problems(portfolio).first?.found == found)
    #expect(problems(portfolio).first?.line == 1)
  }

  @Test func `lines that were put whole between quotes are named as without commas`() {
    let lines = HeaderTests.tasks.split(separator: "\n").map { "\"\($0)\"\n" }
    let portfolio = read("tasks.csv", lines.joined())
    #expect(problems(portfolio).map(\.rule) == [.separator])
    #expect(problems(portfolio).first?.found == "\"task_id,title,lead_unit_id,due_on,status\"")
  }

  @Test func `a first line that names a separator of no table program is named`() {
    let colons = read("tasks.csv", "sep=:\r\n" + HeaderTests.tasks.replacing(",", with: ":"))
    #expect(problems(colons).map(\.rule) == [.separator])
    #expect(problems(colons).first?.found == "sep=:")
  }

  @Test(arguments: [
    ("BẢNG NHIỆM VỤ,,,,\n", 2), ("BẢNG NHIỆM VỤ\n\nĐơn vị: Sở Tài chính\n", 4), (",,,,\n,,,,\n", 3),
    ("\"Kỳ\n6 tháng\",,,,\n", 3), ("BẢNG \"A\" THÁNG 6,,,,\n", 2), ("\"BẢNG\n", 2),
  ])
  func `lines above the column names are named with the line of the names`(_ above: String, _ line: Int) {
    let portfolio = read("tasks.csv", above + HeaderTests.tasks)
    #expect(problems(portfolio).map(\.rule) == [.headerBelow])
    #expect(problems(portfolio).first?.expected == .headerFirst(insteadOf: line))
    #expect(problems(portfolio).first?.line == 1)
  }

  @Test func `a title above semicolons is told as semicolons with their line`() {
    let portfolio = read("tasks.csv", "BẢNG\n" + HeaderTests.tasks.replacing(",", with: ";"))
    #expect(problems(portfolio).map(\.place.text) == ["tasks.csv:2"])
    #expect(problems(portfolio).map(\.rule) == [.separator])
  }

  // MARK: columns without a name

  @Test func `columns without a name and without cells are no problem`() {
    let text = HeaderTests.tasks.split(separator: "\n").map { $0 + ",, ," }.joined(separator: "\n") + "\n"
    #expect(problems(read("tasks.csv", text)).isEmpty)
  }

  @Test func `cells below no name are one warning for all rows`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id,name,,\nS01,Giao thông,,\nS02,Y tế,ghi chú,\nS03,Đất đai,,x\n")
    let problem = folder.read().problems.list.first
    #expect(problem?.place.text == "sectors.csv:3")
    #expect(problem?.rule == .columnNameless)
    #expect(problem?.found == "ghi chú")
    #expect(problem?.rows == 2)
    #expect(problem?.severity == .warning)
  }

  @Test func `cells below no name at a growing ledger's end are seen`() throws {
    let folder = TestFolder()
    let ledger = try #require(TestFolder.small["transactions.csv"])
    folder.write("transactions.csv", ledger.replacing("\n", with: ",\n"))
    let reader = folder.reader()
    #expect(reader.read()?.problemPlaces == [])
    folder.append("transactions.csv", "D9,P2,2026,current,2026-05-01,payment,40,F1,treasury,,,lạc\n")
    let grown = try #require(reader.read())
    #expect(grown.problemPlaces == ["transactions.csv:5 column-without-name"])
    #expect(grown.money.total.disbursed == 1840)
  }
}
