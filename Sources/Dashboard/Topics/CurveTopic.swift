import Cells
import Contract
import Domain

extension TopicKind {
  /// The year's curve beside every path that leads to the target.
  static let curve = TopicKind(
    title: Label("Đường giải ngân trong năm", "The year's curve", "La courbe de l’année"),
    question: Label(
      "Đang đúng đường không, và chậm bao nhiêu ngày?", "Are we on track, and how many days behind?",
      "Est-on dans les temps, et de combien de jours en retard ?"),
    columns: [
      TopicColumn("path", Label("Theo đường", "On the path of", "Sur le chemin de"), .name),
      TopicColumn("share", Label("phải đạt", "due", "attendu"), .rate),
      TopicColumn("expected", Label("tức là", "that is", "soit"), .money, priority: 3),
      TopicColumn("gap", Label("hơn/thiếu", "gap", "écart"), .money) { _ in .strong },
      TopicColumn("points", Label("điểm", "points", "points"), .rate, priority: 2),
      TopicColumn("days_behind", Label("chậm ngày", "days behind", "jours de retard"), .count) { _ in .strong
      },
    ],
    hasNoLook: true, hasCurve: true,
    rows: curveRows)

  @Sendable private static func curveRows(_ source: TopicSource) -> TopicRows {
    let (context, portfolio) = (source.context, source.exact)
    let report = source.report
    let triangle = report.forecast.triangle
    let measure = portfolio.money.total
    let (paid, plan) = (measure.paidOfPlan(on: context.basis), measure.plan[context.basis])
    let year = portfolio.fiscalYear
    let total = report.forecast.level(.total)
    let closed = total.pileUps().first?.pileUp.years.filter { !$0.isForecast }.reversed() ?? []
    let promise = Promises(portfolio, triangle).level(.total).first?.promise.path(year)
    let paths =
      [PaidPath.nation2025(year, portfolio.rules.profile)]
      + closed.map { PaidPath(.closedYear($0.fiscalYear), monthEnds: $0.paid, on: year) } + [promise]
    let said = context.words.said
    let marks = paths.compactMap { $0 }.compactMap { path in
      Mark(report.target, by: triangle.horizon, on: path).map { (path, $0) }
    }
    let rows = marks.map { path, mark in
      let reading = mark.reading(paid: paid, of: plan, on: portfolio.asOf.day, rules: portfolio.rules)
      return TopicRow(
        code: code(path.name),
        cells: [
          .text(said(name(path.name))), Value(mark.share(on: portfolio.asOf.day)), .money(reading.expected),
          .change(reading.gap), Value(points: reading.points), .integer(reading.daysBehind),
        ], target: nil, standing: reading.standing)
    }
    let goal = report.target.of(plan)
    let ending = total.rows.first?.ending
    return TopicRows(
      lines: lead(report, context)
        + (ending.map { _ in total.rows.first.map { report.story($0) } ?? [] } ?? report.reasons)
        .filter { !$0.isEmpty }.map { Field("", $0) },
      rows: rows,
      curves: marks.dropFirst().prefix(1).map {
        TopicCurve(said(name($0.0.name)), $0.1.path, goal, isBroken: true)
      },
      endings: TopicEndings(ends: ending?.dots ?? [], goal: goal, day: triangle.horizon))
  }

  private static func lead(_ report: ForecastReport, _ context: Context) -> [Field] {
    let numbers = context.numbers
    let (target, day) = (
      numbers.percent(report.target, decimals: 0), numbers.day(report.forecast.triangle.horizon)
    )
    let text = Label(
      "Mốc: đạt \(target) kế hoạch vào \(day)", "Mark: to reach \(target) of the plan by \(day)",
      "Repère : atteindre \(target) du plan le \(day)")
    return [Field("", context.words.said(text) + " · " + context.words.basis(context.basis), .strong)]
  }

  private static func code(_ name: PaidPath.Name) -> String {
    switch name {
    case .nation2025: "nation_2025"
    case .closedYear(let year): "\(year)"
    case .promise: "promise"
    }
  }

  private static func name(_ name: PaidPath.Name) -> Label {
    switch name {
    case .nation2025: Label("Cả nước 2025", "Vietnam 2025", "Pays 2025")
    case .closedYear(let year): Label("Chính mình \(year)", "Our own \(year)", "Notre année \(year)")
    case .promise: Label("Cam kết của các đơn vị", "What units promised", "Les engagements")
    }
  }
}

/// A path to the target, for the chart.
struct TopicCurve: Sendable {
  let name: String
  let path: PaidPath
  /// Reached at its end, in đồng.
  let goal: Dong
  /// Whether it is drawn with gaps.
  let isBroken: Bool

  init(_ name: String, _ path: PaidPath, _ goal: Dong, isBroken: Bool) {
    (self.name, self.path, self.goal, self.isBroken) = (name, path, goal, isBroken)
  }

  /// Nil after its end.
  func value(on day: Day) -> Double? { day > path.end ? nil : Double(path.share(on: day).of(goal)) }
}

/// Twenty ends of the year, for the chart.
struct TopicEndings: Sendable {
  var ends: [Dong] = []
  var goal: Dong = 0
  var day = Day(number: 0)
}
