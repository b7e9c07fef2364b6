import Cells

/// Figures as large as the area takes: five rows, times a whole factor; three rows; or plain text.
/// - Parameter widest: the widest of the figures that shall be of one size; else the text itself.
/// - Returns: the columns and rows taken.
@discardableResult
func drawLarge(
  _ plain: String, widest: String? = nil, role: Role, in area: Rect, _ glyphs: GlyphSet,
  on frame: inout Frame
) -> Size {
  let text = plain.filter { !$0.isWhitespace }
  func digits(_ text: String, isCompact: Bool) -> BigDigits {
    BigDigits(text, role: role, isCompact: isCompact, glyphs: glyphs)
  }
  let widest = (widest ?? text).filter { !$0.isWhitespace }
  let large = digits(text, isCompact: false)
  let scale = min(
    area.width / max(1, digits(widest, isCompact: false).width), area.height / BigDigits.height)
  guard scale < 1 else {
    var small = Frame(size: Size(columns: large.width, rows: BigDigits.height))
    large.draw(x: 0, y: 0, on: &small)
    for row in 0..<small.size.rows {
      for column in 0..<small.size.columns {
        let block = Rect(x: area.x + column * scale, y: area.y + row * scale, width: scale, height: scale)
        frame.fill(block, with: small[column, row].scalar, as: small[column, row].role)
      }
    }
    return Size(columns: large.width * scale, rows: BigDigits.height * scale)
  }
  guard digits(widest, isCompact: true).width > area.width || area.height < BigDigits.compactHeight else {
    let compact = digits(text, isCompact: true)
    compact.draw(x: area.x, y: area.y, on: &frame)
    return Size(columns: compact.width, rows: BigDigits.compactHeight)
  }
  let end = frame.write(plain, x: area.x, y: area.y, as: role, in: area)
  return Size(columns: end - area.x, rows: 1)
}
