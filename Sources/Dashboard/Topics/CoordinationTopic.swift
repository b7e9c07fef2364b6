import Cells
import Contract
import Domain

extension TopicKind {
  /// Requests between units, and who waits for whom.
  static let coordination = TopicKind(
    title: Label("Phối hợp giữa các đơn vị", "Coordination", "Coordination"),
    question: Label(
      "Ai đang chờ ai, và đơn vị nào làm nghẽn nhiều nhất?",
      "Who waits for whom, and which unit holds up most others?",
      "Qui attend qui, et quelle unité bloque le plus les autres ?"),
    columns: [
      TopicColumn("asked", Label("Bị chờ", "Asked", "Attendue"), .text(minimum: 8, maximum: 18)) { _ in
        .strong
      },
      TopicColumn(
        "waiting", Label("Đang chờ", "Waiting", "Attend"), .text(minimum: 9, maximum: 18), priority: 2),
      TopicColumn(
        "matter", Label("Ai chờ, chờ việc gì", "Who waits, for what", "Qui attend quoi"), .name, priority: 1),
      TopicColumn(
        "person", Label("Gọi", "Call", "Appeler"), .text(minimum: 10, maximum: 18), priority: 9,
        isPrivate: true),
      TopicColumn("waiting_units", Label("đ.vị", "units", "unit."), .count, priority: 5),
      TopicColumn("open", Label("chờ", "open", "att."), .count) { _ in .strong },
      TopicColumn("overdue", Label("quá", "late", "ret."), .count) { _ in .bad },
      TopicColumn("in_time", Label("kịp", "timely", "temps"), .count, priority: 7),
      TopicColumn("answered_late", Label("muộn", "tardy", "tard"), .count, priority: 7),
      TopicColumn("days", Label("ngày", "days", "jours"), .count, priority: 6),
      TopicColumn("tasks", Label("việc", "tasks", "tâch."), .count, priority: 4),
      TopicColumn("obstacles", Label("vướng", "obst.", "obst."), .count, priority: 3),
      TopicColumn("blocked_vnd", Label("vốn vướng", "held", "bloqué"), .money, priority: 1),
      TopicColumn("due", Label("Hạn", "Due", "Échéance"), .day, priority: 8),
      TopicColumn(
        "state", Label("Trả lời", "Answer", "Réponse"), .text(minimum: 8, maximum: 12), priority: 8),
    ],
    needs: [.requests], alsoFrom: [.tasks, .obstacles],
    rows: coordinationRows)

  @Sendable private static func coordinationRows(_ source: TopicSource) -> TopicRows {
    switch source.subject {
    case .all:
      let waiting = Waiting(source.exact, source.successors)
      let words = WaitingWords(source, waiting)
      return TopicRows(lines: words.lines, rows: waiting.rows.map(words.row))
    case .unit(let key): return WaitingParties(source, Waiting(source.exact, source.successors), of: key).rows
    case .project(let key):
      let waiting = Waiting(source.exact, source.successors, project: key)
      return WaitingParties(source, waiting, of: nil).rows
    case .person, .sector, .procedure, .dossier:
      let none = source.said(
        "yêu cầu phối hợp chỉ ghi đơn vị, dự án và công việc", "requests name units, projects and tasks only",
        "les demandes nomment des unités, projets et tâches")
      return TopicRows(lines: [Field("", none)], rows: [])
    }
  }
}

/// The matrix of the whole city, a row for every unit that others waited for.
private struct WaitingWords {
  let source: TopicSource
  let waiting: Waiting

  init(_ source: TopicSource, _ waiting: Waiting) { (self.source, self.waiting) = (source, waiting) }

  func row(_ row: Waiting.Row) -> TopicRow {
    TopicRow(
      code: source.portfolio.agencies.code(of: row.asked),
      cells: [
        source.context.value(of: row.asked),
        row.waiting > 0
          ? .text(source.said("\(row.waiting) đơn vị", "\(row.waiting) units", "\(row.waiting) unités"))
          : .none,
        .name(waits(for: row.asked)), source.person(nil, of: row.asked), .integer(row.waiting),
      ] + source.counts(row.cell) + [.none, .none],
      target: .topic(.coordination, of: .unit(row.asked)), standing: row.cell.standing)
  }

  /// Who waits for a unit, those with most first.
  private func waits(for asked: Key<Agency>) -> String {
    let open = waiting.cells.filter { $0.key.asked == asked && $0.value.isOpen }
      .map { (unit: $0.key.waiting, count: $0.value.requests.open + $0.value.obstacles) }
    return open.sorted { $0.count == $1.count ? $0.unit < $1.unit : $0.count > $1.count }
      .map { "\(source.context.shortName($0.unit)) \($0.count)" }.joined(separator: ", ")
  }

  var lines: [Field] {
    var all = RequestTally()
    for row in waiting.rows { all.add(row.cell.requests) }
    return [answer, source.line(all)] + unknown
  }

  /// The unit that holds up most others, and what waits for it.
  private var answer: Field {
    guard let first = waiting.rows.first, first.waiting > 0 else {
      let none = source.said(
        "không đơn vị nào phải chờ đơn vị khác", "no unit waits for another",
        "aucune unité n’en attend une autre")
      return Field("", none, .strong)
    }
    let name = source.context.shortName(first.asked)
    let answer = source.said(
      "\(name) làm \(first.waiting) đơn vị phải chờ", "\(name) holds up \(first.waiting) units",
      "\(name) fait attendre \(first.waiting) unités")
    return Field("", parts: [[Span(answer, .strong)]] + source.parts(first.cell))
  }

  private var unknown: [Field] {
    let count = waiting.withoutUnit
    guard count > 0 else { return [] }
    let said = source.said(
      "\(count) vướng mắc vượt cấp không ghi cơ quan phải gỡ: không tính cho đơn vị nào",
      "\(count) obstacles above their owner name no unit: counted for none",
      "\(count) obstacles remontés ne nomment aucune unité : comptés pour aucune")
    return [Field("", said, .muted)]
  }
}

extension TopicSource {
  /// By the places of the columns from `open` to `blocked_vnd`.
  func counts(_ cell: Waiting.Cell) -> [Value] {
    let requests = cell.requests
    return [
      .integer(requests.open), .integer(requests[.overdue]), .integer(requests[.answeredInTime]),
      .integer(requests[.answeredLate]), Value(requests.medianDays), .integer(cell.tasks.count),
      .integer(cell.obstacles), cell.held > 0 ? .money(cell.held) : .none,
    ]
  }

  /// What waits, in words.
  func parts(_ cell: Waiting.Cell) -> [[Span]] {
    let (open, late) = (cell.requests.open, cell.requests[.overdue])
    let (tasks, obstacles) = (cell.tasks.count, cell.obstacles)
    let said = context.words.said
    let requests =
      said(
        .counted(
          open, "yêu cầu chưa trả lời", ("open request", "open requests"),
          ("demande ouverte", "demandes ouvertes")))
      + said(Label(" (\(late) quá hạn)", " (\(late) late)", " (\(late) en retard)"))
    let held = cell.held > 0 ? " " + context.money(cell.held) + " " + context.words.unit(context.unit) : ""
    let parts: [(Int, String)] = [
      (open, requests), (tasks, said(.counted(tasks, "việc", ("task", "tasks"), ("tâche", "tâches")))),
      (
        obstacles,
        said(.counted(obstacles, "vướng mắc", ("obstacle", "obstacles"), ("obstacle", "obstacles"))) + held
      ),
    ]
    return parts.filter { $0.0 > 0 }.map { [Span($0.1)] }
  }

  /// How requests were answered, with the denominator of the rate.
  func line(_ tally: RequestTally) -> Field {
    let (inTime, judged) = (tally[.answeredInTime], tally.judged)
    let rate = tally.inTime.map { " (" + context.numbers.percent($0) + ")" } ?? ""
    let median = tally.medianDays ?? 0
    let answer = said(
      "trả lời đúng hạn \(inTime)/\(judged) yêu cầu đã đến hạn hoặc đã trả lời\(rate)",
      "answered in time: \(inTime) of \(judged) due or answered\(rate)",
      "répondues à temps : \(inTime) sur \(judged) échues ou répondues\(rate)")
    let (late, overdue, open) = (tally[.answeredLate], tally[.overdue], tally[.open])
    return Field(
      "",
      parts: [
        [Span(answer)],
        [Span(said("\(late) muộn", "\(late) late", "\(late) tard"))],
        [
          Span(
            said("\(overdue) quá hạn", "\(overdue) overdue", "\(overdue) en retard"),
            overdue > 0 ? .warning : .text)
        ],
        [Span(said("\(open) còn hạn", "\(open) still in time", "\(open) dans les temps"))],
        tally.answerDays.isEmpty
          ? []
          : [
            Span(said("trung vị \(median) ngày", "median \(median) days", "médiane \(median) jours"), .muted)
          ],
      ])
  }
}

extension Waiting.Cell {
  var standing: Standing {
    requests[.overdue] > 0 ? .farBehind : isOpen ? .behind : .onTrack
  }
}
