import Cells
import Domain

/// Draws a page of the talk over the whole screen.
func drawMeeting(_ state: State, on frame: inout Frame) {
  guard let meeting = state.meeting, let context = state.context, !meeting.isBlank else { return }
  let pages = state.talk.pages
  guard let page = state.talk.page else { return }
  frame.sheet = meeting.page
  drawMeetingTitle(state, page, number: min(meeting.page, pages.count - 1) + 1, of: pages.count, on: &frame)
  let area = state.meetingArea
  switch page.item {
  case .headline: drawHeadline(context, meeting, in: area, on: &frame)
  case .curve: drawCurve(context, in: area, on: &frame)
  default:
    let rows = Array((state.talk.content?.rows[page.item] ?? [])[page.rows])
    drawMeetingRows(
      rows, page, selected: meeting.isPointing ? meeting.row : nil, context, in: area, on: &frame)
    let marks = rows.map { $0.id.map { !state.marks[$0].isEmpty } ?? false }
    for (number, isMarked) in marks.enumerated() where isMarked && area.x > 0 {
      frame.write(
        String(Character(state.glyphs.changed)), x: area.x - 1, y: area.y + number * page.rowHeight,
        as: .accent)
    }
  }
  if state.size.rows >= 8 {
    drawMeetingFooter(state, meeting, on: &frame)
  } else if let notice = state.noticeSpans, state.size.rows > 1 {
    let y = state.size.rows - 1
    frame.fill(Rect(x: 0, y: y, width: state.size.columns, height: 1), on: .bar)
    frame.write(notice.truncated(to: state.size.columns), x: 0, y: y)
  }
}

private func drawMeetingTitle(
  _ state: State, _ page: MeetingPage, number: Int, of count: Int, on frame: inout Frame
) {
  let line = Rect(x: 0, y: 0, width: state.size.columns, height: 1)
  frame.fill(line, on: .bar)
  let words = state.words
  let banners = state.meetingBanners
  let place = [Span("\(number)/\(count)", .muted)]
  let part = page.parts > 1 ? " (\(page.part)/\(page.parts))" : ""
  let (moment, day) = (state.meetingMoment, state.meetingDay)
  // What was found, where the whole of it has room beside the page's number and the day; else what the page is about.
  let beside = fitted(banners + [place, day], width: .max, gap: "  ").width
  let findings = state.talk.content?.findings[page.item] ?? []
  let finding = findings.first { SafeText.width(of: $0) + part.utf8.count + 4 + beside <= line.width }
  let title = [Span(finding ?? words.meetingItem(page.item), .title)]
  // The whole title with as much as goes with it; else as much of it as is left beside the day.
  let whole = [[place, moment], [place, day], [day]].map {
    ($0, line.width - title.width - part.utf8.count - 4)
  }
  let cut = [[day], [place], []].map { ($0, line.width - 12) }
  let right = (whole + cut).lazy.map { (fitted(banners + $0, width: .max, gap: "  "), $1) }
    .first { $0.width <= $1 }?.0
  let full = right ?? fitted(banners, width: line.width - 12, gap: "  ")
  frame.write(full, x: line.maxX - full.width - 1, y: 0, on: .bar)
  let shown = title.truncated(to: line.width - full.width - part.utf8.count - 3) + [Span(part, .title)]
  frame.write(shown.truncated(to: line.width - full.width - 3), x: 1, y: 0, on: .bar)
  if state.size.rows >= 10 {
    let (x, width) = (state.meetingArea.x, state.meetingArea.width)
    let extra = fitted(state.meetingSubtitle(page.item), width: width, gap: " · ")
    frame.write(extra, x: x, y: 1)
    if page.item == .curve, state.size.rows >= 16, let context = state.context {
      let legend = curveLegend(context)
      if legend.width <= width { frame.write(legend, x: x, y: 2) }
    }
  }
}

private func drawMeetingFooter(_ state: State, _ meeting: Meeting, on frame: inout Frame) {
  let words = state.words
  let y = state.size.rows - 1
  let timer = words.meetingTimer(
    max(0, state.now.minutes - meeting.started.minutes),
    max(0, state.now.minutes - meeting.pageStarted.minutes))
  var pieces: [[Span]] = []
  // A narrow title has no room for the day.
  if fitted(state.meetingBanners + [state.meetingDay], width: .max, gap: "  ").width > state.size.columns - 12
  {
    pieces.append(state.meetingDay)
  }
  // What the last key asks or says goes before all else.
  if let notice = state.noticeSpans { pieces = [notice.truncated(to: state.size.columns - 4)] }
  let first = pieces.first?.width ?? 0
  // Nobody stands at the keys of a wall.
  if state.notice == nil, !meeting.isLive { pieces += state.footerPieces(in: .talk) }
  let automatic = meeting.automaticSeconds.map { [Span("\(words.action(.automatic)) \($0)s", .accent)] }
  let clock = meeting.isLive ? state.updatedSpans : [Span(timer, .muted)]
  let status = fitted(
    [automatic ?? [], state.heldSpans, clock], width: state.size.columns - first - 4, gap: " · ")
  frame.write(status, x: state.size.columns - status.width - 1, y: y)
  frame.write(fitted(pieces, width: state.size.columns - status.width - 4, gap: "  "), x: 1, y: y)
}

extension State {
  /// That the figures are held still, and whether newer ones wait.
  fileprivate var heldSpans: [Span] {
    guard shown.isPaused else { return [] }
    let held = shown.held
    guard held.count > 0 else { return [Span(words.frozen, .warning)] }
    let key = Action.pause.keyLabel(words) + ": " + words.arrivals.nextStep
    let waits = held.waiting.isEmpty ? "" : ", " + words.pages.newerWaits(held.waiting.count) + " " + key
    return [Span(words.frozen + (held.shownCount > 0 ? " " + stepText : "") + waits, .warning)]
  }

  /// When the figures of a screen on a wall were last changed.
  fileprivate var updatedSpans: [Span] {
    portfolio?.status.read.map { [Span(words.talk.updated(clockTime($0)), .muted)] } ?? []
  }

  /// What must stand on every page of a talk.
  fileprivate var meetingBanners: [[Span]] {
    let synthetic = portfolio?.isSynthetic == true ? [Span(" \(words.syntheticShort) ", .banner)] : []
    return [
      scopeSpans(isShort: size.columns < 100), synthetic,
      isPublic ? [Span(" \(words.publicMark) ", .banner)] : [],
    ]
  }

  fileprivate var meetingMoment: [Span] {
    portfolio.map {
      [Span(words.asOf + " ", .muted), Span(words.numbers.moment($0.asOf), visit.isAway ? .banner : .strong)]
    } ?? []
  }

  fileprivate var meetingDay: [Span] {
    portfolio.map { [Span(words.numbers.day($0.asOf.day), visit.isAway ? .banner : .strong)] } ?? []
  }

  /// The denominator, or the day that "since" means, and how much there is beyond the rows shown.
  fileprivate func meetingSubtitle(_ item: MeetingItem) -> [[Span]] {
    guard let meeting, let context else { return [] }
    func muted(_ text: String) -> [Span] { [Span(text, .muted)] }
    func held(_ count: Int, _ blocked: Dong) -> [Span] {
      muted(words.obstacleCount(count, words.numbers.money(blocked, in: unit) + " " + words.unit(unit)))
    }
    let mustReach = muted(words.mustReach(words.numbers.percent(context.benchmark)))
    let since = muted(words.since(words.numbers.day(meeting.since)))
    switch item {
    case .headline:
      return [
        context.yearSpans, muted(words.basis(basis)), mustReach, context.otherYearSpans(isShort: false),
      ]
    case .sectors, .units: return [muted(words.ofPlan(words.basis(basis))), mustReach]
    case .curve:
      return [muted(words.unit(unit)), muted(words.basis(basis)), mustReach]
    case .overdue:
      if let lack = context.portfolio.lacks[.tasks] { return [since, muted(context.said(lack))] }
      return [
        since,
        muted(words.overdueCount(context.portfolio.newlyOverdue(since: meeting.since).count)),
      ]
    case .changes: return [since]
    case .duties: return [muted(words.said(TopicKind.duties.title))]
    case .obstacles:
      if let lack = context.portfolio.lacks[.obstacles] { return [muted(context.said(lack))] }
      return [held(context.portfolio.work.total.obstacles, context.portfolio.work.total.blocked)]
    case .decisions:
      if let lack = context.portfolio.lacks[.obstacles] { return [muted(context.said(lack))] }
      let asking = context.portfolio.obstaclesForDecision
      return [held(asking.count, asking.reduce(0) { $0 &+ ($1.blocked ?? 0) })]
    }
  }
}

/// The columns of the figures of some rows: the same on each, so that they stand below each other.
private struct FigureColumns {
  private static let gap = 3
  /// Counted from the right; nil for a column that has no room.
  private var widths: [Int?] = []

  var width: Int {
    let kept = widths.compactMap { $0 }
    return kept.reduce(0, +) + max(0, kept.count - 1) * Self.gap
  }

  init(_ rows: [MeetingRow], room: Int) {
    for row in rows {
      for (place, span) in row.figure.reversed().enumerated() {
        let width = SafeText.width(of: span.text)
        if widths.indices.contains(place) {
          widths[place] = max(widths[place] ?? 0, width)
        } else {
          widths.append(width)
        }
      }
    }
    for place in widths.indices.dropFirst() where width > room { widths[place] = nil }
  }

  func spans(_ row: MeetingRow) -> [Span] {
    var spans: [Span] = []
    for (place, span) in row.figure.reversed().enumerated() {
      guard let width = widths[place] else { continue }
      if !spans.isEmpty { spans.append(Span(String(repeating: " ", count: Self.gap))) }
      spans.append(span)
      spans.append(Span(String(repeating: " ", count: max(0, width - SafeText.width(of: span.text)))))
    }
    return spans.reversed()
  }
}

extension MeetingRow {
  fileprivate func detailSpans(width: Int) -> [Span] {
    let pieces = fitted(detail, width: width, gap: " · ")
    let line = pieces.isEmpty ? detail.first ?? [] : pieces
    return (line + (text.isEmpty ? [] : [Span(" · ", .muted)] + text)).truncated(to: width)
  }
}

private func drawMeetingRows(
  _ rows: [MeetingRow], _ page: MeetingPage, selected: Int?, _ context: Context, in area: Rect,
  on frame: inout Frame
) {
  if page.rowHeight > BigDigits.compactHeight, rows.allSatisfy({ $0.bar == nil && $0.detail.isEmpty }) {
    drawLargeRows(rows, height: page.rowHeight, context, in: area, on: &frame)
    return
  }
  let columns = FigureColumns(rows, room: area.width / 2)
  // The bars of rows of one line begin below each other, after the longest text.
  let longest = rows.map(\.lead.width).max() ?? 0
  let barStart = area.x + min(longest, area.width - columns.width - 2) + 2
  for (number, row) in rows.enumerated() {
    let y = area.y + number * page.rowHeight
    let line = Rect(x: area.x, y: y, width: area.width, height: 1)
    let isSelected = selected.map { number == min($0, rows.count - 1) } ?? false && row.id != nil
    if isSelected { frame.fill(line.inset(left: -1, right: -1), on: .selected) }
    let unit = row.unit.isEmpty ? [] : [Span(" " + row.unit, row.figure.last?.role ?? .text)]
    let figure = (columns.spans(row) + unit).truncated(to: area.width / 2)
    frame.write(row.lead.truncated(to: area.width - max(columns.width, figure.width) - 2), x: area.x, y: y)
    frame.write(figure, x: area.maxX - figure.width, y: y)
    if isSelected { frame.cursor = Point(x: area.x, y: y) }
    guard page.rowHeight > 1 else {
      let room = area.maxX - columns.width - 2 - barStart
      if let bar = row.bar, room >= 6 { bar.draw(x: barStart, y: y, width: room, on: &frame) }
      continue
    }
    var below = y + 1
    if let bar = row.bar {
      // Two lines thick where a line of air is left.
      let thickness = page.rowHeight >= (row.detail.isEmpty ? 4 : 5) ? 2 : 1
      for _ in 0..<thickness {
        bar.draw(x: area.x + 2, y: below, width: area.width - 2, on: &frame)
        below += 1
      }
    }
    if below < y + page.rowHeight {
      let detail = row.detailSpans(width: area.width - 2)
      frame.write(detail, x: area.x + 2, y: below)
    }
  }
}

/// Rows of one figure each, in figures that are read from the back of the room.
private func drawLargeRows(
  _ rows: [MeetingRow], height: Int, _ context: Context, in area: Rect, on frame: inout Frame
) {
  let label = min(rows.map(\.lead.width).max() ?? 0, area.width / 2)
  let unit = rows.map { SafeText.width(of: $0.unit) }.max() ?? 0
  let x = area.x + label + 4
  let widest = rows.compactMap(\.figure.last?.text).max { left, right in
    BigDigits(left.filter { !$0.isWhitespace }).width < BigDigits(right.filter { !$0.isWhitespace }).width
  }
  for (number, row) in rows.enumerated() {
    let y = area.y + number * height
    let room = Rect(x: x, y: y, width: max(0, area.maxX - x - unit - 2), height: height - 1)
    guard let figure = row.figure.last else { continue }
    let taken = drawLarge(
      figure.text, widest: widest, role: figure.role, in: room, context.glyphs, on: &frame)
    frame.write(row.lead.truncated(to: label), x: area.x, y: y + taken.rows / 2)
    frame.write(row.unit, x: x + taken.columns + 2, y: y + taken.rows - 1, as: figure.role, in: area)
  }
}
