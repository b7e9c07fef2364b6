/// A screen as a value: a grid of cells.
///
/// Everything drawn outside the grid is clipped; no call can trap. Views write into it, the terminal, the
/// plain-text print and the tests read from it.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands, so that a screen reader finds the focused row; nil hides it.
  public var cursor: Point?
  /// Which sheet of large figures this is; nil for a page of text. Another sheet is sent whole: fonts draw blocks past
  /// their cells, and a blank beside one that was blank before would keep the sliver.
  public var sheet: Int?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  public var bounds: Rect { Rect(size) }

  public subscript(x: Int, y: Int) -> Cell {
    get { contains(x, y) ? cells[y * size.columns + x] : .blank }
    set { if contains(x, y) { cells[y * size.columns + x] = newValue } }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < size.columns && y < size.rows }

  /// Writes one line of text from `x`, clipped to `clip` (the whole frame without one) on the row `y`.
  ///
  /// Controls, escapes, bidi overrides and invisible characters are replaced by ``SafeText``; a wide
  /// character that does not fit becomes a space. A nil `ground` keeps what lies behind each cell.
  /// - Returns: the column after the last cell written, whether or not it was clipped away.
  @discardableResult
  public mutating func write(
    _ text: String, x: Int, y: Int, as role: Role = .text, on ground: Ground? = nil, in clip: Rect? = nil
  ) -> Int {
    let clip = (clip ?? bounds).intersection(bounds)
    guard y >= clip.y, y < clip.maxY else { return x + SafeText.width(of: text) }
    var column = x
    SafeText.forEachGlyph(in: text) { glyph in
      put(glyph, x: column, y: y, role: role, ground: ground, clip: clip)
      column += Int(glyph.width)
    }
    return column
  }

  private mutating func put(_ glyph: Glyph, x: Int, y: Int, role: Role, ground: Ground?, clip: Rect) {
    let width = Int(glyph.width)
    guard x + width > clip.x, x < clip.maxX else { return }
    let place = y * size.columns + x
    if width == 1, cells[place].width == 1 {
      let behind = ground ?? cells[place].ground
      cells[place] = Cell(glyph.scalar, role: role, ground: behind, marks: glyph.marks)
      return
    }
    let fits = x >= clip.x && x + width <= clip.maxX
    for column in max(x, clip.x)..<min(x + width, clip.maxX) {
      unwiden(column, y)
      let behind = ground ?? self[column, y].ground
      self[column, y] =
        fits && column == x
        ? Cell(glyph.scalar, role: role, ground: behind, width: glyph.width, marks: glyph.marks)
        : Cell(" ", role: role, ground: behind, width: fits ? 0 : 1)
    }
  }

  /// Blanks the other half when one half of a wide character is about to be overwritten.
  private mutating func unwiden(_ x: Int, _ y: Int) {
    let old = self[x, y]
    if old.width == 2, self[x + 1, y].width == 0 {
      self[x + 1, y] = Cell(" ", role: old.role, ground: old.ground)
    } else if old.width == 0, self[x - 1, y].width == 2 {
      self[x - 1, y] = Cell(" ", role: old.role, ground: old.ground)
    }
  }

  /// Fills a rectangle with one narrow character.
  public mutating func fill(
    _ rect: Rect, with scalar: Unicode.Scalar = " ", as role: Role = .text, on ground: Ground = .base
  ) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        unwiden(x, y)
        self[x, y] = Cell(scalar, role: role, ground: ground)
      }
    }
  }

  /// Puts a ground behind a rectangle and keeps its text.
  public mutating func ground(_ rect: Rect, _ ground: Ground) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { cells[y * size.columns + x].ground = ground }
    }
  }

  /// The rows as text, without trailing blanks: what a test or a pipe reads.
  public var lines: [String] {
    (0..<size.rows).map { y in
      var line = String.UnicodeScalarView()
      for x in 0..<size.columns {
        let cell = self[x, y]
        guard cell.width > 0 else { continue }
        line.append(cell.scalar)
        for mark in [cell.marks.0, cell.marks.1, cell.marks.2] where mark != "\0" { line.append(mark) }
      }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// The role of each cell as a letter, row by row.
  public var roles: [String] {
    (0..<size.rows).map { y in String((0..<size.columns).map { self[$0, y].role.rawValue }) }
  }
}
