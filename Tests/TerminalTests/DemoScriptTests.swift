import Domain
import Testing

@testable import tiendo

/// What the demonstration writes when.
@Suite struct DemoScriptTests {
  private static let package = #"{"name": "x", "as_of": "2026-02-01T17:00+07:00", "synthetic": true}"#
  private static let head = "transaction_id,project_id,fiscal_year,capital_year,date,amount_vnd,notes\n"

  private func script(_ rows: String, package: String = package, head: String = head) throws -> DemoScript {
    try DemoScript(package: package, ledger: head + rows)
  }

  private func row(_ code: String, _ day: String, _ notes: String = "") -> String {
    "\(code),P,2026,current,\(day),5,\(notes)\n"
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func `weeks follow each other from 9 January to the last day, each with its own rows`() throws {
    let rows = [
      row("A", "2025-12-31"), row("B", "2026-01-09"), row("C", "2026-01-10"), row("D", "2026-01-16"),
      row("E", "2026-01-17"), row("F", "2026-02-01"),
    ]
    let script = try script(rows.joined())
    #expect(script.firstDay.iso == "2026-01-09")
    #expect(script.weeks.map(\.end.iso) == ["2026-01-16", "2026-01-23", "2026-01-30", "2026-02-01"])
    #expect(script.firstLedger == Self.head + rows[0] + rows[1])
    #expect(script.weeks.map(\.rows) == [rows[2] + rows[3], rows[4], "", rows[5]])
  }

  @Test func `rows come whole, with line breaks, commas and quotes in their cells`() throws {
    let rows = [
      row("A", "2026-01-12", "\"một\n2026-01-30,hai \"\"ba\"\"\r\n\""), row("\"B,1\"", "2026-01-13"),
      row("\"C\n,\"", "\"2026-01-28\""), row("Đ", "2026-01-29", "ghi chú"),
    ]
    let script = try script(rows.joined())
    #expect(script.weeks.map(\.rows) == [rows[0] + rows[1], "", rows[2] + rows[3], ""])
    let windows = try self.script(row("A", "2026-01-12").dropLast() + "\r\n")
    #expect(windows.weeks[0].rows.hasSuffix("\r\n"))
  }

  @Test func `the last row needs no line end`() throws {
    let script = try script(row("A", "2026-01-10") + row("B", "2026-01-31").dropLast())
    #expect(script.weeks.map(\.rows).joined() == row("A", "2026-01-10") + row("B", "2026-01-31"))
  }

  @Test func `no row up to the last day is lost, in whatever order they stand`() throws {
    var rows: [String] = []
    for number in 0..<200 {
      rows.append(row("R\(number)", (try day("2025-12-01") + number * 37 % 63).iso))
    }
    rows.append(row("X", "hôm qua"))
    let script = try script(rows.joined())
    let written = ([script.firstLedger] + script.weeks.map(\.rows)).joined()
    #expect(
      written.split(separator: "\n").sorted() == (Self.head + rows.joined()).split(separator: "\n").sorted())
  }

  @Test func `the description differs in its day only`() throws {
    let script = try script("")
    #expect(
      script.package(on: try day("2026-01-16"))
        == Self.package.replacing("2026-02-01T17:00+07:00", with: "2026-01-16"))
  }

  @Test func `the date stands where the head says`() throws {
    let script = try script("2026-01-12,A\n2026-01-29,B\n", head: "date,transaction_id\n")
    #expect(script.weeks.map(\.rows) == ["2026-01-12,A\n", "", "2026-01-29,B\n", ""])
  }

  @Test func `a year that has hardly begun has no weeks and keeps its day`() throws {
    for last in ["2026-01-09", "2026-01-03"] {
      let script = try script(row("A", "2026-01-02"), package: #"{"as_of": "\#(last)"}"#)
      #expect(script.weeks.isEmpty)
      #expect(script.firstDay.iso == last)
      #expect(script.firstLedger == Self.head + row("A", "2026-01-02"))
    }
  }

  @Test(arguments: ["{}", #"{"as_of": }"#, #"{"as_of": "morgen"}"#, "", #"{"as_of": "2026"#])
  func `a description without a day is refused`(package: String) {
    #expect(throws: Failure.self) { try DemoScript(package: package, ledger: Self.head) }
  }

  @Test func `the demonstration folder is played to its last day, and every row comes once`() throws {
    let data = try ProgramData()
    let ledger = try data.text("transactions.csv")
    let package = try data.text("datapackage.json")
    let script = try DemoScript.prepared(in: data.folder)
    #expect(try data.text("transactions.csv") == script.firstLedger)
    #expect(try data.text("datapackage.json").contains(#""as_of": "2026-01-09""#))
    for week in script.weeks { week.write(into: data.folder, script) }
    let written = try data.lines("transactions.csv")
    #expect(written.count > 5000)
    #expect(written.sorted() == ledger.split(separator: "\n").sorted())
    #expect(try data.text("datapackage.json") == package)
    #expect(try ProgramRun("check", data.folder).status == ProgramRun("check", Self.source).status)
  }

  private static let source =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"

  @Test func `a copy is the same bytes, and nothing of it is left`() throws {
    let data = try ProgramData()
    let copy = try DemoFolder.copy(data.folder)
    defer { DemoFolder.remove(copy) }
    for name in ["transactions.csv", "units/STP/obstacles.csv", "datapackage.json"] {
      #expect(DemoFolder.read(copy + "/" + name) == DemoFolder.read(data.path(name)))
    }
    DemoFolder.remove(copy)
    #expect(DemoFolder.read(copy + "/datapackage.json") == nil)
    #expect(DemoFolder.read(data.path("datapackage.json")) != nil)
  }
}
