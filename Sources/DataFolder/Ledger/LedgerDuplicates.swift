import Domain

/// Finds all rows with codes that stand more than once, keeps the first in reading order and sets the others aside.
///
/// The threads that read the ledger don't know which row comes first; so, when there are such codes at all, the
/// ledger is looked through once more for them.
struct LedgerDuplicates {
  let task: LedgerWorker.Task
  let results: [Int: LedgerStretchResult]
  /// Hashes of the codes.
  let hashes: Set<UInt64>

  fileprivate struct Occurrence {
    let source: Int
    let offset: UInt64
    let line: Int
    let entry: LedgerEntry
    let agency: String?
  }

  func resolve(_ reading: inout LedgerReading, in accumulator: LedgerAccumulator) {
    guard !hashes.isEmpty else { return }
    let setAside = setAside
    for (code, rows) in occurrences().sorted(by: { $0.key < $1.key }) {
      for (place, row) in rows.enumerated() {
        let file = task.sources[row.source].ref.file
        let wasCounted = !setAside.contains(Place(source: row.source, offset: row.offset))
        let mustCount = place == 0
        if wasCounted != mustCount {
          let sign = mustCount ? 1 : -1
          reading.files[file]?.tally.usedCount += sign
          if reading.files[file]?.tally.counts(row.entry, asOf: task.asOf, sign: sign) == true {
            accumulator.add(row.entry, sign: Int64(sign))
          }
        }
        if !mustCount { reading.files[file]?.problems.add(problem(code, rows[0], row)) }
      }
    }
  }

  private func problem(_ code: String, _ first: Occurrence, _ row: Occurrence) -> Problem {
    Problem(
      file: task.sources[row.source].ref.path, line: row.line,
      column: Schema.transactions.columns[LedgerColumns().code].name, rule: .primaryKey,
      expected: .unique(first: "\(task.sources[first.source].ref.path):\(first.line)"), found: code,
      agency: row.agency)
  }

  private struct Place: Hashable {
    let source: Int
    let offset: UInt64
  }

  private var setAside: Set<Place> {
    Set(
      results.flatMap { stretch, result in
        result.repeated.map { Place(source: task.stretches[stretch].source, offset: $0.offset) }
      })
  }

  /// By code, in reading order.
  private func occurrences() -> [String: [Occurrence]] {
    var found: [String: [Occurrence]] = [:]
    for (index, source) in task.sources.enumerated() {
      let checker = RowChecker(
        Schema.transactions, header: source.header, source: source.ref, codes: task.codes, problemLimit: 0,
        reportsUnknown: true)
      var sink = DuplicateSink(
        hashes: hashes, source: index, places: source.places,
        reader: LedgerRowReader(checker: checker, codes: task.codes))
      var reader = RecordReader(
        source.file, part: source.body, line: source.header.bodyLine, header: source.header, endsFile: true,
        window: Window(capacity: task.sizes.window))
      _ = reader.read(into: &sink)
      found.merge(sink.found) { $0 + $1 }
    }
    return found.filter { $0.value.count > 1 }
  }
}

private struct DuplicateSink: RecordSink {
  let hashes: Set<UInt64>
  let source: Int
  let places: LedgerPlaces
  let reader: LedgerRowReader
  private(set) var found: [String: [LedgerDuplicates.Occurrence]] = [:]

  init(hashes: Set<UInt64>, source: Int, places: LedgerPlaces, reader: LedgerRowReader) {
    self.hashes = hashes
    self.source = source
    self.places = places
    self.reader = reader
  }

  mutating func take(_ record: RawRecord) {
    let code = reader.code(record)
    guard hashes.contains(IdentitySet.hash(code)) else { return }
    let text = CellText.string(code.buffer)
    guard let entry = reader.entry(record) else { return }
    found[text, default: []].append(
      LedgerDuplicates.Occurrence(
        source: source, offset: record.offset, line: record.line, entry: entry, agency: reader.checker.agency)
    )
  }

  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int) -> Bool { true }
}
