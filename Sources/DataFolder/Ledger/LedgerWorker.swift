import Contract
import Domain

/// What one thread needs to read stretches of the ledger, and what it has read.
final class LedgerWorker {
  /// What every thread reads from.
  struct Task: Sendable {
    let sources: [LedgerSource]
    let stretches: [LedgerStretch]
    let codes: Codes
    /// The months of which single rows are kept.
    let keptMonths: Set<Int>
    let terms: LedgerTerms
    let problemLimit: Int
    let sizes: ReadingSizes
    let shared: LedgerShared
  }

  /// What a thread hands over at its end.
  struct Output: Sendable {
    let results: [Int: LedgerStretchResult]
    var book: LedgerBook
    let days: LedgerDays
    let identities: IdentitySet.Export
    let absoluteSum: Int64
  }

  let terms: LedgerTerms
  let identities: IdentitySet
  let accumulator: LedgerAccumulator
  let projects: ProjectIndex
  let monitor: LedgerMonitor
  /// Of all usable rows' absolute amounts.
  private(set) var absoluteSum: Int64
  private(set) var results: [Int: LedgerStretchResult] = [:]
  private(set) var entries: [LedgerEntry] = []
  private let task: Task
  /// Whether rows are kept one by one instead of summed.
  private let keepsEntries: Bool
  var sumsPlainRows: Bool { task.sizes.sumsPlainRows }

  init(
    _ task: Task, identities: IdentitySet, projects: ProjectIndex, absoluteSum: Int64 = 0,
    keepsEntries: Bool = false, ask: @escaping (Int) -> Bool
  ) {
    self.task = task
    self.keepsEntries = keepsEntries
    self.identities = identities
    self.projects = projects
    self.absoluteSum = absoluteSum
    terms = task.terms
    // Room for all projects takes longer than reading a row.
    accumulator = LedgerAccumulator(
      projectCount: keepsEntries ? 0 : task.codes.knownCodes(of: .projects).count,
      days: keepsEntries ? LedgerDays() : task.terms.days, keptMonths: task.keptMonths)
    monitor = LedgerMonitor(task.shared, ask: ask)
  }

  /// A worker of its own thread: it starts with nothing.
  convenience init(_ task: Task) {
    let bytes = task.sources.reduce(0) { $0 + $1.size }
    self.init(
      task, identities: IdentitySet(ledgerBytes: bytes), projects: ProjectIndex(task.codes),
      ask: { _ in true })
  }

  /// Reads stretches until none is left.
  func run(fromBack: Bool) {
    let largest = task.stretches.map(\.bytes.count).max() ?? 0
    let window = Window(capacity: min(task.sizes.window, largest + 64))
    while !task.shared.isCancelled, let next = task.shared.take(fromBack: fromBack) {
      results[next] = read(task.stretches[next], window)
    }
  }

  private func read(_ stretch: LedgerStretch, _ window: Window) -> LedgerStretchResult {
    let source = task.sources[stretch.source]
    let checker = RowChecker(
      Contract[.transactions], header: source.header, source: source.ref, codes: task.codes,
      problemLimit: task.problemLimit)
    var sink = LedgerSink(
      self, reader: LedgerRowReader(checker: checker, codes: task.codes, terms: task.terms),
      places: source.places, keepsEntries: keepsEntries, start: stretch.bytes.lowerBound)
    var reader = RecordReader(
      source.file, part: stretch.bytes, line: 1, header: source.header, endsFile: stretch.endsFile,
      window: window)
    let outcome = reader.read(into: &sink)
    sink.finish()
    absoluteSum = sink.tally.absoluteSum
    entries += sink.entries
    return LedgerStretchResult(
      outcome: outcome, tally: sink.tally, problems: checker.problems, repeated: sink.repeated,
      suspects: checker.suspects, blocks: sink.blocks)
  }

  var output: Output {
    let (book, days) = accumulator.takeBook()
    return Output(
      results: results, book: book, days: days, identities: identities.export(), absoluteSum: absoluteSum)
  }
}
