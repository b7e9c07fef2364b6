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
  var lines: [[Span]] = [
    fitted(
      [context.rateSpans(measure, context.basis, isMain: false), context.gapSpans(measure, isShort: true)],
      width: width, gap: " ")
  ]
  if lines[0].width + 12 > width || state.size.rows > 3 {
    lines[0] = context.rateSpans(measure, context.basis, isMain: false)
    lines.append(context.gapSpans(measure, isShort: true))
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
  var last = [Span(words.numbers.day(context.portfolio.asOf.day), .muted)]
  if context.portfolio.isSynthetic { last.insert(Span(words.syntheticShort + " ", .banner), at: 0) }
  if state.isPublic { last.insert(Span(words.publicMark + " ", .banner), at: 0) }
  if state.size.rows == 1 {
    frame.write((context.portfolio.isSynthetic ? [Span("* ", .banner)] : []) + lines[0], x: 0, y: 0)
    return
  }
  let shown = lines.prefix(max(0, state.size.rows - 1)) + [last]
  for (row, line) in shown.enumerated() { frame.write(line.truncated(to: width), x: 0, y: row) }
}
