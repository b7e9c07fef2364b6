import Cells
import Domain

/// The year's curve: disbursed so far against the plan in force and against how a usual year runs.
func drawCurve(_ context: Context, in area: Rect, on frame: inout Frame) {
  if context.isMoneyUnknown, let lack = context.portfolio.moneyLack {
    frame.write(context.said(lack), x: area.x + 1, y: area.y, as: .warning, in: area)
    return
  }
  guard context.portfolio.money.total.plan[context.basis] > 0 else {
    frame.write(context.words.noPlan, x: area.x + 1, y: area.y, as: .muted, in: area)
    return
  }
  curveChart(context, columns: area.width).draw(in: area, on: &frame)
}

func curveChart(_ context: Context, columns: Int) -> Chart {
  let curve = CurveValues(context.portfolio, basis: context.basis)
  let top = curve.maximum
  let total = context.portfolio.money.total.plan[context.basis]
  return Chart(
    series: curveSeries(context.words, curve),
    maximum: top, xLabels: curve.months,
    yLabels: columns < 24
      ? []
      : [total / 2, total].map { value in
        (Double(value), context.numbers.decimal(value, scale: context.unit == .million ? 6 : 9, decimals: 0))
      },
    marker: curve.today, glyphs: context.glyphs)
}

/// The names of the curves: known without their values.
func curveLegend(_ context: Context) -> [Span] {
  Chart(series: curveSeries(context.words, CurveValues()), maximum: 1, glyphs: context.glyphs).legend
}

private func curveSeries(_ words: Strings, _ curve: CurveValues) -> [Chart.Series] {
  [
    Chart.Series(words.disbursed, values: curve.actual, role: .curveActual, style: .area),
    Chart.Series(words.profileName, values: curve.profile, role: .curveProfile, style: .dots),
    Chart.Series(words.plan, values: curve.plan, role: .curvePlan, style: .line),
  ]
}

/// The curve's values, one a day of the fiscal year.
struct CurveValues {
  /// Nil after the day in view. Straight between the points that are known.
  private(set) var actual: [Double?] = []
  private(set) var plan: [Double?] = []
  private(set) var profile: [Double?] = []
  private(set) var months: [(step: Int, text: String)] = []
  private(set) var today: Int?

  var maximum: Double { (actual + plan).compactMap { $0 }.max() ?? 1 }

  init() {}

  init(_ portfolio: Portfolio, basis: PlanBasis) {
    guard let curve = YearCurve(portfolio, on: basis) else { return }
    let asOf = portfolio.asOf.day
    let first = curve.days.lowerBound
    for step in 0...(curve.days.upperBound - first) {
      let day = first + step
      actual.append(day > asOf ? nil : CurveValues.value(on: day, curve.paid))
      plan.append(curve.plan(on: day).map { Double($0) })
      profile.append(Double(curve.expected(on: day)))
      if day.civil.day == 1 { months.append((step, String(day.month))) }
    }
    today = curve.days.contains(asOf) ? asOf - first : nil
  }

  private static func value(on day: Day, _ points: [YearCurve.Point]) -> Double? {
    guard let next = points.firstIndex(where: { $0.day >= day }) else {
      return points.last.map { Double($0.sum) }
    }
    guard next > 0 else { return Double(points[0].sum) }
    let (before, after) = (points[next - 1], points[next])
    let span = Double(max(1, after.day - before.day))
    let start = Double(before.sum)
    return start + (Double(after.sum) - start) * Double(day - before.day) / span
  }
}
