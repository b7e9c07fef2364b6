import CBytes

/// A stretch of a file in memory, and where its cells and records end.
///
/// The index is made 64 bytes at a time from bit masks. It is exact for text that keeps to RFC 4180; where a quote
/// stands in a place it can't, indexing stops and ``StrictRecord`` looks at that one record.
final class Window {
  /// Readable bytes behind the capacity, so that a block or a code may be loaded beyond the end of the data.
  static let slack = 128

  private(set) var capacity: Int
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  /// Offsets of the commas and line ends that are not inside quotes.
  private(set) var separators: UnsafeMutablePointer<UInt32>
  /// For each record the place of its line end in ``separators``.
  private(set) var recordEnds: UnsafeMutablePointer<UInt32>
  /// For each 64 bytes: which are odd, which are line ends, and how many line ends there were before.
  private(set) var odd: UnsafeMutablePointer<UInt64>
  private(set) var newlines: UnsafeMutablePointer<UInt64>
  private(set) var linesBefore: UnsafeMutablePointer<UInt32>
  private var markedBlocks = 0

  init(capacity: Int) {
    self.capacity = (capacity + 63) / 64 * 64
    let size = self.capacity + Window.slack
    bytes = .allocate(capacity: size)
    separators = .allocate(capacity: size + 8)
    recordEnds = .allocate(capacity: size)
    odd = .allocate(capacity: size / 64)
    newlines = .allocate(capacity: size / 64)
    linesBefore = .allocate(capacity: size / 64)
    bytes.initialize(repeating: 0, count: size)
  }

  deinit { free() }

  private func free() {
    bytes.deallocate()
    separators.deallocate()
    recordEnds.deallocate()
    odd.deallocate()
    newlines.deallocate()
    linesBefore.deallocate()
  }

  /// Makes room for a longer record; keeps the first `count` bytes.
  func grow(keeping count: Int) {
    let larger = Window(capacity: capacity * 2)
    larger.bytes.update(from: bytes, count: count)
    swap(&capacity, &larger.capacity)
    swap(&bytes, &larger.bytes)
    swap(&separators, &larger.separators)
    swap(&recordEnds, &larger.recordEnds)
    swap(&odd, &larger.odd)
    swap(&newlines, &larger.newlines)
    swap(&linesBefore, &larger.linesBefore)
    markedBlocks = 0
  }

  /// What ``index(from:to:newline:)`` found.
  struct Indexed {
    var separatorCount = 0
    var recordCount = 0
    /// Whether indexing stopped at a quote that can't stand where it does.
    var isIrregular = false
  }

  /// Forgets the marks of the bytes that stood here before.
  func clearMarks() { markedBlocks = 0 }

  /// Indexes the records from `start`, where a record begins, and marks what it passes.
  func index(from start: Int, to end: Int, newline: UInt8) -> Indexed {
    mark(to: start, newline: newline)
    var found = Indexed()
    var inside: UInt64 = 0
    var closed: UInt64 = 0
    var block = start / 64
    var lines = block < markedBlocks ? linesBefore[block] : lineCount(before: block)
    // Bytes of the first block before the start belong to records already read.
    var valid = ~UInt64(0) << UInt64(start % 64)
    var mayOpen = UInt64(1) << UInt64(start % 64)
    while block * 64 < end {
      let masks = cbytes_classify(bytes + block * 64, newline)
      if end - block * 64 < 64 { valid &= (1 << UInt64(end - block * 64)) - 1 }
      odd[block] = masks.odd
      newlines[block] = masks.newlines
      linesBefore[block] = lines
      lines &+= UInt32(truncatingIfNeeded: masks.newlines.nonzeroBitCount)
      let quotes = masks.quotes & valid
      var cells = (masks.commas | masks.newlines) & valid
      if quotes | inside | closed != 0 {
        let quoted = cbytes_parity(quotes) ^ inside
        cells &= ~quoted
        let opens = quotes & quoted
        let closes = quotes & ~quoted
        // Behind a closing quote a CR may stand only before the line end.
        let nextNewline: UInt64 = bytes[block * 64 + 64] == newline ? 1 << 63 : 0
        let returns = masks.returns & (masks.newlines >> 1 | nextNewline)
        let badlyOpened = opens & ~((cells | closes) << 1 | mayOpen)
        let badlyClosed = (closes << 1 | closed) & ~(cells | opens | returns) & valid
        if badlyOpened | badlyClosed != 0 {
          found.isIrregular = true
          break
        }
        inside = 0 &- (quoted >> 63)
        closed = closes >> 63
        mayOpen = (cells | closes) >> 63
      } else {
        mayOpen = cells >> 63
      }
      emit(cells, masks.newlines, block, &found)
      valid = ~0
      block += 1
    }
    markedBlocks = max(markedBlocks, block)
    return found
  }

  /// Marks all blocks before `end` that are not yet marked.
  func mark(to end: Int, newline: UInt8) {
    while markedBlocks * 64 < end {
      let masks = cbytes_classify(bytes + markedBlocks * 64, newline)
      odd[markedBlocks] = masks.odd
      newlines[markedBlocks] = masks.newlines
      linesBefore[markedBlocks] = lineCount(before: markedBlocks)
      markedBlocks += 1
    }
  }

  private func lineCount(before block: Int) -> UInt32 {
    block == 0 ? 0 : linesBefore[block - 1] + UInt32(newlines[block - 1].nonzeroBitCount)
  }

  @inline(__always)
  private func emit(_ cells: UInt64, _ lines: UInt64, _ block: Int, _ found: inout Indexed) {
    let base = UInt32(truncatingIfNeeded: block * 64)
    let first = separators + found.separatorCount
    var rest = cells
    let count = cells.nonzeroBitCount
    // Eight at once, needed or not: the processor can't guess how many there are, and guessing wrong costs more.
    var place = 0
    repeat {
      for step in 0..<8 {
        first[place + step] = base &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
      place += 8
    } while place < count
    var ends = cells & lines
    while ends != 0 {
      let below = (ends & (0 &- ends)) &- 1
      recordEnds[found.recordCount] = UInt32(
        truncatingIfNeeded: found.separatorCount + (cells & below).nonzeroBitCount)
      found.recordCount += 1
      ends &= ends &- 1
    }
    found.separatorCount += count
  }
}
