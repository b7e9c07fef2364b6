import Cells
import Domain

/// The rate on each plan in big digits, with where it should be and what the week brought.
func drawHeadline(_ context: Context, _ meeting: Meeting, in area: Rect, on frame: inout Frame) {
  let measure = context.portfolio.money.total
  if context.isMoneyUnknown, let lack = context.portfolio.moneyLack {
    frame.write(context.said(lack), x: area.x, y: area.y, as: .bad, in: area)
    return
  }
  let investment = [PlanBasis.cityAssigned, .centralAssigned].filter { measure.plan[$0] > 0 }
  // An estimate is told where it is the only plan.
  let bases = investment.isEmpty ? [PlanBasis.estimate].filter { measure.plan[$0] > 0 } : investment
  guard !bases.isEmpty else {
    let lines = [[Span(context.words.noPlan, .neutral)]] + context.paidWithoutPlanSpans(measure)
    for (line, y) in zip(lines, area.y..<area.maxY) {
      frame.write(line.truncated(to: area.width), x: area.x, y: y)
    }
    return
  }
  let isWide = area.width >= 48 * bases.count && bases.count > 1
  let isSideBySide = isWide || area.height < 9 * bases.count && area.width >= 36 * bases.count
  var (rest, below) =
    isWide ? area.split(top: bigRateHeight(columns: area.width / bases.count)) : (area, area)
  if !isWide || below.height < 8 {
    rest = area
  } else {
    drawMissingMost(context, in: below.inset(top: 2), on: &frame)
  }
  for (number, basis) in bases.enumerated() {
    let left = bases.count - number
    let part: Rect
    if isSideBySide {
      (part, rest) = rest.split(left: rest.width / left)
    } else {
      (part, rest) = rest.split(top: rest.height / left)
    }
    drawBigRate(context, measure, basis, meeting, in: part.inset(right: 1), on: &frame)
  }
}

private func drawBigRate(
  _ context: Context, _ measure: MoneyMeasure, _ basis: PlanBasis, _ meeting: Meeting, in area: Rect,
  on frame: inout Frame
) {
  let words = context.words
  guard let rate = measure.rate(on: basis) else { return }
  let standing = context.portfolio.standing(of: rate)
  let text = words.numbers.percent(rate)
  let heading = Span(words.basis(basis).capitalisedFirst, .heading)
  guard area.height > 1 else {
    frame.write([Span(text + " ", standing.role), heading].truncated(to: area.width), x: area.x, y: area.y)
    return
  }
  // The rate stands on every screen, large where there is room for one line more; then the lines below it.
  let rest = area.height - (area.height >= BigDigits.compactHeight + 2 ? BigDigits.compactHeight + 1 : 2)
  let notes = context.rateNotes(measure, basis, rate, meeting, width: area.width).prefix(rest)
  let hasBar = rest > notes.count
  // A line of air above and below the figures only where they don't pay for it with their size.
  let tight = area.height - notes.count - (hasBar ? 2 : 1)
  let air = tight % BigDigits.height >= 2 && tight > BigDigits.height ? 1 : 0
  var y = area.y
  frame.write([heading].truncated(to: area.width), x: area.x, y: y)
  y += 1 + air
  let figures = Rect(x: area.x, y: y, width: area.width, height: tight - 2 * air)
  y += drawLarge(text, role: standing.role, in: figures, context.glyphs, on: &frame).rows
  y += air
  for note in notes where y < area.maxY {
    frame.write(note.truncated(to: area.width), x: area.x, y: y)
    y += 1
  }
  if hasBar, y < area.maxY {
    let bar = Bar(
      fraction: rate.fraction, tick: context.benchmark.fraction, role: standing.barRole,
      glyphs: context.glyphs)
    bar.draw(x: area.x, y: y, width: area.width, on: &frame)
  }
}

extension Context {
  /// The lines below a big rate: amounts, today's mark, and the change since the day; as much of each as fits.
  fileprivate func rateNotes(
    _ measure: MoneyMeasure, _ basis: PlanBasis, _ rate: Rate, _ meeting: Meeting, width: Int
  ) -> [[Span]] {
    let standing = portfolio.standing(of: rate)
    let amounts =
      "\(numbers.money(measure.paidOfPlan(on: basis), in: unit)) / \(numbers.money(measure.plan[basis], in: unit)) \(words.unit(unit))"
    let gap = Span(" \(numbers.points(rate - benchmark)) \(words.points)", standing.role)
    let mark = [Span(words.mustReach(numbers.percent(benchmark)), .text)]
    var notes = [
      [Span(amounts, .text)], fitted([[standing.mark(glyphs), gap], mark], width: width, gap: ", "),
    ]
    if measure.paidWithoutPlan[basis] != 0, basis == self.basis || basis == .estimate {
      notes += paidWithoutPlanSpans(measure).prefix(1)
    }
    if let then = meeting.baseline?.money.total, let before = then.rate(on: basis) {
      let paid = DongRange.difference(measure.disbursed(on: basis), then.disbursed(on: basis))
      let change =
        "\(numbers.points(rate - before)) \(words.points), \(numbers.signedMoney(paid, in: unit)) \(words.unit(unit))"
      let since = [Span(words.since(numbers.day(meeting.since)), .text)]
      notes.append(fitted([[Span(change, .strong)], since], width: width, gap: " "))
    }
    return notes
  }
}

/// Lines of a rate as large as its columns take, with all that stands below it.
private func bigRateHeight(columns: Int) -> Int {
  let digits = BigDigits("00,0%").width
  return 1 + 2 + BigDigits.height * max(1, (columns - 1) / digits) + 3 + 1
}

/// The sectors that miss most today, on one scale.
private func drawMissingMost(_ context: Context, in area: Rect, on frame: inout Frame) {
  let missing = ListKind.sectors.ids(.overview, context).compactMap(\.sectorKey)
    .map { (key: $0, amount: -context.gapMoney(context.portfolio.money.measure($0))) }
    .filter { $0.amount > 0 }.prefix((area.height - 1) / 2)
  guard let largest = missing.first?.amount else { return }
  let heading = [
    Span(context.words.talk.missingMost, .heading),
    Span(" · " + context.words.basis(context.basis), .muted),
  ]
  frame.write(heading.truncated(to: area.width), x: area.x, y: area.y)
  let name = min(area.width / 3, missing.map { SafeText.width(of: context.name($0.key)) }.max() ?? 0)
  let amounts = missing.map { context.numbers.money($0.amount, in: context.unit) }
  let width = amounts.map { SafeText.width(of: $0) }.max() ?? 0
  let unit = " " + context.words.unit(context.unit)
  let room = area.width - name - 2 - width - SafeText.width(of: unit) - 2
  for (place, (sector, amount)) in zip(missing, amounts).enumerated() {
    let y = area.y + 1 + place * 2
    let standing = context.standing(context.portfolio.money.measure(sector.key))
    frame.write([Span(context.name(sector.key), .strong)].truncated(to: name), x: area.x, y: y)
    let bar = Bar(
      fraction: Double(sector.amount) / Double(largest), role: standing.barRole, glyphs: context.glyphs)
    bar.draw(x: area.x + name + 2, y: y, width: room, on: &frame)
    frame.write(amount + unit, x: area.maxX - SafeText.width(of: amount + unit), y: y, as: .strong, in: area)
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
