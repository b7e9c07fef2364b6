/// Where the bytes of a window stand in their file, and what is known of each.
struct WindowPlace {
  let bytes: UnsafePointer<UInt8>
  let odd: UnsafePointer<UInt64>
  let newlines: UnsafePointer<UInt64>
  let linesBefore: UnsafePointer<UInt32>
  /// Offset in the file, and line from 1, of the window's first byte.
  let offset: UInt64
  let line: Int

  /// The line of a byte.
  func line(of place: Int) -> Int {
    let block = place / 64
    let before = (UInt64(1) << UInt64(place % 64)) - 1
    return line + Int(linesBefore[block]) + (newlines[block] & before).nonzeroBitCount
  }

  /// Whether there is a control character or a byte beyond ASCII.
  @inline(__always)
  func isOdd(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    var block = start / 64
    let last = (end - 1) / 64
    var mask = ~UInt64(0) << UInt64(start % 64)
    while block < last {
      if odd[block] & mask != 0 { return true }
      mask = ~0
      block += 1
    }
    return odd[block] & mask & (~0 >> UInt64(63 - (end - 1) % 64)) != 0
  }
}

/// One record of a file, as bytes in a window: valid only while it is handed out.
struct RawRecord {
  let place: WindowPlace
  /// The ends of the cells; the last is the line end.
  let separators: UnsafePointer<UInt32>
  let cellCount: Int
  let start: Int
  let end: Int

  var line: Int { place.line(of: start) }
  var offset: UInt64 { place.offset + UInt64(start) }

  /// The bytes of a cell, with its quotes.
  @inline(__always)
  func cell(_ index: Int) -> RawCell {
    let from = index == 0 ? start : Int(separators[index - 1]) + 1
    var to = Int(separators[index])
    if index == cellCount - 1, to > from, place.bytes[to - 1] == 0x0D { to -= 1 }
    return RawCell(bytes: place.bytes + from, count: to - from)
  }
}

/// The bytes of one cell. At least ``Window/slack`` bytes behind them can be read.
struct RawCell {
  let bytes: UnsafePointer<UInt8>
  let count: Int

  var isEmpty: Bool { count == 0 || (count == 2 && bytes[0] == 0x22) }
  var isQuoted: Bool { count >= 2 && bytes[0] == 0x22 }
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
}
