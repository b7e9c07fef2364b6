import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

/// The pages of directives, of urging and of coordination.
@Suite struct UrgedTopicTests {
  private let portfolio = urgedCity()

  /// The rows as they are worked out.
  private func found(
    _ topic: Topic, _ subject: TopicSubject = .all, _ language: Language = .vietnamese, isPublic: Bool = false
  ) throws -> TopicRows {
    let question = TopicQuestion(
      topic: topic, subject: subject, language: language, basis: .cityAssigned, unit: .billion,
      isPublic: isPublic)
    return try #require(
      topic.rows(
        TopicSource(question, portfolio, isCancelled: { false }, past: { _ in nil }, records: { _, _ in })))
  }

  private func line(_ rows: TopicRows, _ place: Int = 0) -> String {
    rows.lines[place].spans.map(\.text).joined()
  }

  @Test(arguments: [
    (
      Topic.directives,
      [
        "4 điểm: 1 xong, 2 đúng hạn, 1 quá hạn, 0 chưa làm · SYT 1",
        "4 points: 1 done, 2 on schedule, 1 late, 0 not begun · SYT 1",
        "4 points : faits 1, à temps 2, en retard 1, à commencer 0 · SYT 1",
      ]
    ),
    (
      .urging,
      [
        "1/4 quá hạn bị nhắc quá 3 lần, phải báo cáo giao ban · SYT 1",
        "1 of 4 overdue reminded over 3 times: to the briefing · SYT 1",
        "relancés plus de 3 fois, à porter au briefing : 1 sur 4 · SYT 1",
      ]
    ),
    (
      .coordination,
      [
        "SXD làm 2 đơn vị phải chờ · 2 yêu cầu chưa trả lời (1 quá hạn) · 1 việc",
        "SXD holds up 2 units · 2 open requests (1 late) · 1 task",
        "SXD fait attendre 2 unités · 2 demandes ouvertes (1 en retard) · 1 tâche",
      ]
    ),
  ])
  func `the first line is the answer, in every language and whole at 80 columns`(
    _ topic: Topic, _ answers: [String]
  ) throws {
    for (language, answer) in zip(Language.allCases, answers) {
      #expect(line(try found(topic, .all, language)) == answer)
      #expect(answer.count <= 76)
      #expect(topicScreen(topic, portfolio, language).contains { $0.contains(answer) })
    }
  }

  @Test func `a directive says who must act, how late it is and how long nobody has reported`() throws {
    let rows = try found(.directives)
    #expect(rows.rows.map(\.code) == ["CD1", "CD2", "CD3", "CD4"])
    let late = rows.rows[1]
    // 30/9 to 20/11 is 51 days, 18/3 to 20/11 is 247.
    #expect(late.cells[8] == .integer(51) && late.cells[11] == .integer(247) && late.standing == .farBehind)
    #expect(
      late.cells[6] == .name("Nguyễn Thị Đầu Mối")
        && late.cells[9] == .choice(code: "late", label: "quá hạn, quên"))
    #expect(line(rows, 1) == "1 bị quên: chưa xong, quá 31 ngày không ai báo cáo · SYT 1")
    #expect(line(rows, 3) == "9098/CTr-UBND: 1/4 điểm có chỉ tiêu và hạn · 1 0/2 · 2 1/2")
  }

  @Test func `of a unit only its own is counted, on each page`() throws {
    let health = try #require(portfolio.agencies.key(of: "SYT"))
    #expect(line(try found(.directives, .unit(health))).hasPrefix("1 điểm: 0 xong, 0 đúng hạn, 1 quá hạn"))
    let urged = try found(.urging, .unit(health))
    #expect(urged.rows.map(\.code) == ["task/CV2", "directive/CD2"])
    #expect(line(urged, 1).hasPrefix("nhắc 4 lần, trả lời 0, chưa 4 · lâu nhất 8 ngày"))
    let building = try #require(portfolio.agencies.key(of: "SXD"))
    let waiting = try found(.coordination, .unit(building))
    #expect(line(waiting) == "2 đơn vị chờ đơn vị này, đơn vị này chờ 0")
    #expect(
      waiting.rows.map(\.code) == [
        "SXD/SYT", "SXD/BQL", "SXD/SGD", "request/YC0", "request/YC2", "request/YC1",
      ])
    // In time 1 of 1 answered and 1 overdue.
    #expect(line(waiting, 1).hasPrefix("trả lời đúng hạn 1/2 yêu cầu đã đến hạn hoặc đã trả lời (50,0 %)"))
  }

  @Test func `the ladder says where a matter stands, since when, and which paper is due`() throws {
    let rows = try found(.urging).rows
    let (urged, once) = (rows[0], try #require(rows.first { $0.code == "task/CV1" }))
    #expect(urged.cells[15] == .choice(code: "briefing", label: "báo cáo giao ban"))
    #expect(urged.cells[11] == .choice(code: "working_group", label: "Tổ công tác"))
    // The last reminder went out on 15/11.
    #expect(
      urged.cells[12] == .integer(5) && urged.cells[13] == .choice(code: "reminded", label: "nhắc cuối"))
    #expect(once.cells[15] == .choice(code: "reminder_2", label: "nhắc lần 2"))
    #expect(once.cells[10] == .integer(6))
  }

  @Test(arguments: [Topic.directives, .urging, .coordination])
  func `a public screen shows no names and no free text`(_ topic: Topic) throws {
    for subject in [TopicSubject.all, .unit(try #require(portfolio.agencies.key(of: "SXD")))] {
      let text = topicScreen(topic, of: subject, portfolio, .vietnamese, 200, 40, isPublic: true).joined(
        separator: "\n")
      #expect(!text.contains("Nguyễn Thị") && !text.contains("Cho ý kiến") && !text.contains("quy chế"))
      #expect(!text.contains("9098") && text.contains("SXD"))
    }
  }

  @Test(arguments: [Topic.directives, .urging, .coordination], Language.allCases)
  func `each page is drawn at every size`(_ topic: Topic, _ language: Language) throws {
    for (columns, rows) in [(20, 5), (40, 12), (80, 24), (120, 40), (200, 60)] {
      let lines = topicScreen(topic, portfolio, language, columns, rows)
      #expect(lines.count == rows)
    }
    let wide = topicScreen(topic, portfolio, language, 200, 60).joined(separator: "\n")
    #expect(wide.contains("SYT"))
  }

  @Test func `Enter opens what a row is of`() throws {
    #expect(try found(.directives).rows.map(\.target).first == .record(RecordID(.directives, "CD1")))
    let building = try #require(portfolio.agencies.key(of: "SXD"))
    #expect(try found(.coordination).rows.map(\.target) == [.topic(.coordination, of: .unit(building))])
    // A table that a page has the name of is opened by its file's name, and its records by either.
    #expect(Page(address: "directives", in: portfolio) == .topic(.directives))
    #expect(Page(address: "directives:CD1", in: portfolio) == .record(RecordID(.directives, "CD1")))
    #expect(Page(address: "directives:unit:SXD", in: portfolio) == .topic(.directives, of: .unit(building)))
    #expect(Page(address: "directives:unit:NOWHERE", in: portfolio) == nil)
  }
}
