import FoundationEssentials
import Testing

/// Papers from the command line: written whole, never over a file or into the data, and checked afterwards.
@Suite(.inTurns, .timeLimit(.minutes(5))) struct ProgramPaperTests {
  private let data: ProgramData
  /// Where papers go: beside the data folder.
  private let papers: ProgramData

  init() throws {
    data = try ProgramData()
    papers = try ProgramData(isEmpty: true)
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, environment: ["XDG_STATE_HOME": papers.site + "/state"])
  }

  private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  @Test func `a report is written once, the same each time, checked, and stands in the register`() throws {
    let (first, second) = (papers.path("a.docx"), papers.path("b.docx"))
    #expect(try run("report", data.folder, "-o", first).status == 0)
    #expect(try run("report", data.folder, "--output", second).status == 0)
    #expect(try bytes(first) == bytes(second) && bytes(first).starts(with: "PK".utf8))
    let again = try run("report", data.folder, "-o", first)
    #expect(again.status == 1 && again.errors.contains(first))
    #expect(try run("report", data.folder, "--check", first).status == 0)
    let register = try run("report", data.folder, "--register", "--lang", "en")
    #expect(
      register.lines.count == 2 && register.output.contains("week 47") && register.output.contains("a.docx"))
    // A payment that was booked later for a day of the report.
    let ledger = try String(contentsOf: URL(filePath: data.path("transactions.csv")), encoding: .utf8)
    try data.write(
      "transactions.csv",
      ledger + "GD999999,GT-01,2026,current,2026-11-19,payment,1000000000,NSTP,treasury,UNC-9,,\n")
    let check = try run("report", data.folder, "--check", first, "--lang", "en")
    #expect(check.status == 1 && check.output.contains("(+1,000,000,000 đ)"))
    #expect(check.output.contains("transactions.csv"))
  }

  @Test func `a report never goes into the data folder, nor to a name that tells no form`() throws {
    let inside = try run("report", data.folder, "-o", data.path("report.docx"))
    #expect(inside.status == 1 && !inside.errors.isEmpty)
    #expect(throws: (any Error).self) { try bytes(data.path("report.docx")) }
    let formless = try run("report", data.folder, "-o", papers.path("report.pdf"))
    #expect(formless.status == 2 && formless.errors.contains(".docx"))
    let noReport = try run("report", data.folder, "--check", data.path("tasks.csv"))
    #expect(noReport.status == 1 && noReport.errors.contains("tasks.csv"))
  }

  @Test func `a reminder names the unit's focal point; an unknown unit those that may be meant`() throws {
    let letter = try run("remind", data.folder, "--unit", "SKHCN")
    #expect(letter.status == 0 && letter.output.contains("Sở Khoa học và Công nghệ"))
    let unknown = try run("remind", data.folder, "--unit", "SKHCM")
    #expect(unknown.status == 2 && unknown.errors.contains("SKHCN"))
  }

  @Test func `the dashboard begins with the week of a unit, and says when there is no such unit`() throws {
    let session = try ProgramSession(options: "--unit SKHCN", columns: 120)
    try session.wait(for: "Việc trong tuần")
    try session.press("Escape", for: "¹Lĩnh vực")
    try ProgramSession(options: "--unit SKHCM", columns: 120).wait(for: "có phải SKHCN?")
  }

  @Test func `the report's page writes what it shows, in the form that the name tells`() throws {
    let session = try ProgramSession(data)
    session.window.press(":")
    session.type("báo cáo tuần")
    try session.wait(for: "Báo cáo tuần")
    try session.press("Enter", for: "CỘNG HÒA XÃ HỘI")
    try session.press("C-s", for: "tiendo-report-2026-11-20.docx")
    session.window.press("C-u")
    session.type("~/r.md")
    try session.press("Enter", for: "đã ghi \(data.site)/r.md")
    let text = try String(contentsOf: URL(filePath: data.site + "/r.md"), encoding: .utf8)
    #expect(text.contains("BÁO CÁO") && text.contains("DỮ LIỆU MÔ PHỎNG"))
  }
}
