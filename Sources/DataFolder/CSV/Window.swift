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
    let block = start / 64
    var index = arrays
    let marked = cbytes_index_records(
      &index, bytes, UInt64(start), UInt64(end), newline,
      block < markedBlocks ? linesBefore[block] : lineCount(before: block))
    markedBlocks = max(markedBlocks, Int(marked))
    return Indexed(
      separatorCount: Int(index.separator_count), recordCount: Int(index.record_count),
      isIrregular: index.is_irregular != 0)
  }

  /// Marks all blocks before `end` that are not yet marked.
  func mark(to end: Int, newline: UInt8) {
    guard markedBlocks * 64 < end else { return }
    var index = arrays
    let marked = cbytes_mark(
      &index, bytes, UInt64(markedBlocks), UInt64(end), newline, lineCount(before: markedBlocks))
    markedBlocks = Int(marked)
  }

  private var arrays: cbytes_index {
    cbytes_index(
      separators: separators, record_ends: recordEnds, odd: odd, newlines: newlines,
      lines_before: linesBefore,
      separator_count: 0, record_count: 0, is_irregular: 0)
  }

  private func lineCount(before block: Int) -> UInt32 {
    block == 0 ? 0 : linesBefore[block - 1] + UInt32(newlines[block - 1].nonzeroBitCount)
  }
}
