import Cells
import Domain

/// Where each part of the screen stands, by its size: a function of the state, read by the views and by the cursor.
struct Layout: Sendable {
  enum Form: Sendable {
    /// A few lines of totals: under 28 columns or 7 rows.
    case tiny
    /// One panel: under 70 columns or 16 rows.
    case single
    /// Everything.
    case full
  }

  let form: Form
  private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var totals = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var summary = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var crumbs = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var footer = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var body = Rect(x: 0, y: 0, width: 0, height: 0)
  /// One row high means squashed to its title.
  private(set) var panels: [Panel: Rect] = [:]
  /// Lines of the summary beyond the usual ones.
  private var extraRows = 0

  init(_ state: State) {
    let size = state.size
    form =
      size.columns < 28 || size.rows < 7 ? .tiny : size.columns < 70 || size.rows < 16 ? .single : .full
    guard form != .tiny else { return }
    var rest = Rect(size)
    (header, rest) = rest.split(top: 1)
    (rest, footer) = rest.split(top: rest.height - 1)
    if form == .full {
      (rest, crumbs) = rest.split(top: rest.height - 1)
      (totals, rest) = rest.split(top: size.rows >= 30 ? 2 : 1)
    }
    body = rest
    extraRows = state.extraSummaryRows
    place(
      state.place, isTextAlone: state.place.page.isText && state.contents[.obstacles]?.ids.isEmpty ?? true)
  }

  /// - Parameter isTextAlone: whether a page of text has no rows to show below it.
  private mutating func place(_ place: Place, isTextAlone: Bool) {
    let page = place.page
    if place.isZoomed || form == .single, let panel = place.panel, !page.isText {
      let lines =
        place.isZoomed || body.height < 8 ? 0 : min(page.summaryRows(in: body) + extraRows, body.height - 6)
      (summary, panels[panel]) = body.split(top: lines)
      return
    }
    if isTextAlone {
      summary = body
      return
    }
    var rest = body
    let usual = min(page.summaryRows(in: body), body.height)
    (summary, rest) = rest.split(top: min(usual + extraRows, max(usual, body.height - 8)))
    let all = page.panels
    guard all.count > 1 else {
      if let only = all.first { panels[only] = rest }
      return
    }
    if page == .overview {
      placeOverview(rest)
    } else if rest.width >= 100, rest.height >= 12 {
      placeGrid(all, rest)
    } else {
      placeAccordion(all, focus: place.focus, rest)
    }
  }

  /// Two columns: left what stands, right what is late; on wide screens the right one shows more text.
  private mutating func placeOverview(_ area: Rect) {
    let isNarrow = area.width < 100
    if isNarrow {
      let (top, bottom) = area.split(top: (area.height + 1) / 2)
      (panels[.sectors], panels[.curve]) = top.halves(left: top.width * 60 / 100)
      (panels[.overdue], panels[.obstacles]) = bottom.halves(left: bottom.width / 2)
    } else {
      let (left, right) = area.halves(left: area.width * (area.width >= 160 ? 50 : 54) / 100)
      let (top, bottom) = left.split(top: min(area.height * 60 / 100, 17))
      (panels[.sectors], panels[.curve]) = (top, bottom)
      (panels[.overdue], panels[.obstacles]) = right.split(top: area.height / 2)
    }
  }

  private mutating func placeGrid(_ all: [Panel], _ area: Rect) {
    for (panel, place) in zip(all, Layout.grid(of: all.count, in: area)) { panels[panel] = place }
  }

  /// Two columns, filled row by row; an odd first panel takes the whole left side.
  static func grid(of count: Int, in area: Rect) -> [Rect] {
    guard count > 1 else { return count == 1 ? [area] : [] }
    let (left, right) = area.halves(left: area.width / 2)
    if count % 2 == 1 { return [left] + stack(of: count - 1, in: right) }
    return zip(stack(of: count / 2, in: left), stack(of: count / 2, in: right)).flatMap { [$0, $1] }
  }

  private static func stack(of count: Int, in area: Rect) -> [Rect] {
    var rest = area
    return (0..<count).map { number in
      let place: Rect
      (place, rest) = rest.split(top: rest.height / (count - number))
      return place
    }
  }

  /// The focused panel open, the others squashed to their titles.
  private mutating func placeAccordion(_ all: [Panel], focus: Int, _ area: Rect) {
    var rest = area
    let open = max(3, area.height - (all.count - 1))
    for (number, panel) in all.enumerated() {
      (panels[panel], rest) = rest.split(top: number == focus ? open : 1)
    }
  }

  /// Rows of data that a panel shows.
  func listRows(_ panel: Panel) -> Int {
    guard let area = panels[panel] else { return 1 }
    let inner = Box.inner(of: area)
    return max(1, inner.height - (Layout.showsHeader(inner) ? 1 : 0))
  }

  static func showsHeader(_ inner: Rect) -> Bool { inner.height >= 4 }
}

extension Rect {
  fileprivate func halves(left columns: Int) -> (Rect, Rect) {
    let (left, rest) = split(left: columns)
    return (left, rest)
  }
}

extension State {
  /// Lines that only some units, sectors and projects have: money without a plan, two totals to compare, an old figure.
  fileprivate var extraSummaryRows: Int {
    guard let context else { return 0 }
    let portfolio = context.portfolio
    return switch place.page {
    case .sector(let key): context.moneyNotes(portfolio.money.measure(key)).count
    case .agency(let key): context.moneyNotes(portfolio.money.measure(key)).count
    case .project(let key):
      context.moneyNotes(portfolio.measure(key)).count + (context.statementNote(key) == nil ? 0 : 1)
    case .overview, .assignment, .obstacle, .units, .projects, .tasks, .obstacles, .problems, .problem,
      .files, .changes, .meeting:
      0
    }
  }
}

extension Page {
  /// Pages that are read as text rather than as a list.
  var isText: Bool {
    switch self {
    case .assignment, .obstacle, .problem: true
    default: false
    }
  }

  /// Lines above the panels of a page.
  func summaryRows(in area: Rect) -> Int {
    switch self {
    case .sector: area.height >= 14 ? 3 : 2
    case .agency: area.height >= 14 ? 7 : 5
    case .project: area.height >= 16 ? 7 : 5
    case .assignment: max(0, area.height - (area.height >= 18 ? 6 : area.height >= 12 ? 4 : 0))
    case .obstacle, .problem: area.height
    case .changes: area.height >= 14 ? 3 : 2
    default: 0
    }
  }
}
