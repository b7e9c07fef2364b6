/// A row of values as small columns on one line.
public struct Sparkline: Hashable, Sendable {
  /// From left to right; nil leaves a gap.
  public var values: [Double?]
  /// The value of a full column; nil takes the largest of the values.
  public var maximum: Double?
  public var role: Role
  public var glyphs: GlyphSet

  public init(_ values: [Double?], maximum: Double? = nil, role: Role = .accent, glyphs: GlyphSet = .unicode)
  {
    self.values = values
    self.maximum = maximum
    self.role = role
    self.glyphs = glyphs
  }

  /// Draws from `x` in at most `width` cells: one a value, or the mean of several when there are more.
  public func draw(x: Int, y: Int, width: Int, on frame: inout Frame, ground: Ground? = nil) {
    let columns = min(width, values.count)
    guard columns > 0 else { return }
    let means = (0..<columns).map { column in
      mean(of: values[(column * values.count / columns)..<((column + 1) * values.count / columns)])
    }
    let full = maximum ?? means.compactMap(\.self).max() ?? 0
    for (column, value) in means.enumerated() {
      guard let value else { continue }
      let share = full > 0 ? min(max(value / full, 0), 1) : 0
      let level = max(1, Int(nearest: share * 8))
      frame.put(glyphs.columnParts[level - 1], x: x + column, y: y, as: role, on: ground)
    }
  }

  private func mean(of values: ArraySlice<Double?>) -> Double? {
    let known = values.compactMap(\.self).filter(\.isFinite)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}
