import Domain

/// The whole ledger as it was read, and what is needed to read on from its end.
struct LedgerReading {
  /// One file of it.
  struct File {
    let ref: SourceRef
    let header: Header
    let places: LedgerPlaces
    var fingerprint: Fingerprint
    var tally = LedgerTally()
    var problems: Problems
    /// The byte and the line behind the last record.
    var end: UInt64
    var endLine: Int
    /// Whether the last line has its line end.
    var isClosed = true
    var fileEnd: FileEnd?
    /// Whether a reference had no row.
    var sawUnknown = false
    /// The last bytes before the end, to prove later that only more was added.
    var lastBytes: [UInt8] = []
  }

  var ledger: Ledger
  var files: [UInt16: File]
  let identities: IdentitySet
  let projects: ProjectIndex
  var absoluteSum: Int64
  /// The part of ``absoluteSum`` that is not the ledger's own: of the statements that stand in for it.
  var startSum: Int64
  /// What its rows were read by.
  let terms: LedgerTerms
  /// Projects known when it was read.
  let projectCount: Int
}

extension LedgerReading {
  /// Whether two readings say the same.
  func isSame(as other: LedgerReading) -> Bool {
    guard files.count == other.files.count, ledger.rowCount == other.ledger.rowCount,
      ledger.laterRowCount == other.ledger.laterRowCount,
      ledger.otherKindRowCount == other.ledger.otherKindRowCount
    else { return false }
    for (place, file) in files {
      guard let same = other.files[place], file.tally.recordCount == same.tally.recordCount,
        file.problems.count == same.problems.count, file.problems.list == same.problems.list
      else { return false }
    }
    return LedgerDays.isSame(ledger.days, other.ledger.days) && ledger.years.count == other.ledger.years.count
      && zip(ledger.years, other.ledger.years).allSatisfy {
        $0.fiscalYear == $1.fiscalYear
          && zip($0.strands, $1.strands).allSatisfy { LedgerReading.isSame($0, $1) }
      }
  }

  private static func isSame(_ a: LedgerSums, _ b: LedgerSums) -> Bool {
    a.months == b.months && zip(a.byMonth, b.byMonth).allSatisfy { isSame($0, $1) }
      && isSame(a.totals, b.totals) && isSame(a.carriedOverTotals, b.carriedOverTotals)
      && isSame(a.outstandingAdvances, b.outstandingAdvances) && isSame(a.rowCounts, b.rowCounts)
  }

  /// Columns are the same when they differ in zeros at their ends only.
  private static func isSame<Number: FixedWidthInteger>(_ a: [Number], _ b: [Number]) -> Bool {
    let shared = min(a.count, b.count)
    return a[..<shared] == b[..<shared] && a[shared...].allSatisfy { $0 == 0 }
      && b[shared...].allSatisfy { $0 == 0 }
  }
}
