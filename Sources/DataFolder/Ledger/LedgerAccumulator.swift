import Domain

/// Sums by fiscal year, strand, month and project while a ledger is read: plain memory, one allocation a column.
/// Lives on one thread.
final class LedgerAccumulator {
  typealias Column = UnsafeMutablePointer<Int64>

  /// Calendar years that have columns; a row outside is no date of this programme's.
  static let calendar = 1990..<2090

  /// The columns of one ``LedgerStrand`` of a year, by project.
  final class Strand {
    fileprivate let projectCount: Int
    /// By month of ``LedgerAccumulator/calendar``.
    fileprivate var months: [Column?]
    let carriedOver: Column
    let advances: Column
    let rowCounts: UnsafeMutablePointer<UInt32>

    fileprivate init(_ projectCount: Int) {
      self.projectCount = projectCount
      months = Array(repeating: nil, count: LedgerAccumulator.calendar.count * 12)
      carriedOver = Strand.makeColumn(projectCount)
      advances = Strand.makeColumn(projectCount)
      rowCounts = .allocate(capacity: projectCount + 1)
      rowCounts.initialize(repeating: 0, count: projectCount + 1)
    }

    deinit {
      carriedOver.deallocate()
      advances.deallocate()
      rowCounts.deallocate()
      for column in months { column?.deallocate() }
    }

    private static func makeColumn(_ projectCount: Int) -> Column {
      let column = Column.allocate(capacity: projectCount + 1)
      column.initialize(repeating: 0, count: projectCount + 1)
      return column
    }

    /// - Parameter month: `year * 12 + month - 1` in the calendar.
    func column(_ month: Int) -> Column {
      let place = month - LedgerAccumulator.calendar.lowerBound * 12
      if let column = months[place] { return column }
      let column = Strand.makeColumn(projectCount)
      months[place] = column
      return column
    }
  }

  final class Year {
    let fiscalYear: Int
    private let projectCount: Int
    /// By ``LedgerStrand/index``; nil for one that has no row.
    fileprivate var strands: [Strand?] = Array(repeating: nil, count: LedgerStrand.all.count)

    fileprivate init(_ fiscalYear: Int, _ projectCount: Int) {
      self.fiscalYear = fiscalYear
      self.projectCount = projectCount
    }

    func strand(_ index: Int) -> Strand {
      if let strand = strands[index] { return strand }
      let strand = Strand(projectCount)
      strands[index] = strand
      return strand
    }
  }

  /// The columns of one month of one strand of a fiscal year, kept at hand; nil before its first row.
  struct Slot {
    var key = -1
    var sums: Column?
    var counts: UnsafeMutablePointer<UInt32>?
    var carriedOver: Column?
    var advances: Column?
  }

  /// By the lowest bits of a slot's key.
  static let slotCount = 512
  let slots: UnsafeMutablePointer<Slot>

  /// What tells slots apart: the strands and months of two fiscal years have places of their own.
  @inline(__always)
  static func slotKey(_ fiscalYear: Int, _ month: Int, _ strand: Int) -> Int {
    fiscalYear << 20 | month << 4 | strand << 1 | fiscalYear & 1
  }

  /// Brings the columns of a month into its slot.
  func fill(_ slot: UnsafeMutablePointer<Slot>, _ fiscalYear: Int, _ month: Int, _ strand: Int) {
    let columns = year(fiscalYear).strand(strand)
    slot.pointee = Slot(
      key: LedgerAccumulator.slotKey(fiscalYear, month, strand), sums: columns.column(month),
      counts: columns.rowCounts, carriedOver: columns.carriedOver, advances: columns.advances)
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
  /// Sums of the single days that are asked for, and by project whether any are.
  private var days: LedgerDays
  let hasDays: UnsafeMutablePointer<Bool>
  private let projectCount: Int

  /// - Parameter days: what is asked for, without sums.
  init(projectCount: Int, days: LedgerDays) {
    self.projectCount = projectCount
    self.days = days
    pending = .allocate(capacity: LedgerAccumulator.pendingCapacity)
    slots = .allocate(capacity: LedgerAccumulator.slotCount)
    slots.initialize(repeating: Slot(), count: LedgerAccumulator.slotCount)
    hasDays = .allocate(capacity: projectCount + 1)
    hasDays.initialize(repeating: false, count: projectCount + 1)
    for project in days.projectIndices where project < projectCount { hasDays[project] = true }
  }

  deinit {
    pending.deallocate()
    slots.deallocate()
    hasDays.deallocate()
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

  /// Adds a disbursement, or takes it away again.
  func add(_ entry: LedgerEntry, sign: Int64 = 1) {
    let project = entry.project.index
    guard project < projectCount else { return }
    let strand = year(entry.fiscalYear).strand(LedgerStrand(entry.source, entry.channel).index)
    strand.column(entry.month)[project] &+= sign &* entry.amount
    strand.rowCounts[project] &+= UInt32(truncatingIfNeeded: sign)
    if entry.isCarriedOver { strand.carriedOver[project] &+= sign &* entry.amount }
    if entry.isAdvance { strand.advances[project] &+= sign &* entry.amount }
    if hasDays[project] {
      addDay(
        sign &* entry.amount, project, entry.fiscalYear, month: entry.month, entry.source, entry.day)
    }
  }

  /// Adds to the sum of a single day, if it is asked for.
  @inline(never)
  func addDay(
    _ amount: Int64, _ project: Int, _ fiscalYear: Int, month: Int, _ source: FigureSource, _ day: Day
  ) {
    days.add(
      amount, project: Key(Int32(truncatingIfNeeded: project)), fiscalYear: fiscalYear, month: month,
      source: source, day: day)
  }

  /// The sums as a value; they are gone from here then, so that they don't take their memory twice.
  func takeLedger(asOf: Day) -> Ledger {
    var ledger = Ledger(asOf: asOf, days: days)
    days = days.empty
    for year in years {
      ledger[year.fiscalYear] = LedgerYear(fiscalYear: year.fiscalYear, strands: year.strands.map(sums))
    }
    years = []
    slots.update(repeating: Slot(), count: LedgerAccumulator.slotCount)
    return ledger
  }

  private func sums(_ strand: Strand?) -> LedgerSums {
    guard let strand else { return LedgerSums() }
    var months: [Int] = []
    var byMonth: [[Dong]] = []
    var totals = [Dong](repeating: 0, count: projectCount)
    for (place, column) in strand.months.enumerated() {
      guard let column else { continue }
      months.append(place + LedgerAccumulator.calendar.lowerBound * 12)
      byMonth.append(array(column))
      totals.withUnsafeMutableBufferPointer { totals in
        for project in totals.indices { totals[project] &+= column[project] }
      }
      column.deallocate()
      strand.months[place] = nil
    }
    guard !months.isEmpty else { return LedgerSums() }
    return LedgerSums(
      months: months, byMonth: byMonth, totals: totals, carriedOverTotals: array(strand.carriedOver),
      outstandingAdvances: array(strand.advances),
      rowCounts: Array(UnsafeBufferPointer(start: strand.rowCounts, count: projectCount)))
  }

  private func array(_ column: Column) -> [Dong] {
    Array(UnsafeBufferPointer(start: column, count: projectCount))
  }
}
