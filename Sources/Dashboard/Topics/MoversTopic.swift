import Cells
import Contract
import Domain

extension TopicKind {
  /// Who moves the total: what the forecast lacks, and what of it obstacles hold.
  static let movers = TopicKind(
    title: Label("Ai kéo tổng số", "Who moves the total", "Qui fait bouger le total"),
    question: Label(
      "Gỡ ở đâu thì tổng số nhích nhiều nhất?", "Where would clearing something move the total most?",
      "Où débloquer ferait-il le plus bouger le total ?"),
    columns: [
      TopicColumn("subject", Label("Đơn vị, vướng mắc", "Unit, obstacle", "Unité, obstacle"), .name),
      TopicColumn("shortfall", Label("thiếu cuối năm", "short at the end", "manque final"), .money) { _ in
        .strong
      },
      TopicColumn("part", Label("phần thiếu", "part", "part"), .rate, priority: 1),
      TopicColumn(
        "chance", Label("không đạt", "short", "manqué"), .text(minimum: 7, maximum: 7), priority: 2),
      TopicColumn("held", Label("vướng giữ", "held", "bloqué"), .money, priority: 3),
      TopicColumn("movable", Label("gỡ được", "can move", "mobilisable"), .money, priority: 1),
      TopicColumn("flag", Label("báo động", "flag", "alerte"), .text(minimum: 2, maximum: 8), priority: 2) {
        _ in .bad
      },
      TopicColumn(
        "record", Label("đúng trước đây", "right before", "juste avant"), .text(minimum: 7, maximum: 12),
        priority: 5),
    ],
    alsoFrom: [.obstacles, .tasks], verdicts: [.flags],
    rows: moverRows)

  @Sendable private static func moverRows(_ source: TopicSource) -> TopicRows {
    let report = source.report
    let said = source.context.words.said
    let level = report.forecast.level(.units)
    guard level.isShown else {
      return TopicRows(lines: report.belief(level).map { Field("", $0, .warning) }, rows: [])
    }
    let movers = Movers(level, source.exact, budget: source.verdicts.flags)
    let obstacles = report.forecast.level(.projects).obstacleMovers(source.exact)
    let first = obstacles.prefix(2)
    let movable = first.reduce(Dong(0)) { $0 &+ $1.movable }
    let names = first.map { source.context.obstacleName($0.obstacle) }.joined(separator: "; ")
    let unit = " " + source.context.words.unit(source.context.unit)
    let lead = Label(
      "Gỡ hai vướng mắc này, \(report.money(movable))\(unit) có thể nhích",
      "Clear these two and \(report.money(movable))\(unit) can move",
      "Levez ces deux-là et \(report.money(movable))\(unit) peuvent bouger")
    let flags = Label(
      "báo động đúng \(movers.flags.hits)/\(movers.flags.of) lần cùng ngày các năm trước; mọi đơn vị: \(movers.base.hits)/\(movers.base.of)",
      "flags were right \(movers.flags.hits) of \(movers.flags.of) times on this day of past years; any unit: \(movers.base.hits) of \(movers.base.of)",
      "alertes justes \(movers.flags.hits) fois sur \(movers.flags.of) ce jour des années passées ; toute unité : \(movers.base.hits) sur \(movers.base.of)"
    )
    return TopicRows(
      lines: (first.isEmpty ? [] : [Field("", said(lead), .strong), Field("", names)])
        + [Field("", said(flags), .muted)],
      rows: movers.movers.map { row($0, report) } + obstacles.map { row($0, source.context) })
  }

  private static func row(_ mover: Movers.Mover, _ report: ForecastReport) -> TopicRow {
    TopicRow(
      code: report.code(mover.subject),
      cells: [
        report.value(mover.subject), .money(mover.shortfall), Value(mover.part), said(mover.chance),
        .money(mover.held),
        .money(mover.movable), .text(mover.isFlagged ? "▲" : ""), said(mover.record),
      ], target: report.page(mover.subject), standing: mover.isFlagged ? .farBehind : .behind)
  }

  private static func row(_ mover: ObstacleMover, _ context: Context) -> TopicRow {
    TopicRow(
      code: context.portfolio.obstacles.code(of: mover.obstacle),
      cells: [
        .name(context.obstacleName(mover.obstacle)), .none, .none, .none, .money(mover.held),
        .money(mover.movable),
        .none, .none,
      ], target: .obstacle(mover.obstacle), standing: .unknown)
  }

  private static func said(_ count: HitCount) -> Value {
    count.of > 0 ? .text("\(count.hits)/\(count.of)") : .none
  }
}

extension Context {
  fileprivate func obstacleName(_ key: Key<Obstacle>) -> String {
    portfolio.obstacles[key]?.description ?? portfolio.obstacles.code(of: key)
  }
}
