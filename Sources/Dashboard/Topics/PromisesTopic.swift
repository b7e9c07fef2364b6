import Cells
import Contract
import Domain

extension TopicKind {
  /// What units promised to disburse, and what came of it.
  static let promises = TopicKind(
    title: Label("Cam kết giải ngân", "Promises", "Engagements"),
    question: Label(
      "Ai giữ cam kết, và phần còn lại đáng tin đến đâu?",
      "Who keeps promises, and what is the rest of one worth?",
      "Qui tient ses engagements, et que vaut le reste ?"),
    columns: [
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .name),
      TopicColumn("kept", Label("giữ được", "kept", "tenus"), .text(minimum: 7, maximum: 7), priority: 1) {
        _ in .strong
      },
      TopicColumn("keeping_rate", Label("thực hiện", "done", "fait"), .rate),
      TopicColumn(
        "last_promised", Label("tháng qua hứa", "last promised", "mois promis"), .money, priority: 3),
      TopicColumn("last_paid", Label("đã chi", "paid", "payé"), .money, priority: 3),
      TopicColumn("rest", Label("còn hứa", "still promised", "reste promis"), .money, priority: 2),
      TopicColumn("end", Label("nếu giữ", "if kept", "si tenu"), .rate, priority: 4),
      TopicColumn("corrected_end", Label("như đã giữ", "as kept so far", "corrigé"), .rate, priority: 2) {
        _ in .strong
      },
      TopicColumn("own_estimate", Label("tự ước", "own estimate", "estimation"), .rate, priority: 5),
    ],
    rows: promiseRows)

  @Sendable private static func promiseRows(_ source: TopicSource) -> TopicRows {
    let report = source.report
    let promises = Promises(source.exact, report.forecast.triangle).level(.units)
    let estimates = OwnEstimates(source.exact)
    let rows = promises.map { PromiseRow($0.subject, $0.promise, estimates, report) }
      .sorted { ($0.kept, $0.row.code) < ($1.kept, $1.row.code) }
    let kept = promises.reduce(into: HitCount()) { sum, row in
      sum.hits += row.promise.kept.hits
      sum.of += row.promise.kept.of
    }
    let said = source.context.words.said
    guard !promises.isEmpty else {
      let none = Label(
        "không đơn vị nào cam kết (disbursement_targets.csv)",
        "no unit has promised anything (disbursement_targets.csv)",
        "aucune unité n’a rien promis (disbursement_targets.csv)")
      return TopicRows(lines: [Field("", said(none), .warning)], rows: [])
    }
    let answer = Label(
      "\(kept.hits)/\(kept.of) tháng giữ được cam kết",
      "\(kept.hits) of \(kept.of) months kept their promise",
      "\(kept.hits) mois sur \(kept.of) ont tenu")
    let rule = Label(
      "giữ: thiếu không quá 5 %; “như đã giữ”: chỉ nêu khi nhờ đó sai ít hơn",
      "kept: no more than 5 % lacking; “as kept so far” only where it misses less",
      "tenu : au plus 5 % de manque ; « corrigé » seulement si la correction se trompe moins")
    return TopicRows(
      lines: [Field("", said(answer), .strong), Field("", said(rule), .muted)], rows: rows.map(\.row))
  }
}

private struct PromiseRow {
  let row: TopicRow
  /// Hundredths of a percent; by which rows are ordered.
  let kept: Int

  init(_ subject: ForecastSubject, _ promise: Promise, _ estimates: OwnEstimates, _ report: ForecastReport) {
    let plan = PromiseRow.plan(subject, report)
    func share(_ amount: Dong?) -> Value { Value(amount.flatMap { Rate($0, of: plan) }) }
    let count = promise.kept
    kept = count.rate?.hundredths ?? 10_001
    let last = promise.past.last
    let own: Dong? = if case .unit(let key) = subject { estimates.yearEnd(of: key)?.sum } else { nil }
    row = TopicRow(
      code: report.code(subject),
      cells: [
        report.value(subject), count.of > 0 ? .text("\(count.hits)/\(count.of)") : .none,
        Value(promise.keepingRate), Value(last?.promised), Value(last?.paid), .money(promise.rest),
        share(promise.end), share(promise.correctedEnd), share(own),
      ], target: report.page(subject), standing: PromiseRow.standing(count))
  }

  private static func plan(_ subject: ForecastSubject, _ report: ForecastReport) -> Dong {
    guard case .unit(let key) = subject else { return 0 }
    return report.portfolio.money.measure(key).plan[report.basis]
  }

  /// Half of the months kept is behind, none far behind.
  private static func standing(_ kept: HitCount) -> Standing {
    guard let rate = kept.rate else { return .unknown }
    return kept.hits == 0 ? .farBehind : rate.hundredths < 8_000 ? .behind : .onTrack
  }
}
