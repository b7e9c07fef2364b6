import Cells
import Contract
import Domain

extension TopicKind {
  /// Every point of a directive or of a meeting's conclusion, until its result is there.
  static let directives = TopicKind(
    title: Label("Thực hiện chỉ đạo", "Directives to the end", "Suivi des directives"),
    question: Label(
      "Chỉ đạo nào chưa có kết quả, ai phải làm?", "Which directives have no result yet, and who must act?",
      "Quelles directives sont sans résultat, et qui doit agir ?"),
    columns: [
      TopicColumn("code", Label("Mã", "Code", "Code"), .text(minimum: 7, maximum: 10), priority: 5),
      TopicColumn(
        "document", Label("Văn bản", "Document", "Document"), .text(minimum: 10, maximum: 16), priority: 6,
        isPrivate: true),
      TopicColumn(
        "item", Label("mục", "item", "point"), .text(minimum: 4, maximum: 7), priority: 3, isPrivate: true),
      TopicColumn("content", Label("Nội dung", "Content", "Contenu"), .name, isPrivate: true),
      TopicColumn(
        "issuer", Label("Cấp chỉ đạo", "Issued by", "Émise par"), .text(minimum: 10, maximum: 24), priority: 8
      ),
      TopicColumn("unit", Label("Phải làm", "Must act", "Doit agir"), .text(minimum: 8, maximum: 16)) { _ in
        .strong
      },
      TopicColumn(
        "person", Label("Người", "Person", "Personne"), .text(minimum: 10, maximum: 18), priority: 9,
        isPrivate: true),
      TopicColumn("due", Label("Hạn", "Due", "Échéance"), .day, priority: 2),
      TopicColumn("days_late", Label("trễ", "late", "ret."), .count) { _ in .bad },
      TopicColumn("state", Label("Trạng thái", "State", "État"), .text(minimum: 13, maximum: 22)),
      TopicColumn("last_update", Label("Báo cáo", "Reported", "Rapporté"), .day, priority: 7),
      TopicColumn("silence", Label("im", "quiet", "muet"), .count, priority: 1),
      TopicColumn("tasks", Label("việc", "tasks", "tâch."), .count, priority: 4),
      TopicColumn("tasks_done", Label("xong", "done", "faite"), .count, priority: 4),
      TopicColumn("done_on", Label("Xong ngày", "Done on", "Achevée"), .day, priority: 10),
      TopicColumn("forgotten", Label("bị quên", "forgotten", "oubliée"), .count, priority: 11),
    ],
    needs: [.directives, .directiveUpdates], alsoFrom: [.tasks],
    rows: directiveRows)

  @Sendable private static func directiveRows(_ source: TopicSource) -> TopicRows {
    let points = DirectiveReview(source.exact).points.compactMap { DirectivePoint($0, source) }
    let documents = Dictionary(grouping: points) { DirectiveDocument($0.directive) }.values
      .sorted(by: DirectivePoint.isBefore)
    return TopicRows(
      lines: DirectiveLines(source, points).all, rows: documents.flatMap { $0.map { $0.row(source) } })
  }
}

/// A point of the subject in view.
struct DirectivePoint {
  let point: DirectiveReview.Point
  let directive: Directive

  init?(_ point: DirectiveReview.Point, _ source: TopicSource) {
    (self.point, directive) = (point, source.exact.duties.directives.rows[point.place])
    guard source.isAbout(directive.lead, people: [directive.responsible]) else { return nil }
  }

  /// Whether somebody must act at once.
  var isUrgent: Bool { point.state == .late || point.isForgotten }

  /// The document first of which most is late or forgotten, then the newest.
  static func isBefore(_ a: [DirectivePoint], _ b: [DirectivePoint]) -> Bool {
    func order(_ points: [DirectivePoint]) -> (Int, Int32, Int) {
      (
        -points.count(where: \.isUrgent), -(points.first?.directive.issued.number ?? 0),
        points.first?.point.place ?? 0
      )
    }
    return order(a) < order(b)
  }

  func row(_ source: TopicSource) -> TopicRow {
    let code = directive.code
    return TopicRow(
      code: code,
      cells: [
        .text(code), directive.number.map { .text($0) } ?? .none, directive.item.map { .text($0) } ?? .none,
        .name(directive.content), .name(directive.issuer), source.actor(directive.lead),
        source.person(directive.responsible, of: directive.lead), Value(directive.due),
        point.daysLate > 0 ? .integer(point.daysLate) : .none,
        .choice(code: point.state.code, label: said(source)), Value(point.lastUpdate), Value(point.silence),
        .integer(point.tasks), .integer(point.tasksDone),
        point.state == .done ? Value(directive.completed) : .none, .flag(point.isForgotten),
      ], target: .record(RecordID(.directives, code)), standing: standing)
  }

  private var standing: Standing {
    switch point.state {
    case .late: .farBehind
    case .notStarted: .behind
    case .onSchedule: point.isForgotten ? .behind : .onTrack
    case .done: .onTrack
    case .cancelled: .unknown
    }
  }

  private func said(_ source: TopicSource) -> String {
    let state = source.context.words.said(point.state.label)
    return point.isForgotten ? state + source.said(", quên", ", forgotten", ", oubliée") : state
  }
}

extension DirectiveState {
  fileprivate var label: Label {
    switch self {
    case .done: Label("xong", "done", "fait")
    case .onSchedule: Label("đúng hạn", "on schedule", "à temps")
    case .late: Label("quá hạn", "late", "en retard")
    case .notStarted: Label("chưa làm", "not begun", "à commencer")
    case .cancelled: Label("dừng", "cancelled", "annulé")
    }
  }
}
