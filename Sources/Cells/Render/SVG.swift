/// How a frame is drawn as a picture.
public struct SVGOptions: Hashable, Sendable {
  /// What the picture shows, for whoever hears it read out.
  public var title: String
  public var level: ColourLevel
  /// Pixels of page around the cells.
  public var margin: Int

  public init(title: String = "", level: ColourLevel = .palette256, margin: Int = 18) {
    self.title = title
    self.level = level
    self.margin = margin
  }
}

/// The frame as an SVG picture that shows what the terminal shows, cell by cell, in whatever font there is.
///
/// Every character has its own place. Blocks, lines, dots and marks are shapes, so that they join without gaps. The
/// picture needs no script, no style sheet and no font of its own; the same frame gives the same bytes.
public func svg(_ frame: Frame, theme: Theme, options: SVGOptions = SVGOptions()) -> String {
  let page = SVGPage(theme, options)
  var drawing = SVGDrawing(page)
  for y in 0..<frame.size.rows { drawing.draw(frame, row: y) }
  return drawing.document(of: frame.size)
}

/// The colours and measures of a picture.
struct SVGPage {
  let background: SVGColour
  private let text: SVGColour
  private let theme: Theme
  let options: SVGOptions

  /// Odd, so that a line of one pixel stands in the middle.
  static let cell = (width: 9, height: 19)
  static let fontSize = 15
  /// From the top of a cell.
  static let baseline = 14
  static let underline = 16
  static let fonts =
    "ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', 'Cascadia Mono', Consolas, 'Liberation Mono', monospace"

  init(_ theme: Theme, _ options: SVGOptions) {
    self.theme = theme
    self.options = options
    // Where the theme leaves these to the terminal.
    text = theme.isLight ? SVGColour(0x1C, 0x1C, 0x1C) : SVGColour(0xE4, 0xE4, 0xE4)
    let base = theme.style(.text, on: .base, level: options.level).background
    background =
      base.map { SVGColour($0) }
      ?? (theme.isLight ? SVGColour(0xFF, 0xFF, 0xFF) : SVGColour(0x12, 0x14, 0x18))
  }

  /// A line around the page, for a page on a page of its own colour.
  var edge: SVGColour { background.mixed(with: text, quarters: 1) }

  func look(of cell: Cell) -> SVGLook {
    let style = theme.style(cell.role, on: cell.ground, level: options.level)
    var front = style.foreground.map { SVGColour($0) } ?? text
    var behind = style.background.map { SVGColour($0) } ?? background
    if style.reverse { (front, behind) = (behind, front) }
    if style.dim { front = front.mixed(with: behind, quarters: 1) }
    return SVGLook(
      front: front, behind: behind, bold: style.bold, italic: style.italic, underline: style.underline)
  }

  func left(ofColumn x: Int) -> Int { options.margin + x * Self.cell.width }
  func top(ofRow y: Int) -> Int { options.margin + y * Self.cell.height }
}

/// A style in a picture's colours.
struct SVGLook: Hashable {
  var front: SVGColour
  var behind: SVGColour
  var bold: Bool
  var italic: Bool
  var underline: Bool
}

struct SVGColour: Hashable {
  private let red: Int
  private let green: Int
  private let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

  init(_ index: Int) { (red, green, blue) = Palette.rgb(index) }

  func mixed(with other: SVGColour, quarters: Int) -> SVGColour {
    func mix(_ own: Int, _ foreign: Int) -> Int { (own * (4 - quarters) + foreign * quarters) / 4 }
    return SVGColour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// `#rrggbb`.
  var hex: String {
    "#"
      + [red, green, blue].map { level in
        (level < 16 ? "0" : "") + String(level, radix: 16)
      }.joined()
  }
}
