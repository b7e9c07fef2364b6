import Cells
import Domain

extension ListKind {
  private static let column = ColumnMaker<Obstacle> { id, context in
    id.obstacleKey.flatMap { context.portfolio.obstacles[$0] }
  }

  /// Open obstacles of a page, what holds most money first: how much, who must act, and since when it is overdue.
  static let obstacles = ListKind(
    columns: [
      column.exported(.obstacleID) { obstacle, _ in .text(obstacle.code) },
      column(.blocked, { $0.words.blockedShort + " " + $0.words.unit($0.unit) }, .fixed(10), .trailing) {
        obstacle, _ in Value(obstacle.blocked)
      }.looking(.strong).largestFirst,
      concern, mustAct, late,
      column(
        .escalation, { $0.words.level }, .flexible(minimum: 11, maximum: 18, weight: 1), priority: 5
      ) { .choice(code: $0.escalation.code, label: $1.words.escalation($0.escalation)) }.looking(.muted),
      column(
        .description, { $0.words.titleColumn }, .flexible(minimum: 16, maximum: 90, weight: 12)
      ) { obstacle, _ in .name(obstacle.description) }.toldApart,
      column.exported(.category, { $0.words.category }) {
        .choice(code: $0.category.code, label: $1.words.obstacleCategory($0.category))
      },
      column(
        .unitID, { $0.words.raisedBy }, .flexible(minimum: 8, maximum: 18, weight: 1), priority: 6
      ) { $1.value(of: $0.agency) }.looking(.muted),
      column(.ageDays, { $0.words.age }, .fixed(12), priority: 8, .trailing) {
        .integer($0.age(on: $1.portfolio.asOf.day))
      }.drawn { value, _, context in
        .text(value.daysSaid(context.words.daysShort), .muted)
      }.largestFirst,
      column.exported(.dueOn, { $0.words.due }) { obstacle, _ in Value(obstacle.due) },
    ],
    inputs: [.work],
    ids: { page, context in
      let portfolio = context.portfolio
      return portfolio.work.openObstacles.compactMap { place in
        let obstacle = portfolio.obstacles.rows[Int(place)]
        return page.holds(obstacle, portfolio) ? .obstacle(obstacle.key) : nil
      }
    },
    search: RowSearch { context, found in
      let obstacles = context.portfolio.obstacles
      let units = FoundUnits(context, found)
      return { id in
        guard case .obstacle(let key) = id, let place = obstacles.place(of: key) else { return false }
        return found(obstacles.rows[place].description) || found(obstacles.rows[place].code)
          || units.holds(obstacles.rows[place].agency)
          || obstacles.rows[place].responsibleAgency.map(units.holds) ?? false
          || found(context.words.obstacleCategory(obstacles.rows[place].category))
      }
    })

  /// On a unit's page: for whom it waits, or who waits until it acts.
  private static let concern = column(
    .concern, { $0.language.work.mustAct }, .flexible(minimum: 12, maximum: 24, weight: 2)
  ) { obstacle, context in
    guard case .agency(let agency) = context.page else { return .none }
    let words = context.language.work
    let concern = context.portfolio.concern(of: obstacle, agency)
    let label =
      switch concern {
      case .forOthers: words.actsFor(context.shortName(obstacle.agency))
      case .own, .onOwnWork:
        obstacle.responsibleAgency.map {
          $0 == agency ? words.actsItself : words.waitsFor(context.shortName($0))
        }
          ?? (obstacle.escalation == .owner
            ? words.actsItself : words.waitsFor(context.words.escalation(obstacle.escalation)))
      }
    return .choice(code: concern.rawValue, label: label)
  }.looking { value, _, _ in
    if case .choice(code: Concern.forOthers.rawValue, label: _) = value { .accent } else { .strong }
  }.redundant { if case .agency = $0 { false } else { true } }

  /// The unit that must resolve it; where none is named, the unit that raised it or the level that it has reached.
  private static let mustAct = column(
    .responsibleUnitID, { $0.language.work.mustAct }, .flexible(minimum: 9, maximum: 18, weight: 2)
  ) { obstacle, context in
    if let unit = obstacle.responsibleAgency ?? (obstacle.escalation == .owner ? obstacle.agency : nil) {
      return context.value(of: unit)
    }
    return .choice(code: "", label: context.words.escalation(obstacle.escalation))
  }.looking { value, id, context in
    column.row(id, context)?.responsibleAgency == nil ? .text : .strong
  }.redundant { if case .agency = $0 { true } else { false } }

  /// How long the answer is overdue; before it is, the day by which it must come.
  private static let late = column(
    .daysLate, { $0.words.answerBy }, .fixed(12), priority: 2, .trailing
  ) { obstacle, context in
    let days = obstacle.daysLate(at: context.portfolio.asOf)
    return days > 0 ? .integer(days) : .none
  }.drawn { value, id, context in
    guard case .integer(let days) = value else {
      let due = column.row(id, context)?.due
      return .text(due.map { context.numbers.day($0) } ?? "–", .muted)
    }
    let isLong = days > context.portfolio.rules.longOverdue
    return .text(value.daysSaid(context.language.work.daysLate), isLong ? .bad : .warning)
  }.largestFirst
}

extension Value {
  /// A number of days in words.
  fileprivate func daysSaid(_ say: (Int) -> String) -> String {
    if case .integer(let days) = self { say(days) } else { "" }
  }
}

extension RowID {
  var obstacleKey: Key<Obstacle>? { if case .obstacle(let key) = self { key } else { nil } }
}

extension Page {
  /// Whether an obstacle belongs to the page.
  fileprivate func holds(_ obstacle: Obstacle, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .sector(let sector): portfolio.sector(of: obstacle) == sector
    case .agency(let agency): portfolio.concerns(obstacle, agency)
    case .project(let project): portfolio.project(of: obstacle) == project
    case .assignment(let task): obstacle.assignment == task
    default: true
    }
  }
}
