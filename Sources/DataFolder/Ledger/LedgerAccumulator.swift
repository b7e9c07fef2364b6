import Domain
import Glibc

/// Sums by fiscal year, month and lane while a ledger is read: plain memory, one allocation a column. Lives on one
/// thread.
final class LedgerAccumulator {
  typealias Column = UnsafeMutablePointer<Int64>

  /// Calendar years that have columns; a row outside is no date of this programme's.
  static let calendar = 1990..<2090

  /// The columns of a month of a fiscal year, by lane.
  final class Month {
    let fiscalYear: Int
    let number: Int
    fileprivate(set) var sums: Column
    fileprivate(set) var rowCounts: UnsafeMutablePointer<Int32>
    /// Few months have any.
    fileprivate(set) var carriedOver: Column?
    fileprivate(set) var advances: Column?

    fileprivate init(_ fiscalYear: Int, _ number: Int, _ capacity: Int) {
      self.fiscalYear = fiscalYear
      self.number = number
      sums = LedgerAccumulator.column(capacity)
      rowCounts = LedgerAccumulator.column(capacity)
    }

    deinit {
      free(sums)
      free(rowCounts)
      free(carriedOver)
      free(advances)
    }

    fileprivate func makeCarriedOver(_ capacity: Int) -> Column {
      let column = carriedOver ?? LedgerAccumulator.column(capacity)
      carriedOver = column
      return column
    }

    fileprivate func makeAdvances(_ capacity: Int) -> Column {
      let column = advances ?? LedgerAccumulator.column(capacity)
      advances = column
      return column
    }

    fileprivate func grow(from old: Int, to new: Int) {
      sums = LedgerAccumulator.moved(sums, old, new)
      rowCounts = LedgerAccumulator.moved(rowCounts, old, new)
      carriedOver = carriedOver.map { LedgerAccumulator.moved($0, old, new) }
      advances = advances.map { LedgerAccumulator.moved($0, old, new) }
    }
  }

  /// The columns of a month at hand; nil before its first row.
  struct Slot {
    var key = -1
    var sums: Column?
    var rowCounts: UnsafeMutablePointer<Int32>?
    /// By day less one all usable rows, and 32 places later those that are no disbursement.
    var dayCounts: UnsafeMutablePointer<Int32>?
    var isKept = false
    /// The owner of the columns.
    fileprivate var month: Unmanaged<Month>?
  }

  /// By the lowest bits of a slot's key.
  static let slotCount = 64
  let slots: UnsafeMutablePointer<Slot>

  /// What tells slots apart: the months of two fiscal years have places of their own.
  @inline(__always)
  static func slotKey(_ fiscalYear: Int, _ month: Int) -> Int {
    fiscalYear << 20 | month << 1 | fiscalYear & 1
  }

  /// A row that is still to be added.
  struct Pending {
    let slot: UnsafeMutablePointer<Slot>
    let amount: Int64
    /// `project * 6 + strand`.
    let pair: Int32
    let fiscalYear: Int16
    /// Of its month, 1...31.
    let day: UInt8
    let isCarriedOver: Bool
    let isAdvance: Bool
    /// Its lane, when it is added.
    fileprivate(set) var lane: Int32 = -1

    @inline(__always)
    init(
      _ slot: UnsafeMutablePointer<Slot>, _ amount: Int64, pair: Int, fiscalYear: Int, day: Int,
      isCarriedOver: Bool, isAdvance: Bool
    ) {
      self.slot = slot
      self.amount = amount
      self.pair = Int32(truncatingIfNeeded: pair)
      self.fiscalYear = Int16(truncatingIfNeeded: fiscalYear)
      self.day = UInt8(truncatingIfNeeded: day)
      self.isCarriedOver = isCarriedOver
      self.isAdvance = isAdvance
    }
  }

  /// Rows wait here for each other: what they add to is far apart in memory, and so the processor fetches many at a
  /// time instead of waiting for one after the other.
  static let pendingCapacity = 64
  let pending: UnsafeMutablePointer<Pending>

  /// By `project * 6 + strand`: the lane, or -1.
  private let laneTable: UnsafeMutablePointer<Int32>
  private var lanes: [(project: Int, strand: Int)] = []
  /// Lanes that columns have room for.
  private var capacity: Int
  private var months: [Int: Month] = [:]
  /// By calendar month.
  private var dayCounts: [Int: UnsafeMutablePointer<Int32>] = [:]
  /// The single rows of the months whose days are asked for.
  private var postings: [Int: [LedgerPosting]] = [:]
  /// Sums of the single days that are asked for, and by project whether any are.
  private var days: LedgerDays
  let hasDays: UnsafeMutablePointer<Bool>
  /// Whether any project has.
  let hasAnyDays: Bool
  private let projectCount: Int

  /// - Parameters:
  ///   - days: what is asked for, without sums.
  ///   - keptMonths: those of which every day must be known.
  init(projectCount: Int, days: LedgerDays, keptMonths: Set<Int>) {
    self.projectCount = projectCount
    self.days = days
    for month in keptMonths { postings[month] = [] }
    capacity = projectCount + projectCount / 4 + 64
    pending = .allocate(capacity: LedgerAccumulator.pendingCapacity)
    slots = .allocate(capacity: LedgerAccumulator.slotCount)
    slots.initialize(repeating: Slot(), count: LedgerAccumulator.slotCount)
    laneTable = .allocate(capacity: projectCount * 6 + 1)
    laneTable.initialize(repeating: -1, count: projectCount * 6 + 1)
    hasDays = LedgerAccumulator.column(projectCount + 1)
    hasAnyDays = !days.projectIndices.isEmpty
    for project in days.projectIndices where project < projectCount { hasDays[project] = true }
  }

  deinit {
    pending.deallocate()
    slots.deallocate()
    laneTable.deallocate()
    free(hasDays)
    for counts in dayCounts.values { free(counts) }
  }

  /// Zeros whose memory is taken page by page, when something is added.
  private static func column<Number>(_ count: Int) -> UnsafeMutablePointer<Number> {
    guard let memory = calloc(count, MemoryLayout<Number>.stride) else {
      preconditionFailure("out of memory")
    }
    return memory.bindMemory(to: Number.self, capacity: count)
  }

  private static func moved<Number>(
    _ column: UnsafeMutablePointer<Number>, _ old: Int, _ new: Int
  ) -> UnsafeMutablePointer<Number> {
    let larger: UnsafeMutablePointer<Number> = self.column(new)
    larger.update(from: column, count: old)
    free(column)
    return larger
  }

  /// Brings the columns of a month into its slot. Nothing may wait for the slot then.
  @inline(never)
  func fill(_ slot: UnsafeMutablePointer<Slot>, _ fiscalYear: Int, _ month: Int) {
    let columns = columns(fiscalYear, month)
    slot.pointee = Slot(
      key: LedgerAccumulator.slotKey(fiscalYear, month), sums: columns.sums, rowCounts: columns.rowCounts,
      dayCounts: counts(month), isKept: postings[month] != nil, month: Unmanaged.passUnretained(columns))
  }

  private func columns(_ fiscalYear: Int, _ number: Int) -> Month {
    let key = LedgerAccumulator.slotKey(fiscalYear, number)
    if let month = months[key] { return month }
    let month = Month(fiscalYear, number, capacity)
    months[key] = month
    return month
  }

  private func counts(_ month: Int) -> UnsafeMutablePointer<Int32> {
    if let counts = dayCounts[month] { return counts }
    let counts: UnsafeMutablePointer<Int32> = LedgerAccumulator.column(64)
    dayCounts[month] = counts
    return counts
  }

  private func lane(_ pair: Int) -> Int {
    let lane = Int(laneTable[pair])
    return lane >= 0 ? lane : makeLane(pair)
  }

  /// Gives a pair its lane at its first row.
  @inline(never)
  private func makeLane(_ pair: Int) -> Int {
    if lanes.count == capacity { grow() }
    let lane = lanes.count
    lanes.append((pair / 6, pair % 6))
    laneTable[pair] = Int32(lane)
    return lane
  }

  private func grow() {
    for month in months.values { month.grow(from: capacity, to: capacity * 2) }
    capacity *= 2
    for place in 0..<LedgerAccumulator.slotCount {
      guard let month = slots[place].month?.takeUnretainedValue() else { continue }
      slots[place].sums = month.sums
      slots[place].rowCounts = month.rowCounts
    }
  }

  /// Adds the rows that wait.
  func addPending(_ count: Int) {
    // All lanes first: the look-ups don't wait for each other, nor do the sums after them.
    for place in 0..<count { pending[place].lane = laneTable[Int(pending[place].pair)] }
    for place in 0..<count where pending[place].lane < 0 {
      pending[place].lane = Int32(truncatingIfNeeded: lane(Int(pending[place].pair)))
    }
    for place in 0..<count {
      let row = pending[place]
      let lane = Int(row.lane)
      guard let sums = row.slot.pointee.sums, let rowCounts = row.slot.pointee.rowCounts else { continue }
      sums[lane] &+= row.amount
      rowCounts[lane] &+= 1
      if row.isCarriedOver || row.isAdvance || row.slot.pointee.isKept { addMarked(row) }
    }
  }

  /// Adds what not every row has: marks, and its day where that is asked for.
  @inline(never)
  private func addMarked(_ row: Pending) {
    guard let month = row.slot.pointee.month?.takeUnretainedValue() else { return }
    let lane = Int(row.lane)
    if row.isCarriedOver { month.makeCarriedOver(capacity)[lane] &+= row.amount }
    if row.isAdvance { month.makeAdvances(capacity)[lane] &+= row.amount }
    guard row.slot.pointee.isKept else { return }
    keep(
      LedgerPosting(
        amount: row.amount, lane: lane, fiscalYear: Int(row.fiscalYear), day: Int(row.day),
        isCarriedOver: row.isCarriedOver, isAdvance: row.isAdvance), month: month.number)
  }

  /// Keeps a row of a month whose days are asked for.
  private func keep(_ posting: LedgerPosting, month: Int) {
    guard let count = postings[month]?.count, let room = postings[month]?.capacity else { return }
    // A quarter more, not twice as much: there are many.
    if count == room { postings[month]?.reserveCapacity(count + count / 4 + 64) }
    postings[month]?.append(posting)
  }

  /// Adds a usable row, or takes it away again.
  func add(_ entry: LedgerEntry, isTakenBack: Bool = false) {
    let project = entry.project.index
    guard project < projectCount else { return }
    let day = entry.day.civil.day
    let sign: Int32 = isTakenBack ? -1 : 1
    counts(entry.month)[day - 1] += sign
    guard entry.kind.isDisbursement else {
      counts(entry.month)[32 + day - 1] += sign
      return
    }
    let lane = lane(project * 6 + LedgerStrand(entry.source, entry.channel).index)
    let amount = isTakenBack ? 0 &- entry.amount : entry.amount
    let columns = columns(entry.fiscalYear, entry.month)
    columns.sums[lane] &+= amount
    columns.rowCounts[lane] &+= sign
    if entry.isCarriedOver { columns.makeCarriedOver(capacity)[lane] &+= amount }
    if entry.isAdvance { columns.makeAdvances(capacity)[lane] &+= amount }
    keep(
      LedgerPosting(
        amount: amount, lane: lane, fiscalYear: entry.fiscalYear, day: day,
        isCarriedOver: entry.isCarriedOver,
        isAdvance: entry.isAdvance, isTakenBack: isTakenBack), month: entry.month)
    if hasDays[project] { isTakenBack ? days.remove(entry) : days.add(entry) }
  }

  /// Takes the sums of another part of the ledger, and leaves it without them.
  func addSums(of book: inout LedgerBook) {
    let lanes = book.lanes.pairs.map { lane($0.project * 6 + $0.strand) }
    var years = book.takeYears()
    while var year = years.popLast() {
      while let month = year.months.popLast() {
        let columns = columns(year.fiscalYear, month.number)
        month.visit { lane, sums in
          let lane = lanes[lane]
          columns.sums[lane] &+= sums.amount
          columns.rowCounts[lane] &+= sums.rowCount
          if sums.carriedOver != 0 { columns.makeCarriedOver(capacity)[lane] &+= sums.carriedOver }
          if sums.advances != 0 { columns.makeAdvances(capacity)[lane] &+= sums.advances }
        }
      }
    }
  }

  /// The sums as a value, when nothing waits; they are gone from here then, so that they don't take their memory twice.
  func takeBook() -> (book: LedgerBook, days: LedgerDays) {
    var years: [Int: LedgerBook.Year] = [:]
    for key in months.keys.sorted() {
      guard let month = months.removeValue(forKey: key) else { continue }
      years[month.fiscalYear, default: LedgerBook.Year(month.fiscalYear)].months.append(
        LedgerMonth(
          month.number, sums: column(month.sums), carriedOver: column(month.carriedOver),
          advances: column(month.advances), rowCounts: column(month.rowCounts)))
    }
    slots.update(repeating: Slot(), count: LedgerAccumulator.slotCount)
    let counts = dayCounts.mapValues { counts in
      LedgerDayCounts(
        all: Array(UnsafeBufferPointer(start: counts, count: 31)),
        otherKinds: Array(UnsafeBufferPointer(start: counts + 32, count: 31)))
    }
    let book = LedgerBook(
      lanes: LedgerLanes(lanes), years: Array(years.values), postings: postings, dayCounts: counts)
    let taken = days
    days = days.empty
    postings = [:]
    return (book, taken)
  }

  private func column<Number>(_ values: UnsafeMutablePointer<Number>?) -> UnsafeBufferPointer<Number> {
    UnsafeBufferPointer(start: values, count: values == nil ? 0 : lanes.count)
  }
}
