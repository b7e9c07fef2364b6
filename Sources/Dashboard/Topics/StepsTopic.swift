import Cells
import Contract
import Domain

extension TopicKind {
  /// The steps of a dossier; of others, the steps at which dossiers lie.
  static let steps = TopicKind(
    title: Label("Các bước hồ sơ", "Steps of dossiers", "Étapes des dossiers"),
    question: Label(
      "Hồ sơ nằm ở bước nào, bao lâu rồi?", "At which step do dossiers lie, and for how long?",
      "À quelle étape sont les dossiers, et depuis quand ?"),
    columns: [
      TopicColumn(
        "dossier", Label("Hồ sơ", "Dossier", "Dossier"), .text(minimum: 12, maximum: 18),
        isPrivate: true),
      TopicColumn("sequence", Label("bước", "no.", "n°"), .count, priority: 3),
      TopicColumn("title", Label("Tên bước", "Step", "Étape"), .text(minimum: 16, maximum: 60)),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 16)) { _ in .strong },
      TopicColumn(
        "person", Label("Đầu mối", "Contact", "Contact"), .text(minimum: 14, maximum: 24), priority: 6,
        isPrivate: true),
      TopicColumn("intermediate", Label("tr.gi", "betw.", "inter"), .count, priority: 4),
      TopicColumn("received_on", Label("Nhận", "Received", "Reçu"), .day, priority: 2),
      TopicColumn("completed_on", Label("Xong", "Done", "Fini"), .day, priority: 5),
      TopicColumn("days_over", Label("trễ", "over", "trop"), .count) { _ in .strong },
      TopicColumn("days", Label("ngày", "days", "jours"), .count),
      TopicColumn("limit_days", Label("hạn", "limit", "délai"), .count, priority: 1),
      TopicColumn("returns", Label("trả", "back", "rend."), .count, priority: 3),
      TopicColumn(
        "status", Label("Trạng thái", "Status", "État"), .text(minimum: 8, maximum: 16), priority: 5),
      TopicColumn(
        "procedure", Label("Thủ tục", "Procedure", "Procédure"), .text(minimum: 12, maximum: 44), priority: 7),
    ],
    needs: [.procedureSteps], alsoFrom: [.procedures],
    rows: { StepWords($0).rows })
}

/// What is said of steps.
private struct StepWords {
  let source: TopicSource
  let dossiers: [Dossier]

  init(_ source: TopicSource) {
    self.source = source
    dossiers = source.dossiers()
  }

  private var calendar: WorkCalendar { source.exact.duties.calendar }
  private var today: Day { source.exact.asOf.day }

  var rows: TopicRows {
    if case .dossier = source.subject, let dossier = dossiers.first {
      return TopicRows(
        lines: [answer(dossier)] + source.calendarLines,
        rows: dossier.steps.enumerated().map { row($1, at: $0) })
    }
    let lying = source.steps(of: dossiers).filter { $0.isOpen(on: today) }.sorted { a, b in
      let (first, second) = (over(a), over(b))
      return first == second
        ? (a.received?.number ?? 0, a.code) < (b.received?.number ?? 0, b.code) : first > second
    }
    return TopicRows(
      lines: [answer(lying)] + source.calendarLines, rows: lying.enumerated().map { row($1, at: $0) })
  }

  private func over(_ step: DossierStep) -> Int { step.daysOver(calendar, on: today) ?? 0 }

  private func row(_ step: DossierStep, at place: Int) -> TopicRow {
    let over = step.daysOver(calendar, on: today)
    let days = step.days(calendar, on: today)
    let isOpen = step.isOpen(on: today)
    return TopicRow(
      // Of two steps with one code each has its row.
      code: "\(step.code)/\(place)",
      cells: [
        source.context.isPublic ? .none : .text(step.dossier), .integer(step.sequence), .text(step.title),
        source.actor(step.agency), isOpen ? source.person(of: step.agency) : .none,
        step.isIntermediate ? .integer(1) : .none, Value(days == nil ? nil : step.received),
        Value(step.completed.flatMap { $0 <= today ? $0 : nil }), Value(over), Value(days),
        Value(step.limitDays), .integer(step.returns), .text(source.context.words.said(status(step))),
        .choice(
          code: source.exact.duties.procedures.code(of: step.procedure),
          label: source.context.name(step.procedure)),
      ], target: .record(RecordID(.procedureSteps, step.code, at: step.origin)),
      standing: isOpen
        ? over.map { $0 > 0 ? .farBehind : .onTrack } ?? .unknown : (over ?? 0) > 0 ? .behind : nil)
  }

  /// As of the day: what came later has not come.
  private func status(_ step: DossierStep) -> Label {
    if step.status == .skipped || step.isOver(on: today) || step.status == .returned {
      return step.status.label
    }
    return step.isOpen(on: today) ? StepStatus.inProcess.label : StepStatus.notStarted.label
  }

  private func answer(_ dossier: Dossier) -> Field {
    let (days, over) = (dossier.days, dossier.daysOver)
    let limit = dossier.limit.map(String.init) ?? "?"
    let time = source.spans(
      "\(days) ngày làm việc, hạn \(limit)" + (over > 0 ? ", trễ \(over)" : ""),
      "\(days) working days of \(limit)" + (over > 0 ? ", \(over) over" : ""),
      "\(days) jours ouvrés sur \(limit)" + (over > 0 ? ", \(over) de trop" : ""), .strong)
    guard dossier.isOpen, let at = dossier.at else {
      return source.line([time, source.spans("đã xong", "finished", "fini")])
    }
    let place =
      dossier.state == .returned
      ? source.spans("đã trả lại từ ", "handed back by ", "rendu par ")
      : dossier.state == .between
        ? source.spans("chuyển đi từ ", "sent on by ", "transmis par ")
        : source.spans("đang ở ", "lies at ", "se trouve à ")
    let returns = dossier.returns
    return source.line(
      [time, place + [Span(source.actorName(at.agency), .strong)]]
        + (returns > 0
          ? [source.spans("trả lại \(returns) lần", "\(returns) returns", "\(returns) renvois")] : []))
  }

  private func answer(_ lying: [DossierStep]) -> Field {
    let late = lying.filter { over($0) > 0 }
    let (all, many) = (lying.count, late.count)
    let answer = source.spans(
      "\(many)/\(all) bước đang xử lý quá hạn của bước", "\(many) of \(all) open steps over their own limit",
      "\(many) étapes sur \(all) hors de leur délai", .strong)
    let holders = Counts(late.map { source.actorName($0.agency) })
    return source.line(
      [answer]
        + (holders.isEmpty
          ? [] : [source.spans("ở ", "at ", "à ", .muted) + [Span(holders.text(most: 3), .strong)]]))
  }
}
