import Cells
import Contract
import Domain

extension TopicKind {
  /// Who handed in for the week, what is wrong in whose files, and which sources disagree.
  static let submissions = TopicKind(
    title: Label("Nộp số liệu tuần", "Hand-ins of the week", "Remises de la semaine"),
    question: Label(
      "Ai đã nộp số liệu tuần này, và tệp của ai còn lỗi?",
      "Who has handed in for the week, and whose files are wrong?",
      "Qui a remis pour la semaine, et quels fichiers sont fautifs ?"),
    columns: [
      TopicColumn("unit", Label("Đơn vị, dự án", "Unit, project", "Unité, projet"), .name),
      TopicColumn("state", Label("Tình trạng", "State", "État"), .text(minimum: 9, maximum: 44)) { _ in
        .strong
      },
      TopicColumn("days_late", Label("trễ", "late", "ret."), .count, priority: 1) { _ in .bad },
      TopicColumn("silent_weeks", Label("im", "silent", "muet"), .count, priority: 2) { _ in .bad },
      TopicColumn("received", Label("Nộp ngày", "Handed in", "Remis le"), .day, priority: 4),
      TopicColumn("due", Label("Hạn nộp", "Due", "Échéance"), .day, priority: 5),
      TopicColumn("own_file", Label("Tệp riêng", "Own file", "Fichier"), .day, priority: 6),
      TopicColumn("file_age", Label("ngày", "days", "jours"), .count, priority: 3),
      TopicColumn("errors", Label("lỗi", "errors", "err."), .count, priority: 1) { _ in .bad },
      TopicColumn(
        "wrong", Label("Lỗi nhiều nhất", "Commonest error", "Erreur principale"),
        .text(minimum: 12, maximum: 34), priority: 7),
      TopicColumn(
        "unit_to_act", Label("Ai sửa", "Who mends", "Qui corrige"), .text(minimum: 8, maximum: 16),
        priority: 8),
      TopicColumn(
        "by", Label("Người nộp", "Handed in by", "Remis par"), .text(minimum: 10, maximum: 24), priority: 9,
        isPrivate: true),
      TopicColumn(
        "phone", Label("Đầu mối", "Focal point", "Point focal"), .text(minimum: 12, maximum: 36), priority: 3,
        isPrivate: true),
      TopicColumn(
        "file", Label("Tệp nộp", "File", "Fichier"), .text(minimum: 10, maximum: 30), priority: 11,
        isPrivate: true),
      TopicColumn(
        "notes", Label("Ghi chú", "Notes", "Notes"), .text(minimum: 12, maximum: 50), priority: 8,
        isPrivate: true),
    ],
    needs: [.submissions], alsoFrom: [.units, .statements], takesSignOff: true,
    rows: { SubmissionsPage($0).rows })
}

private struct SubmissionsPage {
  let source: TopicSource
  let handIns: HandIns?
  let shown: [HandIns.Row]
  let disagreements: [Disagreement]
  let files: OwnFiles

  private var context: Context { source.context }
  private var exact: Portfolio { source.exact }
  private func said(_ label: Label) -> String { context.words.said(label) }

  init(_ source: TopicSource) {
    self.source = source
    handIns = HandIns(source.exact)
    shown = (handIns?.rows ?? []).filter { row in
      source.isAbout(
        row.agency, people: [row.submission?.submittedBy, source.contacts.person(of: row.agency)?.key])
    }.sorted { a, b in
      let (left, right) = (a.rank, b.rank)
      return left == right
        ? (b.silentWeeks, b.daysLate, a.agency) < (a.silentWeeks, a.daysLate, b.agency) : left < right
    }
    disagreements = source.exact.disagreements.filter { found in
      source.isAbout(source.exact.projects[found.project]?.owner, project: found.project)
    }
    files = OwnFiles(source.exact)
  }

  var rows: TopicRows {
    TopicRows(lines: lines, rows: shown.map(row) + disagreements.map(row))
  }

  // MARK: Rows

  private func row(_ row: HandIns.Row) -> TopicRow {
    let own = files[row.agency, exact]
    let submission = row.submission
    let focal = source.contacts.person(of: row.agency)
    func text(_ text: String?) -> Value { text.map { .text($0) } ?? .none }
    return TopicRow(
      code: exact.agencies.code(of: row.agency),
      cells: [
        .name(context.name(row.agency)), .text(said(HandInWords.state(row))),
        row.daysLate > 0 ? .integer(row.daysLate) : .none,
        row.silentWeeks > 0 ? .integer(row.silentWeeks) : .none, Value(row.received?.day), .day(row.due),
        Value(own.newest?.day), Value(own.newest.map { max(0, exact.asOf.day - $0.day) }),
        own.errors > 0 ? .integer(own.errors) : .none, text(own.commonest.map { context.words.ruleName($0) }),
        context.value(of: row.agency), text(submission?.submittedBy.flatMap { context.name($0) }),
        text(focal.map { [$0.name, $0.phone].compactMap { $0 }.joined(separator: " ") }),
        text(submission?.file), text(submission?.notes),
      ], target: .agency(row.agency), standing: row.standing)
  }

  /// Both sums stand in it: which one is right nobody knows here.
  private func row(_ found: Disagreement) -> TopicRow {
    let project = exact.projects[found.project]
    var cells = [Value](repeating: .none, count: TopicKind.submissions.columns.count)
    let unit = context.words.unit(context.unit)
    let sums = [found.first, found.second].map { side in
      said(HandInWords.source(side.source)) + " " + context.money(side.sum)
    }
    cells[0] = .name(context.name(found.project))
    cells[1] = .text(sums.joined(separator: " ≠ ") + " " + unit)
    cells[4] = .day(found.day)
    cells[10] = project.map { context.value(of: $0.owner) } ?? .none
    return TopicRow(
      code: ["differs", exact.projects.code(of: found.project), "\(found.fiscalYear)", found.name].joined(
        separator: "/"),
      cells: cells, target: .project(found.project), standing: .behind)
  }

  // MARK: What was found

  private var lines: [Field] {
    guard let handIns else {
      let none = Label(
        "chưa có tuần nào đến hạn báo cáo", "no week is over that units were asked for",
        "aucune semaine échue n’était demandée")
      return [Field("", said(none), .warning)] + [differLine].compactMap { $0 }
    }
    let lines = shown.isEmpty ? [] : [answer(handIns), silentLine].compactMap { $0 }
    return lines + source.signLines(of: handIns.periodEnd) + [differLine].compactMap { $0 }
  }

  private func answer(_ handIns: HandIns) -> Field {
    func count(_ isIn: (HandIns.Row) -> Bool) -> Int { shown.count(where: isIn) }
    let (all, inTime) = (shown.count, count(\.isInTime))
    let day = context.numbers.shortDay(handIns.periodEnd)
    let first = Label(
      "Tuần đến \(day): \(inTime)/\(all) nộp đúng hạn", "Week to \(day): \(inTime) of \(all) in time",
      "Semaine au \(day) : \(inTime) sur \(all) à temps")
    let late = count { $0.received != nil && $0.daysLate > 0 }
    let (missing, awaited) = (count { $0.state == .missing }, count { $0.state == .awaited })
    let returned = count { $0.state == .returned }
    let parts: [(Int, Label, Role)] = [
      (late, Label("muộn \(late)", "late \(late)", "en retard \(late)"), .warning),
      (missing, Label("chưa nộp \(missing)", "missing \(missing)", "manquent \(missing)"), .bad),
      (returned, Label("trả lại \(returned)", "returned \(returned)", "renvoyés \(returned)"), .warning),
      (awaited, Label("còn hạn \(awaited)", "not due yet \(awaited)", "pas échus \(awaited)"), .muted),
    ]
    return Field(
      "",
      parts: [[Span(said(first), .strong)]]
        + parts.filter { $0.0 > 0 }.map { [Span(said($0.1), $0.2)] })
  }

  private var silentLine: Field? {
    let silent = shown.filter { $0.silentWeeks >= HandIns.longSilence }
    guard !silent.isEmpty else { return nil }
    let names = silent.prefix(3).map { context.shortName($0.agency) + " (\($0.silentWeeks))" }
    let more = silent.count > 3 ? " +\(silent.count - 3)" : ""
    let (weeks, list) = (HandIns.longSilence, names.joined(separator: ", ") + more)
    let line = Label(
      "im lặng từ \(weeks) tuần: \(list)", "silent for \(weeks) weeks or more: \(list)",
      "muettes depuis \(weeks) semaines ou plus : \(list)")
    return Field("", said(line), .bad)
  }

  private var differLine: Field? {
    guard !disagreements.isEmpty else { return nil }
    let projects = Set(disagreements.map(\.project)).count
    let line = Label(
      "\(projects) dự án có hai nguồn nói khác nhau: nêu cả hai ở cuối danh sách",
      "\(projects) projects with two sources that disagree: both stand at the end of the list",
      "\(projects) projets où deux sources se contredisent : toutes deux en fin de liste")
    return Field("", said(line), .warning)
  }
}

extension HandIns.Row {
  /// What asks for something first.
  fileprivate var rank: Int {
    switch state {
    case .missing: 0
    case .returned: 1
    case .awaited: 2
    case .received: daysLate > 0 ? 3 : 4
    case .accepted: 5
    }
  }

  fileprivate var standing: Standing {
    switch state {
    case .missing: .farBehind
    case .returned: .behind
    case .awaited: .unknown
    case .received, .accepted: daysLate > 0 ? .behind : .onTrack
    }
  }
}

extension Disagreement {
  /// Tells it from others of its project and year.
  fileprivate var name: String {
    switch first.source {
    case .ledger(let source): "ledger-" + source.rawValue
    case .statement(let source): "statement-" + source.rawValue
    }
  }
}

private enum HandInWords {
  static func state(_ row: HandIns.Row) -> Label {
    switch row.state {
    case .missing:
      row.submission == nil
        ? Label("chưa nộp (không có dòng)", "missing (no row)", "manque (pas de ligne)")
        : Label("chưa nộp", "missing", "manque")
    case .returned: Label("trả lại để sửa", "returned", "renvoyé")
    case .awaited: Label("chưa đến hạn", "not due yet", "pas échu")
    case .received:
      row.daysLate > 0
        ? Label("nộp muộn", "received late", "reçu en retard") : Label("đã nộp", "received", "reçu")
    case .accepted:
      row.daysLate > 0
        ? Label("đã nhận, muộn", "accepted, late", "accepté, en retard")
        : Label("đã nhận", "accepted", "accepté")
    }
  }

  static func source(_ source: Disagreement.Source) -> Label {
    switch source {
    case .ledger(.treasury): Label("sổ Kho bạc", "Treasury ledger", "livre du Trésor")
    case .ledger(.unitReport): Label("sổ đơn vị", "unit ledger", "livre de l’unité")
    case .statement(.treasury): Label("Kho bạc báo", "Treasury says", "le Trésor dit")
    case .statement(.unitReport): Label("đơn vị báo", "unit says", "l’unité dit")
    }
  }
}

/// A unit's own files: the newest time of them, and the errors that it must mend, wherever they stand.
private struct OwnFiles {
  struct Own {
    var newest: Moment?
    var errors = 0
    var commonest: Rule?
  }

  private var newest: [String: Moment] = [:]
  private var errors: [String: [Rule: Int]] = [:]

  init(_ portfolio: Portfolio) {
    for file in portfolio.files {
      guard let agency = file.agency, let modified = file.modified else { continue }
      newest[agency] = newest[agency].map { max($0, modified) } ?? modified
    }
    for problem in portfolio.problems.list where problem.severity == .error {
      if let agency = problem.agency {
        errors[agency, default: [:]][problem.rule, default: 0] += problem.rows
      }
    }
  }

  subscript(agency: Key<Agency>, portfolio: Portfolio) -> Own {
    let code = portfolio.agencies.code(of: agency)
    let rules = errors[code] ?? [:]
    return Own(
      newest: newest[code], errors: rules.values.reduce(0, +),
      commonest: rules.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key)
  }
}
