import Cells
import Domain

/// Draws a page of the talk over the whole screen.
func drawMeeting(_ state: State, on frame: inout Frame) {
  guard let meeting = state.meeting, let context = state.context, !meeting.isBlank else { return }
  let pages = state.meetingPages
  guard let page = state.meetingPage else { return }
  drawMeetingTitle(state, page, number: min(meeting.page, pages.count - 1) + 1, of: pages.count, on: &frame)
  let area = state.meetingArea
  switch page.item {
  case .headline: drawHeadline(context, meeting, in: area, on: &frame)
  case .curve: drawCurve(context, in: area, on: &frame)
  default:
    let rows = Array((state.meetingContent?.rows[page.item] ?? [])[page.rows])
    drawMeetingRows(rows, page, selected: meeting.row, context, in: area, on: &frame)
  }
  if state.size.rows >= 8 { drawMeetingFooter(state, meeting, on: &frame) }
}

private func drawMeetingTitle(
  _ state: State, _ page: MeetingPage, number: Int, of count: Int, on frame: inout Frame
) {
  let line = Rect(x: 0, y: 0, width: state.size.columns, height: 1)
  frame.fill(line, on: .bar)
  guard let portfolio = state.portfolio else { return }
  let words = state.words
  var right: [[Span]] = [[Span("\(number)/\(count)", .muted)]]
  if state.isPublic { right.insert([Span(" \(words.publicMark) ", .banner)], at: 0) }
  if portfolio.isSynthetic { right.insert([Span(" \(words.syntheticShort) ", .banner)], at: 0) }
  right.append([Span(words.asOf + " ", .muted), Span(words.numbers.moment(portfolio.asOf), .strong)])
  let full = fitted(right, width: line.width - 12, gap: "  ")
  frame.write(full, x: line.maxX - full.width - 1, y: 0, on: .bar)
  let part = page.parts > 1 ? " (\(page.part)/\(page.parts))" : ""
  let title = [Span(words.meetingItem(page.item) + part, .title)]
  frame.write(title.truncated(to: line.width - full.width - 3), x: 1, y: 0, on: .bar)
  if state.size.rows >= 16, let extra = state.meetingSubtitle(page.item) {
    frame.write([Span(extra, .muted)].truncated(to: line.width - 4), x: state.meetingArea.x, y: 1)
  }
}

private func drawMeetingFooter(_ state: State, _ meeting: Meeting, on frame: inout Frame) {
  let words = state.words
  let y = state.size.rows - 1
  let timer = words.meetingTimer(
    max(0, state.now.minutes - meeting.started.minutes),
    max(0, state.now.minutes - meeting.pageStarted.minutes))
  var pieces = [[Span("PgDn PgUp", .key), Span(" " + words.meetingTurn, .keyLabel)]]
  pieces.append([Span("b", .key), Span(" " + words.meetingBlank, .keyLabel)])
  pieces.append([Span("^P", .key), Span(" " + words.meetingAgenda, .keyLabel)])
  pieces.append([Span("↵", .key), Span(" " + words.action(.enter), .keyLabel)])
  pieces.append([Span("Esc", .key), Span(" " + words.action(.back), .keyLabel)])
  let status = [
    Span(meeting.automaticSeconds.map { "\(words.meetingAutomatic) \($0)s · " } ?? "", .accent),
    Span(state.isPaused ? words.frozen + " · " : "", .warning), Span(timer, .muted),
  ]
  frame.write(status, x: state.size.columns - status.width - 1, y: y)
  frame.write(fitted(pieces, width: state.size.columns - status.width - 4, gap: "  "), x: 1, y: y)
}

extension State {
  /// The denominator, or the day that "since" means.
  fileprivate func meetingSubtitle(_ item: MeetingItem) -> String? {
    guard let meeting, let context else { return nil }
    switch item {
    case .headline, .curve, .sectors, .units:
      return words.ofPlan(words.basis(basis)) + " · "
        + words.mustReach(words.numbers.percent(context.benchmark))
    case .overdue, .changes: return words.since(words.numbers.day(meeting.since))
    case .obstacles:
      let blocked =
        words.numbers.money(context.portfolio.work.total.blocked, in: unit) + " " + words.unit(unit)
      return words.obstacleCount(context.portfolio.work.total.obstacles, blocked)
    case .decisions: return nil
    }
  }
}

/// The rate on each plan in big digits, with where it should be and what the week brought.
private func drawHeadline(_ context: Context, _ meeting: Meeting, in area: Rect, on frame: inout Frame) {
  let measure = context.portfolio.money.total
  let bases = [PlanBasis.cityAssigned, .centralAssigned].filter { measure.plan[$0] > 0 }
  guard !bases.isEmpty else {
    frame.write(context.words.noPlan, x: area.x, y: area.y, as: .neutral, in: area)
    return
  }
  let isSideBySide = area.height < 9 * bases.count && area.width >= 36 * bases.count
  var rest = area
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
  let standing = Standing(rate: rate, benchmark: context.benchmark)
  let notes = context.rateNotes(measure, basis, rate, meeting)
  // A line of air above and below the figures only where they don't pay for it with their size.
  let tight = area.height - notes.count - 2
  let air = tight % BigDigits.height >= 2 ? 1 : 0
  var y = area.y
  frame.write(
    [Span(words.basis(basis).capitalisedFirst, .heading)].truncated(to: area.width), x: area.x, y: y)
  y += 1 + air
  let text = words.numbers.percent(rate).filter { !$0.isWhitespace }
  y += drawLarge(
    text, role: standing.role, in: Rect(x: area.x, y: y, width: area.width, height: tight - 2 * air),
    context.glyphs,
    on: &frame)
  y += air
  for note in notes where y < area.maxY {
    frame.write(note.truncated(to: area.width), x: area.x, y: y)
    y += 1
  }
  if y < area.maxY {
    let bar = Bar(
      fraction: rate.fraction, tick: context.benchmark.fraction, role: standing.barRole,
      glyphs: context.glyphs)
    bar.draw(x: area.x, y: y, width: area.width, on: &frame)
  }
}

extension Context {
  /// The lines below a big rate: amounts, today's mark, and the change since the day.
  fileprivate func rateNotes(_ measure: MoneyMeasure, _ basis: PlanBasis, _ rate: Rate, _ meeting: Meeting)
    -> [[Span]]
  {
    let standing = Standing(rate: rate, benchmark: benchmark)
    let amounts =
      "\(numbers.money(measure.disbursed(on: basis), in: unit)) / \(numbers.money(measure.plan[basis], in: unit)) \(words.unit(unit))"
    var notes: [[Span]] = [
      [Span(amounts, .text)],
      [
        standing.mark(glyphs), Span(" \(numbers.points(rate - benchmark)) \(words.points)", standing.role),
        Span(", " + words.mustReach(numbers.percent(benchmark)), .text),
      ],
    ]
    if let then = meeting.baseline?.money.total, let before = then.rate(on: basis) {
      let paid = measure.disbursed(on: basis) - then.disbursed(on: basis)
      notes.append([
        Span(
          "\(numbers.points(rate - before)) \(words.points), \(numbers.signedMoney(paid, in: unit)) \(words.unit(unit)) ",
          .strong),
        Span(words.since(numbers.day(meeting.since)), .text),
      ])
    }
    return notes
  }
}

/// Figures as large as the area takes: five rows, times a whole factor; three rows; or plain text.
/// - Returns: the rows taken.
private func drawLarge(_ text: String, role: Role, in area: Rect, _ glyphs: GlyphSet, on frame: inout Frame)
  -> Int
{
  let digits = BigDigits(text, role: role, glyphs: glyphs)
  let scale = min(area.width / max(1, digits.width), area.height / BigDigits.height)
  guard scale < 1 else {
    var small = Frame(size: Size(columns: digits.width, rows: BigDigits.height))
    digits.draw(x: 0, y: 0, on: &small)
    for row in 0..<small.size.rows {
      for column in 0..<small.size.columns where small[column, row].scalar != " " {
        let block = Rect(x: area.x + column * scale, y: area.y + row * scale, width: scale, height: scale)
        frame.fill(block, with: small[column, row].scalar, as: small[column, row].role)
      }
    }
    return BigDigits.height * scale
  }
  let compact = BigDigits(text, role: role, isCompact: true, glyphs: glyphs)
  guard compact.width > area.width || area.height < BigDigits.compactHeight else {
    compact.draw(x: area.x, y: area.y, on: &frame)
    return BigDigits.compactHeight
  }
  frame.write(text, x: area.x, y: area.y, as: role, in: area)
  return 1
}

private func drawMeetingRows(
  _ rows: [MeetingRow], _ page: MeetingPage, selected: Int, _ context: Context, in area: Rect,
  on frame: inout Frame
) {
  for (number, row) in rows.enumerated() {
    let y = area.y + number * page.rowHeight
    let line = Rect(x: area.x, y: y, width: area.width, height: 1)
    let isSelected = number == min(selected, rows.count - 1) && row.id != nil
    if isSelected { frame.fill(line.inset(left: -1, right: -1), on: .selected) }
    let figure = row.figure.truncated(to: area.width / 2)
    let lead = row.lead.truncated(to: area.width - figure.width - 2)
    let end = frame.write(lead, x: area.x, y: y)
    frame.write(figure, x: area.maxX - figure.width, y: y)
    if isSelected { frame.cursor = Point(x: area.x, y: y) }
    if page.rowHeight == 1 {
      let room = area.maxX - figure.width - 2 - max(end + 2, area.x + area.width * 2 / 5)
      if let bar = row.bar, room >= 8 {
        bar.draw(x: area.maxX - figure.width - 2 - room, y: y, width: room, on: &frame)
      }
    } else if let bar = row.bar {
      bar.draw(x: area.x + 2, y: y + 1, width: area.width - 2, on: &frame)
      if page.rowHeight > 2, !row.detail.isEmpty {
        frame.write(row.detail.truncated(to: area.width - 2), x: area.x + 2, y: y + 2)
      }
    } else {
      frame.write(row.detail.truncated(to: area.width - 2), x: area.x + 2, y: y + 1)
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
