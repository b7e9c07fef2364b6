import Domain

/// The rows added to the end of a ledger file since it was read.
struct LedgerTail {
  struct Rows {
    let entries: [LedgerEntry]
    let hasProblems: Bool
  }

  private let source: LedgerSource
  private let codes: Codes
  private let bytes: Range<UInt64>
  private let sizes: ReadingSizes

  /// Nil when the bytes before the old end are others now.
  init?(_ old: LedgerReading.File, _ codes: Codes, _ sizes: ReadingSizes, takesOpenLine: Bool) {
    guard let source = old.reopened(takesOpenLine: takesOpenLine) else { return nil }
    self.source = source
    bytes = old.end..<source.size
    self.codes = codes
    self.sizes = sizes
  }

  /// Bytes that reading it costs.
  var byteCount: UInt64 { UInt64(bytes.count) + LedgerScan.lastByteCount }

  /// Reads the rows and moves the file's end behind them.
  ///
  /// - Returns: nil when only the whole ledger can tell: a code stands twice, an amount is too much for the sums, or
  ///   cells stand below no column name.
  func read(_ file: inout LedgerReading.File, _ reading: inout LedgerReading, problemLimit: Int) -> Rows? {
    guard !hasNamelessCells else { return nil }
    let task = LedgerWorker.Task(
      sources: [source], stretches: [LedgerStretch(source: 0, bytes: bytes, endsFile: source.takesOpenLine)],
      codes: codes, keptMonths: [], terms: reading.terms, problemLimit: problemLimit, sizes: sizes,
      shared: LedgerShared(count: 1))
    let worker = LedgerWorker(
      task, identities: reading.identities, projects: reading.projects, absoluteSum: reading.absoluteSum,
      keepsEntries: true, ask: { _ in true })
    worker.run(fromBack: false)
    guard let result = worker.results[0], result.repeated.isEmpty,
      result.outcome.ending == .complete || (!source.takesOpenLine && result.outcome.ending == .misaligned),
      !result.problems.list.contains(where: { $0.rule == .overflow })
    else { return nil }
    reading.absoluteSum = worker.absoluteSum
    file.tally.add(result.tally)
    file.problems.add(result.problems, linesBefore: file.endLine - 1)
    file.add(result.suspects, linesBefore: file.endLine - 1)
    file.blocks += result.blocks
    file.endLine += result.outcome.lineCount
    file.end += result.outcome.byteCount
    file.isClosed = result.outcome.isClosed
    file.fingerprint = source.file.fingerprint
    file.size = source.file.size
    file.keepLastBytes(source.file)
    file.keepEnd(source.file)
    return Rows(entries: worker.entries, hasProblems: !result.problems.isEmpty || !result.suspects.isEmpty)
  }

  private var hasNamelessCells: Bool {
    let columns = source.header.namelessColumns
    guard !columns.isEmpty else { return false }
    var sink = NamelessCells(columns: columns)
    var reader = RecordReader(
      source.file, part: bytes, line: 1, header: source.header, endsFile: source.takesOpenLine,
      window: Window(capacity: sizes.window))
    _ = reader.read(into: &sink)
    return sink.rowCount > 0
  }
}
