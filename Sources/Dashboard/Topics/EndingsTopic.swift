import Cells
import Contract
import Domain

extension TopicKind {
  /// Where the year ends, for every unit.
  static let endings = TopicKind(
    title: Label("Cuối năm về đâu", "Where the year ends", "Où finit l’année"),
    question: Label(
      "Cuối năm đạt bao nhiêu, và còn thiếu bao xa?", "Where will the year end, and how far from the target?",
      "Où l’année finira-t-elle, et à quelle distance de l’objectif ?"),
    columns: [
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .name),
      TopicColumn("plan", Label("kế hoạch", "plan", "plan"), .money, priority: 5) { _ in .muted },
      TopicColumn("rate", Label("đã đạt", "reached", "atteint"), .rate, priority: 3),
      TopicColumn("end_rate", Label("cuối năm", "year end", "fin"), .rate) { _ in .strong },
      TopicColumn("band", Label("khoảng", "band", "marge"), .text(minimum: 15, maximum: 19), priority: 4),
      TopicColumn(
        "dots", Label("20 kết cục", "20 endings", "20 fins"), .text(minimum: 20, maximum: 20), priority: 2),
      TopicColumn("short", Label("không đạt", "short", "manqué"), .count, priority: 1),
      TopicColumn("needed", Label("còn cần", "needed", "à payer"), .money, priority: 2),
      TopicColumn("needed_per_week", Label("mỗi tuần", "a week", "par sem."), .money, priority: 6),
      TopicColumn("times_usual", Label("× thường", "× usual", "× usuel"), .count, priority: 4),
      TopicColumn("best_times", Label("cao nhất ×", "best ×", "record ×"), .count, priority: 7),
      TopicColumn("best_year", Label("năm", "year", "année"), .count, priority: 8),
    ],
    rows: endingRows)

  @Sendable private static func endingRows(_ source: TopicSource) -> TopicRows {
    let report = source.report
    let (total, units) = (report.forecast.level(.total), report.forecast.level(.units))
    let all = total.rows.first
    let sentences = (all.map { report.story($0) } ?? []) + report.belief(total)
    let rows = units.rows.map { EndingRow($0, report) }.sorted { $0.shortfall > $1.shortfall }
    return TopicRows(
      lines: sentences.filter { !$0.isEmpty }.enumerated().map { place, sentence in
        Field("", sentence, place == 0 ? .strong : .text)
      }, rows: rows.map(\.row))
  }
}

/// A unit's year end.
private struct EndingRow {
  let row: TopicRow
  /// By which rows are ordered: what the end lacks, or what is still needed where none is forecast.
  let shortfall: Dong

  init(_ end: YearEnd, _ report: ForecastReport) {
    let target = report.target
    let goal = end.goal(target)
    let short = end.ending.map { $0.short(of: goal) }
    let need = end.finishes.need(target)
    shortfall = end.shortfall(target) ?? end.needed(target)
    row = TopicRow(
      code: report.code(end.subject),
      cells: [
        report.value(end.subject), .money(end.now.plan), Value(Rate(end.now.paid, of: end.now.plan)),
        Value(end.ending.flatMap { Rate($0.point, of: end.now.plan) }),
        end.ending?.band.map { EndingRow.band($0, of: end.now.plan, report) } ?? .none,
        .text(EndingRow.dots(short)), Value(short.flatMap { $0.of > 0 ? $0.hits : nil }),
        .money(end.needed(target)), .money(report.weekly(end).perWeek), Value(times: need?.timesUsual),
        Value(times: need?.best?.times), need?.best.map { .year($0.fiscalYear) } ?? .none,
      ], target: report.page(end.subject), standing: EndingRow.standing(short))
  }

  private static func band(_ band: ClosedRange<Dong>, of plan: Dong, _ report: ForecastReport) -> Value {
    let numbers = report.language.strings.numbers
    let ends = [band.lowerBound, band.upperBound].compactMap { Rate($0, of: plan) }.map {
      numbers.percent($0)
    }
    return ends.count == 2 ? .text(ends.joined(separator: "–")) : .none
  }

  /// Those that reach the target filled, the others first.
  static func dots(_ short: HitCount?) -> String {
    guard let short, short.of > 0 else { return "" }
    return String(repeating: "○", count: short.hits) + String(repeating: "●", count: short.of - short.hits)
  }

  /// As likely as not is behind; nineteen of twenty far behind.
  private static func standing(_ short: HitCount?) -> Standing {
    guard let rate = short?.rate else { return .unknown }
    return rate.hundredths >= 9_500 ? .farBehind : rate.hundredths >= 5_000 ? .behind : .onTrack
  }
}
