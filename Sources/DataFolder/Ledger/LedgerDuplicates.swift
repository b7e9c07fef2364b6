import Contract
import Domain

/// Finds all rows with codes that stand more than once, keeps the first in reading order and sets the others aside.
///
/// The threads that read the ledger don't know which row comes first; so, when there are such codes at all, the
/// ledger is looked through once more for them.
struct LedgerDuplicates: Sendable {
  let task: LedgerWorker.Task
  let results: [Int: LedgerStretchResult]
  /// Hashes of the codes.
  let hashes: Set<UInt64>

  fileprivate struct Occurrence: Sendable {
    let source: Int
    let offset: UInt64
    let line: Int
    let entry: LedgerEntry
    let agency: String?
  }

  /// One voucher may be the Treasury's and the unit's.
  fileprivate struct Code: Hashable, Comparable {
    let text: String
    let source: FigureSource

    static func < (a: Code, b: Code) -> Bool {
      (a.text, a.source.rawValue) < (b.text, b.source.rawValue)
    }
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
          accumulator.add(row.entry, isTakenBack: !mustCount)
        }
        if !mustCount { reading.files[file]?.problems.add(problem(code.text, rows[0], row)) }
      }
    }
  }

  private func problem(_ code: String, _ first: Occurrence, _ row: Occurrence) -> Problem {
    Problem(
      file: task.sources[row.source].ref.path, line: row.line,
      column: TransactionsTable.name(of: \.transaction), rule: .primaryKey,
      expected: .unique(first: task.sources[first.source].ref.place(line: first.line).text), found: code,
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
  private func occurrences() -> [Code: [Occurrence]] {
    let lines = firstLines
    let count = task.stretches.count
    var found: [Code: [Occurrence]] = [:]
    let later = alongside({ find(count / 2..<count, lines) }, { found = find(0..<count / 2, lines) })
    return found.merging(later) { $0 + $1 }.filter { $0.value.count > 1 }
  }

  /// The line on which each stretch begins.
  private var firstLines: [Int] {
    var lines: [Int] = []
    for (place, stretch) in task.stretches.enumerated() {
      let isFirst = place == 0 || task.stretches[place - 1].source != stretch.source
      let before = isFirst ? nil : results[place - 1]?.outcome.lineCount
      lines.append(before.map { lines[place - 1] + $0 } ?? task.sources[stretch.source].header.bodyLine)
    }
    return lines
  }

  private func find(_ stretches: Range<Int>, _ lines: [Int]) -> [Code: [Occurrence]] {
    var found: [Code: [Occurrence]] = [:]
    let window = Window(capacity: task.sizes.window)
    for place in stretches {
      let stretch = task.stretches[place]
      let source = task.sources[stretch.source]
      let checker = RowChecker(
        Contract[.transactions], header: source.header, source: source.ref, codes: task.codes,
        problemLimit: 0)
      var sink = DuplicateSink(
        hashes: hashes, source: stretch.source, places: source.places,
        reader: LedgerRowReader(checker: checker, codes: task.codes, terms: task.terms))
      var reader = RecordReader(
        source.file, part: stretch.bytes, line: lines[place], header: source.header,
        endsFile: stretch.endsFile, window: window)
      _ = reader.read(into: &sink)
      found.merge(sink.found) { $0 + $1 }
    }
    return found
  }
}

private struct DuplicateSink: RecordSink {
  private let hashes: Set<UInt64>
  private let source: Int
  private let places: LedgerPlaces
  private let words = LedgerWords()
  private let reader: LedgerRowReader
  /// Most codes are told not to be wanted by one bit of their hash's lowest sixteen.
  private var mayBeWanted = [Bool](repeating: false, count: 1 << 16)
  private(set) var found: [LedgerDuplicates.Code: [LedgerDuplicates.Occurrence]] = [:]

  init(hashes: Set<UInt64>, source: Int, places: LedgerPlaces, reader: LedgerRowReader) {
    self.hashes = hashes
    self.source = source
    self.places = places
    self.reader = reader
    for hash in hashes { mayBeWanted[Int(hash & 0xFFFF)] = true }
  }

  mutating func take(_ record: RawRecord) {
    let cell = record.cell(places.code)
    let plain = cell.isQuoted ? reader.code(record) : cell
    let speaker = words.source(record.cell(places.source))
    let isWanted = (speaker == LedgerWords.unknown ? LedgerWords.sources : speaker...speaker).contains {
      let hash = IdentitySet.hash(plain, from: $0)
      return mayBeWanted[Int(hash & 0xFFFF)] && hashes.contains(hash)
    }
    guard isWanted else { return }
    let text = CellText.string(plain.buffer)
    guard let entry = reader.entry(record) else { return }
    found[LedgerDuplicates.Code(text: text, source: entry.source), default: []].append(
      LedgerDuplicates.Occurrence(
        source: source, offset: record.offset, line: record.line, entry: entry, agency: reader.checker.agency)
    )
  }

  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { true }
}
