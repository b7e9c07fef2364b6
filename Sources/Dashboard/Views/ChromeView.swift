import Cells
import Domain

/// The first line: what this is, as of when, and whether the data are synthetic.
func drawHeader(_ state: State, _ layout: Layout, on frame: inout Frame) {
  let area = layout.header
  frame.fill(area, on: .bar)
  let words = state.words
  var right: [[Span]] = []
  if let portfolio = state.portfolio {
    right.append(state.scopeSpans(isShort: area.width < 100))
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
    layout.form == .full ? title : state.shortHead(width: clip.width - 1), x: area.x + 1, y: area.y,
    on: .bar,
    in: clip)
}

/// Where the reader is, and how old and how whole the data are.
func drawCrumbs(_ state: State, _ layout: Layout, on frame: inout Frame) {
  let area = layout.crumbs
  frame.fill(area, on: .bar)
  let banners = state.bannerSpans
  let room = area.width - 2 - banners.width
  // What must not be overlooked has its place; the rest of the status gives way to the whole name of the page.
  let long = state.statusSpans(isShort: false)
  let first = long.first.map { $0.width + 2 } ?? 0
  let trail = min(state.crumbSpans(width: room - first).width, room)
  let isWhole = fitted(long, width: .max, gap: " · ").width <= room - trail - 2
  let pieces = isWhole ? long : state.statusSpans(isShort: true)
  let status = fitted(pieces, width: room - trail - 2, gap: " · ")
  frame.write(status, x: area.maxX - status.width - 1, y: area.y, on: .bar)
  let left = room - status.width - (status.isEmpty ? 0 : 2)
  frame.write(banners + state.crumbSpans(width: left), x: area.x + 1, y: area.y, on: .bar)
}

/// What the keys do here, or why the last one did nothing.
func drawFooter(_ state: State, _ layout: Layout, on frame: inout Frame) {
  let area = layout.footer
  if case .filter = state.dialog, let panel = state.place.panel {
    drawFilterPrompt(state, panel, in: area, on: &frame)
    return
  }
  if state.notice == nil, state.outcome == nil, let tour = state.tourSpans {
    frame.write(tour.truncated(to: area.width), x: area.x, y: area.y)
    return
  }
  // Small screens have no line of crumbs for them.
  let banners = layout.form == .single ? state.bannerSpans.truncated(to: area.width - 2) : []
  let pieces =
    state.noticeSpans.map { [$0.truncated(to: area.width - 3 - banners.width)] }
    ?? state.footerPieces(in: .page)
  frame.write(fitted([banners] + pieces, width: area.width - 2, gap: "  "), x: area.x + 1, y: area.y)
}

extension State {
  /// What must not be overlooked: that the screen stands still, or that the folder or the database is gone.
  var bannerSpans: [Span] {
    var spans = visitSpans
    spans += pauseSpans
    if let gone = portfolio?.folderGoneSince {
      spans.append(Span(" \(words.folderGone(words.numbers.moment(gone))) ", .banner))
    }
    if let link = link?.banner(words) { spans.append(Span(" \(link) ", .banner)) }
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

  /// Problems, age of the data, files read; first what must not be overlooked.
  func statusSpans(isShort: Bool) -> [[Span]] {
    guard let portfolio else { return [] }
    var spans: [[Span]] = []
    if !portfolio.isWhole { spans.append([Span(words.loading(portfolio.loadedPercent), .accent)]) }
    if let lost = context?.lostFiles { spans.append(lost) }
    if let stale = portfolio.files.first(where: { $0.state.isStale }), case .stale(let since) = stale.state {
      spans.append([Span(stale.path + " " + words.fileStale(words.numbers.moment(since)), .warning)])
    } else if portfolio.files.contains(where: { $0.state == .settling }) {
      spans.append([Span(words.settling, .warning)])
    }
    let hasErrors = portfolio.problems.errorCount > 0
    // A scope cuts no problem away.
    let whole = isShort || portfolio.scope == .all ? "" : " (\(words.said(ScopeWords.wholeFolder)))"
    let counts = words.problemCounts(portfolio.problems)
    spans.append(
      counts.isEmpty
        ? [Span(words.noProblems, .muted)]
        : [Span("\(hasErrors ? glyphs.bad : glyphs.warning) " + counts + whole, hasErrors ? .bad : .warning)])
    if let context { spans += context.ageSpans(isShort: isShort) }
    if let read = readSpans { spans.append(read) }
    spans.append([Span(words.filesRead(portfolio.files.count), .muted)])
    if let link { spans.append([Span(link.status(words), .muted)]) }
    return spans
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
}
