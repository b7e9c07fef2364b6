/// The marks that widgets and views draw with, each one column wide.
///
/// The Unicode ones are in DejaVu Sans Mono and in most terminal fonts; the ASCII ones stand for them, place by
/// place, where a font or a line has nothing else.
public struct GlyphSet: Hashable, Sendable {
  /// The lines of a frame.
  public struct Border: Hashable, Sendable {
    public var topLeft: Unicode.Scalar
    public var topRight: Unicode.Scalar
    public var bottomLeft: Unicode.Scalar
    public var bottomRight: Unicode.Scalar
    public var horizontal: Unicode.Scalar
    public var vertical: Unicode.Scalar
  }

  public var border: Border
  /// Heavier, so that the focus is seen without colour.
  public var focusedBorder: Border
  /// The lines of a curve.
  public var curve: Border

  /// Filled from the left, one to eight eighths.
  public var barParts: [Unicode.Scalar]
  /// Filled from below, one to eight eighths.
  public var columnParts: [Unicode.Scalar]
  public var barEmpty: Unicode.Scalar
  /// In place of a bar without data.
  public var barAbsent: Unicode.Scalar
  /// At the end of a bar that goes on past it.
  public var barOverflow: Unicode.Scalar
  /// Where a bar should be today.
  public var tick: Unicode.Scalar
  /// Upper and lower half of a cell, for large digits.
  public var upperHalf: Unicode.Scalar
  public var lowerHalf: Unicode.Scalar

  public var ellipsis: Unicode.Scalar
  public var bullet: Unicode.Scalar
  /// Between the crumbs of the way that led here.
  public var crumb: Unicode.Scalar
  /// Something lies to the right, the left, above, below.
  public var right: Unicode.Scalar
  public var left: Unicode.Scalar
  public var up: Unicode.Scalar
  public var down: Unicode.Scalar
  public var ascending: Unicode.Scalar
  public var descending: Unicode.Scalar
  /// The visible part of a list that goes on.
  public var scrollThumb: Unicode.Scalar
  /// A quiet vertical line, such as today in a chart.
  public var marker: Unicode.Scalar
  /// A quiet horizontal line behind a chart.
  public var grid: Unicode.Scalar
  /// One step of a dotted curve.
  public var dot: Unicode.Scalar
  /// The empty braille cell, where eight dots draw a fine line in each; nil where such dots are too small or not there.
  public var braille: Unicode.Scalar?

  public var good: Unicode.Scalar
  public var warning: Unicode.Scalar
  public var bad: Unicode.Scalar
  public var neutral: Unicode.Scalar
  public var done: Unicode.Scalar
  public var late: Unicode.Scalar
  /// A row that was marked by hand.
  public var marked: Unicode.Scalar
  /// Before a cell that says something new.
  public var changed: Unicode.Scalar
  /// At the left edge of the row that the cursor is on.
  public var selection: Unicode.Scalar
  /// A piece of a filled area, before its name.
  public var swatch: Unicode.Scalar

  public static let unicode = GlyphSet(
    border: .round, focusedBorder: .heavy, curve: .round,
    barParts: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    columnParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    barEmpty: "·", barAbsent: "╌", barOverflow: "▸", tick: "│", upperHalf: "▀", lowerHalf: "▄",
    ellipsis: "…", bullet: "•", crumb: "›", right: "▸", left: "◂", up: "▲", down: "▼",
    ascending: "↑", descending: "↓", scrollThumb: "▐", marker: "┊", grid: "┈", dot: "•",
    braille: "\u{2800}",
    good: "●", warning: "◐", bad: "▲", neutral: "○", done: "✓", late: "✗", marked: "◆",
    changed: "•", selection: "▌", swatch: "■")

  /// For the back of a room: only the panel in focus has a frame, lines are heavy, states differ in outline.
  public static let projector = GlyphSet(
    border: .blank, focusedBorder: .heavy, curve: .heavy,
    barParts: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    columnParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    barEmpty: "▂", barAbsent: "╍", barOverflow: "►", tick: "┃", upperHalf: "▀", lowerHalf: "▄",
    ellipsis: "…", bullet: "●", crumb: "►", right: "►", left: "◄", up: "▲", down: "▼",
    ascending: "▲", descending: "▼", scrollThumb: "█", marker: "┇", grid: "┉", dot: "●",
    braille: nil,
    good: "●", warning: "■", bad: "▲", neutral: "○", done: "✓", late: "✗", marked: "◆",
    changed: "•", selection: "█", swatch: "█")

  public static let ascii = GlyphSet(
    border: .ascii, focusedBorder: .heavyASCII, curve: .ascii,
    barParts: ["-", "-", "-", "=", "=", "=", "=", "#"],
    columnParts: ["_", "_", ".", "-", "-", "=", "=", "#"],
    barEmpty: ".", barAbsent: "-", barOverflow: ">", tick: "|", upperHalf: "\"", lowerHalf: "_",
    ellipsis: "~", bullet: "*", crumb: ">", right: ">", left: "<", up: "^", down: "v",
    ascending: "^", descending: "v", scrollThumb: "#", marker: ":", grid: ".", dot: "*",
    braille: nil,
    good: "o", warning: "!", bad: "X", neutral: "-", done: "v", late: "x", marked: "*",
    changed: "*", selection: ">", swatch: "#")

  /// Every mark in a fixed order, so that two sets can be compared place by place.
  var all: [Unicode.Scalar] {
    [border, focusedBorder, curve].flatMap {
      [$0.topLeft, $0.topRight, $0.bottomLeft, $0.bottomRight, $0.horizontal, $0.vertical]
    } + barParts + columnParts + [
      barEmpty, barAbsent, barOverflow, tick, upperHalf, lowerHalf, ellipsis, bullet, crumb, right, left, up,
      down, ascending, descending, scrollThumb, marker, grid, dot, good, warning, bad, neutral, done, late,
      marked, changed, selection, swatch,
    ]
  }
}

extension GlyphSet.Border {
  static let round = Self(
    topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯", horizontal: "─", vertical: "│")
  static let heavy = Self(
    topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", horizontal: "━", vertical: "┃")
  static let blank = Self(
    topLeft: " ", topRight: " ", bottomLeft: " ", bottomRight: " ", horizontal: " ", vertical: " ")
  static let ascii = Self(
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "-", vertical: "|")
  static let heavyASCII = Self(
    topLeft: "#", topRight: "#", bottomLeft: "#", bottomRight: "#", horizontal: "=", vertical: "#")
}
