import Cells

/// The line in which a filter is typed: what can't be understood stands out in it, and behind it why; where nothing is
/// typed yet, what can be.
func drawFilterPrompt(_ state: State, _ panel: Panel, in area: Rect, on frame: inout Frame) {
  let text = state.place[panel].filter
  let error = state.filterError(text, of: panel)
  let typed = [Span(text, .strong)].marking([error?.part].compactMap { $0.map(Fold.folded) }, as: .bad)
  let end = frame.write(
    [Span(" " + state.words.filterPrompt + " ", .key)] + typed, x: area.x, y: area.y, in: area)
  let note = state.filterNote(panel, error, room: area.maxX - end - 3)
  frame.write(note.truncated(to: max(0, area.maxX - end - 3)), x: end + 2, y: area.y, in: area)
  frame.cursor = Point(x: min(end, area.maxX - 1), y: area.y)
}

extension State {
  fileprivate func filterNote(_ panel: Panel, _ error: FilterError?, room: Int) -> [Span] {
    if let error { return [Span("(" + error.text(in: language) + ")", .warning)] }
    if let notice { return [Span("(" + words.reason(notice) + ")", .warning)] }
    guard place[panel].filter.isEmpty, let list = panel.list else { return [] }
    let words = FilterWords.of(language)
    let names = list.filterNames(isPublic: isPublic).map { [Span($0.example(in: language), .muted)] }
    return fitted(
      [[Span(words.conditions, .muted)]] + names + [[Span("· " + words.signs, .muted)]], width: room, gap: " "
    )
  }
}
