import Cells
import Domain

extension RowSource {
  /// Open tasks of a page: overdue ones first, then by due day, then those without one.
  static let tasks = RowSource(
    columns: [.mark, .late, .newlyLate, .lateOriginally, .lead, .title, .due, .taskStatus, .atStake],
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
  static let overdue = RowSource(
    columns: [.late, .newlyLate, .lateOriginally, .lead, .title, .due, .atStake],
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
    guard let task = id.assignmentKey.flatMap({ context.portfolio.assignments[$0] }) else { return false }
    return found(task.title) || found(task.code) || found(context.name(task.lead))
      || found(context.shortName(task.lead))
  }
}

extension Page {
  /// Whether a task belongs to the page.
  func holds(_ task: Assignment, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .sector(let sector): portfolio.sector(of: task) == sector
    case .agency(let agency): task.lead == agency
    case .project(let project): task.project == project
    default: true
    }
  }

  /// Whether an obstacle belongs to the page.
  func holds(_ obstacle: Obstacle, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .sector(let sector): portfolio.sector(of: obstacle) == sector
    case .agency(let agency): portfolio.concerns(obstacle, agency)
    case .project(let project): portfolio.project(of: obstacle) == project
    case .assignment(let task): obstacle.assignment == task
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
  private static func task(_ id: RowID, _ context: Context) -> Assignment? {
    id.assignmentKey.flatMap { context.portfolio.assignments[$0] }
  }

  static let mark = ListColumn(
    title: { _ in "" }, width: .fixed(1),
    cell: { id, context in
      .spans(task(id, context).map { [context.portfolio.classified($0).mark(context.glyphs)] } ?? [])
    })

  static let late = ListColumn(
    title: { $0.words.days }, alignment: .trailing, width: .fixed(5),
    cell: { id, context in
      guard let task = task(id, context) else { return .text("") }
      let days = task.daysLate(at: context.portfolio.asOf)
      let isLate = context.portfolio.classified(task) == .overdue
      return .text(
        isLate ? context.numbers.integer(days) : "",
        days > context.portfolio.rules.longOverdue ? .bad : .warning)
    },
    order: { id, context in
      .number(task(id, context).map { Int64($0.daysLate(at: context.portfolio.asOf)) } ?? 0)
    },
    descendsFirst: true)

  /// Whether the task was not overdue at the moment compared with.
  static let newlyLate = ListColumn(
    // The money that waits says more than the mark.
    title: { _ in "" }, width: .fixed(5), priority: 4,
    cell: { id, context in
      guard let task = task(id, context), let then = context.earlier?.asOf,
        context.portfolio.isNewlyOverdue(task, since: then)
      else { return .text("") }
      return .text(context.words.time.isNew, .bad)
    }, isWanted: { $0.earlier != nil })

  static let lateOriginally = ListColumn(
    title: { $0.words.lateOriginally }, alignment: .trailing, width: .fixed(7), priority: 7,
    cell: { id, context in
      guard let task = task(id, context), task.isMoved, task.isOpen(on: context.portfolio.asOf.day)
      else {
        return .text("")
      }
      return .text(context.numbers.integer(task.daysLateOriginally(at: context.portfolio.asOf)), .warning)
    },
    order: { id, context in
      .number(task(id, context).map { Int64($0.daysLateOriginally(at: context.portfolio.asOf)) } ?? 0)
    }, descendsFirst: true)

  static let lead = ListColumn(
    title: { $0.words.lead }, width: .flexible(minimum: 8, maximum: 16, weight: 1),
    cell: { id, context in .text(task(id, context).map { context.shortName($0.lead) } ?? "", .strong) },
    order: { id, context in .name(task(id, context).map { context.shortName($0.lead) } ?? "") },
    isRedundant: { if case .agency = $0 { true } else { false } })

  static let title = ListColumn(
    title: { $0.words.titleColumn }, width: .flexible(minimum: 24, maximum: 90, weight: 8),
    cell: { id, context in .text(task(id, context)?.title ?? "") },
    order: { id, context in .name(task(id, context)?.title ?? "") })

  static let due = ListColumn(
    title: { $0.words.due }, alignment: .trailing, width: .fixed(10), priority: 6,
    cell: { id, context in .text(task(id, context)?.due.map(context.numbers.day) ?? "", .muted) },
    order: { id, context in SortKey(task(id, context)?.due.map { Int64($0.number) }) })

  static let taskStatus = ListColumn(
    title: { $0.words.status }, width: .flexible(minimum: 10, maximum: 18, weight: 1), priority: 4,
    cell: { id, context in
      guard let task = task(id, context) else { return .text("") }
      let classified = context.portfolio.classified(task)
      return .text(context.words.assignmentClass(classified), classified.role)
    },
    order: { id, context in
      .text(
        task(id, context).map { context.words.assignmentClass(context.portfolio.classified($0)) }
          ?? "")
    })

  /// What is left to disburse of the task's project: the money that waits for it.
  static let atStake = ListColumn(
    title: { $0.words.remainingShort + " " + $0.words.unit($0.unit) }, alignment: .trailing,
    width: .fixed(10),
    priority: 3,
    cell: { id, context in
      .text(
        context.atStake(task(id, context)).map { context.numbers.money($0, in: context.unit) } ?? "", .muted)
    },
    order: { id, context in SortKey(context.atStake(task(id, context))) }, descendsFirst: true,
    growsWithValues: true)
}

extension Context {
  /// The money that waits for a task, on the basis in view.
  func atStake(_ task: Assignment?) -> Dong? { task.flatMap { portfolio.atStake($0, on: basis) } }
}

extension AssignmentClass {
  var role: Role {
    switch self {
    case .overdue: .bad
    case .dueSoon, .completedLate, .completedUndated: .warning
    case .completedOnTime: .good
    case .withinDeadline: .text
    case .regular, .cancelled: .neutral
    }
  }

  func mark(_ glyphs: GlyphSet) -> Span {
    let scalar =
      switch self {
      case .overdue: glyphs.bad
      case .dueSoon: glyphs.warning
      case .withinDeadline: glyphs.good
      case .completedOnTime: glyphs.done
      case .completedLate, .completedUndated: glyphs.late
      case .regular, .cancelled: glyphs.neutral
      }
    return Span(String(Character(scalar)), role)
  }
}
