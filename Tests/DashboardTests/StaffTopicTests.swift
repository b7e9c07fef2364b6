import Cells
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Pages of people, of hand-ins and of what is likely to go wrong.
@Suite struct StaffTopicTests {
  /// As of 20/11/2026 17:00.
  private static var portfolio: Portfolio {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.unit("SXD", "Sở Xây dựng", short: "Sở XD")
    books.unit("SYT", "Sở Y tế", short: "Sở YT")
    books.sector("GT", "Giao thông")
    books.project("A", "Cầu A", owner: "SXD")
    books.plan("A", billion(100))
    books.pay("A", billion(40), month: 5)
    books.task("T1", "Trình dự án", lead: "STC", due: "2026-11-10")
    books.task("T2", "Nghiệm thu cầu", lead: "SXD", project: "A", due: "2026-12-01", status: .notStarted)
    books.obstacle(
      "V1", "Chưa có mặt bằng", unit: "SXD", raised: "2026-08-01", blocked: billion(7), project: "A",
      responsible: "SYT")
    books.files = [
      SourceFile(
        path: "units/SXD/tasks.csv", table: "tasks", agency: "SXD",
        modified: Moment(day: day("2026-11-12"), minute: 0),
        byteCount: 10)
    ]
    books.problems = [
      Problem(
        file: "units/SXD/tasks.csv", line: 2, rule: .required, expected: .present, found: "", agency: "SXD")
    ]
    return books.portfolio.moved { facts in
      facts.people = people
      facts.duties.submissions = submissions
    }
  }

  private static var people: Register<Person> {
    let rows = [
      Person(
        key: Key(0), code: "N0", name: "Lê Thu An", position: "Chuyên viên", agency: Key(0),
        isFocalPoint: true,
        email: "an@example.org", phone: "024 1111", from: day("2026-11-01"), origin: line(2)),
      Person(
        key: Key(1), code: "N1", name: "Trần Văn Bê", agency: Key(0), isFocalPoint: true,
        to: day("2026-10-31"),
        origin: line(3)),
      Person(
        key: Key(2), code: "N2", name: "Phạm Thị Xê", agency: Key(1), isHead: true, phone: "024 2222",
        origin: line(4)),
      Person(key: Key(3), code: "N3", name: "Vũ Đê", agency: Key(2), isFocalPoint: true, origin: line(5)),
    ]
    return Register(rows: rows, codes: rows.map(\.code), key: \.key)
  }

  private static var submissions: [Submission] {
    ["2026-11-06", "2026-11-13", "2026-11-18"].flatMap { end in
      [
        Submission(
          agency: Key(0), periodEnd: day(end), due: day(end) + 1,
          received: Moment(day: day(end), minute: 600),
          status: .accepted, submittedBy: Key(0), origin: line(2)),
        Submission(
          agency: Key(2), periodEnd: day(end), due: day(end) + 1,
          received: Moment(day: day(end) + 2, minute: 600),
          status: .returned, notes: "thiếu biểu 2", origin: line(3)),
      ]
    }
  }

  private static func line(_ number: UInt32) -> Origin { Origin(file: 0, line: number, offset: 0) }

  private static func rows(
    _ topic: Topic, of subject: TopicSubject = .all, isPublic: Bool = false,
    _ language: Language = .vietnamese,
    _ portfolio: Portfolio = portfolio, signOffs: [SignOff] = []
  ) throws -> TopicRows {
    let question = TopicQuestion(
      topic: topic, subject: subject, language: language, basis: .cityAssigned, unit: .billion,
      isPublic: isPublic)
    let source = TopicSource(
      question, portfolio, isCancelled: { false }, past: { _ in nil }, records: { _, _ in },
      signOffs: { signOffs })
    return try #require(topic.rows(source))
  }

  private static func said(_ rows: TopicRows) -> [String] { rows.lines.map { $0.spans.map(\.text).joined() } }

  private static func screen(
    _ topic: Topic, _ columns: Int, _ rows: Int, _ language: Language, isPublic: Bool
  )
    throws -> [String]
  {
    var state = State(
      size: Size(columns: columns, rows: rows), language: language, theme: .dark, isPublic: isPublic,
      now: Books.now
    ).after(.loaded(portfolio)).at(.topic(topic))
    let question = try #require(state.questions.first)
    state = state.after(.answered(question, .topic(try Self.rows(topic, isPublic: isPublic, language))))
    return state.screen
  }

  // MARK: People

  @Test func `people are named with what they owe, after the units that have no focal point`() throws {
    let rows = try Self.rows(.people)
    #expect(rows.rows.map(\.code) == ["unit/SXD", "N0", "N2", "N3"])
    #expect(
      Self.said(rows) == [
        "2/3 đơn vị phải báo cáo có đầu mối · chưa có: Sở XD",
        "đổi đầu mối trong 90 ngày: 1 đơn vị · Sở TC", "1 người trễ 1 việc; nhiều nhất: Lê Thu An (1)",
        "việc không ghi người: của đầu mối, không có đầu mối thì của người đứng đầu",
      ])
    // Late since 17:00 of 10/11.
    #expect(rows.rows[1].cells[4...8] == [.integer(1), .integer(1), .integer(1), .integer(1), .integer(10)])
    #expect(rows.rows[1].target == .topic(.week, of: .person(Key(0))))
    #expect(try Self.rows(.people, of: .unit(Key(2))).rows.map(\.code) == ["N3"])
    #expect(try Self.rows(.people, of: .project(Key(0))).rows.map(\.code) == ["N2", "N3"])
  }

  @Test(arguments: [Topic.people, .submissions, .risk], Language.allCases)
  func `no name, contact or note is on a public screen`(_ topic: Topic, _ language: Language) throws {
    let secrets = [
      "Lê Thu An", "Trần Văn Bê", "Phạm Thị Xê", "Vũ Đê", "024 ", "an@example.org", "thiếu biểu",
    ]
    let shown = try Self.screen(topic, 200, 50, language, isPublic: true).joined(separator: "\n")
    for secret in secrets { #expect(!shown.contains(secret), "\(secret)\n\(shown)") }
    let whole = try Self.screen(topic, 240, 50, language, isPublic: false).joined(separator: "\n")
    #expect(secrets.contains { whole.contains($0) }, "\(whole)")
  }

  @Test func `on a public screen people are counted by unit`() throws {
    let rows = try Self.rows(.people, isPublic: true)
    #expect(rows.rows.map(\.code) == ["STC", "SXD", "SYT"])
    #expect(rows.rows.map { $0.cells[0] } == [.none, .none, .none])
    #expect(rows.rows.map(\.standing) == [.behind, .farBehind, .onTrack])
  }

  // MARK: Hand-ins

  @Test func `each unit's hand-in stands with its own files and their errors`() throws {
    let rows = try Self.rows(.submissions)
    // Nothing ever came from SXD; SYT's last one is late and was sent back.
    #expect(rows.rows.map(\.code) == ["SXD", "SYT", "STC"])
    #expect(rows.rows.map(\.standing) == [.farBehind, .behind, .onTrack])
    #expect(rows.rows[0].cells[2...3] == [.integer(1), .integer(3)])
    #expect(
      rows.rows[0].cells[6...9] == [
        .day(day("2026-11-12")), .integer(8), .integer(1), .text("thiếu giá trị"),
      ])
    #expect(
      Self.said(rows).prefix(3) == [
        "Tuần đến 18/11: 1/3 nộp đúng hạn · muộn 1 · chưa nộp 1 · trả lại 1",
        "im lặng từ 3 tuần: Sở XD (3)", "chưa ai xác nhận tuần này; E: xác nhận",
      ])
  }

  @Test func `two sources that disagree both stand`() throws {
    let portfolio = Self.portfolio.moved { facts in
      facts.statements = [
        Statement(
          project: Key(0), fiscalYear: 2026, asOf: day("2026-10-31"), nature: .actual, source: .unitReport,
          fundingSource: Key(0), disbursed: billion(45), origin: Self.line(9))
      ]
    }
    let rows = try Self.rows(.submissions, .vietnamese, portfolio)
    let found = try #require(rows.rows.last)
    #expect(found.code == "differs/A/2026/statement-unit_report")
    #expect(found.cells[1] == .text("đơn vị báo 45,0 ≠ sổ Kho bạc 40,0 tỷ đ"))
    #expect(Self.said(rows).last?.contains("1 dự án") == true)
    // Of the project alone it is the only row; of another unit there is none.
    #expect(try Self.rows(.submissions, of: .project(Key(0)), .vietnamese, portfolio).rows.count == 1)
    #expect(
      try Self.rows(.submissions, of: .unit(Key(2)), .vietnamese, portfolio).rows.map(\.code) == ["SYT"])
  }

  // MARK: Signing off

  @Test func `a week is signed off by a name, and a file touched since is told`() throws {
    let portfolio = Self.portfolio
    var state = State(size: Size(columns: 100, rows: 24), language: .vietnamese, theme: .dark, now: Books.now)
      .after(.loaded(portfolio))
    #expect(state.after("E").notice == .noSignOff)
    state = state.at(.topic(.submissions))
    #expect(state.after("E⏎").notice == .noSigner)
    let signed = SignOff(
      at: Books.now, periodEnd: day("2026-11-18"), digest: portfolio.digest, name: "An Lê")
    let pressed = state.after("E An Lê ")
    #expect(pressed.screen.joined().contains("tuần đến 18/11/2026"))
    #expect(pressed.effects(of: "⏎").first == .remember(.signOff(signed)))
    let after = pressed.after("⏎")
    // The page is asked again with it.
    guard case .topic(let question)? = after.questions.first else {
      Issue.record("\(after.questions)")
      return
    }
    #expect(question.signed == signed && after.dialog == nil)
    var kept = signed
    kept.user = "an"
    let line = Self.said(try Self.rows(.submissions, signOffs: [kept]))[2]
    #expect(line == "đã xác nhận bởi An Lê (an), 20/11/2026 17:05 · tệp không đổi (tên, độ dài, giờ)")
    let old = SignOff(at: Books.now, periodEnd: signed.periodEnd, digest: "0000000000000000", name: "An Lê")
    #expect(Self.said(try Self.rows(.submissions, signOffs: [old]))[2].hasSuffix("từ đó tệp đã đổi"))
    #expect(!Self.said(try Self.rows(.submissions, isPublic: true, signOffs: [kept])).joined().contains("An"))
    #expect(state.after("K").after("E").notice == .noSignOff)
  }

  @Test(arguments: ["An", "Nguyễn Văn An", "a\nb", "100 %", "-", "\u{1B}]0;x\u{7}"])
  func `a sign-off is one plain line, and is read back from it`(_ name: String) throws {
    let signOff = SignOff(
      at: Books.now, periodEnd: day("2026-11-18"), digest: "0123456789abcdef", name: name, user: "an")
    #expect(signOff.line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(signOff.line.split(separator: " ").count == 5)
    #expect(SignOff.all(in: "later kind of line\n" + signOff.line + "\n2026") == [signOff])
  }

  // MARK: Risk

  @Test func `what is likely to fail is flagged, and every rule says what its past is worth`() throws {
    let rows = try Self.rows(.risk)
    #expect(rows.rows.prefix(3).map(\.code) == ["task/T2", "unit/SXD", "obstacle/V1"])
    #expect(
      rows.rows.dropFirst(3).map(\.code) == ["unit/STC"] + RiskRule.allCases.map { "rule/" + $0.rawValue })
    #expect(rows.rows[0].cells[6] == .text("chưa bắt đầu"))
    #expect(rows.rows[1].cells[6] == .text("im lặng; giải ngân rất chậm"))
    #expect(rows.rows[2].cells[2] == .choice(code: "SYT", label: "Sở YT"))
    #expect(Self.said(rows)[0] == "4 báo động cho 28 ngày tới · 1 việc · 2 đơn vị · 1 vướng mắc")
    #expect(try Self.rows(.risk, of: .unit(Key(0))).rows.first?.code == "unit/STC")
    let rule = try #require(rows.rows.first { $0.code == "rule/not_started" })
    #expect(rule.cells[6] == .text("không có quá khứ: không ghi ngày"))
  }

  @Test(arguments: [Topic.people, .submissions, .risk], Language.allCases)
  func `the first line and what must be known fit 80 columns`(_ topic: Topic, _ language: Language) throws {
    let rows = try Self.rows(topic, language)
    #expect(rows.lines[0].spans.width <= 76, "\(Self.said(rows)[0])")
    for (columns, lines) in [(80, 24), (120, 30), (200, 40), (40, 12), (20, 5)] {
      let screen = try Self.screen(topic, columns, lines, language, isPublic: false)
      #expect(screen.allSatisfy { SafeText.width(of: $0) <= columns })
      if ProcessInfo.processInfo.environment["PRINT_PAGES"] != nil { print(screen.joined(separator: "\n")) }
    }
  }
}
