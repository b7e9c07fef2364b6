/// The curves of a year over each other: what was paid, what the plan asks, how a usual year runs.
///
/// Series are drawn in their order, so that an area comes first and lines stand over it.
public struct Chart: Sendable {
  /// One curve.
  public struct Series: Hashable, Sendable {
    /// How a curve is drawn.
    public enum Shape: Hashable, Sendable {
      /// Filled down to zero, in eighths of a row.
      case area
      case line
      case dots
      /// A fine line, of braille dots where there are any.
      case trace
      /// The same with gaps.
      case dashes
    }

    public var name: String
    /// One value a step; nil where there is none, as after today.
    public var values: [Double?]
    public var role: Role
    public var style: Shape

    public init(_ name: String, values: [Double?], role: Role, style: Shape) {
      self.name = name
      self.values = values
      self.role = role
      self.style = style
    }
  }

  /// What is said of a value beside the ``Chart/marker``.
  public struct Note: Hashable, Sendable {
    public var value: Double
    public var text: String
    public var role: Role

    public init(_ text: String, at value: Double, role: Role) {
      (self.text, self.value, self.role) = (text, value, role)
    }
  }

  /// One of many values at one step: side by side where they stand in one row.
  public struct Point: Hashable, Sendable {
    public var step: Int
    public var value: Double
    public var role: Role

    public init(step: Int, value: Double, role: Role) {
      (self.step, self.value, self.role) = (step, value, role)
    }
  }

  public var series: [Series]
  /// Value at the upper edge; what lies above it is drawn there.
  public var maximum: Double
  /// Texts below the steps, such as months; every second or third only when they would touch.
  public var xLabels: [(step: Int, text: String)]
  /// Texts beside the values, each with a quiet line behind the curves.
  public var yLabels: [(value: Double, text: String)]
  /// The step of a quiet vertical line, such as today.
  public var marker: Int?
  public var notes: [Note]
  /// Drawn over the curves, from their step to the left.
  public var points: [Point]
  public var glyphs: GlyphSet

  public init(
    series: [Series], maximum: Double, xLabels: [(step: Int, text: String)] = [],
    yLabels: [(value: Double, text: String)] = [], marker: Int? = nil, notes: [Note] = [],
    points: [Point] = [], glyphs: GlyphSet = .unicode
  ) {
    self.series = series
    self.maximum = maximum
    self.xLabels = xLabels
    self.yLabels = yLabels
    self.marker = marker
    self.notes = notes
    self.points = points
    self.glyphs = glyphs
  }

  /// The names of the curves, each after a piece of it, for the border of a ``Box``.
  public var legend: [Span] {
    let entries = series.map { series in
      let mark: Unicode.Scalar =
        switch series.style {
        case .area: glyphs.swatch
        case .line: glyphs.curve.horizontal
        case .dots: glyphs.dot
        case .trace: glyphs.braille == nil ? glyphs.dot : ChartDots.legend
        case .dashes: glyphs.braille == nil ? glyphs.grid : ChartDots.brokenLegend
        }
      return [Span(String(mark), series.role), Span(" " + series.name, .muted)]
    }
    return Array(entries.joined(separator: [Span("  ")]))
  }

  /// Draws the chart; axes and texts give way first when there is little room.
  ///
  /// A chart of 24 columns or more keeps one free at each edge, as a ``Table`` does.
  public func draw(in area: Rect, on frame: inout Frame) {
    let edge = area.width >= 24 ? 1 : 0
    let area = area.inset(left: edge, right: edge).intersection(frame.bounds)
    let labelled = area.height >= 4 && !xLabels.isEmpty
    let widest = yLabels.map { SafeText.width(of: $0.text) }.max() ?? 0
    let margin = area.width >= widest + 12 && widest > 0 ? widest + 1 : 0
    let plot = ChartPlot(
      area: area.inset(left: margin, bottom: labelled ? 1 : 0), maximum: maximum,
      steps: series.map(\.values.count).max() ?? 0)
    guard !plot.area.isEmpty else { return }
    drawGrid(plot, margin: margin, on: &frame)
    if let marker, let x = plot.x(of: marker) {
      for y in plot.area.y..<plot.area.maxY { frame.put(glyphs.marker, x: x, y: y, as: .muted) }
    }
    for series in series { plot.draw(series, glyphs: glyphs, on: &frame) }
    drawPoints(plot, on: &frame)
    drawNotes(plot, on: &frame)
    if labelled { drawXLabels(plot, y: area.maxY - 1, on: &frame) }
  }

  private func drawGrid(_ plot: ChartPlot, margin: Int, on frame: inout Frame) {
    for (value, text) in yLabels where value >= 0 && value <= maximum {
      let y = plot.y(of: value)
      for x in plot.area.x..<plot.area.maxX { frame.put(glyphs.grid, x: x, y: y, as: .frame) }
      guard margin > 0 else { continue }
      let x = plot.area.x - 1 - SafeText.width(of: text)
      frame.write(text, x: x, y: y, as: .muted)
    }
  }

  /// Values of one row stand side by side, so that they can be counted.
  private func drawPoints(_ plot: ChartPlot, on frame: inout Frame) {
    var counts: [Int: Int] = [:]
    for point in points {
      guard let x = plot.x(of: point.step) else { continue }
      let y = plot.y(of: point.value)
      let column = x - counts[y, default: 0]
      counts[y, default: 0] += 1
      guard column >= plot.area.x else { continue }
      frame.put(glyphs.dot, x: column, y: y, as: point.role)
    }
  }

  /// Beside the marker, to the right where there is room; a note that would stand on another one moves down.
  private func drawNotes(_ plot: ChartPlot, on frame: inout Frame) {
    guard let marker, let x = plot.x(of: marker) else { return }
    var free = plot.area.y
    for note in notes.sorted(by: { $0.value > $1.value }) {
      let text = [Span(" "), Span(note.text, note.role), Span(" ")]
      let width = text.width
      let start = x + 1 + width <= plot.area.maxX ? x + 1 : x - width
      let y = max(free, plot.y(of: note.value))
      guard start >= plot.area.x, y < plot.area.maxY else { continue }
      frame.write(text, x: start, y: y)
      free = y + 1
    }
  }

  /// Round values up to a maximum for the axis, from 0: steps of 1, 2 or 5 and zeros.
  /// - Parameter count: how many there may be besides 0.
  public static func roundValues(upTo maximum: Double, count: Int) -> [Double] {
    guard maximum > 0, maximum.isFinite, count > 0 else { return [0] }
    var power = 1.0
    while power * 10 * Double(count) <= maximum { power *= 10 }
    while power > maximum { power /= 10 }
    let step = [1, 2, 5, 10, 20, 50].map { $0 * power }.first { maximum / $0 <= Double(count) } ?? maximum
    return Array(stride(from: 0, through: maximum, by: step))
  }

  /// Every label, or every second, third and so on: as many as stand apart.
  private func drawXLabels(_ plot: ChartPlot, y: Int, on frame: inout Frame) {
    for stride in xLabels.indices.map({ $0 + 1 }) {
      let labels = xLabels.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
      guard let places = places(of: labels, plot) else { continue }
      for place in places { frame.write(place.text, x: place.x, y: y, as: .muted, in: plot.labels) }
      return
    }
  }

  /// Where the labels stand, or nil when two of them would touch.
  private func places(of labels: [(step: Int, text: String)], _ plot: ChartPlot) -> [(x: Int, text: String)]?
  {
    var free = plot.area.x
    var places: [(x: Int, text: String)] = []
    for (step, text) in labels {
      guard let x = plot.x(of: step) else { continue }
      let width = SafeText.width(of: text)
      // The last one moves to the left rather than be cut.
      let start = min(x, max(plot.area.x, plot.area.maxX - width))
      guard start >= free else { return nil }
      places.append((start, text))
      free = start + width + 1
    }
    return places
  }
}
