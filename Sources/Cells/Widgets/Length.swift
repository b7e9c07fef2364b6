/// An amount as a length on the scale of its list: what rows have of something is compared at a glance.
///
/// Its cells leave the top of the row free, so that rows below one another stay apart, and it ends at an eighth.
public struct Length: Hashable, Sendable {
  /// Nothing is drawn of 0 or less.
  public var amount: Int64
  /// The amount that takes the whole width.
  public var whole: Int64
  public var role: Role
  public var glyphs: GlyphSet

  public init(_ amount: Int64, of whole: Int64, role: Role = .barNeutral, glyphs: GlyphSet = .unicode) {
    self.amount = amount
    self.whole = whole
    self.role = role
    self.glyphs = glyphs
  }

  /// Draws it in at most `width` cells from `x` on the row `y`, and keeps what lies behind it.
  public func draw(x: Int, y: Int, width: Int, on frame: inout Frame) {
    let eighths = eighths(width: width)
    for column in 0..<(eighths / 8) { frame.put(glyphs.lengthPart, x: x + column, y: y, as: role) }
    guard eighths % 8 > 0 else { return }
    frame.put(glyphs.barParts[eighths % 8 - 1], x: x + eighths / 8, y: y, as: role)
  }

  /// Rounded up, so that something is always seen, and that amounts more than an eighth apart never look the same.
  func eighths(width: Int) -> Int {
    guard amount > 0, whole > 0, width > 0 else { return 0 }
    let total = Int128(min(width, 10_000)) * 8
    return Int(min((Int128(amount) * total + Int128(whole) - 1) / Int128(whole), total))
  }
}

extension GlyphSet {
  /// A cell of a length: all but the top of it.
  fileprivate var lengthPart: Unicode.Scalar { columnParts[6] }
}
