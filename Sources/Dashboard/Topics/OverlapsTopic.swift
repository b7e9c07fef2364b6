import Cells
import Contract
import Domain

extension TopicKind {
  /// Tasks that say the same: each pair with what one says and the other does not.
  static let overlaps = TopicKind(
    title: Label("Trùng lặp nhiệm vụ", "Overlapping tasks", "Tâches en double"),
    question: Label(
      "Những việc nào trùng nhau, và ai phải thống nhất một đầu mối?",
      "Which tasks say the same, and who must agree on one lead?",
      "Quelles tâches disent la même chose, et qui doit convenir d’un seul pilote ?"),
    columns: [
      TopicColumn("first_task", Label("Việc 1", "Task 1", "Tâche 1"), .name),
      TopicColumn("second_task", Label("Việc 2", "Task 2", "Tâche 2"), .text(minimum: 16, maximum: 70)),
      TopicColumn(
        "relation", Label("Quan hệ", "Relation", "Lien"), .text(minimum: 13, maximum: 15), priority: 3),
      TopicColumn(
        "apart", Label("Khác", "Apart by", "Séparées par"), .text(minimum: 11, maximum: 30), priority: 2
      ) { _ in
        .warning
      },
      TopicColumn(
        "first_lead", Label("Chủ trì 1", "Lead 1", "Pilote 1"), .text(minimum: 8, maximum: 16), priority: 1
      ) {
        _ in .strong
      },
      TopicColumn(
        "second_lead", Label("Chủ trì 2", "Lead 2", "Pilote 2"), .text(minimum: 8, maximum: 16), priority: 1
      ) {
        _ in .strong
      },
      TopicColumn(
        "left_over", Label("Chỉ một bên có", "In one only", "D’un seul côté"),
        .text(minimum: 10, maximum: 30), priority: 1),
      TopicColumn("first_due", Label("Hạn 1", "Due 1", "Échéance 1"), .day, priority: 4),
      TopicColumn("second_due", Label("Hạn 2", "Due 2", "Échéance 2"), .day, priority: 4),
      TopicColumn(
        "first_issuer", Label("Cấp giao 1", "Ordered by 1", "Ordre 1"), .text(minimum: 10, maximum: 24),
        priority: 5),
      TopicColumn(
        "second_issuer", Label("Cấp giao 2", "Ordered by 2", "Ordre 2"), .text(minimum: 10, maximum: 24),
        priority: 5),
      TopicColumn(
        "first_directive", Label("Chỉ đạo 1", "Directive 1", "Directive 1"), .text(minimum: 7, maximum: 14),
        priority: 7),
      TopicColumn(
        "second_directive", Label("Chỉ đạo 2", "Directive 2", "Directive 2"), .text(minimum: 7, maximum: 14),
        priority: 7),
      TopicColumn(
        "first_code", Label("Mã 1", "Code 1", "Code 1"), .text(minimum: 6, maximum: 12), priority: 8),
      TopicColumn(
        "second_code", Label("Mã 2", "Code 2", "Code 2"), .text(minimum: 6, maximum: 12), priority: 8),
    ],
    needs: [.tasks], alsoFrom: [.directives], isSlow: true, verdicts: [.different], rows: overlapRows)

  @Sendable private static func overlapRows(_ source: TopicSource) -> TopicRows {
    guard let found = source.portfolio.overlaps(isCancelled: source.isCancelled) else {
      return TopicRows(lines: [], rows: [])
    }
    let words = OverlapWords(source)
    let all = found.pairs.filter(words.isAbout)
    // What the reader has looked at and told apart is not shown again.
    let pairs = all.filter { source.verdicts[words.code($0)] != .different }
    return TopicRows(
      lines: words.lines(found, pairs, apart: all.count - pairs.count), rows: pairs.map(words.row))
  }
}

/// What is said of tasks that say the same.
private struct OverlapWords {
  let source: TopicSource
  private let context: Context
  private let tasks: [Assignment]

  init(_ source: TopicSource) {
    self.source = source
    context = source.context
    tasks = source.portfolio.assignments.rows
  }

  func isAbout(_ overlap: Overlap) -> Bool {
    [overlap.first, overlap.second].contains { isAbout(tasks[$0]) }
  }

  private func isAbout(_ task: Assignment) -> Bool {
    source.isAbout(task.lead, project: task.project, people: [task.responsible, task.accountable])
  }

  // MARK: Rows

  /// The same whichever of them is open.
  func code(_ overlap: Overlap) -> String {
    [overlap.first, overlap.second].map { tasks[$0].code }.sorted().joined(separator: "+")
  }

  func row(_ overlap: Overlap) -> TopicRow {
    let (first, second) = (tasks[overlap.first], tasks[overlap.second])
    let directives = [first, second].map { source.portfolio.duties.directives[$0.directive] }
    let left = texts(overlap.firstLeft, first) + texts(overlap.secondLeft, second)
    return TopicRow(
      code: code(overlap),
      cells: [
        .name(first.title), .name(second.title), relation(overlap), apart(overlap.reasons),
        lead(of: first), lead(of: second), left.isEmpty ? .none : .text(left.joined(separator: ", ")),
        Value(first.due), Value(second.due),
      ]
        + directives.map { $0.map { .text($0.issuer) } ?? .none }
        + directives.map { $0.map { .text($0.code) } ?? .none } + [.text(first.code), .text(second.code)],
      target: .assignment(first.key), standing: standing(overlap.reasons),
      takesVerdicts: true,
      marks: [0: overlap.firstLeft, 1: overlap.secondLeft].filter { !$0.value.isEmpty })
  }

  private func lead(of task: Assignment) -> Value { context.value(of: source.successors.heir(of: task.lead)) }

  private func texts(_ places: [Range<Int>], _ task: Assignment) -> [String] {
    let bytes = Array(task.title.utf8)
    return places.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private func relation(_ overlap: Overlap) -> Value {
    let (code, label): (String, Label) =
      switch overlap.kind {
      case .same: ("same", Label("trùng nhau", "the same", "identiques"))
      case .contained:
        // What says less is wider.
        overlap.firstLeft.isEmpty
          ? ("second_in_first", Label("2 thuộc 1", "2 is part of 1", "2 est dans 1"))
          : ("first_in_second", Label("1 thuộc 2", "1 is part of 2", "1 est dans 2"))
      }
    return .choice(code: code, label: context.words.said(label))
  }

  private func apart(_ reasons: [OverlapReason]) -> Value {
    let said = reasons.isEmpty ? [OverlapWords.entry] : reasons.map(\.label)
    return .choice(
      code: reasons.isEmpty ? "entry" : reasons.map(\.code).joined(separator: "|"),
      label: said.map { context.words.said($0) }.joined(separator: ", "))
  }

  private func standing(_ reasons: [OverlapReason]) -> Standing? {
    switch reasons.first {
    case .issuers: .farBehind
    case .directives, .leads: .behind
    case nil: nil
    }
  }

  private static let entry = Label("nhập hai lần?", "entered twice?", "saisie double ?")

  // MARK: Lines

  /// How many pairs and why, who must agree, and what no directive or no task stands behind.
  /// - Parameter apart: pairs that the reader has told apart.
  func lines(_ found: Overlaps, _ pairs: [Overlap], apart: Int) -> [Field] {
    let judged = Label(
      "\(apart) cặp người xem đã xét là không trùng", "\(apart) pairs told apart by the reader",
      "\(apart) paires jugées distinctes par le lecteur")
    return [answer(pairs)] + leads(pairs) + bare(found)
      + (apart == 0 ? [] : [Field("", context.words.said(judged), .accent)])
  }

  private func answer(_ pairs: [Overlap]) -> Field {
    guard !pairs.isEmpty else {
      let none = Label(
        "không có hai việc nào trùng nhau", "no two tasks say the same", "aucune tâche en double")
      return Field("", context.words.said(none), .strong)
    }
    let same = Label(
      "\(pairs.count) cặp việc trùng nhau",
      pairs.count == 1 ? "1 pair of tasks says the same" : "\(pairs.count) pairs of tasks say the same",
      pairs.count == 1 ? "1 paire de tâches en double" : "\(pairs.count) paires de tâches en double")
    let reasons = OverlapReason.allCases.compactMap { reason in
      part(reason.countLabel, pairs.count { $0.reasons.first == reason })
    }
    let twice = part(
      Label("có thể nhập hai lần", "perhaps entered twice", "saisie double possible"),
      pairs.count { $0.reasons.isEmpty })
    return Field("", parts: [[Span(context.words.said(same), .strong)]] + reasons + [twice].compactMap { $0 })
  }

  /// Units whose tasks say the same as another's, those with most pairs first.
  private func leads(_ pairs: [Overlap]) -> [Field] {
    var counts: [Key<Agency>: Int] = [:]
    for pair in pairs {
      for lead in Set([pair.first, pair.second].map { source.successors.heir(of: tasks[$0].lead) }) {
        counts[lead, default: 0] += 1
      }
    }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6)
    guard !most.isEmpty else { return [] }
    let title = Label("Thống nhất", "Must agree", "À convenir")
    return [
      Field(
        context.words.said(title),
        parts: most.map { [Span(context.shortName($0.key) + " ", .strong), Span("\($0.value)", .text)] })
    ]
  }

  private func bare(_ found: Overlaps) -> [Field] {
    guard !source.exact.isLost(.directives) else { return [] }
    let directives = found.directivesWithoutTask.map { source.portfolio.duties.directives.rows[$0] }
      .filter { source.isAbout($0.lead, people: [$0.responsible]) }
    let bare = found.tasksWithoutDirective.count { isAbout(tasks[$0]) }
    let parts = [
      part(
        Label("chỉ đạo chưa thành nhiệm vụ", "directives without a task", "directives sans tâche"),
        directives.count),
      part(Label("việc không theo chỉ đạo nào", "tasks without a directive", "tâches sans directive"), bare),
    ].compactMap { $0 }
    return parts.isEmpty ? [] : [Field("", parts: parts)]
  }

  private func part(_ label: Label, _ count: Int) -> [Span]? {
    count == 0
      ? nil : [Span(context.words.said(label) + " ", .muted), Span(context.numbers.integer(count), .strong)]
  }
}

extension OverlapReason {
  fileprivate var label: Label {
    switch self {
    case .issuers: Label("cấp giao", "issuer", "autorité")
    case .directives: Label("chỉ đạo", "directive", "directive")
    case .leads: Label("chủ trì", "lead", "pilote")
    }
  }

  /// Before a number of pairs of which it is the gravest.
  fileprivate var countLabel: Label {
    switch self {
    case .issuers: Label("hai cấp giao", "under two committees", "de deux autorités")
    case .directives: Label("hai chỉ đạo", "under two directives", "de deux directives")
    case .leads: Label("hai đơn vị chủ trì", "under two leads", "de deux pilotes")
    }
  }
}
