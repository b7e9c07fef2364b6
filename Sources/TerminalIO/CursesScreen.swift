internal import CNcurses
internal import CTerminal
internal import Cells
internal import Glibc

/// ncurses as a pure function: frames in, bytes out.
///
/// ncurses writes into memory and not to the terminal. So a stalled reader can't hold the program inside
/// ncurses, a frame leaves in one write, and the terminal's modes are nobody's but ours.
@MainActor final class CursesScreen {
  /// How many colours ncurses may use here.
  let colours: Int
  let level: ColourLevel
  private let memory: Int32
  private var file: UnsafeMutablePointer<FILE>?
  private let screen: OpaquePointer
  private let type: TerminalType
  private var last: (frame: Frame, theme: String)?
  private var cursorIsShown: Bool?
  private var styles: [StyleKey: Look] = [:]
  private var row: [cchar_t] = []
  private var thrift = StyleThrift()

  private struct StyleKey: Hashable {
    var role: Role
    var ground: Ground
  }

  /// A style as ncurses wants it.
  private struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  init(type: TerminalType, colour: ColourChoice) throws(TerminalError) {
    self.type = type
    // The limit holds for files in memory, too, and a frame cut short would be a wrong one.
    guard ct_files_may_have(Self.mostBytes) else { throw .smallFiles }
    memory = ct_memfd("screen")
    guard memory >= 0 else { throw .system(call: "memfd_create", code: errno) }
    guard let screen = cn_open(type.name, type.description.inVariable, memory, &file) else {
      Glibc.close(memory)
      throw .unknownTerminal(term: type.name)
    }
    self.screen = screen
    // ncurses' handlers are not async-signal-safe, and would run once the signals are given back.
    ct_reset_signals()
    nonl()
    // Never look for typed keys while drawing: input is not ncurses' business.
    typeahead(-1)
    let hasColour = colour != .never && start_color() == OK && use_default_colors() == OK
    colours = hasColour ? Int(cn_colours()) : 0
    level = colours >= 256 ? .palette256 : colours >= 8 ? .sixteen : .none
  }

  func resize(to size: Size) {
    resize_term(Int32(size.rows), Int32(size.columns))
    repaint()
  }

  /// The next frame is sent whole.
  func repaint() {
    thrift.forget()
    cn_repaint()
    last = nil
    cursorIsShown = nil
  }

  /// The alternate page was left; the next frame opens it again and is sent whole.
  func leave() {
    endwin()
    // What ncurses says now goes nowhere, but it counts on the style that it sets.
    _ = thrift.shortened(takeBytes())
    repaint()
  }

  func close() {
    endwin()
    delscreen(screen)
    if let file { fclose(file) }
    file = nil
  }

  /// What 500 rows of 1000 cells may take when every cell looks another way.
  private static let mostBytes: UInt64 = 16 << 20

  /// What a frame of usual size takes.
  private static let keptBytes = 64 << 10

  /// What changes the terminal from the frame before to this one; empty when nothing changed.
  func bytes(for frame: Frame, theme: Theme) -> [UInt8] {
    guard let window = cn_window() else { return [] }
    if let last, last.frame.sheet != frame.sheet { repaint() }
    let same = last.flatMap { $0.theme == theme.name && $0.frame.size == frame.size ? $0.frame : nil }
    if same == nil { styles.removeAll(keepingCapacity: true) }
    let columns = Int(getmaxx(window))
    for y in 0..<Int(getmaxy(window)) {
      let cells = frame.row(y)
      if let same, same.row(y) == cells { continue }
      fill(cells, columns: columns, theme: theme)
      mvwadd_wchnstr(window, Int32(y), 0, row, Int32(row.count))
    }
    last = (frame, theme.name)

    let cursor = frame.cursor.flatMap { frame.bounds.contains($0) ? $0 : nil }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
    doupdate()
    // Other terminals than those that speak as xterm does get what ncurses says.
    let bytes = colours >= 256 ? thrift.shortened(takeBytes()) : takeBytes()
    return framed(bytes, showsCursor: cursor != nil)
  }

  /// Adds the cursor's visibility, and the marks that let a terminal show the frame at once.
  private func framed(_ bytes: [UInt8], showsCursor: Bool) -> [UInt8] {
    var bytes = bytes
    if cursorIsShown != showsCursor {
      cursorIsShown = showsCursor
      bytes += showsCursor ? type.showCursor : type.hideCursor
    }
    guard !bytes.isEmpty, colours >= 256 else { return bytes }
    return Array("\u{1B}[?2026h".utf8) + bytes + Array("\u{1B}[?2026l".utf8)
  }

  private func takeBytes() -> [UInt8] {
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    // The next frame goes over this one: pages that are given back would have to be had again for every key.
    if count > Self.keptBytes { ftruncate(memory, 0) }
    lseek(memory, 0, SEEK_SET)
    return bytes
  }

  // MARK: Cells

  /// Lays out one row in `row`, blank up to `columns`; ncurses takes one element for a wide character.
  private func fill(_ cells: ArraySlice<Cell>, columns: Int, theme: Theme) {
    row.removeAll(keepingCapacity: true)
    var key = StyleKey(role: .text, ground: .base)
    var look = look(key, theme: theme)
    var column = 0
    for cell in cells where cell.width > 0 {
      let width = Int(cell.width)
      guard column + width <= columns else { break }
      if key.role != cell.role || key.ground != cell.ground {
        key = StyleKey(role: cell.role, ground: cell.ground)
        look = self.look(key, theme: theme)
      }
      append(cell, look)
      column += width
    }
    let blank = self.look(StyleKey(role: .text, ground: .base), theme: theme)
    while column < columns {
      append(.blank, blank)
      column += 1
    }
  }

  private func append(_ cell: Cell, _ look: Look) {
    var element = cchar_t()
    // ncurses places by the C library's widths. Where they differ from the frame's (a newer emoji), a
    // substitute of the right width keeps the rest of the row in its columns.
    let fits = cell.scalar.isASCII || wcwidth(wide(cell.scalar)) == Int32(cell.width)
    let marks = fits ? cell.marks : ("\0", "\0", "\0")
    cn_fill(
      &element, fits ? wide(cell.scalar) : wide("?"), mark(marks.0), mark(marks.1), mark(marks.2),
      look.attributes, look.pair)
    row.append(element)
    if !fits, cell.width == 2 { append(.blank, look) }
  }

  private func wide(_ scalar: Unicode.Scalar) -> wchar_t { wchar_t(bitPattern: scalar.value) }

  private func mark(_ scalar: Unicode.Scalar) -> wchar_t {
    scalar != "\0" && wcwidth(wide(scalar)) == 0 ? wide(scalar) : 0
  }

  // MARK: Styles

  private func look(_ key: StyleKey, theme: Theme) -> Look {
    if let known = styles[key] { return known }
    let style = theme.style(key.role, on: key.ground, level: level)
    var attributes: attr_t = 0
    if style.bold { attributes |= cnBold }
    if style.dim { attributes |= cnDim }
    if style.underline { attributes |= cnUnderline }
    if style.reverse { attributes |= cnReverse }
    if style.italic { attributes |= cnItalic }
    let foreground = style.foreground ?? -1
    let background = style.background ?? -1
    var pair: Int32 = 0
    if level != .none, foreground >= 0 || background >= 0 {
      // ncurses finds the pair again if it has it, and gives up the one least recently used if it is full.
      pair = max(0, alloc_pair(Int32(foreground), Int32(background)))
    }
    let look = Look(attributes: attributes, pair: pair)
    styles[key] = look
    return look
  }
}

extension Frame {
  /// The cells of a row; none outside the frame.
  fileprivate func row(_ y: Int) -> ArraySlice<Cell> {
    y >= 0 && y < size.rows ? cells[y * size.columns..<(y + 1) * size.columns] : []
  }
}

extension Rect {
  fileprivate func contains(_ point: Point) -> Bool {
    point.x >= x && point.y >= y && point.x < maxX && point.y < maxY
  }
}
