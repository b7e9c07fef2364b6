public import Cells

/// Draws the state: the whole screen as a value.
public func view(_ state: State) -> Frame {
  let frame = drawn(state)
  return state.glyphs == .ascii ? frame.inASCII : frame
}

private func drawn(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  let layout = state.layout
  guard layout.form != .tiny || state.place.page == .meeting else {
    drawTiny(state, on: &frame)
    drawDialog(state, layout, on: &frame)
    return frame
  }
  if state.place.page == .meeting {
    drawMeeting(state, on: &frame)
    drawDialog(state, layout, on: &frame)
    return frame
  }
  drawHeader(state, layout, on: &frame)
  drawHead(state, layout, on: &frame)
  drawBody(state, layout, on: &frame)
  if layout.crumbs.height > 0 { drawCrumbs(state, layout, on: &frame) }
  drawFooter(state, layout, on: &frame)
  drawDialog(state, layout, on: &frame)
  return frame
}

private func drawBody(_ state: State, _ layout: Layout, on frame: inout Frame) {
  if layout.summary.height > 0 { drawSummary(state, layout.summary, on: &frame) }
  if !layout.detail.isEmpty { drawDetail(state, layout.detail, on: &frame) }
  for (number, panel) in state.place.page.panels.enumerated() {
    guard let area = layout.panels[panel], !area.isEmpty else { continue }
    drawPanel(state, panel, number: number, in: area, on: &frame)
  }
}

/// As many pieces of a line as fit, in their order, with a gap between them.
func fitted(_ pieces: [[Span]], width: Int, gap: String = "   ") -> [Span] {
  var line: [Span] = []
  for piece in pieces where !piece.isEmpty {
    let addition = (line.isEmpty ? [] : [Span(gap, .muted)]) + piece
    if line.width + addition.width > width { continue }
    line += addition
  }
  return line
}
