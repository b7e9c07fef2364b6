import Cells
import Domain

/// A page that is one list, on paper: its head, its name with the count, and all its rows as a wide screen has them, without
/// anything that only a screen needs.
public struct ListPaper {
  private let state: State
  private let panel: Panel
  private let list: ListKind
  private let content: ListContent
  private let context: Context

  /// Rows that are drawn at a time.
  private static let portion = 500

  /// Nil where the page is no list.
  public init?(_ state: State) {
    let page = state.place.page
    guard page.panels.count == 1, !page.kind.isText, let panel = page.panels.first, let list = panel.list,
      let context = state.context, let content = state.contents[panel], !content.ids.isEmpty
    else { return nil }
    self.state = state
    (self.panel, self.list, self.content) = (panel, list, content)
    self.context = context.showing(content)
  }

  /// Writes it piece by piece until nobody takes it any more.
  public func write(_ put: (String) -> Bool) {
    guard put(text(of: head)) else { return }
    var table = listTable(state, panel, list, content, context, rows: content.ids.count + 4)
    (table.selected, table.top) = (nil, 0)
    // Paper does not scroll.
    table.glyphs.scrollThumb = " "
    while table.top < content.ids.count {
      let rows = min(ListPaper.portion, content.ids.count - table.top)
      let lines = rows + (table.showsHeader ? 1 : 0)
      var frame = Frame(size: Size(columns: state.size.columns, rows: lines))
      table.draw(in: Rect(x: 0, y: 0, width: state.size.columns, height: lines), on: &frame)
      guard put(text(of: frame)) else { return }
      table.top += rows
      table.showsHeader = false
    }
  }

  /// What it is, as of when, how it stands as a whole or what it answers, and how many rows there are.
  private var head: Frame {
    let layout = state.layout
    let columns = state.size.columns
    let answer = SummaryText(
      state.summaryFields(context), isWhole: true, in: Rect(x: 0, y: 0, width: columns, height: .max / 2))
    let lines = max(1, answer.lines.count)
    var frame = Frame(size: Size(columns: columns, rows: 3 + lines))
    drawHeader(state, layout, on: &frame)
    drawHead(state, layout, on: &frame)
    for (row, line) in answer.lines.enumerated() {
      frame.write(line.label, x: 1, y: 2 + row, as: .muted)
      frame.write(line.spans, x: answer.label == 0 ? 1 : 1 + answer.label + 2, y: 2 + row)
    }
    let title = state.panelTitle(panel, number: 0, content, width: state.size.columns - 2)
    frame.write(title, x: 1, y: 2 + lines)
    return frame
  }

  private func text(of frame: Frame) -> String {
    let plain = state.glyphs == .ascii ? frame.inASCII : frame
    return plain.lines.joined(separator: "\n") + "\n"
  }
}
