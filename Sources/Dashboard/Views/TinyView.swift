import Cells
import Domain

/// What fits a few columns or rows: the rate, the gap, what is late, what stands in the way, the day.
func drawTiny(_ state: State, on frame: inout Frame) {
  let width = state.size.columns
  guard let context = state.context else {
    frame.write(state.words.shortTitle, x: 0, y: 0, as: .title)
    return
  }
  let words = state.words
  let work = context.portfolio.work.total
  let measure = context.portfolio.money.total
  if case .money(let money) = state.place.page.kind.head, state.size.rows > 2 {
    let figures = context.shortFigures(money(context).measure)
    let lines =
      [state.shortHead(width: width)] + figures.prefix(state.size.rows - 2) + [dayLine(state, context)]
    for (row, line) in lines.enumerated() { frame.write(line.truncated(to: width), x: 0, y: row) }
    return
  }
  if case .topic = state.place.page, state.size.rows > 2 {
    let answer = state.summaryFields(context).first.map { field in
      SafeText.wrapped(field.spans.map(\.text).joined(), width: width).map { [Span($0, .strong)] }
    }
    let lines =
      [state.shortHead(width: width)] + (answer ?? []).prefix(state.size.rows - 2)
      + [dayLine(state, context)]
    for (row, line) in lines.enumerated() { frame.write(line.truncated(to: width), x: 0, y: row) }
    return
  }
  var lines: [[Span]] = [
    fitted(
      [context.rateSpans(measure, context.basis, isMain: false), context.gapSpans(measure, .points)],
      width: width, gap: " ")
  ]
  if lines[0].width + 12 > width || state.size.rows > 3 {
    lines[0] = context.rateSpans(measure, context.basis, isMain: false)
    lines.append(context.gapSpans(measure, .points))
  }
  let lacks = context.portfolio.lacks
  let overdueRole: Role = lacks[.tasks] != nil ? .warning : work.overdue > 0 ? .bad : .good
  let obstacleRole: Role = lacks[.obstacles] != nil ? .warning : work.obstacles > 0 ? .bad : .good
  let whole = words.overdueCount(work.overdue)
  lines.append(
    SafeText.width(of: whole) <= width && lacks[.tasks] == nil
      ? [Span(whole, overdueRole)]
      : [Span(context.counted(work.overdue, of: .tasks) + " ", overdueRole), Span(words.overdueShort)])
  lines.append([
    Span(context.counted(work.obstacles, of: .obstacles) + " ", obstacleRole), Span(words.obstaclesShort),
  ])
  if state.size.rows == 1 {
    let marks = state.scopeSpans(isShort: true) + (context.portfolio.isSynthetic ? [Span("* ", .banner)] : [])
    frame.write(marks + lines[0], x: 0, y: 0)
    return
  }
  let shown = lines.prefix(max(0, state.size.rows - 1)) + [dayLine(state, context)]
  for (row, line) in shown.enumerated() { frame.write(line.truncated(to: width), x: 0, y: row) }
}

/// The day, and what must not be overlooked of the figures.
private func dayLine(_ state: State, _ context: Context) -> [Span] {
  var line = [Span(state.words.numbers.day(context.portfolio.asOf.day), .muted)]
  if context.portfolio.isSynthetic { line.insert(Span(state.words.syntheticShort + " ", .banner), at: 0) }
  if state.isPublic { line.insert(Span(state.words.publicMark + " ", .banner), at: 0) }
  // In front: what does not fit is cut at the end.
  return state.scopeSpans(isShort: true) + line
}
