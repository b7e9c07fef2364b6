public import Domain

// The ledger on another day.
extension FolderReader {
  /// Single rows that are kept at most, of all months together: 32 MB.
  private static let mostPostings = 2 << 20

  /// Shows the folder as of another moment from the next ``refresh(now:isCancelled:publish:)`` on.
  ///
  /// - Parameters:
  ///   - moment: nil for the one of the options, else the folder's own or the clock's.
  ///   - fiscalYear: nil for the one of the options, else that of the moment.
  public func visit(_ moment: Moment?, fiscalYear: Int?) {
    asOf = moment ?? options.asOf
    self.fiscalYear = fiscalYear ?? options.fiscalYear
  }

  /// What is shown, as of another moment: the same facts, without a look at the files and without problems.
  ///
  /// - Returns: nil before the first reading, when cancelled, and when the ledger's file is another by now.
  public func portfolio(at moment: Moment, fiscalYear: Int, isCancelled: () -> Bool) -> Portfolio? {
    guard let portfolio = shown, portfolio.loading.isEmpty else { return nil }
    var facts = portfolio.dataset
    if reading != nil {
      guard let book = book(knowing: moment.day, isCancelled) else { return nil }
      facts.know(book)
    }
    return Portfolio(
      facts, portfolio.status, asOf: moment, fiscalYear: fiscalYear, rules: options.rules, reusing: portfolio)
  }

  /// What happened between an earlier moment and the one that is shown; nil before the first reading.
  public func changes(since earlier: Portfolio) -> Changes? {
    shown.map { Changes(from: earlier, to: $0) }
  }

  enum Move {
    case moved
    case cancelled
    /// A file is another than the one that was read.
    case isOther
  }

  /// The months of which single rows are kept when the ledger is read: that of the day shown, where rows of later days
  /// may stand beside its own.
  func keptMonths(_ day: Day) -> Set<Int> {
    day >= ledgerTerms.today || day.isLastOfMonth ? [] : [day.monthNumber]
  }

  /// Reads the days of the shown day's month and of those beside it, so that going on costs nothing.
  ///
  /// - Parameter isCancelled: asked once a window; what was read by then is read again when it is needed.
  public func readDaysAround(isCancelled: () -> Bool) {
    guard let day = portfolio?.asOf.day else { return }
    for month in [0, -1, 1].map({ day.monthNumber + $0 }) {
      guard !isCancelled(), let book = reading?.ledger.book else { return }
      guard book.dayCounts[month] != nil, book.postings[month] == nil else { continue }
      _ = self.book(withDaysOf: month, isCancelled)
    }
  }

  /// Brings the ledger's sums to a day. Rows are read again only for a month whose days were not asked for yet, and
  /// only from where it stands.
  func move(to day: Day, _ isCancelled: () -> Bool) -> Move {
    guard let reading, reading.ledger.asOf != day else { return .moved }
    guard let book = book(knowing: day, isCancelled) else { return isCancelled() ? .cancelled : .isOther }
    self.reading?.ledger = Ledger(book, days: reading.ledger.days, asOf: day)
    return .moved
  }

  /// The ledger's book with the days of a day's month; nil when cancelled, or when a file is another by now.
  private func book(knowing day: Day, _ isCancelled: () -> Bool) -> LedgerBook? {
    guard let book = reading?.ledger.book else { return nil }
    return book.knows(day) ? book : self.book(withDaysOf: day.monthNumber, isCancelled)
  }

  private func book(withDaysOf month: Int, _ isCancelled: () -> Bool) -> LedgerBook? {
    guard let reading else { return nil }
    var book = reading.ledger.book
    let scan = LedgerMonthScan(reading: reading, month: month, codes: codes, sizes: sizes)
    let rows = withoutActuallyEscaping(isCancelled) { isCancelled in scan.run { _ in !isCancelled() } }
    bytesRead += UInt64(scan.byteCount)
    codes.settle()
    guard let rows, book.takeDays(of: month, from: rows) else { return nil }
    book.keepDays(near: month, most: FolderReader.mostPostings)
    // Kept for the next day of that month.
    self.reading?.ledger.keep(book)
    return book
  }
}
