/// What was disbursed up to a day, summed from the ledger of transactions.
///
/// Columns of integers by lane, one for each fiscal year and month; never an object a row.
public struct Ledger: Sendable {
  /// The last day that counts.
  public let asOf: Day
  /// All that is known, of any day.
  public private(set) var book: LedgerBook
  /// By fiscal year, ascending.
  public private(set) var years: [LedgerYear]
  /// Sums of the days on which statements are dated.
  public private(set) var days: LedgerDays

  public init(asOf: Day) { self.init(LedgerBook(), days: LedgerDays(), asOf: asOf) }

  /// - Parameters:
  ///   - book: one that ``LedgerBook/knows(_:)`` the day; else the day's whole month counts.
  ///   - days: the sums of single days, where they are asked for.
  public init(_ book: LedgerBook, days: LedgerDays, asOf: Day) {
    self.asOf = asOf
    self.book = book
    self.days = days
    years = book.years.map { LedgerYear($0, of: book, through: asOf) }.filter { !$0.months.isEmpty }
  }

  /// Nil where no row of the year counts.
  public subscript(fiscalYear: Int) -> LedgerYear? { years.first { $0.fiscalYear == fiscalYear } }

  /// Usable rows, those of them dated after ``asOf``, and those up to it of kinds that are not disbursement.
  public var rowCount: Int { book.rowCount }
  public var laterRowCount: Int { book.rowCount(after: asOf) }
  public var otherKindRowCount: Int { book.otherKindRowCount(upTo: asOf) }

  /// The newest day up to ``asOf`` on which a row counts as disbursement.
  public var lastPayment: Day? { book.lastPayment(upTo: asOf) }

  /// Takes the same book with the days of more months or fewer; what it says up to ``asOf`` stays.
  public mutating func keep(_ book: LedgerBook) { self.book = book }

  /// Adds one usable row.
  public mutating func add(_ entry: LedgerEntry) {
    let laneCount = book.lanes.count
    let posting = book.add(entry)
    if book.lanes.count > laneCount {
      for place in years.indices { years[place].lanes = book.lanes }
    }
    guard let posting else { return }
    days.add(entry)
    guard entry.day <= asOf else { return }
    let place = years.firstIndex { $0.fiscalYear >= entry.fiscalYear } ?? years.count
    if place == years.count || years[place].fiscalYear != entry.fiscalYear {
      years.insert(LedgerYear(entry.fiscalYear, lanes: book.lanes), at: place)
    }
    years[place].add(posting, month: entry.month)
  }

  /// What the ledger says was disbursed of a project's plan of a year; nil where it has no counting row of it, so
  /// that a cumulative statement may speak.
  ///
  /// Treasury rows are the disbursement where a project has any in that year; its unit's own rows are then only a
  /// check. Source: data contract, transactions.source.
  public func disbursed(_ project: Key<Project>, in fiscalYear: Int) -> Dong? {
    self[fiscalYear]?.disbursed(project)
  }

  /// What a source's rows add up to by the end of a past day; nil where the source has no rows of the project in the
  /// year, and where the day lies within a month of which only the whole is known.
  public func disbursed(
    _ project: Key<Project>, in fiscalYear: Int, by source: FigureSource, on day: Day
  ) -> Dong? {
    guard let year = self[fiscalYear], year.hasRows(project, source) else { return nil }
    let month = day.monthNumber
    let sums = year.paid(project, by: source, upTo: month)
    if day >= asOf || day.isLastOfMonth { return sums.before &+ sums.within }
    return days.paid(project, fiscalYear: fiscalYear, month: month, source: source, by: day).map {
      sums.before &+ $0
    }
  }
}
