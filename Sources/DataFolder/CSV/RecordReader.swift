import Domain

/// Splits a part of a file into records and hands them to a sink, in windows: a file of any size costs the memory of
/// one window.
struct RecordReader {
  enum Limits {
    static let record = 1 << 20
    static let cell = 64 << 10
  }

  enum Ending: Sendable {
    case complete
    /// The last record crosses the end of the part: the part was cut inside quotes.
    case misaligned
    case cancelled
    case unreadable
  }

  struct Outcome: Sendable {
    var ending = Ending.complete
    /// Line ends passed.
    var lineCount = 0
    /// Bytes passed.
    var byteCount: UInt64 = 0
    /// Whether the last line has its line end.
    var isClosed = true
  }

  /// Bytes indexed at a time: with their index they stay in the cache of one core.
  private static let chunk = 64 << 10

  private let file: OpenFile
  private let window: Window
  private let newline: UInt8
  /// Cells that each record has.
  private let cellCount: Int
  /// The end of the part, and whether the file ends there.
  private let end: UInt64
  private let isWholeFile: Bool

  private var offset: UInt64
  private var line: Int
  private var filled = 0
  private var start = 0
  private var isFinal = false

  /// - Parameters:
  ///   - part: from the first byte of a record to the first byte of another, or to the end of the file.
  ///   - line: the line of the part's first byte.
  init(_ file: OpenFile, part: Range<UInt64>, line: Int, header: Header, endsFile: Bool, window: Window) {
    self.file = file
    self.window = window
    newline = header.newline
    cellCount = header.names.count
    end = part.upperBound
    isWholeFile = endsFile
    offset = part.lowerBound
    self.line = line
  }

  mutating func read<Sink: RecordSink>(into sink: inout Sink) -> Outcome {
    let firstOffset = offset
    let firstLine = line
    var outcome = Outcome()
    var isSkipping = false
    while true {
      let wanted = min(window.capacity - filled, Int(clamping: end - offset - UInt64(filled)))
      let count =
        wanted == 0 ? 0 : file.read(into: window.bytes + filled, count: wanted, at: offset + UInt64(filled))
      guard count >= 0 else {
        outcome.ending = .unreadable
        break
      }
      filled += count
      window.clearMarks()
      (window.bytes + filled).update(repeating: 0, count: Window.slack)
      let isAtEnd = count == 0 || offset + UInt64(filled) == end
      isFinal = isAtEnd && isWholeFile
      if isSkipping { isSkipping = !skipLine() }
      if !isSkipping { drain(into: &sink) }
      if filled - start >= RecordReader.Limits.record { isSkipping = !refuseLongest(&sink) }
      if isAtEnd, start < filled, !isSkipping {
        outcome.ending = .misaligned
        break
      }
      if isFinal, filled > 0 { outcome.isClosed = window.bytes[filled - 1] == newline }
      advance()
      guard sink.goesOn(after: count, at: offset) else {
        outcome.ending = .cancelled
        break
      }
      if isAtEnd { break }
    }
    outcome.byteCount = offset - firstOffset
    outcome.lineCount = line - firstLine
    return outcome
  }

  /// Drops what was read and moves the begun record to the front.
  private mutating func advance() {
    window.mark(to: start, newline: newline)
    line = start == 0 ? line : place.line(of: start - 1) + (window.bytes[start - 1] == newline ? 1 : 0)
    offset += UInt64(start)
    filled -= start
    if start > 0 { window.bytes.update(from: window.bytes + start, count: filled) }
    start = 0
    if filled > window.capacity / 2 { window.grow(keeping: filled) }
  }

  private var place: WindowPlace {
    WindowPlace(
      bytes: window.bytes, odd: window.odd, newlines: window.newlines, linesBefore: window.linesBefore,
      offset: offset, line: line)
  }

  /// Hands out all records that end in the window.
  private mutating func drain<Sink: RecordSink>(into sink: inout Sink) {
    var chunk = RecordReader.chunk
    while start < filled {
      let before = start
      let chunkEnd = min(filled, start + chunk)
      let found = window.index(from: start, to: chunkEnd, newline: newline)
      guard takeAll(found, into: &sink) else { continue }
      if found.isIrregular || (isFinal && chunkEnd == filled && start < filled) {
        guard takeStrictly(into: &sink) else { return }
      } else if chunkEnd == filled {
        return
      } else if start == before {
        chunk *= 2
      }
    }
  }

  /// Hands out the indexed records. False when reading must go on elsewhere than behind them.
  private mutating func takeAll<Sink: RecordSink>(_ found: Window.Indexed, into sink: inout Sink) -> Bool {
    let place = place
    let separators = window.separators
    let ends = window.recordEnds
    let expected = cellCount
    var first = 0
    var start = start
    for record in 0..<found.recordCount {
      let last = Int(ends[record])
      let end = Int(separators[last])
      let raw = RawRecord(
        place: place, separators: separators + first, cellCount: last + 1 - first, start: start, end: end)
      if raw.cellCount == expected, end - start < RecordReader.Limits.cell {
        sink.take(raw)
      } else if let resume = takeUnusual(raw, into: &sink) {
        self.start = resume
        return false
      }
      first = last + 1
      start = end + 1
    }
    self.start = start
    return true
  }

  /// Reads the record at ``start`` byte by byte. False when its end is not yet in the window.
  private mutating func takeStrictly<Sink: RecordSink>(into sink: inout Sink) -> Bool {
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: filled, newline: newline, isFinal: isFinal)
    switch strict.read(from: start) {
    case .unfinished: return false
    case .record(let cells, let end):
      window.mark(to: min(end + 1, filled), newline: newline)
      let raw = RawRecord(
        place: place, separators: window.separators, cellCount: cells, start: start, end: end)
      if raw.cellCount == cellCount, end - start < RecordReader.Limits.cell {
        sink.take(raw)
        start = end + 1
      } else {
        start = takeUnusual(raw, into: &sink) ?? end + 1
      }
      start = min(start, filled)
    case .fault(let rule, let at, let resume):
      refuse(rule, at: at, into: &sink)
      start = resume
    }
    return true
  }

  /// A record of too many, too few or too long cells, or an empty line.
  ///
  /// - Returns: where to go on when not behind the record.
  private func takeUnusual<Sink: RecordSink>(_ record: RawRecord, into sink: inout Sink) -> Int? {
    if record.cellCount == 1, record.cell(0).count == 0 { return nil }
    if record.cellCount != cellCount {
      // Wrong cells over several lines: most likely one quote too many, which must not swallow the lines after it.
      for index in 0..<record.cellCount {
        let cell = record.cell(index)
        guard cell.isQuoted, let lineEnd = cell.buffer.firstIndex(of: newline) else { continue }
        let from = cell.bytes - record.place.bytes
        refuse(.quoteUnclosed, at: from, into: &sink)
        return from + lineEnd + 1
      }
      sink.refuse(
        RecordFault(
          rule: record.cellCount > cellCount ? .tooManyCells : .tooFewCells, expected: .cells(cellCount),
          line: record.line, found: "\(record.cellCount)", record: record))
      return nil
    }
    if let long = (0..<cellCount).first(where: { record.cell($0).count > RecordReader.Limits.cell }) {
      sink.refuse(
        RecordFault(
          rule: .rowTooLong, expected: .bytes(atMost: RecordReader.Limits.cell), line: record.line,
          found: "\(record.cell(long).count)"))
    } else {
      sink.take(record)
    }
    return nil
  }

  private func refuse<Sink: RecordSink>(_ rule: Rule, at: Int, into sink: inout Sink) {
    window.mark(to: at + 1, newline: newline)
    let text = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: filled, newline: newline, isFinal: true)
    let end = min(text.nextLine(after: at) - 1, at + 80)
    sink.refuse(
      RecordFault(
        rule: rule, expected: rule == .quoteUnclosed ? .closedQuote : .quotedCell,
        line: place.line(of: at),
        found: CellText.string(UnsafeBufferPointer(start: window.bytes + at, count: max(0, end - at)))))
  }

  /// A record beyond the limit. False when the rest of its line must be skipped.
  private mutating func refuseLongest<Sink: RecordSink>(_ sink: inout Sink) -> Bool {
    isFinal = true
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: filled, newline: newline, isFinal: true)
    if case .fault(let rule, let at, let resume) = strict.read(from: start), resume < filled {
      refuse(rule, at: at, into: &sink)
      start = resume
      isFinal = false
      drain(into: &sink)
      return filled - start < RecordReader.Limits.record ? true : refuseLongest(&sink)
    }
    window.mark(to: start + 1, newline: newline)
    sink.refuse(
      RecordFault(
        rule: .rowTooLong, expected: .bytes(atMost: RecordReader.Limits.record), line: place.line(of: start),
        found: "\(filled - start)"))
    start = filled
    return false
  }

  /// Goes to the line after an overlong record; false when it begins later.
  private mutating func skipLine() -> Bool {
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: filled, newline: newline, isFinal: true)
    let next = strict.nextLine(after: 0)
    start = min(next, filled)
    return next <= filled
  }
}
