import Cells
import Domain

@testable import Dashboard

/// The small ``city()`` with directives, reminders and requests: Sở Y tế has been silent, Sở Xây dựng is waited for.
func urgedCity() -> Portfolio {
  let base = city().portfolio
  func unit(_ code: String) -> Key<Agency> { base.agencies.key(of: code) ?? Key(0) }
  func task(_ code: String) -> Key<Assignment> { base.assignments.key(of: code) ?? Key(0) }
  let origin = Origin(file: 0, line: 2, offset: 0)
  return base.moved { facts in
    facts.people = Register(
      rows: [
        Person(
          key: Key(0), code: "NG1", name: "Nguyễn Thị Đầu Mối", position: "Chánh Văn phòng",
          agency: unit("SYT"), isFocalPoint: true, origin: origin)
      ], codes: ["NG1"], key: \.key)
    let points:
      [(code: String, item: String, lead: String, due: String?, status: DirectiveStatus, text: String)] = [
        ("CD1", "1", "SXD", "2026-11-30", .inProgress, "Bàn giao mặt bằng nút giao phía nam"),
        ("CD2", "1.1", "SYT", "2026-09-30", .notStarted, "Trình quy chế điều phối cấp cứu"),
        ("CD3", "2.1", "SGD", "2026-12-31", .inProgress, "Giảm 30 % hồ sơ giấy trong tuyển sinh"),
        ("CD4", "2.2", "SGD", "2026-07-31", .completed, "Dùng mã định danh học sinh"),
      ]
    facts.duties.directives = Register(
      rows: points.enumerated().map { place, point in
        Directive(
          key: Key(Int32(place)), code: point.code, number: "9098/CTr-UBND", issued: day("2026-03-18"),
          issuer: "Ủy ban nhân dân Thành phố", item: point.item, content: point.text, lead: unit(point.lead),
          due: point.due.map(day), status: point.status,
          completed: point.status == .completed ? day("2026-07-30") : nil, origin: origin)
      }, codes: points.map(\.code), key: \.key)
    facts.duties.updates = [(0, "2026-11-10"), (2, "2026-11-16")].map { key, reported in
      DirectiveUpdate(
        directive: Key(Int32(key)), reported: day(reported), agency: unit("SXD"), status: .inProgress,
        origin: origin)
    }
    facts.reminders =
      (0..<4).map { number in
        Reminder(
          code: "N\(number)", assignment: task("CV2"), agency: unit("SYT"), sent: day("2026-11-12") + number,
          number: "\(number)/STC-TCT", origin: origin)
      } + [
        Reminder(
          code: "N9", assignment: task("CV1"), agency: unit("SXD"), sent: day("2026-11-05"),
          answered: day("2026-11-11"), origin: origin)
      ]
    let asked: [(from: String, due: String?, answered: String?)] = [
      ("SYT", "2026-11-10", nil), ("SGD", "2026-11-12", "2026-11-12"), ("BQL", "2026-11-30", nil),
    ]
    facts.duties.requests = asked.enumerated().map { place, request in
      CoordinationRequest(
        code: "YC\(place)", assignment: place == 0 ? task("CV2") : nil, from: unit(request.from),
        to: unit("SXD"),
        content: "Cho ý kiến về thiết kế \(place)", sent: day("2026-11-01"), due: request.due.map(day),
        answered: request.answered.map(day), origin: origin)
    }
  }
}

/// A page that is worked out, as a screen shows it.
func topicScreen(
  _ topic: Topic, of subject: TopicSubject = .all, _ portfolio: Portfolio, _ language: Language = .vietnamese,
  _ columns: Int = 80, _ rows: Int = 24, isPublic: Bool = false
) -> [String] {
  let state = State(
    size: Size(columns: columns, rows: rows), language: language, theme: .mono, isPublic: isPublic,
    now: Books.now
  ).after(.loaded(portfolio)).at(.topic(topic, of: subject))
  guard let question = state.questions.first, case .topic(let asked) = question else { return [] }
  let source = TopicSource(
    asked, portfolio, isCancelled: { false }, past: { _ in nil }, records: { _, _ in })
  guard let found = topic.rows(source) else { return [] }
  return state.after(.answered(question, .topic(found))).screen
}
