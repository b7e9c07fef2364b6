/// What was disbursed, summed from the ledger of transactions up to a day.
///
/// Columns of integers by project, one for each fiscal year, source and interval of days; never an object a row.
/// The loader adds rows, everything else reads sums. A row is found again by scanning its file.
public struct Ledger: Sendable {
  /// The last day that counts.
  public var asOf: Day
  /// By fiscal year, ascending.
  public private(set) var years: [LedgerYear] = []
  /// Rows read, rows dated after ``asOf``, and rows of kinds that are not disbursement.
  public var rowCount = 0
  public var laterRowCount = 0
  public var otherKindRowCount = 0

  public init(asOf: Day) { self.asOf = asOf }

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
    isCarriedOver: Bool
  ) {
    if self[fiscalYear] == nil { self[fiscalYear] = LedgerYear(fiscalYear: fiscalYear) }
    guard let place = years.firstIndex(where: { $0.fiscalYear == fiscalYear }) else { return }
    years[place].add(amount, project: project, month: month, source: source, isCarriedOver: isCarriedOver)
  }

  /// Adds the sums of another part of the same ledger, read by another thread.
  public mutating func merge(_ other: Ledger) {
    rowCount += other.rowCount
    laterRowCount += other.laterRowCount
    otherKindRowCount += other.otherKindRowCount
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
}

/// One fiscal year of the ledger. The year is the plan's, not the date's: January mostly pays the year before.
public struct LedgerYear: Sendable {
  public let fiscalYear: Int
  /// Sums of the Treasury's rows and of the units' own.
  public private(set) var treasury = LedgerSums()
  public private(set) var reported = LedgerSums()

  public init(
    fiscalYear: Int, treasury: LedgerSums = LedgerSums(), reported: LedgerSums = LedgerSums()
  ) {
    self.fiscalYear = fiscalYear
    self.treasury = treasury
    self.reported = reported
  }

  public mutating func add(
    _ amount: Dong, project: Key<Project>, month: Int, source: FigureSource, isCarriedOver: Bool
  ) {
    switch source {
    case .treasury: treasury.add(amount, project: project, month: month, isCarriedOver: isCarriedOver)
    case .unitReport: reported.add(amount, project: project, month: month, isCarriedOver: isCarriedOver)
    }
  }

  mutating func merge(_ other: LedgerYear) {
    treasury.merge(other.treasury)
    reported.merge(other.reported)
  }

  /// Nil where the year has no counting row of the project.
  public func disbursed(_ project: Key<Project>) -> Dong? {
    treasury.hasRows(project)
      ? treasury.total(project) : reported.hasRows(project) ? reported.total(project) : nil
  }

  /// The part of ``disbursed(_:)`` that was paid from carried-over capital.
  func carriedOver(_ project: Key<Project>) -> Dong {
    (treasury.hasRows(project) ? treasury : reported).carriedOver(project)
  }

  /// What the unit reports beside the Treasury's figure; nil where the Treasury has no rows or the unit none.
  public func notYetAtTreasury(_ project: Key<Project>) -> Dong? {
    treasury.hasRows(project) && reported.hasRows(project) ? reported.total(project) : nil
  }
}

/// Sums of one source: by project, and by project and month.
public struct LedgerSums: Sendable {
  /// Month as `year * 12 + month - 1`, ascending with ``byMonth``.
  public private(set) var months: [Int] = []
  /// For each of ``months`` the sums by ``Key/index``; shorter where later projects have none.
  public private(set) var byMonth: [[Dong]] = []
  public private(set) var totals: [Dong] = []
  /// Of ``totals``, what was paid from carried-over capital.
  public private(set) var carriedOverTotals: [Dong] = []
  /// Counting rows by project.
  public private(set) var rowCounts: [UInt32] = []

  public init() {}

  /// Takes columns that were summed elsewhere; each is indexed by ``Key/index``.
  public init(
    months: [Int], byMonth: [[Dong]], totals: [Dong], carriedOverTotals: [Dong], rowCounts: [UInt32]
  ) {
    self.months = months
    self.byMonth = byMonth
    self.totals = totals
    self.carriedOverTotals = carriedOverTotals
    self.rowCounts = rowCounts
  }

  public mutating func add(_ amount: Dong, project: Key<Project>, month: Int, isCarriedOver: Bool = false) {
    byMonth[place(of: month)].add(amount, at: project.index)
    totals.add(amount, at: project.index)
    if isCarriedOver { carriedOverTotals.add(amount, at: project.index) }
    rowCounts.add(1, at: project.index)
  }

  private mutating func place(of month: Int) -> Int {
    if let last = months.last, last == month { return months.count - 1 }
    if let place = months.firstIndex(of: month) { return place }
    let place = months.firstIndex { $0 > month } ?? months.count
    months.insert(month, at: place)
    byMonth.insert([], at: place)
    return place
  }

  mutating func merge(_ other: LedgerSums) {
    for (month, sums) in zip(other.months, other.byMonth) { byMonth[place(of: month)].add(sums) }
    totals.add(other.totals)
    carriedOverTotals.add(other.carriedOverTotals)
    rowCounts.add(other.rowCounts)
  }

  /// Whether a counting row of the project stands here, even where its sum is 0.
  public func hasRows(_ project: Key<Project>) -> Bool {
    rowCounts.indices.contains(project.index) && rowCounts[project.index] > 0
  }

  /// All that the project disbursed, in đồng; 0 without rows.
  public func total(_ project: Key<Project>) -> Dong {
    totals.indices.contains(project.index) ? totals[project.index] : 0
  }

  /// The part of ``total(_:)`` that was paid from carried-over capital, in đồng.
  public func carriedOver(_ project: Key<Project>) -> Dong {
    carriedOverTotals.indices.contains(project.index) ? carriedOverTotals[project.index] : 0
  }
}

extension Array where Element: FixedWidthInteger {
  /// Adds to an element and grows with zeros as far as needed. Cannot wrap: see ``Dong``.
  fileprivate mutating func add(_ value: Element, at index: Int) {
    if index >= count { append(contentsOf: repeatElement(0, count: index + 1 - count)) }
    self[index] &+= value
  }

  /// Adds a whole column.
  fileprivate mutating func add(_ other: [Element]) {
    if isEmpty {
      self = other
      return
    }
    if other.count > count { append(contentsOf: repeatElement(0, count: other.count - count)) }
    for index in other.indices { self[index] &+= other[index] }
  }
}
