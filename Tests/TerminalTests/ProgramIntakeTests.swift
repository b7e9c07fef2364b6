import Testing
import TinyBook

/// `tiendo intake`: hand-ins in a unit's own form into a data folder.
@Suite(.inTurns, .timeLimit(.minutes(10))) struct ProgramIntakeTests {
  private let data: ProgramData
  private let file: String

  init() throws {
    data = try ProgramData()
    file = data.site + "/Bieu 02 tuan 46.xlsx"
    try data.write("../Bieu 02 tuan 46.xlsx", Self.book(paid: "21250,5").bytes)
  }

  /// A form with merged titles, a unit of money, a total and a note; numbers are Excel's own but for one.
  private static func book(paid: String, day: String = "20/11/2026", unit: String = "ĐVT: triệu đồng")
    -> TinyBook
  {
    TinyBook(
      TinyBook.row(1, "Đơn vị báo cáo: Sở Khoa học và Công nghệ"),
      TinyBook.row(2, "BÁO CÁO GIẢI NGÂN NĂM 2026 (đến ngày \(day))", "", "", unit),
      TinyBook.row(3, "TT", "Tên dự án", "Giải ngân lũy kế", "", "Khó khăn, vướng mắc"),
      TinyBook.row(4, "", "", "Mã dự án", "Vốn trong năm", ""),
      TinyBook.row(5, "(1)", "(2)", "(3)", "(4)", "(5)"),
      TinyBook.row(6, "", "TỔNG SỐ", "", TinyBook.number("33250.5")),
      TinyBook.row(7, "1", "Một", "KHCN-05", TinyBook.number("12000"), "Chưa có giá"),
      TinyBook.row(8, "2", "Hai", "KHCN-11", paid, ""),
      TinyBook.row(9, "", "Ghi chú: chưa đối chiếu"),
      after:
        #"<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="C3:D3"/><mergeCell ref="E3:E4"/></mergeCells>"#,
      name: "Biểu 02")
  }

  private func intake(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["intake", file, "--into", data.folder] + arguments)
  }

  @Test func `a hand-in is read, shown and written by one command`() throws {
    let list = try data.text("submissions.csv")
    let open = "SKHCN,2026-11-19,2026-11-19,,,,,"
    let taken = try #require(try data.lines("submissions.csv").first { $0.hasPrefix(open.dropLast(4)) })
    try data.replace("submissions.csv", list.split(separator: taken).joined(separator: open))
    let before = try data.inventory()
    let preview = try intake("--preview")
    #expect(preview.status == 0, "\(preview.errors)")
    #expect(preview.output.contains("✓ D6: 33.250.500.000 đ = tổng 2 dòng"))
    #expect(try data.inventory() == before)

    let run = try intake("--yes")
    #expect(run.status == 0, "\(run.errors)")
    let rows = try data.lines("units/SKHCN/disbursed_to_date.csv")
    #expect(
      rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[7] } == [
        "12000000000", "21250500000",
      ])
    #expect(try data.text("units/SKHCN/obstacles.csv").contains("Chưa có giá"))
    #expect(try data.text("intake/SKHCN.rows.csv").contains(",Biểu 02,8\n"))
    let code = "KHCN-11/2026/current/2026-11-20/actual/unit_report/NSTP"
    let record = try ProgramRun(
      "print", data.folder, "--view", "disbursed_to_date:" + code, "--size", "160x40")
    #expect(record.output.contains("Bieu 02 tuan 46.xlsx › Biểu 02:8"), "\(record.output)")
    // The secretariat's list has it for the week that the day is in.
    #expect(run.output.contains("→ submissions.csv: kỳ đến 19/11/2026: đã nhận lúc "))
    let waiting = try data.lines("submissions.csv").first { $0.hasPrefix("SKHCN,2026-11-19,") }
    #expect(waiting?.contains(",received,Bieu 02 tuan 46.xlsx,") == true)
    let register = try data.text("intake/hand-ins.csv")
    #expect(register.contains("Bieu 02 tuan 46.xlsx"))
    #expect(try ProgramRun("check", data.folder, "--format", "json").bytes.isEmpty == false)
    #expect(try ProgramRun("print", data.folder, "--view", "problems").output.contains("intake/") == false)
  }

  @Test func `the next week needs no question and keeps the week before`() throws {
    #expect(try intake("--yes").status == 0)
    try data.write("../Bieu 02 tuan 47.xlsx", Self.book(paid: "21250,5", day: "27/11/2026").bytes)
    let run = try ProgramRun("intake", data.site + "/Bieu 02 tuan 47.xlsx", "--into", data.folder, "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try data.lines("units/SKHCN/disbursed_to_date.csv").count == 5)
    #expect(run.output.contains("dòng các kỳ khác giữ nguyên 2"))
    // The same file once more changes nothing.
    let again = try ProgramRun("intake", data.site + "/Bieu 02 tuan 47.xlsx", "--into", data.folder, "--yes")
    #expect(again.output.contains("mới 0, đổi 0, như cũ 2"))
  }

  @Test func `what is not certain is not written without somebody who answers`() throws {
    try data.write("../Bieu 02 tuan 46.xlsx", Self.book(paid: "21.250").bytes)
    let before = try data.inventory()
    let run = try intake("--yes", "--lang", "en")
    #expect(run.status == 1 && run.output.contains("is «21.250» (row 8) 21250, or 21,250 with decimals?"))
    #expect(run.errors.contains("there are questions"))
    try data.write("../Bieu 02 tuan 46.xlsx", Self.book(paid: "9999,5").bytes)
    let other = try intake("--yes", "--lang", "en")
    #expect(other.status == 1 && other.output.contains("✗ D6") && other.errors.contains("--anyway"))
    #expect(try intake().status == 1)
    #expect(try data.inventory() == before)
    #expect(try intake("--yes", "--anyway").status == 0)
  }

  @Test func `wrong calls and files that can't be taken say what to do`() throws {
    #expect(try ProgramRun("intake", "--into", data.folder).status == 2)
    #expect(try intake("--unit", "SKHC").errors.contains("SKHCN"))
    for (name, text) in [
      ("a.xlsx", "PK\u{3}\u{4}"), ("b.xls", "\u{0}\u{1}\u{2}\u{0}\u{0}"), ("c.csv", ""),
      ("d.csv", "x;y\n1;2\n"),
    ] {
      try data.write("../" + name, text)
      let run = try ProgramRun(
        "intake", data.site + "/" + name, "--into", data.folder, "--unit", "STC", "--lang", "fr")
      #expect(
        run.status == 1 && run.errors.hasPrefix("Erreur : ") && run.errors.contains(name),
        "\(name): \(run.errors)")
    }
    try data.makeFolder("intake")
    try data.write("intake/SKHCN.toml", "[[sheet]\n")
    #expect(try intake("--preview").errors.contains("intake/SKHCN.toml:1"))
  }

  @Test(.enabled(if: TmuxSession.isAvailable, "\(TmuxSession.missing)"))
  func `an officer answers, looks and says yes`() throws {
    try data.write("../Bieu 02 tuan 46.xlsx", Self.book(paid: "21.250", unit: "").bytes)
    let window = try TmuxSession(
      "\(ProgramUnderTest.path) intake '\(file)' --into \(data.folder); echo \"ended with $?\"; exec cat",
      environment: data.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }, columns: 140, rows: 60)
    try window.wait(for: "? Lũy kế giải ngân: «21.250»")
    try window.wait(for: "nhận>")
    window.type("8 ,\n")
    try window.wait("the next prompt") {
      $0.split(separator: "nhận>", omittingEmptySubsequences: false).count == 3
    }
    window.type("m triệu\n")
    try window.wait(for: "12000000000")
    window.type("\n")
    try window.wait(for: "Ghi vào \(data.folder)?")
    #expect(try data.inventory()["units/SKHCN/disbursed_to_date.csv"] == nil)
    window.type("c\n")
    try window.wait(for: "ended with 0")
    #expect(try data.text("units/SKHCN/disbursed_to_date.csv").contains(",21250000000,"))
    #expect(try data.text("intake/SKHCN.toml").contains("disbursed_vnd = \",\""))
  }
}
