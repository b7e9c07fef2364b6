/// A frame around a panel, with its title in the upper border.
///
/// The frame is quiet and round; the one with the focus is heavy, in the accent colour, under a bold title.
public struct Box: Hashable, Sendable {
  /// Upper left. Spans of role `.text` take the look of a title.
  public var title: [Span]
  /// Upper right; left out when it doesn't fit beside the title.
  public var trailing: [Span]
  /// In the lower border, at its right end; cut when it doesn't fit.
  public var footer: [Span]
  public var isFocused: Bool
  public var glyphs: GlyphSet
  /// What lies behind the border; nil keeps what is there.
  public var ground: Ground?

  public init(
    title: [Span] = [], trailing: [Span] = [], footer: [Span] = [], isFocused: Bool = false,
    glyphs: GlyphSet = .unicode, ground: Ground? = nil
  ) {
    self.title = title
    self.trailing = trailing
    self.footer = footer
    self.isFocused = isFocused
    self.glyphs = glyphs
    self.ground = ground
  }

  /// The area inside the border that ``draw(in:on:)`` will leave for what stands in the box.
  public static func inner(of area: Rect) -> Rect {
    area.height < 3 || area.width < 8 ? area : area.inset(1)
  }

  /// Draws the border; an area under 8 columns or 3 rows gets none and is left whole.
  /// - Returns: the area inside.
  @discardableResult
  public func draw(in area: Rect, on frame: inout Frame) -> Rect {
    let inner = Self.inner(of: area)
    guard inner != area else { return area }
    let border = isFocused ? glyphs.focusedBorder : glyphs.border
    let role: Role = isFocused ? .frameFocused : .frame
    let (right, bottom) = (area.maxX - 1, area.maxY - 1)
    for x in inner.x..<inner.maxX {
      frame.put(border.horizontal, x: x, y: area.y, as: role, on: ground)
      frame.put(border.horizontal, x: x, y: bottom, as: role, on: ground)
    }
    for y in inner.y..<inner.maxY {
      frame.put(border.vertical, x: area.x, y: y, as: role, on: ground)
      frame.put(border.vertical, x: right, y: y, as: role, on: ground)
    }
    frame.put(border.topLeft, x: area.x, y: area.y, as: role, on: ground)
    frame.put(border.topRight, x: right, y: area.y, as: role, on: ground)
    frame.put(border.bottomLeft, x: area.x, y: bottom, as: role, on: ground)
    frame.put(border.bottomRight, x: right, y: bottom, as: role, on: ground)
    drawTitles(from: area.x + 2, to: right - 1, y: area.y, on: &frame)
    drawFooter(from: area.x + 2, to: right - 1, y: bottom, on: &frame)
    return inner
  }

  private func drawTitles(from left: Int, to right: Int, y: Int, on frame: inout Frame) {
    let role: Role = isFocused ? .titleFocused : .title
    let named = title.map { $0.role == .text ? Span($0.text, role) : $0 }
    let name = inBorder(named, width: right - left)
    let end = frame.write(name, x: left, y: y, on: ground)
    let aside = inBorder(trailing, width: .max)
    // One piece of border stays between the two.
    if end < right - aside.width { frame.write(aside, x: right - aside.width, y: y, on: ground) }
  }

  private func drawFooter(from left: Int, to right: Int, y: Int, on frame: inout Frame) {
    let line = inBorder(footer, width: right - left)
    frame.write(line, x: right - line.width, y: y, on: ground)
  }

  /// A line with a space on each side, or nothing when there is no line or no room.
  private func inBorder(_ line: [Span], width: Int) -> [Span] {
    guard line.contains(where: { !$0.text.isEmpty }), width > 4 else { return [] }
    let line = width == .max ? line : line.truncated(to: width - 2, ellipsis: glyphs.ellipsis)
    return [Span(" ")] + line + [Span(" ")]
  }
}
