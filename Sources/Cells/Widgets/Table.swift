/// What stands in one cell of a ``Table``.
public enum TableCell: Hashable, Sendable {
  case spans([Span])
  case bar(Bar)
  case length(Length)

  public static func text(_ text: String, _ role: Role = .text) -> TableCell { .spans([Span(text, role)]) }

  public static let empty = TableCell.spans([])
}

/// Rows under a head, of which only the visible ones are asked for.
public struct Table {
  public var columns: [Column]
  /// All rows, shown or not.
  public var rowCount: Int
  /// The first row shown.
  public var top: Int
  public var selected: Int?
  public var isFocused: Bool
  public var showsHeader: Bool
  /// The column by which the rows stand in order: an arrow follows its head. It stands in what is free beside the head,
  /// at the narrowest in the gap to the next column: no column moves for it.
  public var sorted: (column: Int, ascending: Bool)?
  public var glyphs: GlyphSet
  /// The columns of a row whose cells say something new: a sign stands before them.
  public var changed: (Int) -> Set<Int> = { _ in [] }
  /// The cells of a row, one a column; called for the rows that are drawn.
  public var cells: (Int) -> [TableCell]

  public init(
    columns: [Column], rowCount: Int, top: Int = 0, selected: Int? = nil, isFocused: Bool = true,
    showsHeader: Bool = true, sorted: (column: Int, ascending: Bool)? = nil, glyphs: GlyphSet = .unicode,
    cells: @escaping (Int) -> [TableCell]
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.top = top
    self.selected = selected
    self.isFocused = isFocused
    self.showsHeader = showsHeader
    self.sorted = sorted
    self.glyphs = glyphs
    self.cells = cells
  }

  /// ``top`` inside the rows there are.
  private var first: Int { max(0, min(top, rowCount)) }

  /// The row shown at a place, when there is one: what a click means.
  public func row(at point: Point, in area: Rect) -> Int? {
    guard (area.x..<area.maxX).contains(point.x), (area.y..<area.maxY).contains(point.y) else { return nil }
    let row = first + point.y - area.y - (showsHeader ? 1 : 0)
    return row >= first && row < rowCount ? row : nil
  }

  /// Where each column that is shown begins, counted from the left edge of the table, and how wide it is.
  ///
  /// A table of 24 columns or more keeps one free at each edge; the right one always has room for the scroll mark.
  public func layout(width: Int) -> [(column: Int, x: Int, width: Int)] {
    let left = width >= 24 ? 1 : 0
    return TableLayout(columns, width: width - left - 1).places.map { ($0.column, $0.x + left, $0.width) }
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let places = layout(width: area.width)
    if showsHeader { drawHeader(places, in: area, on: &frame) }
    let body = area.split(top: showsHeader ? 1 : 0).rest
    for y in body.y..<body.maxY {
      let row = first + y - body.y
      guard row < rowCount else { break }
      draw(row: row, places, in: Rect(x: body.x, y: y, width: body.width, height: 1), on: &frame)
    }
    drawScrollMark(in: body, on: &frame)
  }

  private func drawHeader(
    _ places: [(column: Int, x: Int, width: Int)], in area: Rect, on frame: inout Frame
  ) {
    for place in places {
      let column = columns[place.column]
      let end = write(
        [Span(column.title, .heading)], column, x: area.x + place.x, y: area.y, width: place.width, on: &frame
      )
      if let sorted, sorted.column == place.column, end < area.maxX {
        frame.put(sorted.ascending ? glyphs.ascending : glyphs.descending, x: end, y: area.y, as: .accent)
      }
    }
  }

  private func draw(
    row: Int, _ places: [(column: Int, x: Int, width: Int)], in line: Rect, on frame: inout Frame
  ) {
    if row == selected, isFocused {
      frame.fill(line, on: .selected)
      if (places.first?.x ?? 0) > 0 {
        frame.put(glyphs.selection, x: line.x, y: line.y, as: .accent)
      }
    }
    let cells = cells(row)
    let changed = changed(row)
    for place in places where place.column < cells.count {
      let x = line.x + place.x
      let isChanged = changed.contains(place.column)
      var start = x
      switch cells[place.column] {
      case .bar(let bar): bar.draw(x: x, y: line.y, width: place.width, on: &frame)
      case .length(let length): length.draw(x: x, y: line.y, width: place.width, on: &frame)
      case .spans(let spans):
        let spans = isChanged ? spans.emphasized : spans
        let column = columns[place.column]
        let end = write(spans, column, x: x, y: line.y, width: place.width, on: &frame)
        if column.alignment != .leading { start = end - min(spans.width, place.width) }
      }
      // It stands in the gap before the cell, or in what the cell leaves free before its text.
      if isChanged, start > line.x, row != selected || start - 1 > line.x {
        frame.put(glyphs.changed, x: start - 1, y: line.y, as: .accent)
      }
    }
  }

  /// - Returns: the column after what was written.
  @discardableResult
  private func write(
    _ spans: [Span], _ column: Column, x: Int, y: Int, width: Int, on frame: inout Frame
  ) -> Int {
    let line = spans.truncated(to: width, ellipsis: glyphs.ellipsis)
    let space = column.alignment == .leading ? 0 : width - line.width
    return frame.write(line, x: x + column.alignment.offset(in: space), y: y)
  }

  /// A mark as long as the part of the rows that is seen; nothing when all are.
  private func drawScrollMark(in body: Rect, on frame: inout Frame) {
    guard rowCount > body.height, body.height > 0 else { return }
    let length = max(1, body.height * body.height / rowCount)
    let start = min(first, rowCount - body.height) * (body.height - length) / (rowCount - body.height)
    for y in start..<(start + length) {
      frame.put(glyphs.scrollThumb, x: body.maxX - 1, y: body.y + y, as: .muted)
    }
  }
}

extension [Span] {
  /// The same with more weight, where its roles have little.
  fileprivate var emphasized: [Span] {
    map { span in
      switch span.role {
      case .text, .muted, .neutral: Span(span.text, .strong)
      default: span
      }
    }
  }
}
