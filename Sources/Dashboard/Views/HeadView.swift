import Cells
import Domain

/// What the page is about and how that stands: of the City at the City's pages, of itself at the others.
func drawHead(_ state: State, _ layout: Layout, on frame: inout Frame) {
  guard let context = state.context, layout.totals.height > 0 else { return }
  let area = layout.totals.inset(left: 1, right: 1)
  switch state.place.page.kind.head {
  case .city: drawTotals(context, area, on: &frame)
  case .name: frame.write(state.headName(width: area.width), x: area.x, y: area.y)
  case .money(let money): draw(money(context), of: state, context, area, on: &frame)
  }
}

/// A name that is whole before anything else is said, then its verdict; below it the figures.
private func draw(
  _ money: HeadMoney, of state: State, _ context: Context, _ area: Rect, on frame: inout Frame
) {
  guard area.height > 1 else {
    frame.write(context.shortFigures(money.measure, width: area.width), x: area.x, y: area.y)
    return
  }
  let name = state.headName(width: area.width)
  let verdict = context.verdicts(money.measure).first { name.width + 3 + $0.width <= area.width }
  let line = name + (verdict.map { [Span("   ")] + $0 } ?? [])
  frame.write(line, x: area.x, y: area.y)
  let below = verdict == nil ? context.verdicts(money.measure).last ?? [] : []
  let figures = context.figures(money, and: below, width: area.width)
  figures.draw(area.split(top: 1).rest, context, money.measure, on: &frame)
}

/// A line of figures with a bar after the first of them, in what is left over.
private struct Figures {
  let before: [Span]
  /// The legend of the bar and the other figures.
  let after: [Span]

  static let leastBar = 10

  func draw(_ area: Rect, _ context: Context, _ measure: MoneyMeasure, on frame: inout Frame) {
    let width = min(48, area.width - before.width - after.width - (after.isEmpty ? 2 : 5))
    guard width >= Figures.leastBar, context.rate(measure) != nil else {
      frame.write(before + (after.isEmpty ? [] : [Span("   ")]) + after, x: area.x, y: area.y)
      return
    }
    let x = frame.write(before, x: area.x, y: area.y) + 2
    context.headBar(measure).draw(x: x, y: area.y, width: width, on: &frame)
    frame.write(after, x: x + width + 3, y: area.y)
  }
}

/// The rate on each basis, where it should be, the days left, what is late and what stands in the way.
private func drawTotals(_ context: Context, _ area: Rect, on frame: inout Frame) {
  let measure = context.portfolio.money.total
  let rates = context.rates(measure)
  let left = [Span(context.words.daysLeft(context.portfolio.daysLeft), .text)]
  let unplanned = context.paidWithoutPlanSpans(measure)
  func pieces(_ gapForm: Context.GapForm, isShortYear: Bool) -> [[Span]] {
    let year = [context.yearSpans, context.otherYearSpans(isShort: isShortYear)]
    let gap = context.gapSpans(measure, gapForm)
    // Where the year has no plan, the other year is what the reader looks for.
    let first = context.hasPlan ? [year[0]] + rates.prefix(1) + unplanned : year + rates.prefix(1) + unplanned
    let change = context.changeSpans(measure, since: context.earlier?.money.total)
    return
      (first + [gap, change, left] + rates.dropFirst() + (context.hasPlan ? [year[1]] : []))
      .filter { !$0.isEmpty }
  }
  // The money that is missing rather than every rate, but the other year before it.
  let hasOther = !context.otherYearSpans(isShort: true).isEmpty
  let forms =
    [pieces(.whole, isShortYear: false), pieces(.amount, isShortYear: false)]
    + (hasOther ? [pieces(.points, isShortYear: false), pieces(.points, isShortYear: true)] : [])
  let whole = forms.first { Array($0.joined()).width + 3 * ($0.count - 1) <= area.width }
  let line = whole ?? pieces(hasOther || area.width < 70 ? .points : .amount, isShortYear: true)
  frame.write(fitted(line, width: area.width), x: area.x, y: area.y)
  guard area.height > 1 else { return }
  let legend = context.dueSpans
  let width = area.width - legend.width - 2
  context.headBar(measure).draw(x: area.x, y: area.y + 1, width: width, on: &frame)
  frame.write(legend, x: area.x + width + 2, y: area.y + 1)
}

extension State {
  /// The name of the page; where it is too long its end is left out.
  fileprivate func headName(width: Int) -> [Span] {
    [Span(title(of: place.page), .strong)].truncated(to: width, ellipsis: glyphs.ellipsis)
  }

  /// The first line of a small screen: the page's own name, at the City's pages the rate that matters.
  func shortHead(width: Int) -> [Span] {
    guard let context else { return [Span(words.shortTitle, .title)] }
    switch place.page.kind.head {
    case .city: return context.shortTotals(width: width)
    case .name, .money: return headName(width: width)
    }
  }
}

extension Context {
  /// The rate that matters in a few columns.
  fileprivate func shortTotals(width: Int) -> [Span] {
    let measure = portfolio.money.total
    let year = [yearSpans, otherYearSpans(isShort: true)]
    if !hasPlan, !year[0].isEmpty, !isMoneyUnknown {
      return fitted(year + paidWithoutPlanSpans(measure), width: width, gap: "; ")
    }
    let figures = [rateSpans(measure, basis, isMain: false), gapSpans(measure, .points)]
    let whole = [year[0]] + figures + paidWithoutPlanSpans(measure) + [year[1]]
    return fitted(whole, width: width, gap: " ")
  }

  /// The same of a page's own money.
  fileprivate func shortFigures(_ measure: MoneyMeasure, width: Int) -> [Span] {
    let pieces = shortFigures(measure)
    let amounts = fitted(Array(pieces.prefix(2)), width: .max, gap: " ")
    return amounts.width <= width
      ? fitted(pieces, width: width, gap: " ")
      : fitted([pieces[0], gapSpans(measure, .points)], width: width, gap: " ")
  }

  /// The rate of a page's own money, what is missing, and the points, each for a line of its own.
  func shortFigures(_ measure: MoneyMeasure) -> [[Span]] {
    guard let gap = gap(measure) else { return Array(rates(measure).prefix(1)) }
    let standing = standing(measure)
    return [
      rateSpans(measure, basis, isMain: false),
      [standing.mark(glyphs), Span(" ")] + missingSpans(measure, standing),
      [Span("\(numbers.points(gap)) \(words.points)", .muted)],
    ]
  }

  /// The page's figures; what does not fit is left out, the bar before all else.
  /// - Parameter verdict: what found no room beside the name.
  fileprivate func figures(_ money: HeadMoney, and verdict: [Span], width: Int) -> Figures {
    let rates = rates(money.measure)
    let carried =
      money.measure.carriedOver == 0
      ? []
      : [Span("\(words.carriedOver) \(numbers.money(money.measure.carriedOver, in: unit))", .muted)]
    let before = fitted([yearSpans] + rates.prefix(1) + [verdict], width: width)
    // Where the year has no plan, the other year is what the reader looks for.
    let otherYear = [otherYearSpans(isShort: true)]
    let change = [changeSpans(money.measure, since: money.earlier)]
    let figures = change + rates.dropFirst() + [money.note, carried]
    let others = hasPlan ? figures + otherYear : otherYear + figures
    let rest = width - before.width - 3
    let legend = rate(money.measure) == nil ? [] : dueSpans
    let whole = fitted([legend] + others, width: .max)
    // The legend's mark stands beside the bar only.
    let hasBar = whole.width + 3 + Figures.leastBar <= rest
    let after = hasBar ? whole : fitted(others + [Array(legend.dropFirst())], width: rest)
    return Figures(before: before, after: after)
  }

  /// What the head of another page says, where that page is shown beside its list.
  func headFields(_ head: PageHead) -> [Field] {
    switch head {
    case .city, .name: return []
    case .money(let money):
      let measure = money(self).measure
      return [Field(words.rate, parts: rates(measure)), Field("", parts: verdicts(measure).prefix(1) + [])]
    }
  }

  /// The rates on all bases that there is a plan on, the one in view first; in their place, why there are none.
  fileprivate func rates(_ measure: MoneyMeasure) -> [[Span]] {
    if isMoneyUnknown { return [portfolio.moneyLack.map { [Span(said($0), .bad)] } ?? []] }
    let bases = PlanBasis.allCases.filter { measure.plan[$0] > 0 }
    if bases.isEmpty { return [yearSpans.isEmpty ? [Span(words.noPlan, .neutral)] : []] }
    return (bases.filter { $0 == basis } + bases.filter { $0 != basis }).map {
      rateSpans(measure, $0, isMain: $0 == basis)
    }
  }

  /// How a page's money stands, from the whole sentence to the mark with the amount.
  fileprivate func verdicts(_ measure: MoneyMeasure) -> [[Span]] {
    let standing = standing(measure)
    let mark = [standing.mark(glyphs)]
    guard let gap = gap(measure) else {
      return [mark + [Span(" " + words.standing(standing), .muted)]]
    }
    let misses = [Span(" ")] + missingSpans(measure, standing)
    let points = [Span(" (\(numbers.points(gap)) \(words.points))", .muted)]
    return [
      mark + [Span(" " + words.standing(standing) + moneyWords.colon, .text)] + misses + points,
      mark + misses + points,
      mark + misses,
    ]
  }

  /// `thiếu 74,5 tỷ đ`, or what is there beyond what is due today.
  private func missingSpans(_ measure: MoneyMeasure, _ standing: Standing) -> [Span] {
    let gap = gapMoney(measure)
    let amount = numbers.money(gap < 0 ? gap.missing : gap, in: unit) + " " + words.unit(unit)
    return [Span(gap > 0 ? moneyWords.ahead(amount) : moneyWords.misses(amount), standing.figureRole)]
  }

  /// The mark of where a bar should be today, and what it says.
  fileprivate var dueSpans: [Span] {
    [Span("\(glyphs.tick) ", .tick), Span(words.mustReach(numbers.percent(benchmark)), .muted)]
  }

  fileprivate func headBar(_ measure: MoneyMeasure) -> Bar {
    Bar(
      fraction: rate(measure)?.fraction, tick: benchmark.fraction,
      role: standing(measure) == .farBehind ? .barBad : .curveActual, glyphs: glyphs)
  }

  /// `KH Thành phố 61,3 % (9.812,4/16.002,1 tỷ)`: never a rate without its denominator's name.
  func rateSpans(_ measure: MoneyMeasure, _ basis: PlanBasis, isMain: Bool) -> [Span] {
    guard let rate = rate(measure, on: basis) else {
      let none = isCounting || isMoneyUnknown ? noRate : words.noPlan
      return [Span(words.basisShort(basis) + " ", .muted), Span(none, .neutral)]
    }
    let role = standing(of: rate).figureRole
    let figure = [Span(words.basisShort(basis) + " ", .text), Span(numbers.percent(rate), role)]
    guard isMain else { return figure }
    let amounts =
      "\(numbers.money(measure.paidOfPlan(on: basis), in: unit)) / \(numbers.money(measure.plan[basis], in: unit)) \(words.unit(unit))"
    return figure + [Span("  " + amounts, .text)]
  }

  /// How much is said of a gap.
  enum GapForm { case whole, amount, points }

  /// `▲ thiếu 74,5 tỷ đ (−8,6 điểm)`.
  func gapSpans(_ measure: MoneyMeasure, _ form: GapForm) -> [Span] {
    guard let gap = gap(measure) else { return [] }
    let standing = standing(measure)
    let mark = [standing.mark(glyphs), Span(" ")]
    let points = numbers.points(gap)
    return switch form {
    case .whole: mark + missingSpans(measure, standing) + [Span(" (\(points) \(words.points))", .muted)]
    case .amount: mark + missingSpans(measure, standing) + [Span(" (\(points))", .muted)]
    case .points: mark + [Span("\(points) \(words.points)", standing.figureRole)]
    }
  }
}

extension Standing {
  /// Of a figure whose mark stands beside it: red only far behind.
  fileprivate var figureRole: Role { self == .farBehind ? .bad : .strong }
}
