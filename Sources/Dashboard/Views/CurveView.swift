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
  let curve = YearCurve(context.portfolio, basis: context.basis)
  let words = context.words
  let top = curve.maximum
  let total = context.portfolio.money.total.plan[context.basis]
  return Chart(
    series: [
      Chart.Series(words.disbursed, values: curve.actual, role: .curveActual, style: .area),
      Chart.Series(words.profileName, values: curve.profile, role: .curveProfile, style: .dots),
      Chart.Series(words.plan, values: curve.plan, role: .curvePlan, style: .line),
    ],
    maximum: top, xLabels: curve.months,
    yLabels: columns < 24
      ? []
      : [total / 2, total].map { value in
        (Double(value), context.numbers.decimal(value, scale: context.unit == .million ? 6 : 9, decimals: 0))
      },
    marker: curve.today, glyphs: context.glyphs)
}

/// The curve's values, one a day of the fiscal year.
struct YearCurve {
  /// Nil after the day in view. Straight between month ends, for the ledger's sums are kept by month.
  private(set) var actual: [Double?] = []
  private(set) var plan: [Double?] = []
  private(set) var profile: [Double?] = []
  private(set) var months: [(step: Int, text: String)] = []
  private(set) var today: Int?

  var maximum: Double { (actual + plan).compactMap { $0 }.max() ?? 1 }

  init(_ portfolio: Portfolio, basis: PlanBasis) {
    let year = portfolio.fiscalYear
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return
    }
    let asOf = portfolio.asOf.day
    let end = max(last, min(asOf, last + 31))
    let total = portfolio.money.total.plan[basis]
    let points = YearCurve.cumulative(portfolio, basis, asOf: asOf)
    for step in 0...(end - first) {
      let day = first + step
      let month = day.year > year ? 13 : day.month
      actual.append(day > asOf ? nil : YearCurve.value(on: day, points))
      let planned = portfolio.money.plans.byMonth
      plan.append(planned.indices.contains(month - 1) ? Double(planned[month - 1][basis]) : nil)
      profile.append(Double(portfolio.rules.profile.expected(of: total, on: day, in: year)))
      if day.civil.day == 1 { months.append((step, String(day.month))) }
    }
    today = asOf >= first && asOf <= end ? asOf - first : nil
  }

  /// Cumulative sums at the ends of months, the last one at the day in view.
  private static func cumulative(_ portfolio: Portfolio, _ basis: PlanBasis, asOf: Day) -> [(
    day: Day, sum: Double
  )] {
    guard let start = Day(year: portfolio.fiscalYear - 1, month: 12, day: 31) else { return [] }
    var points = [(day: start, sum: 0.0)]
    var sum: Dong = 0
    for (month, amounts) in portfolio.money.byMonth.sorted(by: { $0.key < $1.key }) {
      sum &+= amounts[basis]
      guard let end = Day.last(ofMonth: month % 12 + 1, in: month / 12), end > start else { continue }
      points.append((min(end, asOf), Double(sum)))
    }
    if let last = points.last, last.day < asOf { points.append((asOf, last.sum)) }
    return points
  }

  private static func value(on day: Day, _ points: [(day: Day, sum: Double)]) -> Double? {
    guard let next = points.firstIndex(where: { $0.day >= day }) else { return points.last?.sum }
    guard next > 0 else { return points[0].sum }
    let (before, after) = (points[next - 1], points[next])
    let span = Double(max(1, after.day - before.day))
    return before.sum + (after.sum - before.sum) * Double(day - before.day) / span
  }
}
