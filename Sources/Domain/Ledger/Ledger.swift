/// What was disbursed, summed from the ledger of transactions up to a day.
///
/// Columns of integers by project, one for each fiscal year, strand and interval of days; never an object a row.
/// The loader adds rows, everything else reads sums. A row is found again by scanning its file.
public struct Ledger: Sendable {
  /// The last day that counts.
  public var asOf: Day
  /// By fiscal year, ascending.
  public private(set) var years: [LedgerYear] = []
  /// The months of which the days are known too, and their sums.
  public private(set) var days = LedgerDays()
  /// Rows read, rows dated after ``asOf``, and rows of kinds that are not disbursement.
  public var rowCount = 0
  public var laterRowCount = 0
  public var otherKindRowCount = 0

  public init(asOf: Day) { self.asOf = asOf }

  /// - Parameter days: the sums of single days, where they are asked for.
  public init(asOf: Day, days: LedgerDays) {
    self.asOf = asOf
    self.days = days
  }

  public subscript(fiscalYear: Int) -> LedgerYear? {
    get { years.first { $0.fiscalYear == fiscalYear } }
    set {
      years.removeAll { $0.fiscalYear == fiscalYear }
      if let newValue {
        years.append(newValue)
        years.sort { $0.fiscalYear < $1.fiscalYear }
      }
    }
  }

  /// Adds one counting row.
  public mutating func add(
    _ amount: Dong, project: Key<Project>, fiscalYear: Int, month: Int, source: FigureSource,
    channel: Channel? = nil, isCarriedOver: Bool, isAdvance: Bool = false, day: Day? = nil
  ) {
    let strand = LedgerStrand(source, channel)
    if let day {
      days.add(amount, project: project, fiscalYear: fiscalYear, month: month, source: source, day: day)
    }
    if self[fiscalYear] == nil { self[fiscalYear] = LedgerYear(fiscalYear: fiscalYear) }
    guard let place = years.firstIndex(where: { $0.fiscalYear == fiscalYear }) else { return }
    years[place].add(
      amount, project: project, month: month, strand: strand, isCarriedOver: isCarriedOver,
      isAdvance: isAdvance)
  }

  /// Adds the sums of another part of the same ledger, read by another thread.
  public mutating func merge(_ other: Ledger) {
    rowCount += other.rowCount
    laterRowCount += other.laterRowCount
    otherKindRowCount += other.otherKindRowCount
    days.merge(other.days)
    for year in other.years {
      if let place = years.firstIndex(where: { $0.fiscalYear == year.fiscalYear }) {
        years[place].merge(year)
      } else {
        self[year.fiscalYear] = year
      }
    }
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
    let (civilYear, number, _) = day.civil
    let month = civilYear * 12 + number - 1
    var sums: (before: Dong, within: Dong) = (0, 0)
    for channel in PaidByClass.classes {
      let own = year[LedgerStrand(source, channel)].paid(project, upTo: month)
      sums = (sums.before &+ own.before, sums.within &+ own.within)
    }
    if day >= asOf || Day.last(ofMonth: number, in: civilYear) == day { return sums.before &+ sums.within }
    return days.paid(project, fiscalYear: fiscalYear, month: month, source: source, by: day).map {
      sums.before &+ $0
    }
  }
}
