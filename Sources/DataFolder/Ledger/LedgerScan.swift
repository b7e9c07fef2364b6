import Contract
import Domain

/// Reads the whole ledger with two threads.
struct LedgerScan {
  /// Bytes of a stretch: small enough that two threads end together.
  private static let largestStretch: UInt64 = 8 << 20
  static let lastByteCount: UInt64 = 4096

  let sources: [LedgerSource]
  let codes: Codes
  let asOf: Day
  /// The months of which single rows are kept.
  let keptMonths: Set<Int>
  let terms: LedgerTerms
  let problemLimit: Int
  let sizes: ReadingSizes
  /// Absolute amounts that are added to the ledger's.
  var startSum: Int64 = 0

  /// - Parameters:
  ///   - first: done on this thread while the other one reads already.
  ///   - ask: gets the bytes read so far; false cancels.
  /// - Returns: nil when cancelled.
  func run(first: () -> Void = {}, ask: (Int) -> Bool) -> LedgerReading? {
    let bytes = sources.reduce(UInt64(0)) { $0 + $1.size }
    let size = min(max(bytes / 32, sizes.stretch), LedgerScan.largestStretch)
    let cut = LedgerCut.stretches(sources, size: size)
    return withoutActuallyEscaping(ask) { ask in
      switch run(cut, first, ask) {
      case .read(let reading): reading
      case .cancelled: nil
      case .wrong:
        // A cut inside quotes, or sums that only the order of the rows can judge: once more, one file after another.
        if case .read(let reading) = run(LedgerCut.whole(sources), {}, ask, inOrder: true) {
          reading
        } else {
          nil
        }
      }
    }
  }

  private enum Outcome {
    case read(LedgerReading)
    case cancelled
    case wrong
  }

  private func run(
    _ stretches: [LedgerStretch], _ first: () -> Void, _ ask: @escaping (Int) -> Bool, inOrder: Bool = false
  ) -> Outcome {
    let task = LedgerWorker.Task(
      sources: sources, stretches: stretches, codes: codes, keptMonths: keptMonths, terms: terms,
      problemLimit: problemLimit, sizes: sizes, shared: LedgerShared(count: stretches.count))
    let bytes = sources.reduce(UInt64(0)) { $0 + $1.size }
    let here = LedgerWorker(
      task, identities: IdentitySet(ledgerBytes: bytes), projects: ProjectIndex(codes),
      absoluteSum: startSum, ask: ask)
    var other: LedgerWorker.Output?
    if inOrder || stretches.count < 2 {
      first()
      here.run(fromBack: false)
    } else {
      other = alongside(
        {
          let worker = LedgerWorker(task)
          worker.run(fromBack: true)
          return worker.output
        },
        {
          first()
          here.run(fromBack: false)
        })
    }
    if task.shared.isCancelled { return .cancelled }
    return merge(here, other, task, inOrder: inOrder)
  }

  private func merge(
    _ here: LedgerWorker, _ other: consuming LedgerWorker.Output?, _ task: LedgerWorker.Task, inOrder: Bool
  ) -> Outcome {
    let results = here.results.merging(other?.results ?? [:]) { first, _ in first }
    let isMisaligned = results.contains { place, result in
      // A file that is being written may end within a record.
      result.outcome.ending == .misaligned
        && task.stretches[place].bytes.upperBound != sources[task.stretches[place].source].size
    }
    guard inOrder || !isMisaligned else { return .wrong }
    let (absoluteSum, overflow) = here.absoluteSum.addingReportingOverflow(other?.absoluteSum ?? 0)
    guard !overflow else { return .wrong }
    var reading = LedgerReading(
      ledger: Ledger(asOf: asOf), files: [:], identities: here.identities, projects: here.projects,
      absoluteSum: absoluteSum, startSum: startSum, terms: terms,
      projectCount: codes.knownCodes(of: .projects).count)
    let metTwice = other.map { here.identities.merge($0.identities) } ?? []
    for (index, source) in sources.enumerated() {
      reading.files[source.ref.file] = file(source, index, task.stretches, results)
    }
    let duplicates = LedgerDuplicates(
      task: task, results: results, hashes: metTwice.union(results.values.flatMap { $0.repeated.map(\.hash) })
    )
    duplicates.resolve(&reading, in: here.accumulator)
    var (rest, restDays) = (LedgerBook(), LedgerDays())
    if var taken = other.take() {
      here.accumulator.addSums(of: &taken.book)
      (rest, restDays) = (taken.book, taken.days)
    }
    var (book, days) = here.accumulator.takeBook()
    book.merge(rest)
    days.merge(restDays)
    reading.ledger = Ledger(book, days: days, asOf: asOf)
    return .read(reading)
  }

  /// Puts the stretches of one file together.
  private func file(
    _ source: LedgerSource, _ index: Int, _ stretches: [LedgerStretch], _ results: [Int: LedgerStretchResult]
  ) -> LedgerReading.File {
    var file = LedgerReading.File(
      ref: source.ref, header: source.header, places: source.places, fingerprint: source.file.fingerprint,
      size: source.size, isConverted: source.file.form != nil, problems: Problems(limit: problemLimit),
      end: source.body.lowerBound, endLine: source.header.bodyLine)
    let whole = HeaderCheck(source.header, of: source.ref).problems(in: source.file)
    for problem in source.file.formNotes(source.ref) + whole { file.problems.add(problem) }
    for (place, stretch) in stretches.enumerated() where stretch.source == index {
      guard let result = results[place] else { continue }
      file.tally.add(result.tally)
      file.problems.add(result.problems, linesBefore: file.endLine - 1)
      file.add(result.suspects, linesBefore: file.endLine - 1)
      file.blocks += result.blocks
      file.endLine += result.outcome.lineCount
      file.end = stretch.bytes.lowerBound + result.outcome.byteCount
      file.isClosed = result.outcome.isClosed
      if result.outcome.ending == .unreadable {
        file.problems.add(
          Problem(
            file: source.ref.path, rule: .fileUnreadable, expected: .readableFile, found: "",
            agency: source.ref.agency))
      }
    }
    file.keepLastBytes(source.file)
    file.keepEnd(source.file)
    return file
  }
}

extension LedgerReading.File {
  mutating func keepEnd(_ file: OpenFile) {
    fileEnd = FileEnd(file, header, Contract[.transactions], isClosed: isClosed, line: endLine)
  }

  mutating func keepLastBytes(_ file: OpenFile) {
    lastBytes = file.bytes(end - min(end, LedgerScan.lastByteCount)..<end)
  }
}

extension Problems {
  /// Adds problems whose lines were counted from a later line on.
  mutating func add(_ other: Problems, linesBefore: Int) {
    guard linesBefore > 0 else { return add(other) }
    var moved = Problems(limit: other.list.count)
    for problem in other.list { moved.add(problem.moved(by: linesBefore)) }
    moved.addUnlisted(
      errors: other.errorCount - moved.errorCount, notes: other.noteCount - moved.noteCount,
      all: other.count - moved.count)
    add(moved)
  }
}
