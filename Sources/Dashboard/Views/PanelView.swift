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
    title: title, footer: state.panelFooter(panel, width: area.width - 6), isFocused: isFocused,
    glyphs: state.glyphs)
  let inner = box.draw(in: area, on: &frame)
  guard let context = state.context else {
    frame.write(state.words.loading(0), x: inner.x + 1, y: inner.y, as: .muted, in: inner)
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
  guard let source = panel.source else { return }
  let list = state.place[panel]
  guard !content.ids.isEmpty else {
    let text = state.emptyText(panel, list)
    let role: Role = state.lack(of: panel) == nil ? .muted : .warning
    for (line, y) in zip(SafeText.wrapped(text, width: inner.width - 2), inner.y..<inner.maxY) {
      frame.write(line, x: inner.x + 1, y: y, as: role, in: inner)
    }
    return
  }
  let isFocused = state.place.panel == panel
  let shown = source.columns.filter { $0.isShown(on: state.place.page, context) }
  let table = Table(
    columns: shown.map { column in
      let title = column.title(context)
      let isSorted = column.id == list.sort?.column
      return Column(
        title,
        column.width.holding(title, isSorted: isSorted, figure: content.widths[column.id] ?? 0),
        alignment: column.alignment, priority: isSorted ? 0 : column.priority)
    },
    rowCount: content.ids.count, top: list.top, selected: list.position, isFocused: isFocused,
    showsHeader: Layout.showsHeader(inner),
    sorted: list.sort.flatMap { sort in
      shown.firstIndex { $0.id == sort.column }.map { (column: $0, ascending: sort.isAscending) }
    },
    glyphs: state.glyphs
  ) { row in
    content.ids.indices.contains(row) ? shown.map { $0.cell(content.ids[row], context) } : []
  }
  table.draw(in: inner, on: &frame)
  if isFocused, frame.cursor == nil {
    let line = inner.y + (table.showsHeader ? 1 : 0) + list.position - list.top
    frame.cursor = Point(x: inner.x, y: min(line, inner.maxY - 1))
  }
}

extension State {
  func panelTitle(_ panel: Panel, number: Int, _ content: ListContent, width: Int) -> [Span] {
    var spans: [Span] = []
    if place.page.panels.count > 1 { spans.append(Span(glyphs.superscript(number + 1), .accent)) }
    spans.append(Span(panelName(panel)))
    if panel == .curve {
      let extra = Span(" · " + words.unit(unit), .muted)
      return spans.width + [extra].width <= width ? spans + [extra] : spans
    }
    guard portfolio != nil else { return spans }
    let list = place[panel]
    let isFiltered = !list.filter.isEmpty
    let lack = lack(of: panel)
    if panel.isLost(lack) {
      spans += [Span(" "), Span("(?)", .warning)]
    } else {
      let total = max(content.total, panel == .transactions ? content.ledgerTotal(ledger) : 0)
      let mark = lack == nil ? "" : "≥"
      spans.append(Span(" " + mark + words.count(content.ids.count, total), .muted))
    }
    if let lack, let context {
      let said = [Span(" · ", .muted), Span(context.said(lack), .bad)]
      if spans.width + said.width <= width { spans += said }
    }
    if isFiltered { spans.append(Span(" \(list.isInverted ? "!" : "")/\(list.filter)", .match)) }
    let extras = [false, true].compactMap { panelExtra(panel, isShort: $0) }
    // A denominator may be cut, an amount may not.
    let fitting =
      extras.first { spans.width + $0.width <= width } ?? (panel == .obstacles ? nil : extras.last)
    return spans + (fitting ?? [])
  }

  /// Why rows of a panel are not there.
  func lack(of panel: Panel) -> Lack? {
    guard let portfolio else { return nil }
    return switch panel {
    case .sectors: portfolio.lacks[.sectors]
    case .units: portfolio.lacks[.units]
    case .projects: portfolio.lacks[.projects]
    case .tasks, .overdue: portfolio.lacks[.tasks]
    case .obstacles: portfolio.lacks[.obstacles]
    case .plans: portfolio.lacks[.plans]
    case .transactions: portfolio.lacks[.transactions]
    case .curve: portfolio.moneyLack
    case .problems, .files, .changes: nil
    }
  }

  private func panelName(_ panel: Panel) -> String {
    switch panel {
    case .sectors: words.sectors
    case .units: words.units
    case .projects: words.projects
    case .tasks: words.tasks
    case .overdue: words.overdueTasks
    case .obstacles: words.openObstacles
    case .plans: words.plans
    case .transactions: words.transactions
    case .problems: words.problems
    case .files: words.files
    case .changes:
      words.time.changes
        + (comparison?.portfolio.map { " " + words.since(words.numbers.day($0.asOf.day)) } ?? "")
    case .curve: words.curve + (portfolio.map { " \($0.fiscalYear)" } ?? "")
    }
  }

  /// What the title says beside the count: the denominator of the rates, the money held.
  private func panelExtra(_ panel: Panel, isShort: Bool) -> [Span]? {
    guard let context else { return nil }
    switch panel {
    case .sectors, .units, .projects:
      return [Span(" · " + words.ofPlan(isShort ? words.basisShort(basis) : words.basis(basis)), .muted)]
    case .obstacles where place.page == .overview || place.page == .obstacles:
      if context.isUnknown(.obstacles) { return nil }
      let mark = context.portfolio.lacks[.obstacles] == nil ? "" : "≥ "
      let blocked =
        mark + words.numbers.money(context.portfolio.work.total.blocked, in: unit) + " " + words.unit(unit)
      return [Span(" · ", .muted), Span(isShort ? blocked : words.held(blocked), .warning)]
    case .problems where context.portfolio.problems.unlistedCount > 0:
      return [Span(" "), Span(words.moreProblems(context.portfolio.problems.unlistedCount), .warning)]
    default: return nil
    }
  }

  func panelFooter(_ panel: Panel, width: Int) -> [Span] {
    guard let context else { return [] }
    switch panel {
    case .sectors, .units, .projects:
      let mark = [
        Span("\(glyphs.tick) ", .tick),
        Span(words.mustReach(words.numbers.percent(context.benchmark)), .muted),
      ]
      let outside = context.portfolio.work.withoutSector
      guard panel == .sectors, outside.overdue > 0 || outside.obstacles > 0 else { return mark }
      let counts = [(outside.overdue, words.overdueShort), (outside.obstacles, words.obstaclesShort)]
        .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      return fitted(
        [mark, [Span(words.pages.outsideSectors(counts), .muted)]], width: width, gap: " · ")
    case .transactions where context.ledger.project.map(Page.project) == place.page && !ledger.isWhole:
      return [
        Span(
          words.pages.ledgerPart(
            words.numbers.integer(ledger.rows.count), words.numbers.integer(ledger.total),
            glyphs.keys(Action.last.keyLabel(all: true, words))), .warning)
      ]
    case .curve: return curveChart(context, columns: 60).legend
    default: return []
    }
  }

  func emptyText(_ panel: Panel, _ list: ListState) -> String {
    if isPublic, panel == .transactions || panel == .plans { return words.hiddenInPublic }
    if let portfolio, !portfolio.loading.isEmpty { return words.loading(portfolio.loadedPercent) }
    if panel == .transactions, case .project(let key) = place.page, ledger.project != key {
      return words.reading
    }
    if panel == .problems, list.filter.isEmpty { return words.noProblems }
    let key = Action.problems.keyLabel(words)
    if let lack = lack(of: panel), let context { return words.pages.notCounted(context.said(lack), key) }
    guard list.filter.isEmpty else { return words.nothingFound(list.filter) }
    let rejected = panel.table.flatMap { portfolio?.rejectedCount(of: $0) } ?? 0
    return rejected > 0 ? words.emptyList + " · " + words.pages.setAside(rejected, key) : words.emptyList
  }
}

extension Panel {
  /// The table whose rows the panel lists.
  fileprivate var table: ShownTable? {
    switch self {
    case .sectors: .sectors
    case .units: .units
    case .projects: .projects
    case .tasks, .overdue: .tasks
    case .obstacles: .obstacles
    case .plans: .plans
    case .transactions: .transactions
    case .problems, .files, .changes, .curve: nil
    }
  }

  /// Whether the number of rows means nothing. Sectors and units that other tables name are rows all the same.
  fileprivate func isLost(_ lack: Lack?) -> Bool { lack.map { !$0.isPartial } ?? false }
}

extension ListContent {
  /// Rows that the ledger has of the project in the list.
  fileprivate func ledgerTotal(_ ledger: LedgerSlice) -> Int {
    recipe?.page == ledger.project.map(Page.project) ? ledger.total : 0
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
  /// Wide enough for the head and the longest figure: words differ in length by language and by unit of money.
  fileprivate func holding(_ title: String, isSorted: Bool, figure: Int) -> Column.Width {
    let head = max(SafeText.width(of: title) + (isSorted ? 2 : 0), figure)
    return switch self {
    case .fixed(let width): .fixed(max(width, head))
    case .flexible(let minimum, let maximum, let weight):
      .flexible(minimum: max(minimum, head), maximum: maximum, weight: weight)
    }
  }
}
