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
  curveChart(context, in: Size(columns: area.width, rows: area.height)).draw(in: area, on: &frame)
}

func curveChart(_ context: Context, in size: Size) -> Chart {
  let curve = CurveValues(context.portfolio, basis: context.basis)
  let numbers = context.numbers
  let scale = context.unit == .million ? 6 : 9
  let one = pow10(scale)
  // A value of the axis for every five rows or so.
  let values = Chart.roundValues(upTo: curve.maximum / one, count: max(1, min(5, size.rows / 5)))
  let decimals = values.allSatisfy { $0.rounded() == $0 } ? 0 : 1
  let axis = values.map { value in
    (value * one, numbers.decimal(Dong(value * one), scale: scale, decimals: decimals))
  }
  return Chart(
    series: curveSeries(context.words, curve) + moreSeries(context), maximum: curve.maximum,
    xLabels: curve.months,
    yLabels: size.columns < 24 ? [] : axis, marker: curve.today,
    notes: size.columns < 48 || size.rows < 8 ? [] : curveNotes(context, curve),
    points: endingPoints(context), glyphs: context.glyphs)
}

/// The paths of the topic on the page, under the same days.
private func moreSeries(_ context: Context) -> [Chart.Series] {
  guard let topic = context.topic, let days = YearCurve(context.portfolio, on: context.basis)?.days else {
    return []
  }
  return topic.curves.map { curve in
    Chart.Series(
      curve.name,
      values: (0...(days.upperBound - days.lowerBound)).map { curve.value(on: days.lowerBound + $0) },
      role: .curveProfile, style: curve.isBroken ? .dashes : .trace)
  }
}

/// Twenty ends of the year, where they are forecast: those that fall short of the target stand out.
private func endingPoints(_ context: Context) -> [Chart.Point] {
  guard let endings = context.topic?.endings, let days = YearCurve(context.portfolio, on: context.basis)?.days
  else {
    return []
  }
  return endings.ends.map {
    Chart.Point(
      step: endings.day - days.lowerBound, value: Double($0), role: $0 < endings.goal ? .warning : .good)
  }
}

/// How it stands today: what is missing between what was paid and what is due, and the plan above them.
private func curveNotes(_ context: Context, _ curve: CurveValues) -> [Chart.Note] {
  guard let today = curve.today, let paid = curve.actual[today], let due = curve.profile[today] else {
    return []
  }
  let measure = context.portfolio.money.total
  func said(_ amount: Dong) -> String { context.numbers.money(amount, in: context.unit) }
  let gap = context.gapMoney(measure)
  let words = context.moneyWords
  return [
    Chart.Note(
      (gap < 0 ? words.misses : words.ahead)(said(abs(gap)) + " " + context.words.unit(context.unit)),
      at: (paid + due) / 2, role: gap < 0 ? .warning : .good),
    Chart.Note(words.dueToday(said(Dong(due))), at: due, role: .text),
    Chart.Note(context.words.plan + " " + said(measure.plan[context.basis]), at: curve.maximum, role: .text),
  ]
}

private func pow10(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }

/// The names of the curves: known without their values.
func curveLegend(_ context: Context) -> [Span] {
  Chart(
    series: curveSeries(context.words, CurveValues()) + moreSeries(context), maximum: 1,
    glyphs: context.glyphs
  ).legend
}

private func curveSeries(_ words: Strings, _ curve: CurveValues) -> [Chart.Series] {
  [
    Chart.Series(words.disbursed, values: curve.actual, role: .curveActual, style: .area),
    Chart.Series(words.profileName, values: curve.profile, role: .curveProfile, style: .trace),
    Chart.Series(words.plan, values: curve.plan, role: .curvePlan, style: .line),
  ]
}

/// The curve's values, one a day of the fiscal year.
struct CurveValues {
  /// In đồng. Nil after the day in view. Straight between the points that are known.
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
