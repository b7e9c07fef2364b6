import Cells
import Domain

extension ListKind {
  private static let column = ColumnMaker<Obstacle> { id, context in
    id.obstacleKey.flatMap { context.portfolio.obstacles[$0] }
  }

  /// Open obstacles of a page, what holds most money first.
  static let obstacles = ListKind(
    columns: [
      column.exported(.obstacleID) { obstacle, _ in .text(obstacle.code) },
      column(.ageDays, { $0.words.days }, .fixed(5), .trailing) {
        .integer($0.age(on: $1.portfolio.asOf.day))
      }.looking(.muted).largestFirst,
      column(.category, { $0.words.category }, .flexible(minimum: 12, maximum: 22, weight: 3)) {
        .choice(code: $0.category.code, label: $1.words.obstacleCategory($0.category))
      },
      column(
        .unitID, { $0.words.unitWord }, .flexible(minimum: 8, maximum: 18, weight: 1), priority: 2
      ) { $1.value(of: $0.agency) }.looking(.strong),
      column(
        .description, { $0.words.titleColumn }, .flexible(minimum: 16, maximum: 80, weight: 12), priority: 6
      ) { obstacle, _ in .name(obstacle.description) },
      column(
        .escalation, { $0.words.level }, .flexible(minimum: 11, maximum: 18, weight: 1), priority: 4
      ) { .choice(code: $0.escalation.code, label: $1.words.escalation($0.escalation)) }.looking(.muted),
      column(.dueOn, { $0.words.answerBy }, .fixed(10), priority: 5, .trailing) { obstacle, _ in
        Value(obstacle.due)
      }.looking(orLate(.muted)),
      column(.blocked, { $0.words.blockedShort + " " + $0.words.unit($0.unit) }, .fixed(10), .trailing) {
        obstacle, _ in Value(obstacle.blocked)
      }.looking(orLate(.strong)).largestFirst,
    ],
    inputs: [.work],
    ids: { page, context in
      let portfolio = context.portfolio
      return portfolio.work.openObstacles.compactMap { place in
        let obstacle = portfolio.obstacles.rows[Int(place)]
        return page.holds(obstacle, portfolio) ? .obstacle(obstacle.key) : nil
      }
    },
    matches: { id, context, found in
      guard let obstacle = column.row(id, context) else { return false }
      return found(obstacle.description) || found(obstacle.code) || found(context.name(obstacle.agency))
        || found(context.shortName(obstacle.agency))
        || found(context.words.obstacleCategory(obstacle.category))
    })

  /// What waits for an answer past its day is what must be seen first.
  private static func orLate(_ role: Role) -> @Sendable (Value, RowID, Context) -> Role {
    { _, id, context in
      (column.row(id, context)?.daysLate(at: context.portfolio.asOf) ?? 0) > 0 ? .bad : role
    }
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
