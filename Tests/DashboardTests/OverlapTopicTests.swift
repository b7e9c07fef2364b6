import Cells
import Domain
import Testing

@testable import Dashboard

/// The page of tasks that say the same.
@Suite struct OverlapTopicTests {
  private static var portfolio: Portfolio {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.unit("SYT", "Sở Y tế", short: "Sở Y tế")
    books.task("T1", "Tập huấn kỹ năng số cho cán bộ phường", due: "2026-11-30")
    books.task("T2", "Đào tạo kỹ năng số cho cán bộ phường", lead: "SYT", due: "2026-12-15")
    books.task("T3", "Kiểm kê máy chủ", due: "2026-12-01")
    books.task("T4", "Kiểm kê máy chủ tại Láng, đợt 2", lead: "SYT", due: "2026-12-02")
    return books.portfolio.moved { facts in
      let tasks = facts.assignments
      facts.assignments = Register(
        rows: tasks.rows.map { task in
          task.code > "T2" ? task : OverlapTopicTests.ordered(task, by: Key(task.code == "T1" ? 0 : 1))
        }, codes: tasks.codes, key: \.key)
      facts.duties.directives = Register(
        rows: ["Ban Chỉ đạo 57", "Ủy ban nhân dân Thành phố", "Tổ công tác"].enumerated().map {
          place, issuer in
          Directive(
            key: Key(Int32(place)), code: "CD\(place)", issued: day("2026-01-05"), issuer: issuer,
            lead: Key(0),
            origin: Origin(file: 0, line: 90, offset: 0))
        }, codes: ["CD0", "CD1", "CD2"], key: \.key)
    }
  }

  private static func ordered(_ task: Assignment, by directive: Key<Directive>) -> Assignment {
    Assignment(
      key: task.key, code: task.code, title: task.title, directive: directive, lead: task.lead, due: task.due,
      origin: task.origin)
  }

  private func question(_ language: Language, of subject: TopicSubject = .all, isPublic: Bool = false)
    -> TopicQuestion
  {
    TopicQuestion(
      topic: .overlaps, subject: subject, language: language, basis: .cityAssigned, unit: .billion,
      isPublic: isPublic)
  }

  private func rows(_ question: TopicQuestion) throws -> TopicRows {
    let source = TopicSource(
      question, OverlapTopicTests.portfolio, isCancelled: { false }, past: { _ in nil }, records: { _, _ in })
    return try #require(Topic.overlaps.rows(source))
  }

  private func said(_ rows: TopicRows) -> [String] {
    rows.lines.map {
      [$0.label, $0.spans.map(\.text).joined()].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  @Test func `says how many pairs, under whom, who must agree, and what stands alone`() throws {
    let vietnamese = try rows(question(.vietnamese))
    #expect(vietnamese.rows.map(\.code) == ["T1+T2", "T3+T4"])
    #expect(
      said(vietnamese) == [
        "2 cặp việc trùng nhau · hai cấp giao 1 · hai đơn vị chủ trì 1",
        "Thống nhất: Sở TC 2 · Sở Y tế 2",
        "chỉ đạo chưa thành nhiệm vụ 1 · việc không theo chỉ đạo nào 2",
      ])
    #expect(
      try said(rows(question(.english)))[0]
        == "2 pairs of tasks say the same · under two committees 1 · under two leads 1")
    #expect(try said(rows(question(.french)))[1] == "À convenir: Sở TC 2 · Sở Y tế 2")
    let row = vietnamese.rows[0]
    #expect(row.cells[2] == .choice(code: "same", label: "trùng nhau"))
    #expect(row.cells[3] == .choice(code: "issuers|directives|leads", label: "cấp giao, chỉ đạo, chủ trì"))
    #expect(row.cells[9] == .text("Ban Chỉ đạo 57") && row.cells[14] == .text("T2"))
  }

  @Test func `the words that only one says stand in brackets, and in a column of exports`() throws {
    let row = try rows(question(.vietnamese)).rows[1]
    #expect(row.cells[1] == .name("Kiểm kê máy chủ tại Láng, đợt 2"))
    #expect(row.cells[6] == .text("Láng, đợt 2"))
    let spans = row.spans(at: 1, "Kiểm kê máy chủ tại Láng, đợt 2", .text)
    #expect(spans.map(\.text).joined() == "Kiểm kê máy chủ tại [Láng], [đợt 2]")
    #expect(spans.map(\.role) == [.text, .strong, .text, .strong])
    #expect(row.spans(at: 0, "Kiểm kê máy chủ", .text) == [Span("Kiểm kê máy chủ")])
  }

  @Test func `of a unit only its pairs are shown`() throws {
    let none = try rows(question(.english, of: .project(Key(0))))
    #expect(none.rows.isEmpty && said(none) == ["no two tasks say the same"])
    #expect(try rows(question(.english, of: .unit(Key(1)))).rows.count == 2)
  }

  @Test(arguments: [(20, 5), (40, 12), (80, 24), (120, 40), (200, 60)])
  func `the page is drawn at any size and leads to the first task`(_ size: (Int, Int)) throws {
    let portfolio = OverlapTopicTests.portfolio
    for language in Language.allCases {
      let start = State(
        size: Size(columns: size.0, rows: size.1), language: language, theme: .dark, now: Books.now)
      var state = start.after(.loaded(portfolio)).at(.topic(.overlaps))
      let asked = try #require(state.questions.first)
      guard case .topic(let question) = asked else { return }
      state = state.after(.answered(asked, .topic(try rows(question))))
      #expect(state.screen.allSatisfy { $0.count <= size.0 })
      if size.0 >= 120 { #expect(state.screen.contains { $0.contains("Láng") }) }
      // At 20×5 no row is in sight to be entered.
      if size.0 >= 40 { #expect(state.after("⏎").place.page == .assignment(Key(0))) }
    }
  }
}
