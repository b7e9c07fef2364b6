import Cells
import Domain

extension State {
  /// The focused panel, when there is room for it: keys move nothing that nobody sees.
  var shownPanel: Panel? {
    place.panel.flatMap { layout.panels[$0]?.isEmpty == false ? $0 : nil }
  }

  /// The row that the cursor is on.
  var selectedRow: RowID? {
    guard let panel = shownPanel, let ids = contents[panel]?.ids else { return nil }
    let position = place[panel].position
    return ids.indices.contains(position) ? ids[position] : nil
  }

  // MARK: Going

  mutating func enter() {
    guard let panel = shownPanel else { return }
    if panel == .curve {
      zoom()
    } else if let row = selectedRow, let target = row.target, target != place.page {
      place[panel].selected = row
      go(to: target)
    }
  }

  /// Changes the way; the lists of the page left go with it.
  mutating func walk(_ step: (inout Route) -> Void) {
    step(&route)
    contents = [:]
    // Another dashboard on the same folder may have decided more.
    verdicts?.age()
  }

  mutating func go(to page: Page) { walk { $0.open(page) } }

  mutating func jump(to page: Page) { if page != place.page { walk { $0.jump(to: page) } } }

  /// Esc takes away, one a press: the zoom, the filter, the page, and on the outermost page the scope.
  mutating func back() -> [Effect] {
    if place.isZoomed {
      place.isZoomed = false
    } else if let panel = shownPanel, !place[panel].filter.isEmpty {
      place[panel].filter = ""
    } else if route.isOutermost {
      return shown.narrow(to: .all)
    } else {
      walk { $0.leave() }
    }
    return []
  }

  mutating func quitOrBack() -> [Effect] {
    guard !route.isOutermost else { return [.quit] }
    walk { $0.leave() }
    return []
  }

  /// - Parameter number: from 1.
  mutating func focus(panel number: Int) {
    if place.page.panels.indices.contains(number - 1) {
      place.focus = number - 1
    } else {
      notice = .noSuchPanel
    }
  }

  mutating func turnFocus(by step: Int) {
    let count = place.page.panels.count
    if cannotTurnFocus == nil { place.focus = (place.focus + step + count) % count }
  }

  // MARK: Moving

  /// The list that a move is in, and its rows; nil where it scrolls the text of the page, if anything.
  func rows(movedBy action: Action) -> (panel: Panel, ids: [RowID])? {
    let scrollsText =
      place.page.kind.isText && [.pageDown, .pageUp, .halfPageDown, .halfPageUp].contains(action)
    guard !scrollsText, let panel = shownPanel, let ids = contents[panel]?.ids, !ids.isEmpty else {
      return nil
    }
    return (panel, ids)
  }

  mutating func move(_ action: Action) {
    guard let (panel, ids) = rows(movedBy: action) else {
      scroll(action)
      return
    }
    let page = max(1, layout.listRows(panel))
    let position = place[panel].position
    let wanted =
      switch action {
      case .down: position + 1
      case .up: position - 1
      case .pageDown: position + page
      case .pageUp: position - page
      case .halfPageDown: position + max(1, page / 2)
      case .halfPageUp: position - max(1, page / 2)
      case .first: 0
      case .last: ids.count - 1
      case .next: (position + 1) % ids.count
      case .previous: (position + ids.count - 1) % ids.count
      default: position
      }
    let target = min(max(0, wanted), ids.count - 1)
    if action == .pageDown || action == .pageUp { place[panel].top += target - position }
    place[panel].position = target
    place[panel].selected = ids[target]
  }

  /// A page of text scrolls by its page keys, and by all keys where it has no rows.
  private mutating func scroll(_ action: Action) {
    let page = max(1, size.rows / 2)
    switch action {
    case .down, .next: place.scroll += 1
    case .up, .previous: place.scroll -= 1
    case .pageDown, .halfPageDown: place.scroll += page
    case .pageUp, .halfPageUp: place.scroll -= page
    case .first: place.scroll = 0
    default: place.scroll = Int.max / 2
    }
    place.scroll = min(max(0, place.scroll), textOverflow)
  }

  // MARK: Looking

  mutating func zoom() {
    if place.isZoomed || canZoom { place.isZoomed.toggle() }
  }

  /// Whether the page shows more than the one panel.
  var canZoom: Bool {
    let layout = layout
    return layout.form == .full && !place.page.kind.isText
      && (place.page.panels.count > 1 || layout.summary.height > 0)
  }

  /// Without a filter there is nothing to see of an inversion, and Esc would be spent on it.
  mutating func invertFilter() {
    guard let panel = shownPanel, !place[panel].filter.isEmpty else { return }
    place[panel].isInverted.toggle()
  }

  /// The plan after the one that rates are of, among those that the year has.
  var nextBasis: PlanBasis {
    let all = PlanBasis.allCases.filter { portfolio?.money.total.plan[$0] ?? 0 > 0 }
    guard let place = all.firstIndex(of: basis) else { return all.first ?? basis }
    return all[(place + 1) % all.count]
  }

  /// The columns of the focused list that have an order.
  var sortColumns: [ColumnID] {
    guard let list = place.panel?.list, let context else { return [] }
    return list.shown(on: place.page, context).filter { $0.use == .everywhere }.map(\.id)
  }

  private var currentSort: Sort? { place.panel.flatMap { place[$0].sort } }

  mutating func openSortMenu() {
    let place = currentSort.flatMap { sortColumns.firstIndex(of: $0.column) }
    dialog = .sort(selected: place.map { $0 + 1 } ?? 0)
  }

  /// - Parameter entry: of the menu; first the list's own order.
  mutating func sort(entry: Int) {
    let columns = sortColumns
    if entry == 0, let panel = place.panel { place[panel].sort = nil }
    if columns.indices.contains(entry - 1) { sort(column: columns[entry - 1]) }
  }

  mutating func sort(column: ColumnID) {
    guard let panel = place.panel, let descends = panel.list?[column]?.descendsFirst else { return }
    if place[panel].sort?.column == column {
      reverseSort()
    } else {
      place[panel].sort = Sort(column: column, isAscending: !descends)
    }
  }

  mutating func sort(by step: Int) {
    let columns = sortColumns
    guard let panel = shownPanel, !columns.isEmpty else { return }
    let current = currentSort.flatMap { columns.firstIndex(of: $0.column) } ?? (step > 0 ? -1 : columns.count)
    let column = columns[(current + step + columns.count) % columns.count]
    place[panel].sort = Sort(column: column, isAscending: !(panel.list?[column]?.descendsFirst ?? false))
  }

  mutating func reverseSort() {
    guard let panel = place.panel, let first = sortColumns.first else { return }
    if place[panel].sort == nil {
      if let own = panel.kind.order { place[panel].sort = own } else { sort(column: first) }
    }
    place[panel].sort?.isAscending.toggle()
  }
}
