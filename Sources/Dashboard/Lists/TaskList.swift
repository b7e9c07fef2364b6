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
      var chosen = tasks.indices.compactMap { place in
        let task = tasks[place]
        return page.holds(task, context.portfolio) && (page == .tasks || task.isOpen(on: now.day))
          ? SortKey(number: task.workOrder(at: now), place: Int32(place)) : nil
      }
      chosen.sort { tasks[Int($0)].code }
      return chosen.map { .assignment(tasks[Int($0.place)].key) }
    },
    search: search)

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
    search: search)

  private static let search = RowSearch { context, found in
    let tasks = context.portfolio.assignments
    let leads = FoundUnits(context, found)
    return { id in
      guard case .assignment(let key) = id, let place = tasks.place(of: key) else { return false }
      return found(tasks.rows[place].title) || found(tasks.rows[place].code)
        || leads.holds(tasks.rows[place].lead)
    }
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
  fileprivate func workOrder(at now: Moment) -> UInt64 {
    // Days before 1970 stand before the others.
    let day = UInt64(Int64(due?.number ?? Int32.max) - Int64(Int32.min))
    return isOpen(on: now.day) ? (isRegular ? 1 << 34 : day) : 1 << 35 + day
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
  ) { $1.value(of: $0.lead) }.amongTexts.looking(.strong).redundant {
    if case .agency = $0 { true } else { false }
  }

  fileprivate static let taskTitle = task(
    .title, { $0.words.titleColumn }, .flexible(minimum: 24, maximum: 90, weight: 8), .leading,
    { task, _ in .name(task.title) }
  ).amongTexts.toldApart

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
