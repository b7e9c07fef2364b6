import CBytes
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
  /// The clock's day: what has happened lies not after it.
  var today = Day(number: .max)
  /// Whether a large file may be read by two threads.
  var usesThreads = false

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
    switch source.table {
    case .units: try read(AgencyBuilder.self)
    case .sectors: try read(SectorBuilder.self)
    case .fundingSources: try read(FundingSourceBuilder.self)
    case .people: try read(PersonBuilder.self)
    case .projects: try read(ProjectBuilder.self)
    case .tasks: try read(AssignmentBuilder.self)
    case .plans: try read(PlanBuilder.self)
    case .statements: try read(StatementBuilder.self)
    case .obstacles: try read(ObstacleBuilder.self)
    case .reminders: try read(ReminderBuilder.self)
    case .milestones: try read(MilestoneBuilder.self)
    case .proposals: try read(ProposalBuilder.self)
    case .procedures, .holidays, .codelists, .directives, .targets, .progress, .digitalAssets,
      .procedureSteps,
      .observations, .directiveUpdates, .requests, .submissions, .transactions:
      try read(OtherBuilder.self)
    }
  }

  private func read<Builder: RowBuilder>(_: Builder.Type) throws(Failure) -> Part<Builder.Row> {
    let (file, header) = try TableFile.open(source, largest: TableFile.largest)
    let size = file.fingerprint.size
    let body = min(header.bodyOffset, size)..<size
    var halves = [body]
    if usesThreads, size >= sizes.twoThreads,
      let middle = LedgerCut.recordStart(after: body.lowerBound + size / 2, file, header)
    {
      halves = [body.lowerBound..<middle, middle..<size]
    }
    var part: Part<Builder.Row>
    if halves.count == 2 {
      let second = halves[1]
      let firstHalf = halves[0]
      var first: Part<Builder.Row>?
      let other = alongside(
        {
          let line = header.bodyLine + TableFile.lineCount(file, firstHalf, header.newline)
          return read(Builder.self, file, header, second, line: line)
        },
        {
          // The second half's rows come behind it: room for both.
          first = read(Builder.self, file, header, firstHalf, line: header.bodyLine, room: body.count)
        })
      if var whole = first, whole.summary.ending == .complete {
        // Nobody else may hold the rows now, or adding to them would copy them.
        first = nil
        whole.append(other)
        part = whole
      } else {
        // Cut inside quotes.
        part = read(Builder.self, file, header, body, line: header.bodyLine)
      }
    } else {
      part = read(Builder.self, file, header, body, line: header.bodyLine)
    }
    if part.summary.ending == .unreadable {
      throw Failure(problem: problem(.fileUnreadable, .readableFile, ""), fingerprint: file.fingerprint)
    }
    for name in header.repeatedNames {
      part.summary.problems.add(problem(.columnRepeated, .unique(first: "1"), name))
    }
    part.summary.stoodStill = file.current == file.fingerprint
    return part
  }

  private func read<Builder: RowBuilder>(
    _: Builder.Type, _ file: OpenFile, _ header: Header, _ bytes: Range<UInt64>, line: Int,
    room: Int? = nil
  ) -> Part<Builder.Row> {
    let checker = RowChecker(
      Schema[source.table], header: header, source: source, codes: codes, problemLimit: problemLimit,
      today: today)
    var sink = TableSink(
      checker: checker, builder: Builder(checker), start: bytes.lowerBound, room: room ?? bytes.count)
    let isEnd = bytes.upperBound == file.fingerprint.size
    var reader = RecordReader(
      file, part: bytes, line: line, header: header, endsFile: takesOpenLine && isEnd,
      window: Window(capacity: min(sizes.window, bytes.count + 64)))
    let outcome = reader.read(into: &sink)
    var part = sink.part(outcome, file)
    // A file that is being written may end within a record.
    if isEnd, outcome.ending == .misaligned { part.summary.ending = .complete }
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
    Problem(
      file: source.path, line: rule == .columnRepeated ? 1 : nil,
      column: rule == .columnRepeated ? found : nil, rule: rule, expected: expected, found: found,
      agency: source.agency)
  }

  /// A file that is not there any more.
  static func missing(_ source: SourceRef) -> Failure {
    Failure(
      problem: Problem(
        file: source.path, rule: .fileUnreadable, expected: .readableFile, found: "", agency: source.agency),
      fingerprint: nil)
  }

  /// Opens a file and reads its header; what is wrong with the file as a whole is found here.
  static func open(_ source: SourceRef, largest: UInt64) throws(Failure) -> (OpenFile, Header) {
    func problem(_ rule: Rule, _ expected: Expectation, _ found: String, line: Int? = nil) -> Problem {
      Problem(
        file: source.path, line: line, rule: rule, expected: expected, found: found, agency: source.agency)
    }
    let file: OpenFile
    do throws(OpenFile.Failure) {
      file = try OpenFile(source.absolutePath)
    } catch {
      switch error {
      case .missing: throw missing(source)
      case .notRegular: throw Failure(problem: problem(.fileUnreadable, .regularFile, ""), fingerprint: nil)
      case .unreadable(let words):
        throw Failure(problem: problem(.fileUnreadable, .readableFile, words), fingerprint: nil)
      }
    }
    let fingerprint = file.fingerprint
    guard fingerprint.size <= largest else {
      throw Failure(
        problem: problem(.fileTooLarge, .bytes(atMost: Int(largest)), "\(fingerprint.size)"),
        fingerprint: fingerprint)
    }
    let header: Header
    do throws(Header.Fault) {
      header = try Header(file)
    } catch {
      throw Failure(
        problem: problem(error.rule, error.expected, error.found, line: nil), fingerprint: fingerprint)
    }
    // In a unit's own folder the column that would name the unit may be left out.
    let missing = Schema[source.table].columns.filter {
      $0.isRequired && !($0.isOwner && source.agency != nil) && !header.names.contains($0.name)
    }
    guard missing.isEmpty else {
      throw Failure(
        problem: problem(
          .columnMissing, .columns(missing.map(\.name)), header.names.joined(separator: ","), line: 1),
        fingerprint: fingerprint)
    }
    return (file, header)
  }
}

/// Collects the rows of one file.
private struct TableSink<Builder: RowBuilder>: RecordSink {
  let checker: RowChecker
  let builder: Builder
  private var rows: [Builder.Row] = []
  private var tokens: [Int64] = []
  private var recordCount = 0
  /// Where the records begin, and how many bytes of them there will be.
  private let start: UInt64
  private let room: Int

  init(checker: RowChecker, builder: Builder, start: UInt64, room: Int) {
    self.checker = checker
    self.builder = builder
    self.start = start
    self.room = room
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
    guard checker.check(record), let row = builder.row() else { return }
    if rows.count == 512 { makeRoom(record) }
    rows.append(row)
    tokens.append(checker.token)
  }

  mutating func refuse(_ fault: RecordFault) {
    recordCount += 1
    checker.refuse(fault)
  }

  mutating func goesOn(after bytes: Int) -> Bool { true }

  func part(_ outcome: RecordReader.Outcome, _ file: OpenFile) -> Part<Builder.Row> {
    return Part(
      rows: rows, tokens: tokens,
      summary: PartSummary(
        problems: checker.problems, suspects: checker.suspects, lateDays: checker.lateDays,
        refusedProjects: checker.refusedProjects,
        recordCount: recordCount,
        rejectedCount: recordCount - rows.count, isClosed: outcome.isClosed, fingerprint: file.fingerprint,
        ending: outcome.ending))
  }
}
