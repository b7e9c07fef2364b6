import Cells
import Domain

/// Draws one panel: a squashed title, a list or the curve.
func drawPanel(_ state: State, _ panel: Panel, number: Int, in area: Rect, on frame: inout Frame) {
  let isFocused = state.place.panel == panel
  let content = state.contents[panel] ?? .empty
  let title = state.panelTitle(panel, number: number, content, width: area.width - 6)
  guard area.height > 1 else {
    frame.write([Span(" ")] + title, x: area.x, y: area.y, in: area)
    return
  }
  let box = Box(
    title: title, footer: state.context.map { panel.kind.footer($0.showing(content), area.width - 6) } ?? [],
    isFocused: isFocused,
    glyphs: state.glyphs)
  let inner = box.draw(in: area, on: &frame)
  guard let context = state.context else {
    let text = state.link?.waiting(state.words) ?? state.words.loading(0)
    for (line, y) in zip(SafeText.wrapped(text, width: inner.width - 2), inner.y..<inner.maxY) {
      frame.write(line, x: inner.x + 1, y: y, as: .muted, in: inner)
    }
    return
  }
  if panel == .curve {
    drawCurve(context, in: inner, on: &frame)
  } else {
    drawList(state, panel, content, context, in: inner, on: &frame)
  }
}

private func drawList(
  _ state: State, _ panel: Panel, _ content: ListContent, _ context: Context, in inner: Rect,
  on frame: inout Frame
) {
  guard let source = panel.list else { return }
  let list = state.place[panel]
  guard !content.ids.isEmpty else {
    let text = state.emptyText(panel, context)
    let role: Role = panel.kind.lack(context.portfolio) == nil ? .muted : .warning
    for (line, y) in zip(SafeText.wrapped(text, width: inner.width - 2), inner.y..<inner.maxY) {
      frame.write(line, x: inner.x + 1, y: y, as: role, in: inner)
    }
    return
  }
  let context = context.showing(content)
  var table = listTable(state, panel, source, content, context, rows: inner.height)
  let first = min(max(0, list.top), content.ids.count)
  table.drawTogether(
    first..<min(first + inner.height, content.ids.count), of: content.ids,
    source.shown(on: state.place.page, context), context, width: inner.width)
  table.draw(in: inner, on: &frame)
  if table.isFocused, frame.cursor == nil {
    let line = inner.y + (table.showsHeader ? 1 : 0) + list.position - list.top
    frame.cursor = Point(x: inner.x, y: min(line, inner.maxY - 1))
  }
}

/// The rows of a list as a table.
/// - Parameter rows: lines that it has.
func listTable(
  _ state: State, _ panel: Panel, _ source: ListKind, _ content: ListContent, _ context: Context, rows: Int
) -> Table {
  let list = state.place[panel]
  let shown = source.shown(on: state.place.page, context)
  let order = list.sort ?? panel.kind.order
  let first = min(max(0, list.top), content.ids.count)
  let seen = first..<min(first + rows, content.ids.count)
  var widths = content.widths
  if content.isBeyondMeasured(seen) {
    let rows = Array(content.ids[seen])
    widths.merge(source.lengths(of: rows, context)) { max($0, $1) }
    widths.merge(source.widths(of: rows, context)) { max($0, $1) }
  }
  let marks = list.isInverted ? shown.map { _ in [] } : shown.map { content.filter.marks(in: $0) }
  var table = Table(
    columns: shown.map { column in
      let title = column.title(context)
      let head = SafeText.width(of: title)
      let width = column.width.growing(to: column.headLimit == nil ? nil : head)
      let least = min(head, column.headLimit ?? head)
      return Column(
        title,
        column.isText
          ? width.filled(head: least, text: max(widths[column.id] ?? 0, head))
          : width.holding(head: least, figure: widths[column.id] ?? 0),
        alignment: column.alignment,
        priority: column.id == list.sort?.column ? 0 : column.priority, wish: column.wish)
    },
    rowCount: content.ids.count, top: list.top, selected: list.position,
    isFocused: state.place.panel == panel, showsHeader: Layout.showsHeader(rows: rows),
    sorted: order.flatMap { sort in
      shown.firstIndex { $0.id == sort.column }.map { place in
        (column: place, ascending: shown[place].reads(ascending: sort.isAscending))
      }
    },
    glyphs: state.glyphs
  ) { row in
    content.ids.indices.contains(row)
      ? zip(shown, marks).map { $0.cell(content.ids[row], context).marking($1) } : []
  }
  if !state.marks.isEmpty {
    table.changed = { row in
      guard content.ids.indices.contains(row) else { return [] }
      let marks = state.marks[content.ids[row]]
      return marks.isEmpty ? [] : Set(shown.indices.filter { marks.contains(shown[$0].id) })
    }
  }
  return table
}

extension State {
  func panelTitle(_ panel: Panel, number: Int, _ content: ListContent, width: Int) -> [Span] {
    let kind = panel.kind
    var spans: [Span] = []
    if place.page.panels.count > 1 { spans.append(Span(glyphs.superscript(number + 1), .accent)) }
    spans.append(Span(kind.title(words, context)))
    if kind.list == nil {
      // A chart has its unit of money, also before the first reading.
      let unitName = [Span(" · " + words.unit(unit), .muted)]
      return spans.width + unitName.width <= width ? spans + unitName : spans
    }
    guard let context else { return spans }
    spans += countSpans(panel, content, context, room: width - spans.width)
    let extras = content.heldSpans(context) ?? [false, true].compactMap { kind.extra(context, $0) }
    return spans
      + (extras.first { spans.width + $0.width <= width } ?? (kind.isExtraCut ? extras.last : nil) ?? [])
  }

  /// How many rows there are, why some are not, and what is looked for.
  private func countSpans(_ panel: Panel, _ content: ListContent, _ context: Context, room: Int) -> [Span] {
    var spans: [Span] = []
    let lack = panel.kind.lack(context.portfolio)
    if let lack, !lack.isPartial {
      spans += [Span(" "), Span("(?)", .warning)]
    } else {
      let count = words.count(content.ids.count, content.total)
      spans.append(Span(" " + (lack == nil ? "" : "≥") + count, .muted))
    }
    if let lack {
      let said = [Span(" · ", .muted), Span(context.said(lack), .bad)]
      if spans.width + said.width <= room { spans += said }
    }
    let list = place[panel]
    if !list.filter.isEmpty { spans.append(Span(" \(list.isInverted ? "!" : "")/\(list.filter)", .match)) }
    return spans
  }

  /// In the place of rows that are not there.
  fileprivate func emptyText(_ panel: Panel, _ context: Context) -> String {
    let (kind, list, portfolio) = (panel.kind, place[panel], context.portfolio)
    if isPublic, kind.isHiddenInPublic { return words.hiddenInPublic }
    if !portfolio.isWhole { return words.loading(portfolio.loadedPercent) }
    if let text = kind.emptyText(context, !list.filter.isEmpty) { return text }
    let key = Action.problems.keyLabel(words)
    if let lack = kind.lack(portfolio) { return words.pages.notCounted(context.said(lack), key) }
    guard list.filter.isEmpty else { return words.nothingFound(list.filter) }
    let rejected = kind.table.map(portfolio.rejectedCount) ?? 0
    return rejected > 0 ? words.emptyList + " · " + words.pages.setAside(rejected, key) : words.emptyList
  }
}

extension GlyphSet {
  /// The number of a panel before its title; a plain digit where superscripts can't be had.
  fileprivate func superscript(_ number: Int) -> String {
    let raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return self == .unicode && raised.indices.contains(number) ? raised[number] : "\(number) "
  }
}

extension Column.Width {
  /// One that may be as wide as its head where there is room.
  fileprivate func growing(to head: Int?) -> Column.Width {
    guard let head, case .fixed(let width) = self, head > width else { return self }
    return .flexible(minimum: width, maximum: head, weight: 1)
  }

  /// Wide enough for the head and the longest figure: words differ in length by language and by unit of money.
  fileprivate func holding(head: Int, figure: Int) -> Column.Width {
    let least = max(head, figure)
    return switch self {
    case .fixed(let width): .fixed(max(width, least))
    case .flexible(let minimum, let maximum, let weight):
      .flexible(minimum: max(minimum, least), maximum: maximum, weight: weight)
    }
  }

  /// No wider than the head and the longest text ask for: what one column leaves over another one can use.
  fileprivate func filled(head: Int, text: Int) -> Column.Width {
    let held = holding(head: head, figure: 0)
    guard case .flexible(let minimum, let maximum, let weight) = held else { return held }
    return .flexible(minimum: minimum, maximum: max(minimum, min(text, maximum ?? text)), weight: weight)
  }
}
