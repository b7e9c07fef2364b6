/// The frame as text with SGR sequences, one line a row, each ending in a plain state: what a pager or a file gets.
///
/// Blanks at the end of a line that would show nothing are left out.
public func ansi(_ frame: Frame, theme: Theme, level: ColourLevel) -> String {
  var text = ""
  for y in 0..<frame.size.rows {
    var current = Style.plain
    for x in 0..<shownColumns(of: frame, y: y, theme: theme, level: level) {
      let cell = frame[x, y]
      guard cell.width > 0 else { continue }
      let style = theme.style(cell.role, on: cell.ground, level: level)
      if style != current {
        text += sgr(style)
        current = style
      }
      text.unicodeScalars.append(cell.scalar)
      for mark in [cell.marks.0, cell.marks.1, cell.marks.2] where mark != "\0" {
        text.unicodeScalars.append(mark)
      }
    }
    text += current == .plain ? "\n" : "\u{1B}[0m\n"
  }
  return text
}

/// Columns up to the last cell that shows something: a mark, or a ground that can be seen behind a space.
private func shownColumns(of frame: Frame, y: Int, theme: Theme, level: ColourLevel) -> Int {
  var columns = frame.size.columns
  while columns > 0 {
    let cell = frame[columns - 1, y]
    let style = theme.style(cell.role, on: cell.ground, level: level)
    guard cell.scalar == " ", cell.width == 1, cell.marks.0 == "\0", style.background == nil, !style.reverse,
      !style.underline
    else { break }
    columns -= 1
  }
  return columns
}

/// Select Graphic Rendition from a reset state. Source: ECMA-48, 8.3.117; xterm for the palette of 256.
private func sgr(_ style: Style) -> String {
  var codes = ["0"]
  if style.bold { codes.append("1") }
  if style.dim { codes.append("2") }
  if style.italic { codes.append("3") }
  if style.underline { codes.append("4") }
  if style.reverse { codes.append("7") }
  if let colour = style.foreground { codes.append(code(colour, base: 30)) }
  if let colour = style.background { codes.append(code(colour, base: 40)) }
  return "\u{1B}[" + codes.joined(separator: ";") + "m"
}

private func code(_ colour: Int, base: Int) -> String {
  switch colour {
  case 0..<8: "\(base + colour)"
  case 8..<16: "\(base + 52 + colour)"
  default: "\(base + 8);5;\(colour)"
  }
}
