import Cells
import Contract
import Domain

extension TopicKind {
  /// The dossiers that are on their way, those out of their limit first.
  static let dossiers = TopicKind(
    title: Label("Hồ sơ đang giải quyết", "Dossiers", "Dossiers"),
    question: Label(
      "Hồ sơ nào quá hạn, và đang ở đâu?", "Which dossiers are out of limit, and where do they lie?",
      "Quels dossiers sont hors délai, et où sont-ils ?"),
    columns: [
      TopicColumn(
        "dossier", Label("Hồ sơ", "Dossier", "Dossier"), .text(minimum: 12, maximum: 18), isPrivate: true),
      TopicColumn("procedure", Label("Thủ tục", "Procedure", "Procédure"), .text(minimum: 14, maximum: 56)),
      TopicColumn("unit", Label("Đang ở", "Lies at", "Se trouve à"), .text(minimum: 8, maximum: 16)) { _ in
        .strong
      },
      TopicColumn(
        "person", Label("Đầu mối", "Contact", "Contact"), .text(minimum: 14, maximum: 24), priority: 5,
        isPrivate: true),
      TopicColumn(
        "step", Label("Bước", "Step", "Étape"), .text(minimum: 12, maximum: 44), priority: 6),
      TopicColumn("days_over", Label("trễ", "over", "trop"), .count) { _ in .strong },
      TopicColumn("days", Label("ngày", "days", "jours"), .count, priority: 1),
      TopicColumn("limit_days", Label("hạn", "limit", "délai"), .count, priority: 1),
      TopicColumn("due_on", Label("Đến hạn", "Due", "Échéance"), .day, priority: 3),
      TopicColumn("returns", Label("trả", "back", "rend."), .count, priority: 2),
      TopicColumn("passed", Label("qua", "at", "à"), .count, priority: 5),
      TopicColumn("steps", Label("bước", "steps", "étap."), .count, priority: 3),
      TopicColumn("intermediate_steps", Label("tr.gi", "betw.", "inter"), .count, priority: 4),
      TopicColumn("began_on", Label("Nhận", "Received", "Reçu"), .day, priority: 7),
      TopicColumn(
        "state", Label("Tình trạng", "State", "État"), .text(minimum: 8, maximum: 16), priority: 6),
      TopicColumn(
        "project", Label("Dự án", "Project", "Projet"), .text(minimum: 12, maximum: 44), priority: 8),
    ],
    needs: [.procedureSteps], alsoFrom: [.procedures], hasNoLook: true,
    rows: { DossierWords($0).rows })
}

/// What is said of dossiers.
private struct DossierWords {
  let source: TopicSource
  let dossiers: [Dossier]

  init(_ source: TopicSource) {
    self.source = source
    dossiers = source.dossiers()
  }

  var rows: TopicRows {
    let open = dossiers.filter(\.isOpen).sorted {
      ($0.daysOver, $1.due?.number ?? .max, $1.code) > ($1.daysOver, $0.due?.number ?? .max, $0.code)
    }
    let finished = dossiers.filter { !$0.isOpen }.sorted {
      ($0.daysOver, $1.code) > ($1.daysOver, $0.code)
    }
    return TopicRows(
      lines: [answer(open), count(open, finished), clock].compactMap(\.self) + source.calendarLines,
      rows: (open + finished).map(row))
  }

  private func row(_ dossier: Dossier) -> TopicRow {
    let at = dossier.isOpen ? dossier.at : nil
    return TopicRow(
      code: dossier.code,
      cells: [
        source.context.isPublic ? .none : .text(dossier.number),
        .choice(
          code: source.exact.duties.procedures.code(of: dossier.procedure),
          label: source.context.name(dossier.procedure)),
        source.actor(at?.agency), source.person(of: at?.agency), at.map { .text($0.title) } ?? .none,
        dossier.limit == nil ? .none : .integer(dossier.daysOver), .integer(dossier.days),
        Value(dossier.limit), Value(dossier.due), .integer(dossier.returns), .integer(dossier.passed),
        .integer(dossier.steps.count), .integer(dossier.intermediate), .day(dossier.began),
        .text(source.context.words.said(said(dossier.state))),
        dossier.project.map { .name(source.context.name($0)) } ?? .none,
      ], target: .topic(.steps, of: .dossier(dossier.code)), standing: standing(dossier))
  }

  /// None of what is done: nobody need act.
  private func standing(_ dossier: Dossier) -> Standing? {
    guard dossier.isOpen else { return nil }
    guard let due = dossier.due else { return .unknown }
    if dossier.daysOver > 0 { return .farBehind }
    return due - source.exact.asOf.day <= source.exact.rules.daysOfWarning ? .behind : .onTrack
  }

  private func answer(_ open: [Dossier]) -> Field {
    let over = open.filter { $0.daysOver > 0 }
    guard let worst = over.first else {
      let count = open.count
      return source.line([
        source.spans(
          "\(count) hồ sơ đang giải quyết, không hồ sơ nào quá hạn", "\(count) open, none out of limit",
          "\(count) en cours, aucun hors délai", .strong)
      ])
    }
    let (late, all) = (over.count, open.count)
    let holders = Counts(over.compactMap { $0.at.map { source.actorName($0.agency) } })
    return source.line([
      source.spans(
        "\(late)/\(all) hồ sơ quá hạn", "\(late) of \(all) out of limit", "\(late) sur \(all) hors délai",
        .strong),
      source.spans("ở ", "at ", "à ", .muted) + [Span(holders.text(most: 3), .strong)],
      source.worst(worst),
    ])
  }

  private func count(_ open: [Dossier], _ finished: [Dossier]) -> Field {
    let (returned, between) = (
      open.count { $0.state == .returned }, open.count { $0.state == .between }
    )
    let (soon, done) = (open.count { standing($0) == .behind }, finished.count)
    let inTime = finished.count { $0.limit != nil && $0.daysOver == 0 }
    return source.line([
      source.spans("sắp đến hạn \(soon)", "\(soon) due soon", "\(soon) bientôt dus"),
      source.spans("bị trả lại \(returned)", "\(returned) handed back", "\(returned) rendus"),
      source.spans("đang chuyển \(between)", "\(between) on the way", "\(between) en transit"),
      source.spans(
        "xong \(done), đúng hạn \(inTime)", "\(done) finished, \(inTime) in time",
        "\(done) finis, \(inTime) à temps"),
    ])
  }

  private var clock: Field? {
    source.line([
      source.spans(
        "ngày làm việc từ khi nhận; bị trả lại thì ngừng tính",
        "working days since receipt; none while handed back",
        "jours ouvrés depuis la réception ; aucun une fois rendu", .muted)
    ])
  }

  private func said(_ state: Dossier.State) -> Label {
    switch state {
    case .lies: Label("đang xử lý", "in process", "en cours")
    case .returned: Label("bị trả lại", "handed back", "rendu")
    case .between: Label("đang chuyển", "on the way", "en transit")
    case .finished: Label("xong", "finished", "fini")
    }
  }
}

/// How often each of some names occurs, the most frequent first.
struct Counts {
  private let counts: [(name: String, count: Int)]

  init(_ names: [String]) {
    counts = Dictionary(grouping: names) { $0 }.map { ($0, $1.count) }
      .sorted { ($0.count, $1.name) > ($1.count, $0.name) }
  }

  var isEmpty: Bool { counts.isEmpty }

  /// `Sở XD 5, Sở TC 2`; what is left out is marked.
  func text(most: Int) -> String {
    counts.prefix(most).map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      + (counts.count > most ? ", …" : "")
  }
}
