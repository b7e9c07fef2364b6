import Cells
import Contract
import Domain

extension TopicKind {
  /// Tasks that leave somebody in doubt: what each does not say.
  static let clarity = TopicKind(
    title: Label("Rõ việc, rõ người", "Clear tasks", "Clarté des tâches"),
    question: Label(
      "Việc nào chưa rõ người, việc, tiến độ, trách nhiệm, kết quả?",
      "Which tasks don't say who, what, when, who answers and what comes of it?",
      "Quelles tâches ne disent pas qui, quoi, quand, qui répond et pour quel résultat ?"),
    columns: [
      TopicColumn("task", Label("Công việc", "Task", "Tâche"), .name),
      TopicColumn("unit", Label("Chủ trì", "Lead", "Pilote"), .text(minimum: 8, maximum: 16), priority: 1) {
        _ in
        .strong
      },
      TopicColumn("five", Label("5 rõ", "of 5", "sur 5"), .text(minimum: 4, maximum: 4), priority: 2),
      TopicColumn("six", Label("6 rõ", "of 6", "sur 6"), .text(minimum: 4, maximum: 4), priority: 4),
      TopicColumn("seven", Label("7 rõ", "of 7", "sur 7"), .text(minimum: 4, maximum: 4), priority: 4),
      TopicColumn("missing", Label("Chưa rõ", "Missing", "Manque"), .text(minimum: 16, maximum: 44)) { _ in
        .warning
      },
      TopicColumn("due", Label("Hạn", "Due", "Échéance"), .day, priority: 3),
    ],
    needs: [.tasks], rows: clarityRows)

  @Sendable private static func clarityRows(_ source: TopicSource) -> TopicRows {
    let words = ClarityWords(source)
    let day = source.portfolio.asOf.day
    var counts = ClarityCounts()
    var byUnit: [Key<Agency>: ClarityCounts] = [:]
    var unclear: [(task: Assignment, said: Clarity)] = []
    for task in source.portfolio.assignments.rows where task.isOpen(on: day) {
      let people = [task.responsible, task.accountable]
      guard source.isAbout(task.lead, project: task.project, people: people) else { continue }
      let said = task.clarity(on: day)
      counts.add(said)
      byUnit[source.successors.heir(of: task.lead), default: ClarityCounts()].add(said)
      if !ClarityWords.all.isSubset(of: said) { unclear.append((task, said)) }
    }
    unclear.sort {
      let (a, b) = ($0.said.rawValue.nonzeroBitCount, $1.said.rawValue.nonzeroBitCount)
      return a == b ? $0.task.code < $1.task.code : a < b
    }
    return TopicRows(lines: words.lines(counts, byUnit), rows: unclear.map { words.row($0.task, $0.said) })
  }
}

/// What is said of the clarity of tasks.
private struct ClarityWords {
  let source: TopicSource
  private var context: Context { source.context }

  /// What any of the three standards asks for.
  static let all = Clarity.Standard.allCases.reduce(into: Clarity()) { $0.formUnion($1.asked) }

  init(_ source: TopicSource) { self.source = source }

  func row(_ task: Assignment, _ said: Clarity) -> TopicRow {
    func score(_ standard: Clarity.Standard) -> Value {
      .text("\(said.filled(standard))/\(standard.asked.rawValue.nonzeroBitCount)")
    }
    let lacking = Clarity.each.filter { ClarityWords.all.contains($0) && !said.contains($0) }
    let isFive = said.isSuperset(of: Clarity.Standard.five.asked)
    return TopicRow(
      code: task.code,
      cells: [
        .name(task.title), context.value(of: source.successors.heir(of: task.lead)), score(.five),
        score(.six),
        score(.seven), .text(lacking.map { context.words.said($0.label) }.joined(separator: ", ")),
        Value(task.due),
      ], target: .assignment(task.key), standing: isFive ? .behind : .farBehind)
  }

  /// The share that is clear by each standard, what is missing most, and the units with most unclear tasks.
  func lines(_ counts: ClarityCounts, _ byUnit: [Key<Agency>: ClarityCounts]) -> [Field] {
    guard counts.tasks > 0 else {
      let none = Label("không có công việc đang mở", "no open task", "aucune tâche ouverte")
      return [Field("", context.words.said(none), .muted)]
    }
    let shares = Clarity.Standard.allCases.map { standard -> [Span] in
      let rate = counts.rate(standard).map { context.numbers.percent($0) } ?? ""
      return [
        Span(context.words.said(standard.label) + " ", .muted),
        Span("\(rate) (\(counts.whole(standard)))", .strong),
      ]
    }
    let missing = Clarity.each.filter { counts.missing($0) > 0 }
      .sorted { counts.missing($0) > counts.missing($1) }
      .map { [Span(context.words.said($0.label) + " ", .muted), Span("\(counts.missing($0))", .strong)] }
    let title = context.words.said(Label("Chưa rõ", "Missing", "Manque"))
    let open = Label(
      "\(counts.tasks) việc đang mở", "\(counts.tasks) open tasks", "\(counts.tasks) tâches ouvertes")
    return [
      Field("", parts: [[Span(context.words.said(open), .strong)]] + shares), Field(title, parts: missing),
    ] + units(byUnit)
  }

  private func units(_ byUnit: [Key<Agency>: ClarityCounts]) -> [Field] {
    guard source.subject == .all else { return [] }
    let worst = byUnit.map {
      (unit: $0.key, open: $0.value.tasks - $0.value.whole(.five), of: $0.value.tasks)
    }
    .filter { $0.open > 0 }
    .sorted { ($1.open, $0.unit) < ($0.open, $1.unit) }
    let title = context.words.said(Label("Phải bổ sung", "Must complete", "À compléter"))
    let parts = worst.prefix(5).map {
      [Span(context.shortName($0.unit) + " ", .strong), Span("\($0.open)/\($0.of)", .text)]
    }
    return parts.isEmpty ? [] : [Field(title, parts: parts)]
  }
}

extension Clarity {
  /// What one of the fields is called.
  fileprivate var label: Label {
    switch self {
    case .objective: Label("mục tiêu", "objective", "objectif")
    case .people: Label("người", "person", "personne")
    case .work: Label("việc", "work", "travail")
    case .time: Label("thời gian", "time", "délai")
    case .responsibility: Label("trách nhiệm", "who answers", "responsable")
    case .authority: Label("thẩm quyền", "authority", "compétence")
    case .product: Label("sản phẩm", "product", "produit")
    default: Label("kết quả", "result", "résultat")
    }
  }
}

extension Clarity.Standard {
  fileprivate var label: Label {
    switch self {
    case .five: Label("5 rõ", "5 clarities", "5 clartés")
    case .six: Label("6 rõ", "6 clarities", "6 clartés")
    case .seven: Label("7 rõ", "7 clarities", "7 clartés")
    }
  }
}
