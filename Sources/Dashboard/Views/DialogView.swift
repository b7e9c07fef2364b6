import Cells
import Domain

/// Help, sort menu and palette over the page.
func drawDialog(_ state: State, _ layout: Layout, on frame: inout Frame) {
  // Where the whole screen is a few lines, the dialog has them all.
  let edge = layout.form == .tiny ? 0 : 1
  let area = Rect(state.size).inset(top: edge, bottom: edge)
  switch state.dialog {
  case .help(let top): state.helpWindow(top: top, height: area.height).draw(in: area, on: &frame)
  case .sort(let selected): drawMenu(state.sortMenu, selected: selected, in: area, on: &frame)
  case .palette(let text, let selected):
    drawMenu(state.palette(text, selected, area), selected: nil, in: area, on: &frame)
  case .themes(let selected, _): drawMenu(state.themeMenu, selected: selected, in: area, on: &frame)
  case .compare(let selected): drawMenu(state.comparisonMenu, selected: selected, in: area, on: &frame)
  case .filter, nil: break
  }
}

private func drawMenu(_ window: Overlay, selected: Int?, in area: Rect, on frame: inout Frame) {
  var window = window
  let room = Box.inner(of: window.place(in: area)).height
  // A menu longer than its window shows the part that the cursor is in.
  let top = min(max(0, (selected ?? 0) - room + 1), max(0, window.lines.count - room))
  if selected != nil { window.lines = Array(window.lines.dropFirst(top).prefix(room)) }
  let inner = window.draw(in: area, on: &frame)
  guard let selected, inner.height > 0 else { return }
  let y = inner.y + min(selected - top, inner.height - 1)
  frame.ground(Rect(x: inner.x, y: y, width: inner.width, height: 1), .selected)
  frame.cursor = Point(x: inner.x, y: y)
}

extension State {
  fileprivate func helpWindow(top: Int, height: Int) -> Overlay {
    let lines = helpLines
    let room = max(1, height - 2)
    return Overlay(
      title: [Span(words.helpTitle)],
      lines: Array(lines.dropFirst(min(top, max(0, lines.count - room))).prefix(room)),
      footer: hintSpans(in: .help), glyphs: glyphs)
  }

  /// Lines of help beyond what the window shows.
  var helpOverflow: Int { max(0, helpLines.count - max(1, size.rows - 4)) }

  /// What the page says, then the keys that hold here, then the others.
  private var helpLines: [[Span]] {
    let width = min(102, max(20, size.columns - 8))
    let page =
      SafeText.wrapped(words.pageHelp(place.page), width: width).map { [Span($0, .strong)] }
      + [[Span("")], standingLegend]
    let here = modesBelow.flatMap { mode in Command.Group.allCases.filter { $0.mode == mode } }
    let others = Command.Group.allCases.filter { !here.contains($0) }
    return Array([page, helpColumns(here), helpColumns(others)].joined(separator: [[Span("")]]))
  }

  /// Commands by groups; two groups side by side where there is room.
  private func helpColumns(_ groups: [Command.Group]) -> [[Span]] {
    let blocks = groups.map(helpBlock)
    guard size.columns >= 108 else { return Array(blocks.joined(separator: [[Span("")]])) }
    func column(_ part: ArraySlice<[[Span]]>) -> [[Span]] { Array(part.joined(separator: [[Span("")]])) }
    // Cut where the longer column is shortest.
    let cuts = blocks.indices.map { (left: column(blocks[...$0]), right: column(blocks[($0 + 1)...])) }
    let (left, right) =
      cuts.min { max($0.left.count, $0.right.count) < max($1.left.count, $1.right.count) } ?? ([], [])
    let width = 50
    return (0..<max(left.count, right.count)).map { row -> [Span] in
      let first = row < left.count ? left[row].truncated(to: width) : []
      let gap = Span(String(repeating: " ", count: max(0, width + 2 - first.width)))
      return first + [gap] + (row < right.count ? right[row].truncated(to: width) : [])
    }
  }

  private func helpBlock(_ group: Command.Group) -> [[Span]] {
    [[Span(words.helpGroup(group), .heading)]]
      + group.commands.map { command in
        let keys = SafeText.padded(glyphs.keys(command.allKeys(words)), to: 12, .leading)
        return [Span(keys + " ", .key), Span(words.actionHelp(command.action), .text)]
      }
  }

  private var standingLegend: [Span] {
    var spans: [Span] = []
    for standing in [Standing.onTrack, .behind, .farBehind, .unknown] {
      if !spans.isEmpty { spans.append(Span("   ")) }
      spans += [standing.mark(glyphs), Span(" " + words.standing(standing), standing.role)]
    }
    return spans
  }

  fileprivate var themeMenu: Overlay {
    Overlay(
      title: [Span(words.themeTitle)],
      lines: Theme.all.map { [Span(" \(words.themeName($0.name)) ", .text)] },
      footer: hintSpans(in: .themes), glyphs: glyphs)
  }

  fileprivate var comparisonMenu: Overlay {
    Overlay(
      title: [Span(words.actionHelp(.compare))],
      lines: comparisonChoices.map { [Span(" " + title(of: $0) + " ", .text)] },
      footer: hintSpans(in: .compare), glyphs: glyphs)
  }

  fileprivate var sortMenu: Overlay {
    guard let context, let panel = place.panel, let source = panel.list else { return Overlay(title: []) }
    func line(_ title: String, _ sort: Sort?, isCurrent: Bool) -> [Span] {
      let ascends = sort.map { source[$0.column]?.reads(ascending: $0.isAscending) ?? true }
      let arrow = isCurrent ? ascends.map { $0 ? glyphs.ascending : glyphs.descending } ?? glyphs.bullet : " "
      return [Span("\(arrow) ", .accent), Span(title.isEmpty ? "·" : title, isCurrent ? .strong : .text)]
    }
    func title(_ column: ColumnID?) -> String { column.flatMap { source[$0]?.title(context) } ?? "" }
    let current = place[panel].sort
    let own = line(
      context.moneyWords.ownOrder(title(panel.kind.order?.column)), panel.kind.order,
      isCurrent: current == nil)
    let lines =
      [own] + sortColumns.map { line(title($0), current, isCurrent: current?.column == $0) }
    return Overlay(
      title: [Span(words.sortBy)], lines: lines, footer: hintSpans(in: .sort), size: nil, glyphs: glyphs)
  }

  fileprivate func palette(_ text: String, _ selected: Int, _ area: Rect) -> Overlay {
    let width = min(64, max(10, area.width - 8))
    let inner = Box.inner(of: Rect(x: 0, y: 0, width: width, height: area.height)).height
    let room = max(1, min(14, area.height >= 8 ? area.height - 5 : inner - 1))
    let entries = paletteEntries(text)
    let top = max(0, selected - room + 1)
    var lines: [[Span]] = [[Span(": ", .key), Span(text, .strong), Span("_", .accent)]]
    if let notice { lines[0] += [Span("  "), Span("(" + words.reason(notice) + ")", .warning)] }
    for (place, entry) in entries.enumerated().dropFirst(top).prefix(room) {
      let mark = place == selected ? Span("\(glyphs.right) ", .accent) : Span("  ")
      if let reason = reason(of: entry) {
        let text = SafeText.truncated("\(entry.title): \(words.reason(reason))", to: width - 3)
        lines.append([mark, Span(text, .muted)])
        continue
      }
      let hint = SafeText.truncated(entry.hint, to: 12)
      let name = SafeText.padded(
        SafeText.truncated(entry.title, to: width - 16), to: width - 15, .leading)
      lines.append([mark, Span(name, place == selected ? .strong : .text), Span(hint, .muted)])
    }
    if entries.isEmpty { lines.append([Span("  " + words.nothingFound(text), .muted)]) }
    return Overlay(
      title: [Span(words.goTo)], lines: lines, footer: hintSpans(in: .palette),
      size: Size(columns: width, rows: room + 1), glyphs: glyphs)
  }
}
