/// A window in the middle of the page: help, a menu, a question.
public struct Overlay: Hashable, Sendable {
  public var title: [Span]
  public var lines: [[Span]]
  /// In the lower border: the keys that work here.
  public var footer: [Span]
  /// Size inside the border, when it is more than the lines ask for.
  public var size: Size?
  public var glyphs: GlyphSet

  public init(
    title: [Span], lines: [[Span]] = [], footer: [Span] = [], size: Size? = nil, glyphs: GlyphSet = .unicode
  ) {
    self.title = title
    self.lines = lines
    self.footer = footer
    self.size = size
    self.glyphs = glyphs
  }

  /// The window's place in `area`, border included; never larger than the area.
  public func place(in area: Rect) -> Rect {
    // A border and a free column on each side.
    let content = lines.map(\.width).max() ?? 0
    let width = min(max(content, title.width + 2, footer.width + 2, size?.columns ?? 0) + 4, area.width)
    let height = min(max(lines.count, size?.rows ?? 0) + 2, area.height)
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width: width,
      height: height)
  }

  /// Draws the window over what is there.
  /// - Returns: the area inside, on which the lines stand.
  @discardableResult
  public func draw(in area: Rect, on frame: inout Frame) -> Rect {
    let place = place(in: area)
    frame.fill(place, on: .overlay)
    let box = Box(title: title, footer: footer, isFocused: true, glyphs: glyphs, ground: .overlay)
    var inner = box.draw(in: place, on: &frame)
    if inner != place { inner = inner.inset(left: 1, right: 1) }
    for (line, y) in zip(lines, inner.y..<inner.maxY) {
      frame.write(line.truncated(to: inner.width, ellipsis: glyphs.ellipsis), x: inner.x, y: y, in: inner)
    }
    return inner
  }
}
