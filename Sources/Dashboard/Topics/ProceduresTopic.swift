import Cells
import Contract
import Domain

extension TopicKind {
  /// How long procedures take, before and now, and which dossiers are out of their limit.
  static let procedures = TopicKind(
    title: Label("Thủ tục, thời gian xử lý", "Procedures", "Procédures"),
    question: Label(
      "Thủ tục nào kéo dài, và tắc ở đâu?", "Which procedures take too long, and where do they stop?",
      "Quelles procédures traînent, et où bloquent-elles ?"),
    columns: [
      TopicColumn("procedure", Label("Thủ tục", "Procedure", "Procédure"), .text(minimum: 24, maximum: 64)),
      TopicColumn("out_of_limit", Label("trễ", "over", "hors"), .count) { _ in .strong },
      TopicColumn("open", Label("đang", "open", "cours"), .count, priority: 1),
      TopicColumn("returns", Label("trả", "back", "rend."), .count, priority: 4),
      TopicColumn("finished", Label("xong", "done", "finis"), .count, priority: 3),
      TopicColumn("in_time", Label("đúng hạn", "in time", "à temps"), .rate, priority: 1) { _ in .strong },
      TopicColumn("median_days", Label("tr.vị", "med.", "méd."), .count, priority: 1),
      TopicColumn("ninetieth_days", Label("90 %", "90 %", "90 %"), .count, priority: 2),
      TopicColumn("limit_days", Label("hạn", "limit", "délai"), .count, priority: 1),
      TopicColumn("baseline_days", Label("cũ", "was", "avant"), .count, priority: 3) { _ in .muted },
      TopicColumn("steps", Label("bước", "steps", "étap."), .count, priority: 4),
      TopicColumn("baseline_steps", Label("cũ", "was", "avant"), .count, priority: 5) { _ in .muted },
      TopicColumn("intermediate_steps", Label("tr.gi", "betw.", "inter"), .count, priority: 6),
      TopicColumn(
        "slowest_unit", Label("Chậm ở", "Slow at", "Lent à"), .text(minimum: 8, maximum: 16), priority: 1),
      TopicColumn(
        "slowest_step", Label("Bước chậm nhất", "Slowest step", "Étape la plus lente"),
        .text(minimum: 14, maximum: 44), priority: 6),
    ],
    needs: [.procedureSteps], alsoFrom: [.procedures], hasNoLook: true,
    rows: { ProcedureWords($0).rows })
}

/// What is said of procedures.
private struct ProcedureWords {
  let source: TopicSource
  let dossiers: [Dossier]

  init(_ source: TopicSource) {
    self.source = source
    dossiers = source.dossiers()
  }

  private var calendar: WorkCalendar { source.exact.duties.calendar }
  private var today: Day { source.exact.asOf.day }

  var rows: TopicRows {
    var order: [Key<Procedure>] = source.subject == .all ? source.exact.duties.procedures.rows.map(\.key) : []
    let known = Dictionary(grouping: dossiers, by: \.procedure)
    order += Set(known.keys).subtracting(order).sorted()
    let found = order.map { ($0, known[$0] ?? [], ProcedureCount(known[$0] ?? [])) }
    let rows = found.sorted {
      ($0.2.openOver, $0.2.open, -$0.0.index) > ($1.2.openOver, $1.2.open, -$1.0.index)
    }
    return TopicRows(
      lines: [answer, time] + [slowest, cut(order), source.throughSystem].compactMap(\.self)
        + source.calendarLines,
      rows: rows.map { row($0, $1, $2) })
  }

  private func row(_ key: Key<Procedure>, _ dossiers: [Dossier], _ count: ProcedureCount) -> TopicRow {
    let procedures = source.exact.duties.procedures
    let procedure = procedures[key]
    let steps = source.steps(of: dossiers)
    return TopicRow(
      code: procedures.code(of: key),
      cells: [
        .name(source.context.name(key)), .integer(count.openOver), .integer(count.open),
        .integer(count.returns), .integer(count.finished), Value(count.inTimeRate), Value(count.days.median),
        Value(count.days.ninetieth), Value(procedure?.limitDays), Value(procedure?.baselineDays),
        Value(procedure?.currentSteps), Value(procedure?.baselineSteps), Value(count.intermediate.median),
        source.actor(StepDelay.slowest(steps, calendar, on: today, by: \.agency).first?.subject),
        StepDelay.slowest(steps, calendar, on: today, by: \.title).first.map { .text($0.subject) } ?? .none,
      ], target: .topic(.dossiers, of: .procedure(key)),
      standing: count.openOver > 0
        ? .farBehind : count.inTimeRate.map { $0.hundredths < 10_000 ? .behind : .onTrack } ?? .unknown)
  }

  private var answer: Field {
    let count = ProcedureCount(dossiers)
    guard count.open > 0 else {
      return source.line([
        source.spans(
          "không hồ sơ nào đang giải quyết", "no dossier is open", "aucun dossier en cours", .strong)
      ])
    }
    let (over, open) = (count.openOver, count.open)
    let worst = dossiers.filter(\.isOpen).max { $0.daysOver < $1.daysOver }
    return source.line(
      [
        source.spans(
          "\(over)/\(open) hồ sơ quá hạn", "\(over) of \(open) dossiers out of limit",
          "\(over) dossiers sur \(open) hors délai", .strong)
      ] + (over > 0 ? [source.worst(worst)] : []))
  }

  /// Of the finished dossiers.
  private var time: Field {
    let count = ProcedureCount(dossiers)
    let (done, inTime, limited) = (count.finished, count.inTime, count.limited)
    guard let median = count.days.median, let ninetieth = count.days.ninetieth else {
      return source.line([
        source.spans("chưa hồ sơ nào xong", "no dossier is finished", "aucun dossier fini", .muted)
      ])
    }
    let rate = count.inTimeRate.map { source.context.numbers.percent($0) } ?? "?"
    return source.line([
      source.spans("xong \(done)", "\(done) finished", "\(done) finis"),
      source.spans(
        "đúng hạn \(rate) (\(inTime)/\(limited))", "in time \(rate) (\(inTime) of \(limited))",
        "à temps \(rate) (\(inTime) sur \(limited))", .strong),
      source.spans(
        "trung vị \(median), 90 % trong \(ninetieth) ngày làm việc",
        "median \(median), 90 % in \(ninetieth) working days",
        "médiane \(median), 90 % en \(ninetieth) jours ouvrés"),
    ])
  }

  private var slowest: Field? {
    let steps = source.steps(of: dossiers)
    guard let unit = StepDelay.slowest(steps, calendar, on: today, by: \.agency).first,
      let step = StepDelay.slowest(steps, calendar, on: today, by: \.title).first
    else { return nil }
    // Days beyond the steps' own limits; where none of them has passed it, how long such a step takes.
    let isOver = unit.over > 0
    func part(_ name: String, _ over: Int, _ days: RankedDays) -> [Span] {
      [Span("\(name) \(isOver ? over : days.median ?? 0)", .strong)]
    }
    let lead =
      isOver
      ? source.spans("ngày trễ của bước: ", "days over in steps: ", "jours de trop : ", .muted)
      : source.spans("trung vị ngày: ", "median days: ", "jours médians : ", .muted)
    let (many, few) = (unit.days.count, step.days.count)
    return source.line([
      lead + part(source.actorName(unit.subject), unit.over, unit.days)
        + source.spans(" (\(many) bước)", " (\(many) in all)", " (sur \(many))", .muted),
      part(SafeText.truncated(step.subject, to: 19), step.over, step.days) + [Span(" (\(few))", .muted)],
    ])
  }

  /// Of the procedures in the rows: what their simplification cut.
  private func cut(_ keys: [Key<Procedure>]) -> Field? {
    let procedures = keys.compactMap { source.exact.duties.procedures[$0] }
    let days = ProcedureCut(procedures.map { (before: $0.baselineDays, now: Optional($0.limitDays)) })
    let steps = ProcedureCut(procedures.map { (before: $0.baselineSteps, now: $0.currentSteps) })
    func part(_ cut: ProcedureCut, _ name: [Span]) -> [Span]? {
      guard let rate = cut.rate else { return nil }
      let percent = source.context.numbers.points(Rate(hundredths: -rate.hundredths))
      return name + [Span("\(cut.before)→\(cut.now) ", .strong), Span("(\(percent) %)")]
    }
    let parts = [
      part(days, source.spans("thời hạn ", "limits ", "délais ")),
      part(steps, source.spans("bước ", "steps ", "étapes ")),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let (cut, known) = (max(days.cut, steps.cut), max(days.known, steps.known))
    return source.line(
      [
        source.spans(
          "cắt giảm \(cut)/\(known) thủ tục", "\(cut) of \(known) procedures cut",
          "\(cut) procédures sur \(known) allégées")
      ] + parts)
  }
}

extension TopicSource {
  /// Those of the subject: with the unit on the day while they are open, else that passed it.
  func dossiers() -> [Dossier] { exact.dossiers().filter(isAbout) }

  private func isAbout(_ dossier: Dossier) -> Bool {
    switch subject {
    case .procedure(let key): dossier.procedure == key
    case .dossier(let code): dossier.code == code
    case .all, .unit, .project, .person, .sector:
      (dossier.isOpen ? [dossier.at].compactMap { $0 } : dossier.steps).contains {
        isAbout($0.agency, project: dossier.project, people: [contactKey($0.agency)])
      }
    }
  }

  /// The steps of some dossiers: of a unit or a person, their own.
  func steps(of dossiers: [Dossier]) -> [DossierStep] {
    let steps = dossiers.flatMap(\.steps)
    return switch subject {
    case .unit, .person: steps.filter { isAbout($0.agency, people: [contactKey($0.agency)]) }
    case .all, .project, .sector, .procedure, .dossier: steps
    }
  }

  /// The dossier that is furthest beyond its limit, and who has it.
  func worst(_ dossier: Dossier?) -> [Span] {
    guard let dossier, let at = dossier.at else { return [] }
    let (name, days) = (context.isPublic ? "" : dossier.number + " ", dossier.daysOver)
    return spans("lâu nhất ", "worst ", "le pire ", .muted)
      + [Span(name + actorName(at.agency), .strong)]
      + spans(": trễ \(days) ngày", ": \(days) days over", " : \(days) jours de trop")
  }

  /// What indicators say of records: received through the system, synchronised.
  fileprivate var throughSystem: Field? {
    guard subject == .all else { return nil }
    let shares = exact.indicators().filter {
      let name = $0.newest.indicator
      let isOfRecords = ["ho so", "record", "dossier"].contains { Fold.contains(name, foldedNeedle: $0) }
      return isOfRecords && $0.newest.measureUnit == "%" && $0.newest.asset == nil && $0.newest.project == nil
    }
    let parts = shares.prefix(3).compactMap { series in
      series.actual.map {
        [
          Span(SafeText.truncated(series.newest.indicator, to: 25) + " "),
          Span(context.numbers.number($0.value.value) + " %", .strong),
        ]
      }
    }
    return parts.isEmpty ? nil : line(parts)
  }

  /// Said where nobody wrote which days are holidays.
  var calendarLines: [Field] {
    guard exact.status.missingTables.contains(ShownTable.holidays.rawValue) else { return [] }
    return [
      Field(
        "",
        spans(
          "chưa có holidays.csv: ngày lễ bị tính là ngày làm việc",
          "no holidays.csv: holidays count as working days",
          "pas de holidays.csv : les jours fériés comptent", .warning))
    ]
  }
}
