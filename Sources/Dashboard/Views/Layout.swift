import Cells
import Domain

/// Where each part of the screen stands, by its size, its page and how many rows there are.
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
  /// What the row under the cursor says in full.
  private(set) var detail = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var body = Rect(x: 0, y: 0, width: 0, height: 0)
  /// One row high means squashed to its title.
  private(set) var panels: [Panel: Rect] = [:]

  /// - Parameters:
  ///   - panels: in the order of Tab.
  ///   - rows: how many each list has.
  ///   - focus: which of the panels has the keys.
  ///   - moreFieldRows: lines above the panels that this record has beside the usual ones of its page.
  ///   - textRows: lines of a page of text.
  init(
    size: Size, _ page: PageKind, panels all: [Panel], rows: [Panel: Int], focus: Int, isZoomed: Bool,
    moreFieldRows: Int, textRows: Int = .max / 2
  ) {
    form =
      size.columns < 28 || size.rows < 7 ? .tiny : size.columns < 70 || size.rows < 16 ? .single : .full
    guard form != .tiny else { return }
    var rest = Rect(size)
    (header, rest) = rest.split(top: 1)
    (rest, footer) = rest.split(top: rest.height - 1)
    if form == .full { (rest, crumbs) = rest.split(top: rest.height - 1) }
    (totals, rest) = rest.split(top: page.head.rows(size.rows, form))
    body = rest
    let usual = page.fieldRows(body.height)
    if isZoomed || form == .single, !page.isText, all.indices.contains(focus) {
      let lines = isZoomed || body.height < 8 ? 0 : max(0, min(usual + moreFieldRows, body.height - 6))
      (summary, panels[all[focus]]) = body.split(top: lines)
      return
    }
    if page.isText, all.allSatisfy({ rows[$0, default: 0] == 0 }) {
      summary = body
      return
    }
    guard !page.isText else {
      placeBelowText(all, usual, textRows: textRows, rows: rows, focus: focus)
      return
    }
    let least = min(usual, body.height)
    (summary, rest) = rest.split(top: min(least + moreFieldRows, max(least, body.height - 8)))
    if let kind = page.detail, form == .full, rows.contains(where: { $0.value > 0 }), rest.height >= 14 {
      if rest.width >= 160 {
        (rest, detail) = rest.halves(left: rest.width * 60 / 100)
      } else if !kind.isOnlyBeside {
        (rest, detail) = rest.split(top: rest.height * 3 / 5)
      }
    }
    place(all, page.arrangement, rows: rows, focus: focus, in: rest)
  }

  /// A text with its rows right below it: the text has its lines, as far as a few rows are still seen.
  private mutating func placeBelowText(
    _ all: [Panel], _ most: Int, textRows: Int, rows: [Panel: Int], focus: Int
  ) {
    let counts = all.map { rows[$0, default: 0] }
    let wanted = (counts.max() ?? 0) + 3 + all.count - 1
    let height = min(wanted, max(body.height - most, body.height - textRows - 1))
    let rest: Rect
    (summary, rest) = body.split(top: min(textRows + 1, body.height - height))
    let area = rest.split(top: height).top
    if !counts.contains(0), area.width >= 100 { return placeGrid(all, area) }
    // One without rows needs no more than its title.
    let open = counts.indices.contains(focus) && counts[focus] > 0 ? focus : counts.firstIndex { $0 > 0 }
    placeAccordion(all, focus: open ?? focus, area)
  }

  private mutating func place(
    _ all: [Panel], _ arrangement: PageKind.Arrangement, rows: [Panel: Int], focus: Int, in area: Rect
  ) {
    switch arrangement {
    case .sides where all.count == 4: placeSides(all, area)
    case .below where all.count == 2 && area.height >= 16: placeBelow(all, rows: rows, area)
    case .sides, .below, .grid:
      if all.count == 1 || area.width >= 100 && area.height >= 12 && arrangement != .below {
        placeGrid(all, area)
      } else {
        placeAccordion(all, focus: focus, area)
      }
    }
  }

  /// Two columns: left the first panel and the last, right those between; on wide screens the right one shows more
  /// text.
  private mutating func placeSides(_ all: [Panel], _ area: Rect) {
    let isNarrow = area.width < 100
    if isNarrow {
      let (top, bottom) = area.split(top: (area.height + 1) / 2)
      (panels[all[0]], panels[all[3]]) = top.halves(left: top.width * 60 / 100)
      (panels[all[1]], panels[all[2]]) = bottom.halves(left: bottom.width / 2)
    } else {
      let (left, right) = area.halves(left: area.width * (area.width >= 160 ? 50 : 54) / 100)
      let (top, bottom) = left.split(top: min(area.height * 60 / 100, 17))
      (panels[all[0]], panels[all[3]]) = (top, bottom)
      (panels[all[1]], panels[all[2]]) = right.split(top: area.height / 2)
    }
  }

  private mutating func placeBelow(_ all: [Panel], rows: [Panel: Int], _ area: Rect) {
    // Its frame and its head.
    let height = min(rows[all[1], default: 0] + 3, area.height / 3)
    (panels[all[0]], panels[all[1]]) = area.split(top: area.height - max(3, height))
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
    return max(1, inner.height - (Layout.showsHeader(rows: inner.height) ? 1 : 0))
  }

  static func showsHeader(rows: Int) -> Bool { rows >= 4 }
}

extension Rect {
  fileprivate func halves(left columns: Int) -> (Rect, Rect) {
    let (left, rest) = split(left: columns)
    return (left, rest)
  }
}

extension State {
  /// Where all stands now: after the lists are made, for a page of text has room for its rows only where it has some.
  var layout: Layout {
    let place = place
    let kind = place.page.kind
    // Asked for many times a key: only a page of text follows its rows, and only one with fields has more of them.
    let hasFields = kind.fieldRows(size.rows) > 0
    let needsRows = kind.isText || kind.detail != nil || kind.arrangement == .below
    return Layout(
      size: size, kind, panels: place.page.panels, rows: needsRows ? contents.mapValues(\.ids.count) : [:],
      focus: place.focus, isZoomed: place.isZoomed,
      moreFieldRows: hasFields ? context.map { kind.moreFieldRows($0) } ?? 0 : 0,
      textRows: kind.isText ? textRows : 0)
  }
}
