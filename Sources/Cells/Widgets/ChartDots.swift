/// A fine line in a ``ChartPlot``: each cell has two dots beside and four above each other, as braille letters have.
///
/// Source of the order of the dots: The Unicode Standard, block "Braille Patterns", U+2800 to U+28FF.
struct ChartDots {
  /// A piece of a line, and of one with gaps, before its name.
  static let legend: Unicode.Scalar = "⠒"
  static let brokenLegend: Unicode.Scalar = "⠂"

  /// Dots after which a line with gaps pauses for as many.
  private static let dash = 3

  private let area: Rect
  /// By cell of the area, row by row.
  private var dots: [UInt8]

  init(_ area: Rect) {
    self.area = area
    dots = Array(repeating: 0, count: area.width * area.height)
  }

  private var height: Int { area.height * 4 }

  /// - Parameter shares: of the height, one for each half of a column; nil where there is no line.
  mutating func trace(_ shares: [Double?], isBroken: Bool) {
    var last: Int?
    for (place, share) in shares.enumerated() {
      let level = share.map { min(Int(below: $0 * Double(height)), height - 1) }
      defer { last = level }
      guard let level, !isBroken || place / ChartDots.dash % 2 == 0 else { continue }
      // The line is whole where it climbs by more than a dot.
      let from = last.map { $0 < level ? $0 + 1 : min($0, level) } ?? level
      for level in min(from, level)...max(from, level) { put(place, level) }
    }
  }

  private mutating func put(_ x: Int, _ level: Int) {
    let y = height - 1 - level
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    dots[y / 4 * area.width + x / 2] |= bits[x % 2][y % 4]
  }

  /// Over what is there: another fine line keeps its dots, and the upper edge of an area stays whole, for there the two
  /// are the same to the eye.
  func draw(_ role: Role, _ glyphs: GlyphSet, empty: Unicode.Scalar, on frame: inout Frame) {
    for (place, bits) in dots.enumerated() where bits != 0 {
      let (x, y) = (area.x + place % area.width, area.y + place / area.width)
      let scalar = frame[x, y].scalar
      if glyphs.columnParts.dropLast().contains(scalar) { continue }
      let other = empty.value..<(empty.value + 0x100) ~= scalar.value ? scalar.value - empty.value : 0
      if let scalar = Unicode.Scalar(empty.value + other | UInt32(bits)) {
        frame.put(scalar, x: x, y: y, as: role)
      }
    }
  }
}
