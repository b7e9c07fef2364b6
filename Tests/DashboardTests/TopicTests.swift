import Cells
import Domain
import Testing

@testable import Dashboard

/// Pages that are worked out when they are opened.
@Suite struct TopicTests {
  private func source(
    _ portfolio: Portfolio, isPublic: Bool = false, _ language: Language = .vietnamese,
    records: [[String: String]] = []
  ) -> TopicSource {
    let question = TopicQuestion(
      topic: .efficiency, subject: .all, language: language, basis: .cityAssigned, unit: .billion,
      isPublic: isPublic)
    return TopicSource(
      question, portfolio, isCancelled: { false }, past: { _ in nil },
      records: { _, body in
        for record in records {
          let row = Record(columns: Array(record.keys), cells: Array(record.values))
          guard body(row, Origin(file: 0, line: 2, offset: 0)) else { return }
        }
      })
  }

  private var books: Books {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.sector("GT", "Giao thông")
    books.project("A", "Nằm im")
    books.plan("A", billion(40))
    books.project("B", "Đang chạy")
    books.plan("B", billion(40))
    books.pay("B", billion(30), month: 10)
    books.project("C", "Lâu không chi")
    books.plan("C", billion(90))
    books.pay("C", billion(10), month: 2)
    return books
  }

  @Test func `idle money is named with its decision, what holds most first`() throws {
    let rows = try #require(Topic.efficiency.rows(source(books.portfolio)))
    #expect(rows.rows.map(\.code) == ["C", "A"])
    #expect(rows.rows.map { $0.cells[2] } == [.text("lâu không chi"), .text("kế hoạch nằm im")])
    #expect(rows.rows[0].cells[8] == .money(billion(80)))
    #expect(rows.lines.first?.spans.map(\.text).joined() == "2 dự án cần quyết định · chưa chi 120,0 tỷ đ")
    // Nobody reported what was built: that is said, and no share of 0 is shown.
    #expect(rows.lines.contains { $0.spans.map(\.text).joined().contains("progress.csv") })
    #expect(rows.rows.allSatisfy { $0.cells[4] == .none })
  }

  @Test func `the newest report by the day counts`() {
    func report(_ day: String, _ percent: String) -> [String: String] {
      ["project_id": "B", "as_of": day, "physical_percent": percent]
    }
    let source = source(
      books.portfolio,
      records: [
        report("2026-10-31", "55.5"), report("2026-09-30", "40"), report("2026-12-31", "99"),
        report("x", "1"),
      ])
    #expect(source.physicalProgress().values.map(\.hundredths) == [5_550])
  }

  @Test func `a page of a topic asks, shows what comes, and asks again of another folder`() throws {
    var state = books.state().at(.topic(.efficiency))
    let question = try #require(state.questions.first)
    guard case .topic(let asked) = question else {
      Issue.record("\(question)")
      return
    }
    let rows = try #require(asked.topic.rows(source(books.portfolio)))
    state = state.after(.answered(question, .topic(rows)))
    #expect(state.questions.isEmpty)
    #expect(state.screen.contains { $0.contains("Lâu không chi") && $0.contains("80,0") })
    var other = books
    other.files = [SourceFile(path: "plans.csv", table: "plans")]
    #expect(state.after(.loaded(other.portfolio)).questions.count == 1)
    #expect(state.after("⏎").place.page == .project(Key(2)))
  }

  @Test(arguments: Topic.allCases, Language.allCases)
  func `a topic has a title, a question and columns in every language`(_ topic: Topic, _ language: Language) {
    let words = language.shared.strings
    #expect(!words.said(topic.kind.title).isEmpty && words.said(topic.kind.question).hasSuffix("?"))
    let names = topic.kind.columns.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(Page(address: topic.rawValue, in: books.portfolio) == .topic(topic))
  }

  @Test func `a public screen rounds what a topic says`() throws {
    var books = books
    books.pay("C", 1_234_567, month: 3)
    let rows = try #require(Topic.efficiency.rows(source(books.portfolio, isPublic: true)))
    for cell in rows.rows.flatMap(\.cells) {
      if case .money(let amount) = cell { #expect(amount % billion(1) == 0) }
    }
  }

  @Test(arguments: Topic.allCases.filter(\.kind.isOfMoney))
  func `a topic whose tables could not be read says so, and concludes nothing`(_ topic: Topic) throws {
    let table = topic.kind.isOfMoney ? "plans" : try #require(topic.kind.needs.first).rawValue
    func unread(_ path: String) -> SourceFile {
      SourceFile(path: path, table: table, modified: Books.now, state: .unreadable(since: Books.now))
    }
    var books = books
    books.files = [unread(table + ".csv")]
    let lost = try #require(topic.rows(source(books.portfolio)))
    #expect(lost.rows.isEmpty && lost.lines.count == 1)
    #expect(lost.lines[0].spans.map(\.text).joined().contains(table + ".csv"))
    books.files = [SourceFile(path: table + ".csv", table: table), unread("units/STP/\(table).csv")]
    let part = try #require(topic.rows(source(books.portfolio)))
    #expect(part.lines.count > 1)
    #expect(part.lines[0].spans.map(\.text).joined().contains("units/STP/\(table).csv"))
  }
}
