/// A share as a bar of eighth blocks, with a mark where it should be.
public struct Bar: Hashable, Sendable {
  /// Share that is filled, 0...1; above 1 the bar ends in an overflow mark; nil is no data.
  public var fraction: Double?
  /// Where the bar should end by now, 0...1; nil is no mark.
  public var tick: Double?
  /// The look of the filled part, `.barGood` and its like.
  public var role: Role
  public var glyphs: GlyphSet

  public init(fraction: Double?, tick: Double? = nil, role: Role = .barNeutral, glyphs: GlyphSet = .unicode) {
    self.fraction = fraction
    self.tick = tick
    self.role = role
    self.glyphs = glyphs
  }

  /// Draws the bar in `width` cells from `x` on the row `y`; a nil `ground` keeps what lies behind it.
  public func draw(x: Int, y: Int, width: Int, on frame: inout Frame, ground: Ground? = nil) {
    guard width > 0 else { return }
    // Columns past the frame need no drawing, however wide the bar is said to be.
    let columns = 0..<min(width, max(0, frame.size.columns - x))
    guard let fraction, fraction.isFinite else {
      for column in columns { frame.put(glyphs.barAbsent, x: x + column, y: y, as: .barEmpty, on: ground) }
      return
    }
    let filled = eighths(of: fraction, width: width)
    for column in columns {
      switch filled - column * 8 {
      case ..<1: frame.put(glyphs.barEmpty, x: x + column, y: y, as: .barEmpty, on: ground)
      case let eighths:
        frame.put(glyphs.barParts[min(eighths, 8) - 1], x: x + column, y: y, as: role, on: ground)
      }
    }
    if fraction > 1 { frame.put(glyphs.barOverflow, x: x + width - 1, y: y, as: role, on: ground) }
    if let tick, tick.isFinite {
      let column = Int(below: min(tick, 1) * Double(width))
      frame.put(glyphs.tick, x: x + min(column, width - 1), y: y, as: .tick, on: ground)
    }
  }

  /// Something paid is never an empty bar, and something missing never a full one.
  private func eighths(of fraction: Double, width: Int) -> Int {
    let total = width * 8
    guard fraction > 0 else { return 0 }
    guard fraction < 1 else { return total }
    return min(max(Int(nearest: fraction * Double(total)), 1), total - 1)
  }
}
