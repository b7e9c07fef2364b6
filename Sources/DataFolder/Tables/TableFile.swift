import CBytes
import Contract
import Domain

/// Reads one file of one table, except the ledger.
struct TableFile: Sendable {
  /// Largest file that is read; the ledger may be larger.
  static let largest: UInt64 = 256 << 20

  let source: SourceRef
  let codes: Codes
  let problemLimit: Int
  let sizes: ReadingSizes
  /// Whether a last line without its line end is a row; not while the file is being written.
  var takesOpenLine = true
  /// By column, the absolute amounts of the table's files before this one; nil when they can't matter.
  var startingSums: [Int64]?
  /// The clock's day: what has happened lies not after it.
  var today = Day(number: .max)
  /// Whether a large file may be read by two threads.
  var usesThreads = false
  /// What an earlier version of the file gave, where its sound rows would be made again from the same bytes.
  var before: (any AnyPart)?

  /// Why a file gave no rows at all.
  struct Failure: Error {
    let problem: Problem
    let fingerprint: Fingerprint?
  }

  var withThreads: TableFile {
    var file = self
    file.usesThreads = true
    return file
  }

  /// - Throws: when the file gives no rows: its last good ones stay.
  func read() throws(Failure) -> any AnyPart {
    try Contract.visit(source.table, self)
  }

  /// Makes the row of a checked record.
  fileprivate typealias Maker<Row> = @Sendable (RowValues) -> Row?

  private func read<Row: Placed>(_ row: @escaping Maker<Row>) throws(Failure) -> Part<Row> {
    let (file, header) = try TableFile.open(source, largest: TableFile.largest)
    let size = file.size
    let body = min(header.bodyOffset, size)..<size
    var halves = [body]
    if usesThreads, size >= sizes.twoThreads,
      let middle = LedgerCut.recordStart(after: body.lowerBound + size / 2, file, header)
    {
      halves = [body.lowerBound..<middle, middle..<size]
    }
    var part: Part<Row>
    if halves.count == 2 {
      let second = halves[1]
      let firstHalf = halves[0]
      var first: Part<Row>?
      let other = alongside(
        {
          let line = header.bodyLine + TableFile.lineCount(file, firstHalf, header.newline)
          return read(row, file, header, second, line: line)
        },
        {
          // The second half's rows come behind it: room for both.
          first = read(row, file, header, firstHalf, line: header.bodyLine, room: body.count)
        })
      if var whole = first, whole.summary.ending == .complete {
        // Nobody else may hold the rows now, or adding to them would copy them.
        first = nil
        whole.append(other)
        // Sums that only the order of the rows can judge.
        let fits = whole.summary.sums.fits
        part = fits ? whole : read(row, file, header, body, line: header.bodyLine)
      } else {
        // Cut inside quotes.
        part = read(row, file, header, body, line: header.bodyLine)
      }
    } else {
      part = read(row, file, header, body, line: header.bodyLine)
    }
    if part.summary.ending == .unreadable {
      throw Failure(problem: problem(.fileUnreadable, .readableFile, ""), fingerprint: file.fingerprint)
    }
    for problem in file.formNotes(source) + HeaderCheck(header, of: source).problems(in: file) {
      part.summary.problems.add(problem)
    }
    part.summary.fileEnd = FileEnd(
      file, header, Contract[source.table], isClosed: part.summary.isClosed,
      line: header.bodyLine + part.summary.lineCount)
    part.summary.stoodStill = file.standsStill
    return part
  }

  private func read<Row: Placed>(
    _ row: @escaping Maker<Row>, _ file: OpenFile, _ header: Header, _ bytes: Range<UInt64>, line: Int,
    room: Int? = nil
  ) -> Part<Row> {
    let checker = RowChecker(
      Contract[source.table], header: header, source: source, codes: codes, problemLimit: problemLimit,
      startingSums: startingSums, today: today)
    var sink = TableSink(
      checker: checker, row: row, start: bytes.lowerBound, room: room ?? bytes.count,
      before: before(as: Part<Row>.self, header))
    let isEnd = bytes.upperBound == file.size
    var reader = RecordReader(
      file, part: bytes, line: line, header: header, endsFile: takesOpenLine && isEnd,
      window: Window(capacity: min(sizes.window, bytes.count + 64)))
    let outcome = reader.read(into: &sink)
    var part = sink.part(outcome, file)
    part.columns = header.names
    part.summary.sums = AmountSums(from: startingSums, to: checker.sums)
    // A file that is being written may end within a record.
    if isEnd, outcome.ending == .misaligned { part.summary.ending = .complete }
    return part
  }

  /// The earlier version, if its records are split and checked as those of the next one are.
  private func before<Row: Placed>(as: Part<Row>.Type, _ header: Header) -> Part<Row>? {
    guard let part = before as? Part<Row>, part.columns == header.names, startingSums == nil else {
      return nil
    }
    return part
  }

  /// Line ends in a part of a file.
  private static func lineCount(_ file: OpenFile, _ bytes: Range<UInt64>, _ newline: UInt8) -> Int {
    let window = Window(capacity: 128 << 10)
    var count = 0
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let wanted = min(window.capacity, Int(bytes.upperBound - offset))
      let got = file.read(into: window.bytes, count: wanted, at: offset)
      guard got > 0 else { break }
      count += Int(cbytes_count(window.bytes, UInt64(got), newline))
      offset += UInt64(got)
    }
    return count
  }

  private func problem(_ rule: Rule, _ expected: Expectation, _ found: String) -> Problem {
    Problem(file: source.path, rule: rule, expected: expected, found: found, agency: source.agency)
  }
}

extension TableFile: TableVisitor {
  func visit<Declaration: TableContract>(_ declared: Declared<Declaration>) throws(Failure) -> any AnyPart {
    try read(declared.handles.row)
  }
}

/// Collects the rows of one file.
private struct TableSink<Row: Placed>: RecordSink {
  let checker: RowChecker
  private let values: RowValues
  private let row: TableFile.Maker<Row>
  private var rows: [Row] = []
  private var tokens: [Int64] = []
  private var recordCount = 0
  private var recordsPassed = 0
  private var takenAgain = 0
  private var unsound: [(record: Int, isRow: Bool)] = []
  /// Where the records begin, and how many bytes of them there will be.
  private let start: UInt64
  private let room: Int
  /// An earlier version of the file, and where its rows are found again.
  private let before: Part<Row>?
  private var search: RowSearch?
  private var memo: RowMemo?

  init(
    checker: RowChecker, row: @escaping TableFile.Maker<Row>, start: UInt64, room: Int, before: Part<Row>?
  ) {
    self.checker = checker
    self.row = row
    values = RowValues(checker.values, checker)
    self.start = start
    self.room = room
    self.before = before
    if let memo = before?.memo {
      search = RowSearch(memo)
      self.memo = RowMemo()
    }
  }

  /// Makes room for all rows, as far as the first ones let guess: growing by and by would take the memory twice.
  private mutating func makeRoom(_ record: RawRecord) {
    let read = Int(record.offset - start)
    guard read > 0 else { return }
    let all = room / (read / rows.count) * 33 / 32
    rows.reserveCapacity(all)
    tokens.reserveCapacity(all)
  }

  mutating func take(_ record: RawRecord) {
    recordCount += 1
    recordsPassed += 1
    if rows.count == 512 { makeRoom(record) }
    let digest = search == nil ? 0 : RowMemo.digest(record)
    if search != nil, takeAgain(record, digest) { return }
    guard checker.check(record), let row = row(values) else {
      unsound.append((recordsPassed - 1, false))
      if checker.isBlank { recordCount -= 1 } else { checker.noteRefused() }
      return
    }
    if checker.isSound {
      memo?.add(digest, place: rows.count)
    } else {
      unsound.append((recordsPassed - 1, true))
    }
    rows.append(row)
    tokens.append(checker.token)
  }

  /// Takes the row that the same bytes gave before.
  private mutating func takeAgain(_ record: RawRecord, _ digest: UInt64) -> Bool {
    guard let place = search?.place(of: digest), let before else { return false }
    memo?.add(digest, place: rows.count)
    rows.append(before.rows[place])
    rows[rows.count - 1].origin = Origin(
      file: checker.file, line: UInt32(clamping: record.line), offset: record.offset)
    tokens.append(before.tokens[place])
    takenAgain += 1
    return true
  }

  mutating func refuse(_ fault: RecordFault) {
    unsound.append((recordsPassed, false))
    recordsPassed += 1
    if checker.refuse(fault) { recordCount += 1 }
  }

  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { true }

  func part(_ outcome: RecordReader.Outcome, _ file: OpenFile) -> Part<Row> {
    Part(
      rows: rows, tokens: tokens,
      summary: PartSummary(
        problems: checker.problems, suspects: checker.suspects, lateDays: checker.lateDays,
        refusedProjects: checker.refusedProjects, refused: checker.refused, recordCount: recordCount,
        recordsPassed: recordsPassed, takenAgain: takenAgain, rejectedCount: recordCount - rows.count,
        lineCount: outcome.lineCount,
        isClosed: outcome.isClosed, fingerprint: file.fingerprint, ending: outcome.ending),
      memo: memo, unsound: unsound)
  }
}
