import Cells
import Contract
import Domain

extension TopicKind {
  /// What was reminded of or is overdue, how it was answered, and how high it stands.
  static let urging = TopicKind(
    title: Label("Đôn đốc", "Urging", "Relances"),
    question: Label(
      "Đã nhắc gì, ai chưa trả lời, việc gì phải báo cáo lên trên?",
      "What was urged, who has not answered, and what must go up?",
      "Quelles relances, qui n’a pas répondu, et que faire remonter ?"),
    columns: [
      TopicColumn("code", Label("Mã", "Code", "Code"), .text(minimum: 6, maximum: 9), priority: 10),
      TopicColumn("kind", Label("Loại", "Kind", "Genre"), .text(minimum: 7, maximum: 9), priority: 7),
      TopicColumn("matter", Label("Nội dung", "Matter", "Objet"), .name),
      TopicColumn("unit", Label("Phải làm", "Must act", "Doit agir"), .text(minimum: 8, maximum: 16)) { _ in
        .strong
      },
      TopicColumn(
        "person", Label("Người", "Person", "Personne"), .text(minimum: 10, maximum: 18), priority: 9,
        isPrivate: true),
      TopicColumn("due", Label("Hạn", "Due", "Échéance"), .day, priority: 6),
      TopicColumn("days_late", Label("trễ", "late", "ret."), .count) { _ in .bad },
      TopicColumn("sent", Label("nhắc", "sent", "rel."), .count) { _ in .strong },
      TopicColumn("answered", Label("đáp", "answ.", "rép."), .count, priority: 1),
      TopicColumn("days_waiting", Label("chờ", "waits", "att."), .count, priority: 4),
      TopicColumn("days_to_answer", Label("đáp sau", "took", "délai"), .count, priority: 8),
      TopicColumn("rung", Label("Cấp", "Rung", "Échelon"), .text(minimum: 7, maximum: 13), priority: 3),
      TopicColumn("days_on_rung", Label("ngày", "days", "jours"), .count, priority: 5),
      TopicColumn("since", Label("tính từ", "since", "depuis"), .text(minimum: 8, maximum: 12), priority: 8),
      TopicColumn(
        "next_rung", Label("Cấp trên", "Next", "Suivant"), .text(minimum: 8, maximum: 13), priority: 7),
      TopicColumn(
        "paper", Label("Văn bản tới", "Paper due", "Pièce à venir"), .text(minimum: 16, maximum: 30),
        priority: 2),
    ],
    needs: [.reminders], alsoFrom: [.tasks, .obstacles, .directives],
    rows: urgingRows)

  @Sendable private static func urgingRows(_ source: TopicSource) -> TopicRows {
    let rows = Urging(source.exact).rows.filter(source.isAbout)
    let shown = rows.filter { $0.isOpen || $0.tally.open > 0 }
    return TopicRows(
      lines: UrgingLines(source: source, rows: rows).all,
      rows: shown.map { UrgingWords(source).row($0) })
  }
}

extension TopicSource {
  fileprivate func isAbout(_ row: Urging.Row) -> Bool {
    ([row.agency] + row.others).contains { isAbout($0, project: row.project, people: [row.person]) }
  }
}

/// How a row is said.
private struct UrgingWords {
  let source: TopicSource

  init(_ source: TopicSource) { self.source = source }

  func row(_ row: Urging.Row) -> TopicRow {
    let portfolio = source.portfolio
    let (day, words) = (portfolio.asOf.day, source.context.words)
    let escalation = row.escalation
    let (code, kind, name, target) = matter(row.matter)
    return TopicRow(
      code: "\(kind.en)/\(code)",
      cells: [
        .text(code), .choice(code: kind.en, label: words.said(kind)), .name(name),
        row.agency.map(source.actor)
          ?? .choice(code: "", label: words.escalation(escalation.rung)),
        source.person(row.person, of: row.agency), Value(row.due),
        row.daysLate > 0 ? .integer(row.daysLate) : .none, .integer(row.tally.sent),
        .integer(row.tally.answered), Value(row.tally.oldestOpen.map { day - $0 }),
        Value(row.tally.medianDays),
        level(escalation.rung), .integer(escalation.days(on: day)),
        .choice(code: escalation.since.code, label: words.said(escalation.since.label)),
        escalation.next.map(level) ?? .none, escalation.paper.map(paper) ?? .none,
      ], target: target, standing: standing(row))
  }

  /// What it is called: on a public screen the free text of a directive is its code.
  private func matter(_ matter: Urging.Matter) -> (code: String, kind: Label, name: String, target: Page?) {
    let portfolio = source.portfolio
    switch matter {
    case .task(let key):
      let code = portfolio.assignments.code(of: key)
      return (
        code, Label("việc", "task", "tâche"), portfolio.assignments[key]?.title ?? code, .assignment(key)
      )
    case .directive(let key):
      let code = portfolio.duties.directives.code(of: key)
      let text = source.context.isPublic ? nil : portfolio.duties.directives[key]?.content
      let target = Page.record(RecordID(.directives, code))
      return (code, Label("chỉ đạo", "directive", "directive"), text ?? code, target)
    case .obstacle(let key):
      let code = portfolio.obstacles.code(of: key)
      let name = portfolio.obstacles[key]?.description ?? code
      return (code, Label("vướng mắc", "obstacle", "obstacle"), name, .obstacle(key))
    case .unit(let key):
      let code = portfolio.agencies.code(of: key)
      return (code, Label("đơn vị", "unit", "unité"), source.context.name(key), .agency(key))
    }
  }

  private func standing(_ row: Urging.Row) -> Standing {
    row.isForBriefing ? .farBehind : row.daysLate > 0 || row.tally.open > 0 ? .behind : .onTrack
  }

  private func level(_ level: EscalationLevel) -> Value {
    .choice(code: level.code, label: source.context.words.escalation(level))
  }

  private func paper(_ paper: Escalation.Paper) -> Value {
    switch paper {
    case .reminder(let number):
      let said = source.said("nhắc lần \(number)", "reminder no. \(number)", "relance n° \(number)")
      return .choice(code: "reminder_\(number)", label: said)
    case .briefing:
      let said = source.said("báo cáo giao ban", "briefing report", "au briefing")
      return .choice(code: "briefing", label: said)
    case .report(let level):
      let name = source.context.words.escalation(level)
      return .choice(
        code: "report_\(level.code)",
        label: source.said("tờ trình \(name)", "report to \(name)", "rapport : \(name)"))
    }
  }
}

extension Escalation.Since {
  fileprivate var code: String {
    switch self {
    case .reminded: "reminded"
    case .raised: "raised"
    case .due: "due"
    }
  }

  fileprivate var label: Label {
    switch self {
    case .reminded: Label("nhắc cuối", "reminded", "relance")
    case .raised: Label("khi nêu", "raised", "signalement")
    case .due: Label("đến hạn", "due day", "échéance")
    }
  }
}
