import Cells
import Contract
import Domain

extension TopicKind {
  /// What is likely to go wrong within four weeks.
  static let risk = TopicKind(
    title: Label("Rủi ro sắp tới", "Risk ahead", "Risques à venir"),
    question: Label(
      "Trong bốn tuần tới điều gì dễ hỏng, và báo động đúng đến đâu?",
      "What is likely to fail within four weeks, and how often are such flags right?",
      "Qu’est-ce qui risque d’échouer sous quatre semaines, et ces alertes sont-elles justes ?"),
    columns: [
      TopicColumn(
        "subject", Label("Việc, đơn vị, vướng mắc", "Task, unit, obstacle", "Tâche, unité, obstacle"), .name),
      TopicColumn("kind", Label("Loại", "Kind", "Nature"), .text(minimum: 7, maximum: 10), priority: 4),
      TopicColumn(
        "unit", Label("Ai làm", "Who acts", "Qui agit"), .text(minimum: 8, maximum: 16), priority: 1
      ) {
        _ in .strong
      },
      TopicColumn(
        "person", Label("Người", "Person", "Personne"), .text(minimum: 10, maximum: 30), priority: 5,
        isPrivate: true),
      TopicColumn("due", Label("Hạn", "Due", "Échéance"), .day, priority: 2),
      TopicColumn("days_left", Label("còn", "days", "jours"), .count, priority: 3),
      TopicColumn("why", Label("Vì sao", "Why", "Pourquoi"), .text(minimum: 14, maximum: 60)),
      TopicColumn(
        "right_before", Label("đúng", "right", "juste"), .text(minimum: 7, maximum: 9)
      ) { _ in .strong },
      TopicColumn(
        "chance", Label("mọi ca", "all", "tous"), .text(minimum: 7, maximum: 9), priority: 6
      ) { _ in .muted },
      TopicColumn("weight", Label("tiền", "money", "argent"), .money, priority: 3),
    ],
    needs: [.tasks], alsoFrom: [.obstacles, .submissions, .people, .reminders], isSlow: true,
    rows: { RiskPage($0).rows })
}

private struct RiskPage {
  let source: TopicSource
  let ahead: RiskAhead
  let flags: [RiskAhead.Flag]

  private var context: Context { source.context }
  private var exact: Portfolio { source.exact }
  private func said(_ label: Label) -> String { context.words.said(label) }

  init(_ source: TopicSource) {
    self.source = source
    let exact = source.exact
    let units = exact.isMoneyLost ? nil : Forecast(exact, on: source.context.basis).level(.units)
    let movers = units.flatMap { $0.isShown ? Movers($0, exact) : nil }
    ahead = RiskAhead(exact, on: source.context.basis, movers)
    flags = ahead.flags.filter { flag in
      switch flag.subject {
      case .task(let key):
        let task = exact.assignments[key]
        return source.isAbout(
          task?.lead, project: task?.project, people: [task?.responsible, task?.accountable])
      case .unit(let key): return source.isAbout(key, people: [source.contacts.person(of: key)?.key])
      case .obstacle(let key):
        guard let obstacle = exact.obstacles[key] else { return false }
        return source.isAbout(
          obstacle.responsibleAgency, obstacle.agency, project: exact.project(of: obstacle),
          people: [obstacle.responsiblePerson])
      }
    }
  }

  var rows: TopicRows {
    let shown = Array(flags.prefix(exact.rules.alarmBudget))
    return TopicRows(lines: lines(shown), rows: shown.compactMap(row) + RiskRule.allCases.map(row))
  }

  // MARK: Rows

  private func row(_ flag: RiskAhead.Flag) -> TopicRow? {
    let (name, agency, person, page): (String, Key<Agency>, Key<Person>?, Page)
    switch flag.subject {
    case .task(let key):
      guard let task = exact.assignments[key] else { return nil }
      (name, agency, person, page) = (
        task.title, task.lead, task.responsible ?? task.accountable, .assignment(key)
      )
    case .unit(let key): (name, agency, person, page) = (context.name(key), key, nil, .agency(key))
    case .obstacle(let key):
      guard let obstacle = exact.obstacles[key] else { return nil }
      agency = obstacle.responsibleAgency ?? obstacle.agency
      (name, person, page) = (obstacle.description, obstacle.responsiblePerson, .obstacle(key))
    }
    let heir = source.successors.heir(of: agency)
    let who = person ?? source.contacts.person(of: heir)?.key
    let kind = flag.rules.first?.kind
    return TopicRow(
      code: code(flag.subject),
      cells: [
        .name(name), kind.map { .text(said(RiskWords.kind($0))) } ?? .none, context.value(of: heir),
        who.flatMap { context.name($0) }.map { .text($0) } ?? .none, Value(flag.due),
        Value(flag.due.map { $0 - exact.asOf.day }),
        .text(flag.rules.map { said(RiskWords.reason($0)) }.joined(separator: "; ")),
        flag.record.map { .text(RiskWords.count($0)) } ?? .text("?"),
        flag.record == nil ? .none : flag.rules.first.flatMap(base) ?? .none,
        flag.weight > 0 ? .money(flag.weight) : .none,
      ], target: page,
      standing: (flag.record?.rate).map { $0 >= RiskLimits.slow } ?? false ? .farBehind : .behind)
  }

  private func code(_ subject: RiskAhead.Subject) -> String {
    switch subject {
    case .task(let key): "task/" + exact.assignments.code(of: key)
    case .unit(let key): "unit/" + exact.agencies.code(of: key)
    case .obstacle(let key): "obstacle/" + exact.obstacles.code(of: key)
    }
  }

  /// A rule with its words and what its past says.
  private func row(_ rule: RiskRule) -> TopicRow {
    var cells = [Value](repeating: .none, count: TopicKind.risk.columns.count)
    cells[0] = .name(said(RiskWords.rule(rule)))
    cells[1] = .text(said(Label("quy tắc", "rule", "règle")))
    cells[6] = .text(said(verdict(rule)))
    cells[7] =
      ahead.record.count(rule).map { .text((rule.isApproximate ? "≈" : "") + RiskWords.count($0)) } ?? .none
    cells[8] = base(rule) ?? .none
    return TopicRow(code: "rule/" + rule.rawValue, cells: cells, target: nil, standing: nil)
  }

  private func base(_ rule: RiskRule) -> Value? {
    guard let base = ahead.record.base(rule), base.of > 0 else { return nil }
    return .text(RiskWords.count(base))
  }

  /// What came of what it flagged, or why that is not known.
  private func verdict(_ rule: RiskRule) -> Label {
    if rule == .belowMark {
      return Label(
        "chưa đo: thiếu năm đã khép", "not measured: too few closed years",
        "pas mesuré : trop peu d’années closes")
    }
    guard rule.isDated else {
      return Label(
        "không có quá khứ: không ghi ngày", "no past: nobody dates it", "pas de passé : rien n’est daté")
    }
    guard let count = ahead.record.count(rule) else {
      let of = (rule == .belowTarget ? nil : ahead.record.hits[rule])?.of ?? 0
      return Label("quá ít ca để đo (\(of))", "too few cases to tell (\(of))", "trop peu de cas (\(of))")
    }
    guard ahead.record.isWorthAFlag(rule) else {
      return Label(
        "không hơn ngẫu nhiên: không báo", "no better than chance: no flag",
        "pas mieux que le hasard : pas d’alerte")
    }
    return RiskWords.outcome(rule.kind, count, isMoney: rule == .belowTarget)
  }

  // MARK: What was found

  private func lines(_ shown: [RiskAhead.Flag]) -> [Field] {
    [answer(shown)] + [mostLine(shown), pastLine].compactMap { $0 }
  }

  private func answer(_ shown: [RiskAhead.Flag]) -> Field {
    guard !shown.isEmpty else {
      let none = Label(
        "không quy tắc nào báo động cho \(RiskLimits.horizon) ngày tới",
        "no rule raises a flag for the next \(RiskLimits.horizon) days",
        "aucune règle n’alerte pour les \(RiskLimits.horizon) prochains jours")
      return Field("", said(none), .good)
    }
    let days = RiskLimits.horizon
    let first = Label(
      "\(shown.count) báo động cho \(days) ngày tới",
      "\(shown.count) \(shown.count == 1 ? "flag" : "flags") for the next \(days) days",
      "\(shown.count) \(shown.count == 1 ? "alerte" : "alertes") pour \(days) jours")
    let kinds = RiskRule.Kind.allCases.compactMap { kind -> [Span]? in
      let count = shown.count { $0.rules.first?.kind == kind }
      return count == 0 ? nil : [Span("\(count) ", .strong), Span(said(RiskWords.kind(kind)))]
    }
    let left = flags.count - shown.count
    let more = Label("còn \(left) nữa", "\(left) more", "\(left) de plus")
    return Field(
      "", parts: [[Span(said(first), .strong)]] + kinds + (left > 0 ? [[Span(said(more), .muted)]] : []))
  }

  /// Who must act most often.
  private func mostLine(_ shown: [RiskAhead.Flag]) -> Field? {
    let units = shown.map { flag -> Key<Agency>? in
      switch flag.subject {
      case .task(let key): exact.assignments[key]?.lead
      case .unit(let key): key
      case .obstacle(let key): exact.obstacles[key].map { $0.responsibleAgency ?? $0.agency }
      }
    }
    let most = source.most(units)
    guard !most.isEmpty else { return nil }
    return Field(
      "", parts: [[Span(said(Label("ai phải làm", "who must act", "qui doit agir")), .muted)]] + most)
  }

  private var pastLine: Field? {
    let base = ahead.record.base(.slowUnit).flatMap { $0.of > 0 ? $0 : nil }
    let count = base.map { "\($0.hits)/\($0.of)" } ?? "–"
    let (windows, days) = (RiskLimits.windows, RiskLimits.horizon)
    let line = Label(
      "đo trên \(windows) lần \(days) ngày đã qua, cả thư mục; việc trễ nói chung: \(count)",
      "measured on \(windows) past spans of \(days) days, whole folder; any task late: \(count)",
      "mesuré sur \(windows) périodes de \(days) jours, tout le dossier ; tâches en retard : \(count)")
    return Field("", said(line), .muted)
  }
}
