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
        if let start = recordStart(after: next, source.file, source.header) { starts.append(start) }
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

  /// A place where most likely a record begins; nil when none is found near.
  static func recordStart(after offset: UInt64, _ file: OpenFile, _ header: Header) -> UInt64? {
    let window = Window(capacity: look)
    let count = file.read(into: window.bytes, count: look, at: offset)
    guard count > 0 else { return nil }
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: count, newline: header.newline, isFinal: false)
    var start = strict.nextLine(after: 0)
    while start < count {
      if isRecord(strict, start, header, following: 1) { return offset + UInt64(start) }
      start = strict.nextLine(after: start)
    }
    return nil
  }

  private static func isRecord(
    _ strict: StrictRecord, _ start: Int, _ header: Header, following: Int
  ) -> Bool {
    guard header.names.count > 1, case .record(let cells, let end) = strict.read(from: start),
      cells == header.names.count
    else { return false }
    return following == 0 || isRecord(strict, end + 1, header, following: following - 1)
  }
}
