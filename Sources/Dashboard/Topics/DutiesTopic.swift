import Cells
import Contract
import Domain

extension TopicKind {
  /// All questions of the group's duties, each with its answer: the way from a record to what hangs on it.
  static let duties = TopicKind(
    title: Label("Nhiệm vụ của Tổ", "Duties", "Missions"),
    question: Label(
      "Việc nào của Tổ công tác cần chú ý ngay?", "Which of the group's duties needs attention now?",
      "Quelle mission du groupe demande attention ?"),
    columns: [
      TopicColumn("page", Label("Trang", "Page", "Page"), .text(minimum: 14, maximum: 24)) { _ in .strong },
      TopicColumn("grave", Label("nặng", "grave", "graves"), .count) { _ in .bad },
      TopicColumn("behind", Label("chậm", "behind", "retard"), .count, priority: 1) { _ in .warning },
      TopicColumn("rows", Label("dòng", "rows", "lignes"), .count, priority: 2) { _ in .muted },
      TopicColumn("answer", Label("Trả lời", "Answer", "Réponse"), .name),
    ],
    needs: [.tasks], hasNoLook: true, rows: dutyRows)

  @Sendable private static func dutyRows(_ source: TopicSource) -> TopicRows {
    let pages = Topic.allCases.filter { $0.isDuty && $0.kind.isThere(in: source.exact) }
    let found = pages.map { topic in DutyPage(topic, topic.kind.isSlow ? nil : topic.rows(source)) }
    let grave = found.filter { $0.grave > 0 }
    let said = source.context.words.said
    let answer =
      grave.isEmpty
      ? Label("chưa có việc nào trễ nặng", "nothing is gravely late", "rien n’est gravement en retard")
      : Label(
        "\(grave.count) trang có việc trễ nặng", "\(grave.count) pages have what is gravely late",
        "\(grave.count) pages ont de graves retards")
    let missing = Topic.allCases.filter { $0.isDuty && !$0.kind.isThere(in: source.exact) }
      .compactMap { $0.kind.needs.first.map { $0.rawValue + ".csv" } }
    let absent = Label("thư mục chưa có: ", "the folder has no: ", "le dossier n’a pas : ")
    return TopicRows(
      lines: [Field("", said(answer), grave.isEmpty ? .good : .strong)]
        + (missing.isEmpty ? [] : [Field("", said(absent) + missing.joined(separator: ", "), .muted)]),
      rows: found.map { $0.row(source) })
  }
}

extension Topic {
  /// Whether it is one of the group's own duties that the menu of them lists.
  var isDuty: Bool { !kind.isOfMoney && self != .duties }
}

/// A page of the menu, and what it found.
private struct DutyPage {
  let topic: Topic
  let rows: [TopicRow]?
  let answer: String?
  let grave: Int
  private let behind: Int

  init(_ topic: Topic, _ found: TopicRows?) {
    self.topic = topic
    rows = found?.rows
    answer = found?.lines.first?.spans.map(\.text).joined()
    grave = found?.rows.count { $0.standing == .farBehind } ?? 0
    behind = found?.rows.count { $0.standing == .behind } ?? 0
  }

  func row(_ source: TopicSource) -> TopicRow {
    let said = source.context.words.said
    return TopicRow(
      code: topic.rawValue,
      cells: [
        .text(said(topic.kind.title)), grave > 0 ? .integer(grave) : .none,
        behind > 0 ? .integer(behind) : .none, Value(rows?.count), .name(answer ?? said(topic.kind.question)),
      ], target: .topic(topic, of: source.subject),
      standing: grave > 0 ? .farBehind : behind > 0 ? .behind : rows == nil ? .unknown : .onTrack)
  }
}
