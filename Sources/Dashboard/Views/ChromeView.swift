import Cells
import Domain

/// The first line: what this is, as of when, and whether the data are synthetic.
func drawHeader(_ state: State, _ layout: Layout, on frame: inout Frame) {
  let area = layout.header
  frame.fill(area, on: .bar)
  let words = state.words
  var right: [[Span]] = []
  if let portfolio = state.portfolio {
    if state.isPublic { right.append([Span(" \(words.publicMark) ", .banner)]) }
    if portfolio.isSynthetic {
      right.append([Span(" \(layout.form == .full ? words.synthetic : words.syntheticShort) ", .banner)])
    }
    right.append([
      Span(words.asOf + " ", .muted),
      Span(words.numbers.moment(portfolio.asOf), state.visit.isAway ? .banner : .strong),
    ])
  }
  let full = fitted(right, width: area.width - 10, gap: "  ")
  let end = area.maxX - full.width - 1
  frame.write(full, x: end, y: area.y, on: .bar)
  let name = [words.title, words.mediumTitle].first { SafeText.width(of: $0) + 12 < end }
  let title = [Span("tiendo", .title)] + (name.map { [Span("  " + $0, .text)] } ?? [])
  let clip = Rect(x: area.x, y: area.y, width: max(0, end - 2), height: 1)
  frame.write(
    layout.form == .full ? title : state.shortTotals(width: clip.width - 1), x: area.x + 1, y: area.y,
    on: .bar,
    in: clip)
}

/// The rate on each basis, where it should be, the days left, what is late and what stands in the way.
func drawTotals(_ state: State, _ layout: Layout, on frame: inout Frame) {
  guard let context = state.context else { return }
  let area = layout.totals.inset(left: 1, right: 1)
  let measure = context.portfolio.money.total
  let bases = PlanBasis.allCases.filter { measure.plan[$0] > 0 }
  let ordered = bases.filter { $0 == context.basis } + bases.filter { $0 != context.basis }
  let rates =
    context.isMoneyUnknown
    ? [context.portfolio.moneyLack.map { [Span(context.said($0), .bad)] } ?? []]
    : bases.isEmpty
      ? [context.yearSpans.isEmpty ? [Span(context.words.noPlan, .neutral)] : []]
      : ordered.map { context.rateSpans(measure, $0, isMain: $0 == context.basis) }
  let left = [Span(context.words.daysLeft(context.daysLeft), .text)]
  let unplanned = context.paidWithoutPlanSpans(measure)
  func pieces(isShortGap: Bool, isShortYear: Bool) -> [[Span]] {
    let year = [context.yearSpans, context.otherYearSpans(isShort: isShortYear)]
    let gap = context.gapSpans(measure, isShort: isShortGap)
    // Where the year has no plan, the other year is what the reader looks for.
    let first = context.hasPlan ? [year[0]] + rates.prefix(1) + unplanned : year + rates.prefix(1) + unplanned
    return
      (first + [gap, context.changeSpans(measure), left] + rates.dropFirst()
      + (context.hasPlan ? [year[1]] : []))
      .filter { !$0.isEmpty }
  }
  // Every rate rather than the words beside the gap, and those of the other year last.
  let forms = [(false, false), (true, false), (true, true)].map {
    pieces(isShortGap: $0.0, isShortYear: $0.1)
  }
  let whole = forms.first { Array($0.joined()).width + 3 * ($0.count - 1) <= area.width }
  frame.write(fitted(whole ?? forms[2], width: area.width), x: area.x, y: area.y)
  guard area.height > 1 else { return }
  let bar = Bar(
    fraction: context.rate(measure)?.fraction, tick: context.benchmark.fraction,
    role: context.standing(measure).barRole, glyphs: context.glyphs)
  bar.draw(x: area.x, y: area.y + 1, width: area.width, on: &frame)
}

/// Where the reader is, and how old and how whole the data are.
func drawCrumbs(_ state: State, _ layout: Layout, on frame: inout Frame) {
  let area = layout.crumbs
  frame.fill(area, on: .bar)
  let banners = state.bannerSpans
  let room = area.width - 2
  let trail = min(state.crumbSpans(width: .max).width, room * 2 / 5)
  let status = fitted(state.statusSpans, width: room - banners.width - trail - 2, gap: " · ")
  frame.write(status, x: area.maxX - status.width - 1, y: area.y, on: .bar)
  let left = room - status.width - (status.isEmpty ? 0 : 2)
  let line = banners + state.crumbSpans(width: left - banners.width)
  frame.write(line.truncated(to: left), x: area.x + 1, y: area.y, on: .bar)
}

/// What the keys do here, or why the last one did nothing.
func drawFooter(_ state: State, _ layout: Layout, on frame: inout Frame) {
  let area = layout.footer
  if case .filter = state.dialog, let panel = state.place.panel {
    let prompt = [Span(" " + state.words.filterPrompt + " ", .key), Span(state.place[panel].filter, .strong)]
    let end = frame.write(prompt, x: area.x, y: area.y, in: area)
    if let reason = state.notice {
      frame.write("(" + state.words.reason(reason) + ")", x: end + 2, y: area.y, as: .warning, in: area)
    }
    frame.cursor = Point(x: min(end, area.maxX - 1), y: area.y)
    return
  }
  if state.notice == nil, let tour = state.tourSpans {
    frame.write(tour.truncated(to: area.width), x: area.x, y: area.y)
    return
  }
  // Small screens have no line of crumbs for them.
  let banners = layout.form == .single ? state.bannerSpans.truncated(to: area.width - 2) : []
  let pieces = state.noticeSpans.map { [$0] } ?? state.footerPieces(in: .page)
  frame.write(fitted([banners] + pieces, width: area.width - 2, gap: "  "), x: area.x + 1, y: area.y)
}

extension State {
  /// What must not be overlooked: that the screen stands still, or that the folder is gone.
  var bannerSpans: [Span] {
    var spans = visitSpans
    if shown.isPaused { spans.append(Span(" \(words.paused(shown.pendingCount)) ", .banner)) }
    if let gone = portfolio?.folderGoneSince {
      spans.append(Span(" \(words.folderGone(words.numbers.moment(gone))) ", .banner))
    }
    if let demo = demoSpans { spans += demo }
    return spans.isEmpty ? [] : spans + [Span(" ")]
  }

  /// That the screen shows another day or year, which nobody may overlook, and the key that leads back.
  var visitSpans: [Span] {
    guard visit.isAway, let portfolio else { return [] }
    let shown = [
      visit.day.map { words.time.otherDay(words.asOf + " " + words.numbers.day($0)) },
      visit.fiscalYear.map(words.time.fiscalYear),
    ].compactMap { $0 }.joined(separator: " · ")
    let waits = visit.isOf(portfolio) ? "" : "\(glyphs.ellipsis) "
    let back = Action.today.keyLabel(words) + ": " + words.action(.today)
    return [Span(" \(waits)\(shown) ", .banner), Span(" \(back) ", .muted)]
  }

  /// The way that led here; where it is too long its beginning is left out, for it ends with the page.
  func crumbSpans(width: Int) -> [Span] {
    let between = Span(" \(glyphs.crumb) ", .crumb)
    let crumbs = route.places.enumerated().map { number, place in
      [Span(title(of: place.page), number == route.places.count - 1 ? .crumbCurrent : .crumb)]
    }
    for start in crumbs.indices {
      let head = start == 0 ? [] : [Span("\(glyphs.ellipsis)", .crumb), between]
      let spans = head + crumbs[start...].joined(separator: [between])
      if spans.width <= width || start == crumbs.count - 1 { return spans.truncated(to: width) }
    }
    return []
  }

  func title(of page: Page) -> String {
    if page == .meeting, let page = talk.page { return words.meetingItem(page.item) }
    return page.kind.title(words, context)
  }

  /// Age of the data, files read, problems; first what must not be overlooked.
  var statusSpans: [[Span]] {
    guard let portfolio else { return [] }
    var spans: [[Span]] = []
    if !portfolio.loading.isEmpty { spans.append([Span(words.loading(portfolio.loadedPercent), .accent)]) }
    if let lost = context?.lostFiles { spans.append(lost) }
    if let stale = portfolio.files.first(where: { $0.state.isStale }), case .stale(let since) = stale.state {
      spans.append([Span(stale.path + " " + words.fileStale(words.numbers.moment(since)), .warning)])
    } else if portfolio.files.contains(where: { $0.state == .settling }) {
      spans.append([Span(words.settling, .warning)])
    }
    let hasErrors = portfolio.problems.errorCount > 0
    let counts = words.problemCounts(portfolio.problems)
    spans.append(
      counts.isEmpty
        ? [Span(words.noProblems, .muted)]
        : [Span("\(hasErrors ? glyphs.bad : glyphs.warning) " + counts, hasErrors ? .bad : .warning)])
    if let changed = portfolio.newestChange {
      spans.append([Span(words.dataAge + " " + words.ago(now.minutes - changed.minutes), .text)])
    }
    spans.append([Span(words.filesRead(portfolio.files.count), .muted)])
    return spans
  }

  /// The rate that matters in a few columns.
  func shortTotals(width: Int) -> [Span] {
    guard let context else { return [Span(words.shortTitle, .title)] }
    let measure = context.portfolio.money.total
    let year = [context.yearSpans, context.otherYearSpans(isShort: true)]
    if !context.hasPlan, !year[0].isEmpty, !context.isMoneyUnknown {
      return fitted(year + context.paidWithoutPlanSpans(measure), width: width, gap: "; ")
    }
    let figures = [
      context.rateSpans(measure, context.basis, isMain: false), context.gapSpans(measure, isShort: true),
    ]
    let whole = [year[0]] + figures + context.paidWithoutPlanSpans(measure) + [year[1]]
    return fitted(whole, width: width, gap: " ")
  }
}

extension SourceFile.State {
  var isStale: Bool { if case .stale = self { true } else { false } }
}

extension Context {
  /// The first file that is missing or can't be read, and how many more there are.
  fileprivate var lostFiles: [Span]? {
    let lost = portfolio.lacks(of: ShownTable.allCases)
    guard let first = lost.first else { return nil }
    return [Span(said(first) + (lost.count > 1 ? " +\(lost.count - 1)" : ""), .bad)]
  }

  /// Days until the deadline in force for the year's capital, 0 when it is past.
  var daysLeft: Int { portfolio.daysLeft }

  /// `KH Thành phố 61,3 % (9.812,4/16.002,1 tỷ)`: never a rate without its denominator's name.
  func rateSpans(_ measure: MoneyMeasure, _ basis: PlanBasis, isMain: Bool) -> [Span] {
    guard let rate = rate(measure, on: basis) else {
      let none = isCounting || isMoneyUnknown ? noRate : words.noPlan
      return [Span(words.basisShort(basis) + " ", .muted), Span(none, .neutral)]
    }
    let role = portfolio.standing(of: rate).role
    let figure = [Span(words.basisShort(basis) + " ", .text), Span(numbers.percent(rate), role)]
    guard isMain else { return figure }
    let amounts =
      "\(numbers.money(measure.paidOfPlan(on: basis), in: unit)) / \(numbers.money(measure.plan[basis], in: unit)) \(words.unit(unit))"
    return figure + [Span("  " + amounts, .text)]
  }

  /// `▲ −8,6 điểm, phải đạt 69,9 %`.
  func gapSpans(_ measure: MoneyMeasure, isShort: Bool = false) -> [Span] {
    guard let gap = gap(measure) else { return [] }
    let standing = standing(measure)
    let points = [standing.mark(glyphs), Span(" \(numbers.points(gap)) \(words.points)", standing.role)]
    return isShort ? points : points + [Span(", " + words.mustReach(numbers.percent(benchmark)), .muted)]
  }
}
