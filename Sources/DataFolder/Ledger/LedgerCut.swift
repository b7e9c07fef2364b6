/// Cuts ledger files into stretches for two threads.
///
/// A line end may lie inside a quoted cell. A cut is made where two good records follow; that it was right is proven
/// when the stretch before it ends exactly there.
enum LedgerCut {
  /// Bytes looked at to find a record's start.
  private static let look = 32 << 10

  static func stretches(_ sources: [LedgerSource], size: UInt64) -> [LedgerStretch] {
    sources.enumerated().flatMap { index, source in
      var starts = [source.body.lowerBound]
      var next = source.body.lowerBound + size
      while next + size / 2 < source.size {
        if let start = recordStart(after: next, source) { starts.append(start) }
        next += size
      }
      return zip(starts, starts.dropFirst() + [source.size]).map {
        LedgerStretch(source: index, bytes: $0..<$1, endsFile: $1 == source.size && source.takesOpenLine)
      }
    }
  }

  /// Whole files, each in one stretch.
  static func whole(_ sources: [LedgerSource]) -> [LedgerStretch] {
    sources.enumerated().map { LedgerStretch(source: $0, bytes: $1.body, endsFile: $1.takesOpenLine) }
  }

  private static func recordStart(after offset: UInt64, _ source: LedgerSource) -> UInt64? {
    let window = Window(capacity: look)
    let count = source.file.read(into: window.bytes, count: look, at: offset)
    guard count > 0 else { return nil }
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: count, newline: source.header.newline,
      isFinal: false)
    var start = strict.nextLine(after: 0)
    while start < count {
      if isRecord(strict, start, source, following: 1) { return offset + UInt64(start) }
      start = strict.nextLine(after: start)
    }
    return nil
  }

  private static func isRecord(
    _ strict: StrictRecord, _ start: Int, _ source: LedgerSource, following: Int
  ) -> Bool {
    guard case .record(let cells, let end) = strict.read(from: start), cells == source.header.names.count
    else { return false }
    func cell(_ place: Int) -> RawCell {
      let from = place == 0 ? start : Int(strict.separators[place - 1]) + 1
      return RawCell(bytes: strict.bytes + from, count: Int(strict.separators[place]) - from)
    }
    let date = cell(source.places.date)
    guard Codes.isCode(cell(source.places.code)), CellNumber.day(date.bytes, date.count) != nil else {
      return false
    }
    return following == 0 || isRecord(strict, end + 1, source, following: following - 1)
  }
}
