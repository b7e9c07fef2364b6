import Cells
import Domain

/// Help, sort menu and palette over the page.
func drawDialog(_ state: State, _ layout: Layout, on frame: inout Frame) {
  // Where the whole screen is a few lines, the dialog has them all.
  let edge = layout.form == .tiny ? 0 : 1
  let area = Rect(state.size).inset(top: edge, bottom: edge)
  switch state.dialog {
  case .help(let top): state.helpWindow(top: top, search: nil).draw(in: area, on: &frame)
  case .helpSearch(let text, let top): state.helpWindow(top: top, search: text).draw(in: area, on: &frame)
  case .sort(let selected): drawMenu(state.sortMenu, selected: selected, in: area, on: &frame)
  case .palette(let text, let selected):
    drawMenu(state.palette(text, selected, area), selected: nil, in: area, on: &frame)
  case .themes(let selected, _): drawMenu(state.themeMenu, selected: selected, in: area, on: &frame)
  case .compare(let selected): drawMenu(state.comparisonMenu, selected: selected, in: area, on: &frame)
  case .scopes(let selected): drawMenu(state.scopeMenu, selected: selected, in: area, on: &frame)
  case .copy(let selected): drawMenu(state.copyMenu, selected: selected, in: area, on: &frame)
  case .save(let text): drawMenu(state.savePrompt(text, area), selected: nil, in: area, on: &frame)
  case .signOff(let text):
    drawMenu(state.signOffPrompt(text, area), selected: nil, in: area, on: &frame)
  case .verdict(let kind, let row, let text):
    drawMenu(state.verdictPrompt(kind, row, text, area), selected: nil, in: area, on: &frame)
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

  fileprivate var scopeMenu: Overlay {
    Overlay(
      title: [Span(words.said(ScopeWords.scope))],
      lines: ProjectScope.allCases.map { scope in
        let isCurrent = scope == shown.scope
        return [
          Span(isCurrent ? "\(glyphs.bullet) " : "  ", .accent),
          Span(words.said(scope.name) + " ", isCurrent ? .strong : .text),
        ]
      }, footer: hintSpans(in: .scopes), glyphs: glyphs)
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
    let width = min(80, max(10, area.width - 8))
    let inner = Box.inner(of: Rect(x: 0, y: 0, width: width, height: area.height)).height
    let room = max(1, min(14, area.height >= 8 ? area.height - 5 : inner - 1))
    let entries = paletteEntries(text)
    let top = max(0, selected - room + 1)
    var lines: [[Span]] = [[Span(": ", .key), Span(text, .strong), Span("_", .accent)]]
    if let notice { lines[0] += [Span("  "), Span("(" + words.reason(notice) + ")", .warning)] }
    let needles = Fold.folded(text).split(separator: " ").map(String.init)
    for (place, entry) in entries.enumerated().dropFirst(top).prefix(room) {
      lines.append(paletteLine(entry, isSelected: place == selected, needles, width))
    }
    if entries.isEmpty { lines.append([Span("  " + words.nothingFound(text), .muted)]) }
    return Overlay(
      title: [Span(words.goTo)], lines: lines, footer: hintSpans(in: .palette),
      size: Size(columns: width, rows: room + 1), glyphs: glyphs)
  }

  /// Its name, what it is where there is room, its code or key at the right.
  private func paletteLine(_ entry: PaletteEntry, isSelected: Bool, _ needles: [String], _ width: Int)
    -> [Span]
  {
    let mark = isSelected ? Span("\(glyphs.right) ", .accent) : Span("  ")
    if let reason = reason(of: entry) {
      let text = SafeText.truncated("\(entry.title): \(words.reason(reason))", to: width - 3)
      return [mark, Span(text, .muted)]
    }
    let kind = width < 50 ? "" : SafeText.padded(SafeText.truncated(entry.kind, to: 10), to: 11, .leading)
    let hint = SafeText.padded(SafeText.truncated(entry.hint, to: 12), to: 12, .leading)
    let room = max(1, width - 2 - 13 - SafeText.width(of: kind))
    let name = SafeText.padded(SafeText.truncated(entry.title, to: room), to: room + 1, .leading)
    return [mark] + [Span(name, isSelected ? .strong : .text)].marking(needles, as: .match)
      + [Span(kind, .muted)] + [Span(hint, entry.kind.isEmpty ? .key : .muted)].marking(needles, as: .match)
  }
}
