import Contract
public import Domain

/// Reads a source and keeps what it read, so that the next reading costs what changed. Lives on one thread.
public final class FolderReader {
  let options: FolderOptions
  let source: any Source

  // What is known of the source.
  var listing = SourceListing()
  var folderGoneSince: Moment?
  /// Every file ever met, in the order of meeting: an ``Origin`` refers to it by its place.
  var files: [FolderFile] = []
  /// Places in ``files`` by path.
  var places: [String: UInt16] = [:]
  /// Places in ``files`` in reading order: the shared folder's first, then the units' by name.
  var order: [UInt16] = []
  /// Paths of files that are too many to follow.
  var filesLeftOut: [String] = []

  // What was read.
  var codes = Codes()
  var tables = Tables()
  /// By ``TableName/index``: the problems of keys that stand twice.
  var duplicates: [Problems] = TableName.allCases.map { _ in Problems() }
  var reading: LedgerReading?
  var ledgerTerms = LedgerTerms()
  var moneyChecks: MoneyChecks
  /// Of all problems, those that rows added to the ledger leave as they are.
  var steadyProblems = Problems()
  /// The last problems, and where they stand in sheets; nil where nothing is read from one.
  var told: (sheets: [String: SourceSheet], before: Problems, after: Problems)?
  /// All of the folder, whatever the scope: checks are made of it.
  public internal(set) var portfolio: Portfolio?
  /// What is shown of it, where that is not all.
  var cut: ScopedPortfolio?

  /// Bytes of tables read so far, for tests: what did not change must not be read again.
  var bytesRead: UInt64 = 0
  var sizes = ReadingSizes()
  /// Nanoseconds since 1970.
  var clock: () -> Int64 = FolderReader.wallClock

  /// When the folder was last looked at.
  var lastLook: Moment?
  /// Tables that are not read yet: at the beginning those that the first screen does without.
  private(set) var waiting: Set<TableName> = []

  /// The moment for which the folder is read; another one counts from the next
  /// ``refresh(now:isCancelled:publish:)`` on.
  public var asOf: Moment?
  /// The plan year that is shown; nil is that of the moment.
  var fiscalYear: Int?
  /// The projects that are shown.
  var scope: ProjectScope
  /// Whether some file looked half-written: ask again soon.
  public var settlingFiles: Bool { files.contains(where: \.isSettling) }
  /// Whether a table changed since the first reading: it is likely to change again, and its rows are worth remembering.
  public private(set) var hasChangedTables = false
  /// Whether tails were taken since the last whole reading.
  public internal(set) var needsVerification = false

  /// The folder's name, as it was given.
  public var folder: String { options.folder }

  public init(_ options: FolderOptions) {
    self.options = options
    source = options.source
    moneyChecks = MoneyChecks(limit: options.problemLimit)
    _ = LargeBlocks.areReturned
    asOf = options.asOf
    fiscalYear = options.fiscalYear
    scope = options.scope
  }

  /// Reads what changed since the last call.
  ///
  /// - Parameters:
  ///   - now: the moment to show when neither the folder nor the command line gives one.
  ///   - isCancelled: asked once a window; what was read by then is kept for the next call.
  ///   - publish: gets growing portfolios: on the first call one at once, one when the small tables are read, some
  ///     while the ledger is, one without the tables that only their own pages show, and the final one. Later one if
  ///     something changed, else none.
  public func refresh(now: Moment, isCancelled: () -> Bool = { false }, publish: (Portfolio) -> Void) {
    guard portfolio == nil else { return look(now, isCancelled, publish) }
    waiting = Contract.later
    look(now, isCancelled, publish)
    waiting = []
    guard portfolio?.status.waiting.isEmpty == false else { return }
    look(now, isCancelled, publish)
  }

  /// Reads what changed, but for the tables that wait.
  private func look(_ now: Moment, _ isCancelled: () -> Bool, _ publish: (Portfolio) -> Void) {
    // What waited at the beginning is no news.
    let isBeginning = portfolio?.isWhole != true
    let isFirst = portfolio == nil
    lastLook = now
    var change = Change()
    change.isFirst = isFirst
    list(now: now, &change)
    if isFirst { publishFirst(now, publish) }
    let moment = moment(now)
    change.setTime(from: portfolio?.asOf, to: moment, isPinned: isPinned)
    if let portfolio, portfolio.fiscalYear != fiscalYear ?? moment.day.year { change.hasNewDay = true }
    readTables(now: now, &change)
    if !isBeginning, !change.tables.isEmpty { hasChangedTables = true }
    setLedgerTerms(now, &change)
    guard readLedger(now: now, &change, isCancelled: isCancelled, publish: publish) else { return }
    change.isLedgerNew = change.isLedgerNew || isFirst
    guard change.isAny else { return publishScope(publish) }
    if change.isOnlyAnotherDay { return turn(now, change, publish) }
    var next = derived(now, change)
    noteWaiting(&next.status)
    let news = isBeginning ? narrowed(next) : narrowed(next, noting: change)
    portfolio = next
    publish(news)
  }

  /// The tables that were not read yet.
  private func noteWaiting(_ status: inout SourceStatus) {
    let unread = files.filter { waiting.contains($0.source.table) && $0.listed != nil }
    guard !unread.isEmpty else { return }
    status.waiting = Set(unread.map(\.source.table.rawValue))
    let size = { (files: [FolderFile]) in files.reduce(0) { $0 + ($1.listed?.size ?? 0) } }
    status.loadedPercent = 100 - Int(size(unread) * 100 / max(1, size(files)))
  }

  /// Another day's figures at once, and its problems as soon as they are found: looking for them takes longer.
  private func turn(_ now: Moment, _ change: Change, _ publish: (Portfolio) -> Void) {
    var next = figures(now, change)
    publish(narrowed(next))
    let before = next.problems
    check(&next, change, isLedgerRead: true)
    portfolio = next
    if next.problems.count != before.count || next.problems.list != before.list { publish(narrowed(next)) }
  }

  /// The moment the portfolio is of.
  func moment(_ now: Moment) -> Moment { asOf ?? listing.description.asOf ?? now }
  var isPinned: Bool { asOf != nil || listing.description.asOf != nil }

  private func publishFirst(_ now: Moment, _ publish: (Portfolio) -> Void) {
    var status = self.status()
    status.loading = Set(files.map(\.source.table.rawValue))
    status.loadedPercent = status.loading.isEmpty ? 100 : 0
    publish(
      narrowed(
        Portfolio(Dataset(), status, asOf: moment(now), fiscalYear: fiscalYear, rules: options.rules)))
  }

  /// The first time all but the ledger, while that is read.
  func publishSmall(_ now: Moment, _ change: inout Change, _ publish: (Portfolio) -> Void) {
    guard change.isFirst, reading == nil, files.contains(where: { $0.source.table == .transactions }) else {
      return
    }
    var small = derived(now, change, isLedgerRead: false)
    // The next one has only the ledger to add.
    change.isFirst = false
    change.tables = []
    small.status.loading = [TableName.transactions.rawValue]
    small.status.loadedPercent = 0
    portfolio = small
    publish(narrowed(small))
  }
}
