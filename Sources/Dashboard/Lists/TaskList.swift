import Cells
import Domain

extension ListKind {
  /// Open tasks of a page: overdue ones first, then by due day, then those without one.
  static let tasks = ListKind(
    columns: [
      .taskID, .taskMark, .late, .newlyLate, .lateOriginally, .lead, .taskTitle, .due, .taskClass, .atStake,
    ],
    inputs: [.work],
    ids: { page, context in
      let tasks = context.portfolio.assignments.rows
      let now = context.portfolio.asOf
      let chosen = tasks.indices.filter { place in
        let task = tasks[place]
        return page.holds(task, context.portfolio) && (page == .tasks || task.isOpen(on: now.day))
      }
      return chosen.map { (key: tasks[$0].workOrder(at: now), place: $0) }
        .sorted { $0.key == $1.key ? tasks[$0.place].code < tasks[$1.place].code : $0.key < $1.key }
        .map { .assignment(tasks[$0.place].key) }
    },
    matches: taskMatches)

  /// Overdue tasks of a page, the longest first.
  static let overdue = ListKind(
    columns: [.taskID, .late, .newlyLate, .lateOriginally, .lead, .taskTitle, .due, .atStake],
    inputs: [.work],
    ids: { page, context in
      let portfolio = context.portfolio
      return portfolio.work.overdue.compactMap { place in
        let task = portfolio.assignments.rows[Int(place)]
        return page.holds(task, portfolio) ? .assignment(task.key) : nil
      }
    },
    matches: taskMatches)

  @Sendable private static func taskMatches(_ id: RowID, _ context: Context, _ found: (String) -> Bool)
    -> Bool
  {
    guard let task = ListColumn.task.row(id, context) else { return false }
    return found(task.title) || found(task.code) || found(context.name(task.lead))
      || found(context.shortName(task.lead))
  }
}

extension RowID {
  var assignmentKey: Key<Assignment>? { if case .assignment(let key) = self { key } else { nil } }
}

extension Page {
  /// Whether a task belongs to the page.
  fileprivate func holds(_ task: Assignment, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .sector(let sector): portfolio.sector(of: task) == sector
    case .agency(let agency): task.lead == agency
    case .project(let project): task.project == project
    default: true
    }
  }
}

extension Assignment {
  /// Sorts open work: by due day, without one after it, finished last.
  fileprivate func workOrder(at now: Moment) -> Int64 {
    let day = Int64(due?.number ?? Int32.max)
    return isOpen(on: now.day) ? (isRegular ? 1 << 33 : day) : (1 << 34) + day
  }
}

extension ListColumn {
  fileprivate static let task = ColumnMaker<Assignment> { id, context in
    id.assignmentKey.flatMap { context.portfolio.assignments[$0] }
  }

  fileprivate static let taskID = task.exported(.taskID) { task, _ in .text(task.code) }

  fileprivate static let taskMark = picture(.standing) { id, context in
    .spans(
      task.row(id, context).map { [context.portfolio.classified($0).mark(context.glyphs)] } ?? [])
  }

  fileprivate static let late = task(.daysLate, { $0.words.days }, .fixed(5), .trailing) {
    $1.portfolio.classified($0) == .overdue ? .integer($0.daysLate(at: $1.portfolio.asOf)) : .none
  }.looking { value, _, context in
    if case .integer(let days) = value, days > context.portfolio.rules.longOverdue { .bad } else { .warning }
  }.largestFirst

  /// Whether the task was not overdue at the moment compared with.
  static let newlyLate = task(
    .newlyOverdue, { _ in "" }, .fixed(5),
    // The money that waits says more than the mark.
    priority: 4
  ) { task, context in
    guard let then = context.earlier?.asOf else { return .none }
    return .flag(context.portfolio.isNewlyOverdue(task, since: then))
  }.drawn { value, _, context in
    .text(value == .flag(true) ? context.words.time.isNew : "", .bad)
  }.largestFirst.whileComparing

  fileprivate static let lateOriginally = task(
    .daysLateOriginal, { $0.words.lateOriginally }, .fixed(7), priority: 7, .trailing
  ) { task, context in
    guard task.isMoved, task.isOpen(on: context.portfolio.asOf.day) else { return .none }
    return .integer(task.daysLateOriginally(at: context.portfolio.asOf))
  }.looking(.warning).largestFirst

  fileprivate static let lead = task(
    .leadUnitID, { $0.words.lead }, .flexible(minimum: 8, maximum: 16, weight: 1)
  ) { $1.value(of: $0.lead) }.looking(.strong).redundant { if case .agency = $0 { true } else { false } }

  fileprivate static let taskTitle = task(
    .title, { $0.words.titleColumn }, .flexible(minimum: 24, maximum: 90, weight: 8), .leading,
    { task, _ in .name(task.title) }
  ).toldApart

  fileprivate static let due = task(.dueOn, { $0.words.due }, .fixed(10), priority: 6, .trailing) { task, _ in
    Value(task.due)
  }.looking(.muted)

  fileprivate static let taskClass = task(
    .assignmentClass, { $0.words.status }, .flexible(minimum: 10, maximum: 18, weight: 1), priority: 4
  ) { task, context in
    let classified = context.portfolio.classified(task)
    return .choice(code: classified.code, label: context.words.assignmentClass(classified))
  }.looking { _, id, context in
    task.row(id, context).map { context.portfolio.classified($0).role } ?? .text
  }

  /// What is left to disburse of the task's project: the money that waits for it.
  fileprivate static let atStake = task(
    .atStake, { $0.words.remainingShort + " " + $0.words.unit($0.unit) }, .fixed(10), priority: 3, .trailing
  ) { Value($1.atStake($0)) }.looking(.muted).largestFirst.following(.money).drawnTogether {
    cells, rows, _, context in
    // It is the project's: told again for each of its tasks it would look like more.
    var told: Set<Key<Project>> = []
    return zip(cells, rows).map { cell, id in
      guard let project = task.row(id, context)?.project, !told.insert(project).inserted else { return cell }
      return .text(context.language.work.sameProject, .muted)
    }
  }
}

extension Context {
  /// The money that waits for a task, on the basis in view.
  func atStake(_ task: Assignment?) -> Dong? { task.flatMap { portfolio.atStake($0, on: basis) } }
}
