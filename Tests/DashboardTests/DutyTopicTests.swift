import Cells
import Domain
import Testing

@testable import Dashboard

/// Pages of the group's duties: what must be done this week, by whom, and what a task does not say.
@Suite struct DutyTopicTests {
  private static func books() -> Books {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.unit("SYT", "Sở Y tế", short: "Sở Y tế")
    books.sector("GT", "Giao thông")
    books.project("A", "Cầu")
    books.task("T1", "Trình hồ sơ", project: "A", due: "2026-11-10")
    books.task("T2", "Nghiệm thu", lead: "SYT", due: "2026-11-25")
    books.task("T3", "Để sau", lead: "SYT", due: "2026-12-25")
    books.obstacle("V1", "Chưa có mặt bằng", unit: "SYT", responsible: "STC", due: "2026-11-18")
    return books
  }

  private static var portfolio: Portfolio {
    books().portfolio.moved { facts in
      facts.people = Register(
        rows: [
          Person(
            key: Key(0), code: "CB1", name: "Người Mẫu", agency: Key(1), isFocalPoint: true,
            phone: "024 0000",
            origin: Origin(file: 0, line: 90, offset: 0))
        ], codes: ["CB1"], key: \.key)
      facts.duties.requests = [
        CoordinationRequest(
          code: "PH1", from: Key(0), to: Key(1), content: "Gửi số liệu giường bệnh", sent: day("2026-11-02"),
          due: day("2026-11-12"), origin: Origin(file: 0, line: 91, offset: 0))
      ]
      facts.reminders = [
        Reminder(
          code: "N1", assignment: Key(1), agency: Key(1), sent: day("2026-11-16"),
          origin: Origin(file: 0, line: 92, offset: 0))
      ]
    }
  }

  private func rows(
    _ topic: Topic, of subject: TopicSubject = .all, _ language: Language = .vietnamese,
    isPublic: Bool = false
  ) throws -> TopicRows {
    let question = TopicQuestion(
      topic: topic, subject: subject, language: language, basis: .cityAssigned, unit: .billion,
      isPublic: isPublic)
    let source = TopicSource(
      question, DutyTopicTests.portfolio, isCancelled: { false }, past: { _ in nil }, records: { _, _ in })
    return try #require(topic.rows(source))
  }

  private func said(_ rows: TopicRows) -> [String] { rows.lines.map { $0.spans.map(\.text).joined() } }

  @Test func `the week stands in the order of days, what waits for an answer last`() throws {
    let week = try rows(.week)
    #expect(week.rows.map(\.code) == ["task:T1", "request:PH1", "obstacle:V1", "task:T2", "reminder:N1"])
    #expect(
      said(week).first
        == "3 việc quá hạn, 1 việc đến hạn trong 7 ngày · 1 văn bản nhắc chưa trả lời · nhiều nhất Sở TC 2")
    #expect(week.rows[0].cells[1] == .integer(10))
    // The unit's focal point stands where a row names nobody.
    #expect(week.rows[1].cells[5] == .choice(code: "CB1", label: "Người Mẫu"))
    #expect(week.rows[1].cells[6] == .text("024 0000"))
  }

  @Test func `of a unit, a project or a person only what is theirs is counted`() throws {
    #expect(try rows(.week, of: .unit(Key(1))).rows.map(\.code) == ["request:PH1", "task:T2", "reminder:N1"])
    #expect(try rows(.week, of: .project(Key(0))).rows.map(\.code) == ["task:T1"])
    #expect(
      try rows(.week, of: .person(Key(0))).rows.map(\.code) == ["request:PH1", "task:T2", "reminder:N1"])
    let own = try said(rows(.week, of: .unit(Key(0)), .english))
    #expect(own.first == "2 late, 0 due within 7 days" && own.last == "no focal point")
  }

  @Test func `a public screen has neither names nor texts of the office`() throws {
    let week = try rows(.week, isPublic: true)
    let cells = week.rows.flatMap { $0.cells.map { "\($0)" } }.joined()
    #expect(!cells.contains("Người Mẫu") && !cells.contains("giường bệnh") && !cells.contains("024"))
    #expect(week.rows.count == 5)
  }

  @Test func `an unclear task says what it lacks, and the shares name their denominator`() throws {
    let clarity = try rows(.clarity)
    #expect(clarity.rows.count == 3)
    #expect(
      clarity.rows[0].cells[5] == .text("mục tiêu, người, trách nhiệm, thẩm quyền, sản phẩm, kết quả"))
    #expect(said(clarity).first?.hasPrefix("3 việc đang mở · 5 rõ 0,0 % (0)") == true)
    #expect(try said(rows(.clarity, of: .unit(Key(0)))).first?.hasPrefix("1 việc") == true)
  }

  @Test func `the menu has each page that the folder can answer, with its answer`() throws {
    let menu = try rows(.duties)
    #expect(menu.rows.contains { $0.code == "week" && $0.cells[1] == .none && $0.cells[2] == .integer(3) })
    #expect(
      menu.rows.allSatisfy { $0.target.map { if case .topic(_, .all) = $0 { true } else { false } } ?? false }
    )
    let own = try rows(.duties, of: .unit(Key(1)))
    #expect(own.rows.first { $0.code == "week" }?.target == .topic(.week, of: .unit(Key(1))))
  }

  @Test func `a duty page is reached from a unit and by its address`() throws {
    let portfolio = DutyTopicTests.portfolio
    let state = DutyTopicTests.books().state().after(.loaded(portfolio)).at(.agency(Key(1)))
    #expect(state.after("w").place.page == .topic(.week, of: .unit(Key(1))))
    #expect(state.after("M").place.page == .topic(.duties, of: .unit(Key(1))))
    #expect(Page(address: "week:unit:SYT", in: portfolio) == .topic(.week, of: .unit(Key(1))))
    #expect(Page(address: "week:person:CB1", in: portfolio) == .topic(.week, of: .person(Key(0))))
    #expect(Page(address: "week:unit:XX", in: portfolio) == nil)
    // Money is not asked of one unit.
    #expect(Page(address: "curve:unit:SYT", in: portfolio) == nil)
  }

  @Test func `the overview says in one line what is late, and nothing where nothing is`() {
    let books = DutyTopicTests.books()
    let quiet = books.state(120, 40)
    #expect(!quiet.screen.contains { $0.contains("Trễ hạn  ") })
    let late = quiet.after(.loaded(DutyTopicTests.portfolio))
    #expect(
      late.screen.contains { $0.contains("Trễ hạn") && $0.contains("phối hợp 1 · M") })
  }
}
