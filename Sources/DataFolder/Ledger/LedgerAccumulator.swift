import Domain

/// Sums by fiscal year, source, month and project while a ledger is read: plain memory, one allocation a column.
/// Lives on one thread.
final class LedgerAccumulator {
  typealias Column = UnsafeMutablePointer<Int64>

  /// Calendar years that have columns; a row outside is no date of this programme's.
  static let calendar = 1990..<2090

  final class Year {
    let fiscalYear: Int
    fileprivate let projectCount: Int
    /// By source: columns by month of ``LedgerAccumulator/calendar``, what was paid from carried-over capital, and
    /// rows, by project.
    fileprivate var months: [[Column?]]
    let carriedOver: [Column]
    let rowCounts: [UnsafeMutablePointer<UInt32>]

    fileprivate init(_ fiscalYear: Int, _ projectCount: Int) {
      self.fiscalYear = fiscalYear
      self.projectCount = projectCount
      months = Array(repeating: Array(repeating: nil, count: LedgerAccumulator.calendar.count * 12), count: 2)
      carriedOver = (0..<2).map { _ in
        let column = Column.allocate(capacity: projectCount + 1)
        column.initialize(repeating: 0, count: projectCount + 1)
        return column
      }
      rowCounts = (0..<2).map { _ in
        let counts = UnsafeMutablePointer<UInt32>.allocate(capacity: projectCount + 1)
        counts.initialize(repeating: 0, count: projectCount + 1)
        return counts
      }
    }

    deinit {
      for column in carriedOver { column.deallocate() }
      for counts in rowCounts { counts.deallocate() }
      for column in months.joined() { column?.deallocate() }
    }

    /// - Parameter month: `year * 12 + month - 1` in the calendar.
    func column(_ source: Int, _ month: Int) -> Column {
      let place = month - LedgerAccumulator.calendar.lowerBound * 12
      if let column = months[source][place] { return column }
      let column = Column.allocate(capacity: projectCount + 1)
      column.initialize(repeating: 0, count: projectCount + 1)
      months[source][place] = column
      return column
    }
  }

  /// The columns of one month of one fiscal year, kept at hand; those of a source that had no row yet are nil.
  struct Slot {
    var key = -1
    var sums: (Column?, Column?) = (nil, nil)
    var counts: (UnsafeMutablePointer<UInt32>?, UnsafeMutablePointer<UInt32>?) = (nil, nil)
    var carriedOver: (Column?, Column?) = (nil, nil)
  }

  /// By the lowest bits of a slot's key.
  static let slotCount = 64
  let slots: UnsafeMutablePointer<Slot>

  /// What tells slots apart: the months of two fiscal years have places of their own.
  @inline(__always)
  static func slotKey(_ fiscalYear: Int, _ month: Int) -> Int {
    fiscalYear << 20 | month << 1 | fiscalYear & 1
  }

  /// Brings the columns of a month into its slot.
  func fill(_ slot: UnsafeMutablePointer<Slot>, _ fiscalYear: Int, _ month: Int, _ source: Int) {
    let key = LedgerAccumulator.slotKey(fiscalYear, month)
    if slot.pointee.key != key { slot.pointee = Slot(key: key) }
    let year = year(fiscalYear)
    let column = year.column(source, month)
    slot.pointee.counts = (year.rowCounts[0], year.rowCounts[1])
    slot.pointee.carriedOver = (year.carriedOver[0], year.carriedOver[1])
    if source == 0 { slot.pointee.sums.0 = column } else { slot.pointee.sums.1 = column }
  }

  /// An amount that is still to be added.
  struct Pending {
    let sum: Column
    let count: UnsafeMutablePointer<UInt32>
    let amount: Int64
  }

  /// Amounts wait here for each other: their columns are far apart in memory, and so the processor fetches many at a
  /// time instead of waiting for one after the other.
  static let pendingCapacity = 64
  let pending: UnsafeMutablePointer<Pending>

  private(set) var years: [Year] = []
  private let projectCount: Int

  init(projectCount: Int) {
    self.projectCount = projectCount
    pending = .allocate(capacity: LedgerAccumulator.pendingCapacity)
    slots = .allocate(capacity: LedgerAccumulator.slotCount)
    slots.initialize(repeating: Slot(), count: LedgerAccumulator.slotCount)
  }

  deinit {
    pending.deallocate()
    slots.deallocate()
  }

  @inline(__always)
  static func add(_ pending: UnsafeMutablePointer<Pending>, count: Int) {
    for place in 0..<count {
      let next = pending[place]
      next.sum.pointee &+= next.amount
      next.count.pointee &+= 1
    }
  }

  func year(_ fiscalYear: Int) -> Year {
    if let year = years.first(where: { $0.fiscalYear == fiscalYear }) { return year }
    let year = Year(fiscalYear, projectCount)
    years.append(year)
    return year
  }

  static func index(_ source: FigureSource) -> Int { source == .treasury ? 0 : 1 }

  /// Adds a disbursement, or takes it away again.
  func add(_ entry: LedgerEntry, sign: Int64 = 1) {
    let year = year(entry.fiscalYear)
    let source = LedgerAccumulator.index(entry.source)
    let project = entry.project.index
    guard project < projectCount else { return }
    year.column(source, entry.month)[project] &+= sign &* entry.amount
    year.rowCounts[source][project] &+= UInt32(truncatingIfNeeded: sign)
    if entry.isCarriedOver { year.carriedOver[source][project] &+= sign &* entry.amount }
  }

  /// The sums as a value; they are gone from here then, so that they don't take their memory twice.
  func takeLedger(asOf: Day) -> Ledger {
    var ledger = Ledger(asOf: asOf)
    for year in years {
      ledger[year.fiscalYear] = LedgerYear(
        fiscalYear: year.fiscalYear, treasury: sums(year, 0), reported: sums(year, 1))
    }
    years = []
    slots.update(repeating: Slot(), count: LedgerAccumulator.slotCount)
    return ledger
  }

  private func sums(_ year: Year, _ source: Int) -> LedgerSums {
    var months: [Int] = []
    var byMonth: [[Dong]] = []
    var totals = [Dong](repeating: 0, count: projectCount)
    for (place, column) in year.months[source].enumerated() {
      guard let column else { continue }
      months.append(place + LedgerAccumulator.calendar.lowerBound * 12)
      byMonth.append(array(column))
      totals.withUnsafeMutableBufferPointer { totals in
        for project in totals.indices { totals[project] &+= column[project] }
      }
      column.deallocate()
      year.months[source][place] = nil
    }
    guard !months.isEmpty else { return LedgerSums() }
    return LedgerSums(
      months: months, byMonth: byMonth, totals: totals,
      carriedOverTotals: array(year.carriedOver[source]),
      rowCounts: Array(UnsafeBufferPointer(start: year.rowCounts[source], count: projectCount)))
  }

  private func array(_ column: Column) -> [Dong] {
    Array(UnsafeBufferPointer(start: column, count: projectCount))
  }
}
