/// The inner part of a ``Chart``: from steps and values to cells.
struct ChartPlot {
  let area: Rect
  private let maximum: Double
  private let steps: Int

  init(area: Rect, maximum: Double, steps: Int) {
    self.area = area
    self.maximum = maximum
    self.steps = steps
  }

  /// The row below the curves.
  var labels: Rect { Rect(x: area.x, y: area.maxY, width: area.width, height: 1) }

  /// The column of a step; nil outside the chart. The first step stands at the left edge, the last at the right.
  func x(of step: Int) -> Int? {
    guard step >= 0, step < steps, area.width > 0 else { return nil }
    guard steps > 1 else { return area.x }
    return area.x + Int(nearest: Double(step) * Double(area.width - 1) / Double(steps - 1))
  }

  /// The row of a value; values outside the chart stand at its edge.
  func y(of value: Double) -> Int {
    let row = Int(below: share(value) * Double(area.height))
    return area.maxY - 1 - min(row, area.height - 1)
  }

  private func share(_ value: Double) -> Double { maximum > 0 ? min(max(value / maximum, 0), 1) : 0 }

  /// One value a column, or a part of it: on the straight line between the two steps beside it.
  private func sampled(_ values: [Double?], places: Int? = nil) -> [Double?] {
    let width = places ?? area.width
    let known = (0..<steps).map { step -> Double? in
      guard step < values.count, let value = values[step], value.isFinite else { return nil }
      return value
    }
    var columns = (0..<width).map { column -> Double? in
      let place = width > 1 ? Double(column) * Double(steps - 1) / Double(width - 1) : 0
      let step = min(Int(below: place), steps - 1)
      guard let before = known[step], let after = known[min(step + 1, steps - 1)] else { return nil }
      return before + (after - before) * (place - Double(step))
    }
    guard places == nil else { return columns }
    // A curve ends at its last step, not at the column before it.
    for (step, value) in known.enumerated() {
      guard let value, let x = x(of: step), columns[x - area.x] == nil else { continue }
      columns[x - area.x] = value
    }
    return columns
  }

  func draw(_ series: Chart.Series, glyphs: GlyphSet, on frame: inout Frame) {
    guard steps > 0, !area.isEmpty else { return }
    let values = sampled(series.values)
    switch series.style {
    case .area: drawArea(values, series.role, glyphs, on: &frame)
    case .line: drawLine(values, series.role, glyphs, on: &frame)
    case .dots: drawDots(values, series.role, glyphs, on: &frame)
    case .trace, .dashes:
      guard let empty = glyphs.braille else {
        return drawDots(values, series.role, glyphs, stride: series.style == .trace ? 2 : 4, on: &frame)
      }
      var dots = ChartDots(area)
      dots.trace(
        sampled(series.values, places: area.width * 2).map { $0.map(share) },
        isBroken: series.style == .dashes)
      dots.draw(series.role, glyphs, empty: empty, on: &frame)
    }
  }

  private func drawArea(_ values: [Double?], _ role: Role, _ glyphs: GlyphSet, on frame: inout Frame) {
    for (column, value) in values.enumerated() {
      guard let value else { continue }
      let eighths = Int(nearest: share(value) * Double(area.height * 8))
      // Something is never nothing.
      let filled = value > 0 ? max(1, eighths) : eighths
      for row in 0..<area.height where filled > row * 8 {
        let (x, y) = (area.x + column, area.maxY - 1 - row)
        let eighths = min(filled - row * 8, 8)
        // Full cells have the area behind them too: no seams between rows, and what is drawn over it leaves no hole.
        frame.put(glyphs.columnParts[eighths - 1], x: x, y: y, as: role, on: eighths == 8 ? .area : nil)
      }
    }
  }

  /// A line in box characters that turns where the row changes.
  private func drawLine(_ values: [Double?], _ role: Role, _ glyphs: GlyphSet, on frame: inout Frame) {
    let line = glyphs.curve
    var last: Int?
    for (column, value) in values.enumerated() {
      let row = value.map(y(of:))
      let x = area.x + column
      defer { last = row }
      guard let row else { continue }
      guard let last, last != row else {
        frame.put(line.horizontal, x: x, y: row, as: role)
        continue
      }
      let rises = row < last
      for y in (min(row, last) + 1)..<max(row, last) { frame.put(line.vertical, x: x, y: y, as: role) }
      frame.put(rises ? line.bottomRight : line.topRight, x: x, y: last, as: role)
      frame.put(rises ? line.topLeft : line.bottomLeft, x: x, y: row, as: role)
    }
  }

  private func drawDots(
    _ values: [Double?], _ role: Role, _ glyphs: GlyphSet, stride: Int = 2, on frame: inout Frame
  ) {
    for (column, value) in values.enumerated() where column.isMultiple(of: stride) {
      guard let value else { continue }
      let (x, y) = (area.x + column, y(of: value))
      // At the upper edge of an area the two curves are the same to the eye: the edge stays whole.
      if isArea(x, y, glyphs, frame), !isArea(x, y - 1, glyphs, frame) { continue }
      frame.put(glyphs.dot, x: x, y: y, as: role)
    }
  }

  private func isArea(_ x: Int, _ y: Int, _ glyphs: GlyphSet, _ frame: Frame) -> Bool {
    y >= area.y && frame[x, y].role != .frame && glyphs.columnParts.contains(frame[x, y].scalar)
  }
}
