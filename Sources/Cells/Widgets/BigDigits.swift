/// Figures that are read from the back of a room.
public struct BigDigits: Hashable, Sendable {
  /// Digits, `, . % - + /` and spaces; any other character is left out.
  public var text: String
  /// What the figures mean. They are drawn and not written, so a state takes the look of its bar.
  public var role: Role
  /// Three rows of half blocks instead of five rows of full ones.
  public var isCompact: Bool
  public var glyphs: GlyphSet

  public init(_ text: String, role: Role = .strong, isCompact: Bool = false, glyphs: GlyphSet = .unicode) {
    self.text = text
    self.role = role
    self.isCompact = isCompact
    self.glyphs = glyphs
  }

  /// Rows taken.
  public static let height = 5
  /// Rows taken when compact.
  public static let compactHeight = 3

  public var height: Int { isCompact ? Self.compactHeight : Self.height }

  /// Columns taken.
  public var width: Int {
    let shapes = shapes
    let dots = shapes.reduce(0) { $0 + ($1.first?.utf8.count ?? 0) }
    return (dots + max(0, shapes.count - 1)) * dotWidth
  }

  /// A cell is twice as high as wide, so a full-height dot is two cells.
  private var dotWidth: Int { isCompact ? 1 : 2 }

  /// Blocks on a patch of the same size would hide its colour.
  private var drawnRole: Role {
    switch role {
    case .good: .barGood
    case .warning: .barWarning
    case .bad: .barBad
    default: role
    }
  }

  private var shapes: [[String]] { text.compactMap { Self.font[$0] } }

  /// Draws the figures with their upper left corner at `x`, `y`.
  public func draw(x: Int, y: Int, on frame: inout Frame, ground: Ground? = nil) {
    // Where a state's look has a patch of its own, the figures stand on one patch.
    for line in 0..<height {
      for column in 0..<width { frame.put(" ", x: x + column, y: y + line, as: drawnRole, on: ground) }
    }
    var left = x
    for shape in shapes {
      let rows = shape.map { $0.utf8.map { $0 == UInt8(ascii: "#") } }
      let width = rows.first?.count ?? 0
      for line in 0..<height {
        for dot in 0..<width {
          guard let mark = mark(rows, line: line, dot: dot) else { continue }
          for cell in 0..<dotWidth {
            frame.put(mark, x: left + dot * dotWidth + cell, y: y + line, as: drawnRole, on: ground)
          }
        }
      }
      left += (width + 1) * dotWidth
    }
  }

  private func mark(_ rows: [[Bool]], line: Int, dot: Int) -> Unicode.Scalar? {
    func isSet(_ row: Int) -> Bool { row < rows.count && rows[row][dot] }
    let full = glyphs.columnParts[7]
    guard isCompact else { return isSet(line) ? full : nil }
    return switch (isSet(line * 2), isSet(line * 2 + 1)) {
    case (true, true): full
    case (true, false): glyphs.upperHalf
    case (false, true): glyphs.lowerHalf
    case (false, false): nil
    }
  }

  private static let font: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": ["## ", " # ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ",": [" ", " ", " ", "#", "#"],
    ".": [" ", " ", " ", " ", "#"],
    "%": ["# #", "  #", " # ", "#  ", "# #"],
    "-": ["   ", "   ", "###", "   ", "   "],
    "\u{2212}": ["   ", "   ", "###", "   ", "   "],
    "+": ["   ", " # ", "###", " # ", "   "],
    "/": ["  #", "  #", " # ", "#  ", "#  "],
    " ": [" ", " ", " ", " ", " "],
  ]
}
