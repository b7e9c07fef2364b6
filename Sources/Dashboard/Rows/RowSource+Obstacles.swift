import Cells
import Domain

extension RowSource {
  /// Open obstacles of a page, what holds most money first.
  static let obstacles = RowSource(
    columns: [
      column({ $0.words.days }, .fixed(5), .trailing, 0, .muted, descendsFirst: true) {
        $1.numbers.integer($0.age(on: $1.portfolio.asOf.day))
      } order: {
        .number(Int64($0.age(on: $1.portfolio.asOf.day)))
      },
      column({ $0.words.category }, .flexible(minimum: 12, maximum: 22, weight: 3), .leading, 0) {
        $1.words.obstacleCategory($0.category)
      },
      column({ $0.words.unitWord }, .flexible(minimum: 8, maximum: 18, weight: 1), .leading, 2, .strong) {
        $1.shortName($0.agency)
      },
      column({ $0.words.titleColumn }, .flexible(minimum: 16, maximum: 80, weight: 12), .leading, 6) {
        obstacle, _ in
        obstacle.description
      },
      column({ $0.words.level }, .flexible(minimum: 11, maximum: 18, weight: 1), .leading, 4, .muted) {
        $1.words.escalation($0.escalation)
      },
      column({ $0.words.answerBy }, .fixed(10), .trailing, 5, .muted, late: .bad) {
        $0.due.map($1.numbers.day) ?? ""
      } order: { obstacle, _ in
        SortKey(obstacle.due.map { Int64($0.number) })
      },
      column(
        { $0.words.blockedShort + " " + $0.words.unit($0.unit) }, .fixed(10), .trailing, 0, .strong,
        late: .bad, descendsFirst: true
      ) {
        obstacle, context in
        obstacle.blocked.map { context.numbers.money($0, in: context.unit) } ?? ""
      } order: { obstacle, _ in
        SortKey(obstacle.blocked)
      }.growing,
    ],
    ids: { page, context in
      let portfolio = context.portfolio
      return portfolio.work.openObstacles.compactMap { place in
        let obstacle = portfolio.obstacles.rows[Int(place)]
        return page.holds(obstacle, portfolio) ? .obstacle(obstacle.key) : nil
      }
    },
    matches: { id, context, found in
      guard let obstacle = id.obstacleKey.flatMap({ context.portfolio.obstacles[$0] }) else { return false }
      return found(obstacle.description) || found(obstacle.code) || found(context.name(obstacle.agency))
        || found(context.shortName(obstacle.agency))
        || found(context.words.obstacleCategory(obstacle.category))
    })

  private static func column(
    _ title: @escaping @Sendable (Context) -> String, _ width: Column.Width, _ alignment: Alignment,
    _ priority: Int,
    _ role: Role = .text, late: Role? = nil, descendsFirst: Bool = false,
    _ text: @escaping @Sendable (Obstacle, Context) -> String,
    order: (@Sendable (Obstacle, Context) -> SortKey)? = nil
  ) -> ListColumn {
    ListColumn(
      title: title, alignment: alignment, width: width, priority: priority,
      cell: { id, context in
        guard let obstacle = id.obstacleKey.flatMap({ context.portfolio.obstacles[$0] }) else {
          return .empty
        }
        // What waits for an answer past its day is what must be seen first.
        let isLate = obstacle.daysLate(at: context.portfolio.asOf) > 0
        return .text(text(obstacle, context), isLate ? late ?? role : role)
      },
      order: { id, context in
        guard let obstacle = id.obstacleKey.flatMap({ context.portfolio.obstacles[$0] }) else {
          return .text("")
        }
        return order?(obstacle, context) ?? .name(text(obstacle, context))
      }, descendsFirst: descendsFirst)
  }
}
