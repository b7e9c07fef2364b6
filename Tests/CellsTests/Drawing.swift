import Cells

/// The rows that a drawing leaves on a blank frame.
func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Frame) -> Void) -> [String] {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  draw(&frame)
  return frame.lines
}
