import Domain

// The ledger on another day.
extension FolderReader {
  /// Single rows that are kept at most, of all months together: 32 MB.
  private static let mostPostings = 2 << 20

  enum Move {
    case moved
    case cancelled
    /// A file is another than the one that was read.
    case isOther
  }

  /// The months of which single rows are kept when the ledger is read: that of the day shown.
  func keptMonths(_ day: Day) -> Set<Int> { [day.monthNumber] }

  /// Brings the ledger's sums to a day. Rows are read again only for a month whose days were not asked for yet, and
  /// only from where it stands.
  func move(to day: Day, _ isCancelled: () -> Bool) -> Move {
    guard let reading, reading.ledger.asOf != day else { return .moved }
    var book = reading.ledger.book
    if !book.knows(day) {
      let scan = LedgerMonthScan(reading: reading, month: day.monthNumber, codes: codes, sizes: sizes)
      let rows = withoutActuallyEscaping(isCancelled) { isCancelled in scan.run { _ in !isCancelled() } }
      if isCancelled() { return .cancelled }
      bytesRead += UInt64(scan.byteCount)
      codes.settle()
      guard let rows, book.takeDays(of: day.monthNumber, from: rows) else { return .isOther }
      book.keepDays(near: day.monthNumber, most: FolderReader.mostPostings)
    }
    self.reading?.ledger = Ledger(book, days: reading.ledger.days, asOf: day)
    return .moved
  }
}
