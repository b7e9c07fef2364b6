import Domain
import Glibc
import TestNumbers
import Testing

@testable import DataFolder

@Suite struct BrokenInputTests {
  struct Case: Sendable {
    let name: String
    let file: String
    /// What stands in the small folder, and what takes its place.
    let from: String
    let to: String
    let problem: String
    /// How many rows of the file's table are still shown.
    let rows: Int
  }

  static let cases = [
    Case(
      name: "unknown lead unit", file: "tasks.csv", from: "T1,P1,Thẩm định thiết kế,STC",
      to: "T1,P1,Thẩm định,XXX",
      problem: "tasks.csv:2:lead_unit_id foreign-key", rows: 2),
    Case(
      name: "wrong code", file: "tasks.csv", from: "2026-07-31,in_progress", to: "2026-07-31,doing",
      problem: "tasks.csv:2:status enum", rows: 1),
    Case(
      name: "date written the Vietnamese way", file: "tasks.csv", from: "2026-07-31", to: "31/07/2026",
      problem: "tasks.csv:2:due_on type", rows: 2),
    Case(
      name: "30 February", file: "tasks.csv", from: "2026-07-31", to: "2026-02-30",
      problem: "tasks.csv:2:due_on type", rows: 2),
    Case(
      name: "amount with dots", file: "plans.csv", from: ",5000,", to: ",33.389.000.000,",
      problem: "plans.csv:2:amount_vnd type", rows: 1),
    Case(
      name: "amount with a decimal", file: "plans.csv", from: ",5000,", to: ",5000.5,",
      problem: "plans.csv:2:amount_vnd type", rows: 1),
    Case(
      name: "amount beyond every budget", file: "plans.csv", from: ",5000,", to: ",10000000000000001,",
      problem: "plans.csv:2:amount_vnd overflow", rows: 1),
    Case(
      name: "amount beyond Int64", file: "plans.csv", from: ",5000,", to: ",99999999999999999999,",
      problem: "plans.csv:2:amount_vnd overflow", rows: 1),
    Case(
      name: "negative total investment", file: "projects.csv", from: ",9000", to: ",-9000",
      problem: "projects.csv:2:total_investment_vnd range", rows: 2),
    Case(
      name: "repeated key", file: "tasks.csv", from: "T2,", to: "T1,",
      problem: "tasks.csv:3:task_id primary-key", rows: 1),
    Case(
      name: "repeated plan", file: "plans.csv", from: "K2,", to: "K1,",
      problem: "plans.csv:3:plan_id primary-key", rows: 1),
    Case(
      name: "empty key", file: "tasks.csv", from: "T2,", to: ",",
      problem: "tasks.csv:3:task_id required", rows: 1),
    Case(
      name: "code in lower case", file: "tasks.csv", from: "T2,", to: "t2,",
      problem: "tasks.csv:3:task_id pattern", rows: 1),
    Case(
      name: "empty title", file: "tasks.csv", from: "Nghiệm thu", to: "",
      problem: "tasks.csv:3:title required", rows: 1),
    Case(
      name: "yes for true", file: "units.csv", from: "government,,false", to: "government,,no",
      problem: "units.csv:2:must_report type", rows: 2),
    Case(
      name: "one cell more", file: "tasks.csv", from: "T1,P1,", to: "T1,P1,,",
      problem: "tasks.csv:2 too-many-cells", rows: 1),
    Case(
      name: "one cell less", file: "tasks.csv", from: "T1,P1,", to: "T1,",
      problem: "tasks.csv:2 too-few-cells", rows: 1),
    Case(
      name: "quote never closed", file: "tasks.csv", from: "Thẩm định", to: "\"Thẩm định",
      problem: "tasks.csv:2 quote-unclosed", rows: 1),
    Case(
      name: "quote inside a cell", file: "tasks.csv", from: "Thẩm định", to: "Thẩm \"định",
      problem: "tasks.csv:2 quote-stray", rows: 1),
    Case(
      name: "escape sequence in a title", file: "tasks.csv", from: "Nghiệm thu",
      to: "Nghiệm\u{1B}[31m thu\u{202E}",
      problem: "tasks.csv:3:title hostile-text", rows: 2),
    Case(
      name: "zero-width space in a title", file: "tasks.csv", from: "Nghiệm thu", to: "Nghiệm\u{200B} thu",
      problem: "tasks.csv:3:title hostile-text", rows: 2),
    Case(
      name: "required column gone", file: "tasks.csv", from: "task_id,project_id,title",
      to: "task_id,project_id,name",
      problem: "tasks.csv:1 column-missing", rows: 0),
    Case(
      name: "semicolons", file: "sectors.csv", from: "sector_id,name", to: "sector_id;name",
      problem: "sectors.csv:1 separator", rows: 0),
    Case(
      name: "column twice", file: "tasks.csv", from: "lead_unit_id,due_on", to: "lead_unit_id,title",
      problem: "tasks.csv:1:title column-repeated", rows: 2),
    Case(
      name: "due before start", file: "tasks.csv",
      from:
        "lead_unit_id,due_on,status\nT1,P1,Thẩm định thiết kế,STC,2026-07-31,in_progress\nT2,P2,Nghiệm thu,SXD,",
      to:
        "lead_unit_id,start_on,due_on,status\nT1,P1,Thẩm định thiết kế,STC,2026-08-01,2026-07-31,in_progress\nT2,P2,Nghiệm thu,SXD,,",
      problem: "tasks.csv:2:due_on due-before-start", rows: 2),
    Case(
      name: "regular task with a due day", file: "tasks.csv",
      from:
        "lead_unit_id,due_on,status\nT1,P1,Thẩm định thiết kế,STC,2026-07-31,in_progress\nT2,P2,Nghiệm thu,SXD,",
      to:
        "lead_unit_id,is_regular,due_on,status\nT1,P1,Thẩm định thiết kế,STC,true,2026-07-31,in_progress\nT2,P2,Nghiệm thu,SXD,,",
      problem: "tasks.csv:2:due_on regular-with-due", rows: 2),
    Case(
      name: "resolved without a day", file: "obstacles.csv", from: "owner,new", to: "owner,resolved",
      problem: "obstacles.csv:2:resolved_on resolved-without-date", rows: 1),
    Case(
      name: "unit above itself", file: "units.csv", from: "UBND,Ủy ban nhân dân Thành phố,city_government,,",
      to: "UBND,Ủy ban nhân dân Thành phố,city_government,UBND,", problem: "units.csv:2:parent_unit_id cycle",
      rows: 3),
    Case(
      name: "more paid than invested", file: "projects.csv", from: ",9000", to: ",1499",
      problem: "projects.csv:2:total_investment_vnd above-total-investment", rows: 2),
    Case(
      name: "all paid and not accepted", file: "projects.csv", from: ",9000", to: ",1500",
      problem: "projects.csv:2:status paid-not-accepted", rows: 2),
    Case(
      name: "more paid than planned", file: "plans.csv", from: ",5000,", to: ",1499,",
      problem: "projects.csv:2:project_id above-plan", rows: 2),
  ]

  @Test(arguments: cases)
  func `one broken thing is one clear problem and the rest is shown`(_ example: Case) throws {
    let folder = TestFolder()
    let text = try #require(TestFolder.small[example.file])
    #expect(text.contains(example.from))
    folder.write(example.file, text.replacing(example.from, with: example.to, maxReplacements: 1))
    let portfolio = folder.read()
    if example.name == "more paid than invested" {
      #expect(portfolio.problemPlaces == [example.problem, "projects.csv:2:status paid-not-accepted"])
    } else if example.name == "semicolons" || example.name == "required column gone" {
      #expect(portfolio.problemPlaces.filter { !$0.hasSuffix("takes-rows") } == [example.problem])
    } else if example.rows == 1, example.file == "tasks.csv" || example.file == "units.csv" {
      #expect(portfolio.problemPlaces.first == example.problem)
    } else {
      #expect(
        portfolio.problemPlaces.filter { !$0.hasSuffix("takes-rows") } == [example.problem])
    }
    let counts = [
      "units.csv": portfolio.agencies.rows.count, "sectors.csv": portfolio.sectors.rows.count,
      "projects.csv": portfolio.projects.rows.count, "tasks.csv": portfolio.assignments.rows.count,
      "plans.csv": portfolio.plans.count, "obstacles.csv": portfolio.obstacles.rows.count,
    ]
    #expect(counts[example.file] == example.rows)
    let file = try #require(portfolio.files.first { $0.path == example.file })
    #expect(file.recordCount - file.rejectedCount == example.rows)
  }

  @Test func `the small folder has no problem`() {
    #expect(TestFolder().read().problemPlaces == [])
  }

  @Test func `columns in another order and columns of others change nothing`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "màu,name,sector_id\nđỏ,Giao thông,S01\n,Y tế,S02\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao thông", "Y tế"])
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00] as [UInt8], "sectors.csv:1 column-missing"),
    (Array("s\u{0}e\u{0}c\u{0}t\u{0}o\u{0}r\u{0}_\u{0}i\u{0}d\u{0}".utf8), "sectors.csv:1 column-missing"),
    (Array("sector_id,name\nS01,\u{0}\n".utf8), "sectors.csv:2:name hostile-text"),
    (Array("PK\u{3}\u{4}".utf8), "sectors.csv:1 file-form"),
    ([], "sectors.csv:1 header-missing"),
  ])
  func `a file that is no table, and a cell that is no text, is one problem`(
    _ bytes: [UInt8], _ problem: String
  ) {
    let folder = TestFolder()
    folder.write("sectors.csv", bytes)
    let portfolio = folder.read()
    // Projects of the sectors that are gone with it are another matter.
    let own = portfolio.problemPlaces.filter { $0.hasPrefix("sectors") && !$0.hasSuffix("takes-rows") }
    #expect(own == [problem])
    #expect(portfolio.projects.rows.count == 2)
  }

  @Test func `bytes that are no UTF-8 are shown as such and the row is used`() {
    let folder = TestFolder()
    folder.write(
      "sectors.csv", Array("sector_id,name\nS01,Giao ".utf8) + [0xC3, 0x28, 0xFF] + Array("\nS02,Y\n".utf8))
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["sectors.csv:2:name not-utf8"])
    #expect(portfolio.sectors.rows.first?.name == "Giao \u{FFFD}(\u{FFFD}")
  }

  @Test func `a FIFO, a folder and a device in a file's place don't stop the reading`() {
    let folder = TestFolder()
    for name in ["tasks.csv", "plans.csv", "obstacles.csv"] { folder.remove(name) }
    mkfifo(folder.path + "/tasks.csv", 0o644)
    mkdir(folder.path + "/plans.csv", 0o755)
    symlink("/dev/null", folder.path + "/obstacles.csv")
    let portfolio = folder.read()
    #expect(
      portfolio.problemPlaces == [
        "tasks.csv file-unreadable", "plans.csv file-unreadable", "obstacles.csv file-unreadable",
      ])
    #expect(portfolio.problems.list.allSatisfy { $0.expected == .regularFile })
    #expect(portfolio.projects.rows.count == 2)
  }

  @Test func `missing core tables are named and the others shown`() {
    let folder = TestFolder()
    for name in ["obstacles.csv", "transactions.csv"] { folder.remove(name) }
    let portfolio = folder.read()
    #expect(
      portfolio.problemPlaces == ["obstacles.csv file-missing", "transactions.csv no-disbursement-table"])
    #expect(portfolio.assignments.rows.count == 2)
  }

  @Test func `a broken package file is one problem`() {
    let folder = TestFolder()
    folder.write("datapackage.json", "{\"title\": \"x\",")
    #expect(folder.read().problemPlaces == ["datapackage.json package-unreadable"])
  }

  @Test(arguments: [
    (#"{"as_of": 20260630}"#, "as_of", Domain.Expectation.quotedDate, "20260630"),
    (#"{"as_of": ["2026-06-30"]}"#, "as_of", .quotedDate, "[…]"),
    (#"{"as_of": "30.6.2026"}"#, "as_of", .date, "30.6.2026"),
    (#"{"synthetic": "true"}"#, "synthetic", .boolean, "true"),
    (#"{"synthetic": 1}"#, "synthetic", .boolean, "1"),
    (#"{"title": 2026}"#, "title", .quotedText, "2026"),
    (#"{"asOf": "2026-06-30"}"#, "asOf", .column("as_of"), "asOf"),
    (#"{"Synthetic": true}"#, "Synthetic", .column("synthetic"), "Synthetic"),
  ])
  func `a member of the package file that can't be taken is named`(
    _ text: String, _ member: String, _ expected: Domain.Expectation, _ found: String
  ) {
    let folder = TestFolder()
    folder.write("datapackage.json", text)
    let portfolio = folder.read()
    #expect(portfolio.problems.list.map(\.column) == [member])
    #expect(portfolio.problems.list.map(\.expected) == [expected])
    #expect(portfolio.problems.list.map(\.found) == [found])
    #expect(!portfolio.isPinned)
  }

  @Test func `a FIFO or a folder in the package file's place is one problem`() {
    let folder = TestFolder()
    mkfifo(folder.path + "/datapackage.json", 0o644)
    #expect(folder.read().problems.list.map(\.expected) == [.regularFile])
    folder.remove("datapackage.json")
    mkdir(folder.path + "/datapackage.json", 0o755)
    #expect(folder.read().problems.list.map(\.expected) == [.regularFile])
  }

  @Test func `the package file gives title, moment and whether the data are made up`() {
    let folder = TestFolder()
    folder.write(
      "datapackage.json",
      #"{"title": "S\u1ed1 li\u1ec7u", "as_of": "2026-03-31", "synthetic": true, "x": [1, -2.5e3, null]}"#)
    let portfolio = folder.read()
    #expect(portfolio.title == "Số liệu")
    #expect(portfolio.isSynthetic)
    #expect(portfolio.isPinned)
    #expect(portfolio.asOf == Moment(iso: "2026-03-31"))
    #expect(portfolio.problemPlaces == [])
  }

  @Test func `editors' leavings and other files are not looked at`() {
    let folder = TestFolder()
    for name in [".tasks.csv.swp", "tasks.csv~", "tasks.csv.tmp", ".tasks.csv.Ab12Cd", "notes.txt"] {
      folder.write(name, "broken \" text")
    }
    #expect(folder.read().problemPlaces == [])
  }

  @Test(arguments: 0..<60)
  func `any bytes in any table are read to the end`(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let folder = TestFolder()
    for (name, text) in TestFolder.small.sorted(by: { $0.key < $1.key }) {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 0..<12, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 1...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0x39, 0x2D].randomElement(using: &random) ?? 0x22, at: place)
        }
      }
      folder.write(name, bytes)
    }
    let portfolio = folder.read()
    for file in portfolio.files where file.table != "transactions" {
      #expect(file.rejectedCount <= file.recordCount)
    }
    let used = portfolio.files.first { $0.table == "transactions" }.map { $0.recordCount - $0.rejectedCount }
    #expect(portfolio.ledger.rowCount == used ?? 0)
  }
}
