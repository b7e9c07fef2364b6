/// A rectangle of a picture; all lengths of shapes are in thousandths of a pixel, in which an eighth of a cell is a
/// whole number.
struct SVGBox: Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  init(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  func moved(_ x: Int, _ y: Int) -> SVGBox { SVGBox(left + x, top + y, right + x, bottom + y) }
}

/// A piece of a character that is drawn and not written, from the upper left corner of its cell.
enum SVGShape: Hashable {
  /// A part of the cell that joins its neighbours.
  case block(SVGBox)
  /// The whole cell in a mix of its two colours.
  case shade(quarters: Int)
  /// A straight piece of a line.
  case line(SVGBox)
  /// A round turn of a thin line: from the middle to the right or left, and to the edge below or above.
  case turn(right: Bool, down: Bool)
  case polygon([[Int]])
  case disc(x: Int, y: Int, radius: Int)
  /// The left half of a disc.
  case halfDisc(x: Int, y: Int, radius: Int)
  /// One pixel thick.
  case ring(x: Int, y: Int, radius: Int)

  static let width = SVGPage.cell.width * 1000
  static let height = SVGPage.cell.height * 1000
  /// Where lines cross.
  static let middle = (x: width / 2, y: height / 2)
  /// The middle of marks that stand beside text, a little lower.
  static let mark = (x: width / 2, y: height / 2 + 300)

  /// The pieces of a character; nil when it is written as text.
  static func shapes(of scalar: Unicode.Scalar) -> [SVGShape]? {
    switch scalar.value {
    case 0x2500...0x257F: lines(scalar)
    case 0x2580...0x259F: blocks(scalar)
    case 0x2800...0x28FF: braille(scalar)
    default: marks[scalar]
    }
  }

  // MARK: Blocks

  private static func blocks(_ scalar: Unicode.Scalar) -> [SVGShape] {
    let code = Int(scalar.value)
    return switch code {
    case 0x2580: [.block(SVGBox(0, 0, width, height / 2))]
    case 0x2581...0x2588: [.block(SVGBox(0, height - height * (code - 0x2580) / 8, width, height))]
    case 0x2589...0x258F: [.block(SVGBox(0, 0, width * (0x2590 - code) / 8, height))]
    case 0x2590: [.block(SVGBox(width / 2, 0, width, height))]
    case 0x2591...0x2593: [.shade(quarters: code - 0x2590)]
    case 0x2594: [.block(SVGBox(0, 0, width, height / 8))]
    case 0x2595: [.block(SVGBox(width * 7 / 8, 0, width, height))]
    default: quadrants(quadrantMasks[code - 0x2596])
    }
  }

  /// From U+2596 on: 1 upper left, 2 upper right, 4 lower left, 8 lower right.
  private static let quadrantMasks = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14]

  private static func quadrants(_ mask: Int) -> [SVGShape] {
    (0..<4).filter { mask & 1 << $0 != 0 }.map { place in
      let (x, y) = (place % 2 * width / 2, place / 2 * height / 2)
      return .block(SVGBox(x, y, x + width / 2, y + height / 2))
    }
  }

  // MARK: Lines

  private static let thin = 1000
  private static let heavy = 3000

  /// 1 up, 2 right, 4 down, 8 left.
  private static let arms: [Unicode.Scalar: (mask: Int, weight: Int)] = {
    let masks = [10, 5, 6, 12, 3, 9, 7, 13, 14, 11, 15, 8, 1, 2, 4]
    var arms: [Unicode.Scalar: (mask: Int, weight: Int)] = [:]
    for (scalar, mask) in zip("─│┌┐└┘├┤┬┴┼╴╵╶╷".unicodeScalars, masks) { arms[scalar] = (mask, thin) }
    for (scalar, mask) in zip("━┃┏┓┗┛┣┫┳┻╋╸╹╺╻".unicodeScalars, masks) { arms[scalar] = (mask, heavy) }
    return arms
  }()

  /// The pieces a dashed line has in a cell.
  private static let dashes: [Unicode.Scalar: (count: Int, weight: Int, isVertical: Bool)] = [
    "╌": (2, thin, false), "╍": (2, heavy, false), "╎": (2, thin, true), "╏": (2, heavy, true),
    "┄": (3, thin, false), "┅": (3, heavy, false), "┆": (3, thin, true), "┇": (3, heavy, true),
    "┈": (4, thin, false), "┉": (4, heavy, false), "┊": (4, thin, true), "┋": (4, heavy, true),
  ]

  private static func lines(_ scalar: Unicode.Scalar) -> [SVGShape]? {
    if let (mask, weight) = arms[scalar] { return arms(mask, weight) }
    if let (count, weight, isVertical) = dashes[scalar] {
      return (0..<count).map { number in
        let step = (isVertical ? height : width) / count
        let start = step * number + step / 5
        return .line(
          isVertical
            ? SVGBox(middle.x - weight / 2, start, middle.x + weight / 2, start + step * 3 / 5)
            : SVGBox(start, middle.y - weight / 2, start + step * 3 / 5, middle.y + weight / 2))
      }
    }
    return switch scalar {
    case "╭": [.turn(right: true, down: true)]
    case "╮": [.turn(right: false, down: true)]
    case "╯": [.turn(right: false, down: false)]
    case "╰": [.turn(right: true, down: false)]
    default: nil
    }
  }

  /// Arms meet in a full corner: each reaches half its weight past the middle.
  private static func arms(_ mask: Int, _ weight: Int) -> [SVGShape] {
    let (up, right, down, left) = (mask & 1 != 0, mask & 2 != 0, mask & 4 != 0, mask & 8 != 0)
    let half = weight / 2
    var lines: [SVGShape] = []
    if left || right {
      lines.append(
        .line(
          SVGBox(
            left ? 0 : middle.x - half, middle.y - half, right ? width : middle.x + half, middle.y + half)))
    }
    if up || down {
      lines.append(
        .line(
          SVGBox(middle.x - half, up ? 0 : middle.y - half, middle.x + half, down ? height : middle.y + half))
      )
    }
    return lines
  }

  // MARK: Dots and marks

  private static func braille(_ scalar: Unicode.Scalar) -> [SVGShape] {
    // Dots 1 to 8 by bit: three down the left, three down the right, then the lowest two.
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    let bits = Int(scalar.value - 0x2800)
    return places.enumerated().filter { bits & 1 << $0.offset != 0 }.map { _, place in
      .disc(
        x: width * (1 + 2 * place.0) / 4, y: height * (1 + 2 * place.1) / 8, radius: 1150)
    }
  }

  private static let marks: [Unicode.Scalar: [SVGShape]] = {
    let (x, y) = mark
    return [
      "●": [.disc(x: x, y: y, radius: 3800)],
      "○": [.ring(x: x, y: y, radius: 3300)],
      "◐": [.ring(x: x, y: y, radius: 3300), .halfDisc(x: x, y: y, radius: 3300)],
      "•": [.disc(x: x, y: y, radius: 1800)],
      "·": [.disc(x: x, y: y, radius: 900)],
      "▲": [.polygon([[x, y - 3900], [x + 4000, y + 3300], [x - 4000, y + 3300]])],
      "▼": [.polygon([[x, y + 3900], [x + 4000, y - 3300], [x - 4000, y - 3300]])],
      "▸": [.polygon([[x - 2000, y - 3200], [x + 2700, y], [x - 2000, y + 3200]])],
      "◂": [.polygon([[x + 2000, y - 3200], [x - 2700, y], [x + 2000, y + 3200]])],
      "►": [.polygon([[x - 3500, y - 3800], [x + 4000, y], [x - 3500, y + 3800]])],
      "◄": [.polygon([[x + 3500, y - 3800], [x - 4000, y], [x + 3500, y + 3800]])],
      "◆": [.polygon([[x, y - 4200], [x + 4000, y], [x, y + 4200], [x - 4000, y]])],
      "■": [
        .polygon([[x - 3300, y - 3300], [x + 3300, y - 3300], [x + 3300, y + 3300], [x - 3300, y + 3300]])
      ],
    ]
  }()
}
