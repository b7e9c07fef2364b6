public import Domain
import Glibc

/// Reads a folder and keeps what it read, so that the next reading costs what changed. Lives on one thread.
public final class FolderReader {
  let options: FolderOptions
  var files: [FolderFile] = []
  /// Indices of ``files`` in reading order: the shared folder's first, then the units' by name.
  var order: [UInt16] = []
  var unitFolders: [String] = []
  var tables = Tables()
  var codes = Codes()
  /// By ``TableName/index``: keys that stand twice.
  var duplicates: [[(first: Origin, second: Origin)]] = TableName.allCases.map { _ in [] }
  var ledger: Ledger?
  var ledgerProblems: [UInt16: PartSummary] = [:]
  var package: PackageFile
  var packageFingerprint: Fingerprint?
  var folderGoneSince: Moment?
  var portfolio: Portfolio?
  var windowSize = 256 << 10

  /// The moment for which the folder is read; setting another makes the next ``refresh(now:isCancelled:publish:)``
  /// derive all anew.
  public var asOf: Moment?
  public private(set) var watchedFolders: [String] = []
  /// Whether some file looked half-written: ask again soon.
  public var settlingFiles: Bool { files.contains(where: \.isSettling) }
  /// Whether tails were taken since the last whole reading.
  public private(set) var needsVerification = false

  public init(_ options: FolderOptions) {
    self.options = options
    asOf = options.asOf
    package = PackageFile(folder: options.folder)
    packageFingerprint = Fingerprint(path: options.folder + "/" + PackageFile.name)
  }

  /// Reads what changed since the last call.
  ///
  /// - Parameters:
  ///   - isCancelled: asked once a window.
  ///   - publish: gets growing portfolios: on the first call one at once, one when the small tables are read, some
  ///     while the ledger is, and the final one. Later one if something changed, else none.
  public func refresh(now: Moment, isCancelled: () -> Bool = { false }, publish: (Portfolio) -> Void) {
    let isFirst = portfolio == nil
    let isNew = list(now: now)
    if isFirst {
      var first = emptyPortfolio(now)
      first.loading = Set(files.map(\.source.table.rawValue))
      first.loadedPercent = 0
      portfolio = first
      publish(first)
    }
    let changed = changedFiles(now: now)
    let moment = moment(now)
    let isTurned = portfolio.map { $0.asOf != moment && (asOf != nil || moment >= $0.asOf.nextTurn) } ?? true
    guard isFirst || isNew || !changed.isEmpty || isTurned else { return }
    var touched: Set<TableName> = []
    for name in TableName.allCases where name != .transactions {
      let readable = changed.filter { files[Int($0)].source.table == name }
      for file in readable { read(file, now: now) }
      if !readable.isEmpty { touched.insert(name) }
      if !readable.isEmpty || isFirst { assemble(name) }
    }
    if isFirst {
      var small = assembledPortfolio(now)
      small.loading = [TableName.transactions.rawValue]
      portfolio = small
      publish(small)
    }
    readLedger(now: now)
    let final = assembledPortfolio(now)
    portfolio = final
    publish(final)
  }

  public func verify(now: Moment, isCancelled: () -> Bool, publish: (Portfolio) -> Void) {
    needsVerification = false
  }

  private func moment(_ now: Moment) -> Moment { asOf ?? package.asOf ?? now }
}

// The files.
extension FolderReader {
  /// Looks which files there are; true when the list differs from before.
  private func list(now: Moment) -> Bool {
    guard let listing = FolderListing(options.folder) else {
      guard folderGoneSince == nil else { return false }
      folderGoneSince = now
      return true
    }
    let wasGone = folderGoneSince != nil
    folderGoneSince = nil
    var isNew = wasGone || unitFolders != listing.unitFolders
    unitFolders = listing.unitFolders
    watchedFolders = listing.watchedFolders
    for entry in listing.entries where !files.contains(where: { $0.source.path == entry.path }) {
      guard let file = UInt16(exactly: files.count) else { break }
      files.append(
        FolderFile(
          source: SourceRef(
            file: file, path: entry.path, absolutePath: entry.absolutePath, table: entry.table,
            agency: entry.agency)))
      if codes.present[entry.table.index] == nil { codes.present[entry.table.index] = [] }
      isNew = true
    }
    order = files.map(\.source).sorted {
      ($0.agency ?? "", $0.table.index) < ($1.agency ?? "", $1.table.index)
    }
    .map(\.file)
    return isNew
  }

  private func changedFiles(now: Moment) -> [UInt16] {
    guard folderGoneSince == nil else { return [] }
    return order.filter {
      Fingerprint(path: files[Int($0)].source.absolutePath) != files[Int($0)].fingerprint
    }
  }

  private func read(_ file: UInt16, now: Moment) {
    let source = files[Int(file)].source
    let work = TableFile(
      source: source, codes: codes, problemLimit: options.problemLimit, windowSize: windowSize)
    do throws(TableFile.Failure) {
      let part = try work.read()
      tables.put(part, source.table, of: file)
      files[Int(file)].failure = nil
      files[Int(file)].staleSince = nil
      files[Int(file)].fingerprint = part.summary.fingerprint
      files[Int(file)].readFingerprint = part.summary.fingerprint
      files[Int(file)].recordCount = part.summary.recordCount
      files[Int(file)].rejectedCount = part.summary.rejectedCount
      files[Int(file)].hasRows = true
    } catch {
      fail(file, error, now)
    }
    codes.settle()
  }

  private func fail(_ file: UInt16, _ failure: TableFile.Failure, _ now: Moment) {
    files[Int(file)].failure = failure.problem
    files[Int(file)].fingerprint =
      failure.fingerprint ?? Fingerprint(path: files[Int(file)].source.absolutePath)
    if files[Int(file)].staleSince == nil { files[Int(file)].staleSince = now }
  }

  private func assemble(_ name: TableName) {
    let keyCount = Schema[name].hasCodeKey ? codes.knownCodes(of: name).count : nil
    let assembly = tables.assemble(
      name, order.filter { files[Int($0)].source.table == name }, keyCount: keyCount)
    duplicates[name.index] = assembly.duplicates
    if keyCount != nil, codes.present[name.index] != nil { codes.present[name.index] = assembly.present }
  }

  private func readLedger(now: Moment) {
    let ledgers = order.filter { files[Int($0)].source.table == .transactions }
    var whole = Ledger(asOf: moment(now).day)
    for file in ledgers {
      let source = files[Int(file)].source
      do throws(TableFile.Failure) {
        let (open, header) = try TableFile.open(source, largest: .max)
        let checker = RowChecker(
          Schema.transactions, header: header, source: source, codes: codes,
          problemLimit: options.problemLimit)
        let size = open.fingerprint.size
        var sink = LedgerSink(checker: checker, codes: codes, asOf: moment(now).day) { _ in true }
        var reader = RecordReader(
          open, part: min(header.bodyOffset, size)..<size, line: header.bodyLine, header: header,
          endsFile: true,
          window: Window(capacity: windowSize))
        let outcome = reader.read(into: &sink)
        files[Int(file)].fingerprint = open.fingerprint
        files[Int(file)].readFingerprint = open.fingerprint
        files[Int(file)].recordCount = sink.recordCount
        files[Int(file)].rejectedCount = sink.recordCount - sink.usedCount
        ledgerProblems[file] = PartSummary(
          problems: checker.problems, suspects: checker.suspects, isClosed: outcome.isClosed,
          fingerprint: open.fingerprint)
        whole.merge(sink.ledger)
      } catch {
        fail(file, error, now)
      }
    }
    codes.settle()
    ledger = whole
  }
}

// The portfolio.
extension FolderReader {
  private func emptyPortfolio(_ now: Moment) -> Portfolio {
    var portfolio = Portfolio(
      asOf: moment(now), fiscalYear: options.fiscalYear, folder: options.folder)
    portfolio.isPinned = asOf != nil || package.asOf != nil
    portfolio.title = package.title
    portfolio.isSynthetic = package.isSynthetic
    portfolio.folderGoneSince = folderGoneSince
    portfolio.files = files.map(\.summary)
    portfolio.newestChange = portfolio.files.compactMap(\.modified).max()
    portfolio.problems = problems(portfolio)
    return portfolio
  }

  private func assembledPortfolio(_ now: Moment) -> Portfolio {
    var portfolio = emptyPortfolio(now)
    portfolio.agencies = register(.units) { (row: Agency) in row.key }
    portfolio.people = register(.people) { (row: Person) in row.key }
    portfolio.sectors = register(.sectors) { (row: Sector) in row.key }
    portfolio.fundingSources = register(.fundingSources) { (row: FundingSource) in row.key }
    portfolio.projects = register(.projects) { (row: Project) in row.key }
    portfolio.assignments = register(.tasks) { (row: Assignment) in row.key }
    portfolio.obstacles = register(.obstacles) { (row: Obstacle) in row.key }
    portfolio.plans = tables.rows(.plans)
    portfolio.statements = tables.rows(.statements)
    for reminder in tables.rows(.reminders, Reminder.self) where reminder.sent <= portfolio.asOf.day {
      if let key = reminder.obstacle { portfolio.obstacleReminders[key, default: 0] += 1 }
      if let key = reminder.assignment { portfolio.assignmentReminders[key, default: 0] += 1 }
    }
    if let ledger { portfolio.ledger = ledger }
    portfolio.sumMoney()
    portfolio.countWork()
    return portfolio
  }

  private func register<Row: Placed>(_ name: TableName, key: (Row) -> Key<Row>) -> Register<Row> {
    Register(rows: tables.rows(name), codes: codes.knownCodes(of: name), key: key)
  }

  private func problems(_ portfolio: Portfolio) -> Problems {
    var all = Problems(limit: options.problemLimit)
    if let problem = package.problem { all.add(problem) }
    for name in TableName.allCases where Schema[name].tier == .core {
      guard codes.present[name.index] == nil else { continue }
      all.add(Problem(file: name.fileName, rule: .fileMissing, expected: .readableFile, found: ""))
    }
    if codes.present[TableName.transactions.index] == nil, codes.present[TableName.statements.index] == nil {
      let names = [TableName.transactions.fileName, TableName.statements.fileName]
      all.add(Problem(file: names[0], rule: .noDisbursement, expected: .files(names), found: ""))
    }
    for file in order {
      let source = files[Int(file)].source
      if let failure = files[Int(file)].failure { all.add(failure) }
      guard let summary = ledgerProblems[file] ?? tables[source.table].summary(of: file) else { continue }
      all.add(summary.problems)
      for suspect in summary.suspects where !codes.hasRow(suspect.key, in: suspect.table.index) {
        all.add(
          Problem(
            file: source.path, line: suspect.line, column: suspect.column, rule: .foreignKey,
            expected: .code(table: suspect.table.rawValue),
            found: codes.text(of: suspect.key, in: suspect.table), agency: suspect.agency))
      }
    }
    return all
  }
}
