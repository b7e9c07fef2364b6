import Contract
import Domain

/// Sums the records of the ledger.
///
/// A record that is plain in every column is summed without making a String, an object or an array; the first thing
/// that is not plain sends it to ``LedgerRowReader``, which says what is wrong.
struct LedgerSink: RecordSink {
  /// A record whose code was met before: set aside until it is known which record was the first.
  struct Repeated: Sendable {
    let offset: UInt64
    let hash: UInt64
  }

  private let today: Int32
  private let words = LedgerWords()
  private let identities: IdentitySet
  private let accumulator: LedgerAccumulator
  private let reader: LedgerRowReader
  private let places: LedgerPlaces
  /// In a unit's folder: the projects of others.
  private let others: ProjectSet?
  private let keys: UnsafeMutablePointer<Int32>
  private let keyCount: Int
  private let projectForm: NumberedCode?
  private let monitor: LedgerMonitor
  /// Whether rows are kept one by one instead of summed: for the few rows of a tail.
  private let keepsEntries: Bool
  private let sumsPlainRows: Bool

  private let slots: UnsafeMutablePointer<LedgerAccumulator.Slot>
  private let pending: UnsafeMutablePointer<LedgerAccumulator.Pending>
  private var pendingCount = 0
  /// What is taken from a project's number to give its key; nil where that must be looked up.
  private let firstNumber: Int?
  private let hasDays: UnsafeMutablePointer<Bool>
  private let hasAnyDays: Bool
  private let funding = FundingMemo()

  private(set) var tally = LedgerTally()
  private(set) var entries: [LedgerEntry] = []
  private(set) var repeated: [Repeated] = []

  // What the record before had: most often this one has the same.
  private var treasuryRun = Run()
  private var unitRun = Run()
  private var dateWord: UInt64 = 0
  private var monthStart: Int32 = 0
  private var monthLength = 0
  private var month = 0
  private var yearWord: UInt32 = 0
  private var fiscalYear = 0
  /// The block at hand: where it begins, and the first and last month in it.
  private var blockStart: UInt64
  private var blockMonths = (first: Int.max, last: Int.min)
  private(set) var blocks: [LedgerBlock] = []

  /// Codes of one form of a source, to which most likely its next code belongs too.
  private struct Run {
    var form: NumberedCode?
    var bits: UnsafeMutablePointer<UInt64>?
    var bitCount = 0
  }

  /// - Parameter start: the first byte that is read.
  init(
    _ worker: LedgerWorker, reader: LedgerRowReader, places: LedgerPlaces, keepsEntries: Bool, start: UInt64
  ) {
    blockStart = start
    today = worker.terms.today.number
    identities = worker.identities
    accumulator = worker.accumulator
    slots = worker.accumulator.slots
    pending = worker.accumulator.pending
    hasDays = worker.accumulator.hasDays
    hasAnyDays = worker.accumulator.hasAnyDays
    firstNumber = worker.projects.firstNumber
    keys = worker.projects.keys
    keyCount = worker.projects.keyCount
    projectForm = worker.projects.form
    monitor = worker.monitor
    sumsPlainRows = worker.sumsPlainRows
    self.reader = reader
    others = reader.othersProjects
    self.places = places
    self.keepsEntries = keepsEntries
    tally.absoluteSum = worker.absoluteSum
  }

  mutating func take(_ record: RawRecord) {
    tally.recordCount &+= 1
    if !sumsPlainRows || !takePlain(record) { takeAny(record) }
  }

  mutating func refuse(_ fault: RecordFault) {
    if reader.checker.refuse(fault) { tally.recordCount += 1 }
  }

  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool {
    if blockMonths.first <= blockMonths.last {
      blocks.append(
        LedgerBlock(bytes: blockStart..<next, months: blockMonths.first...blockMonths.last))
      blockStart = next
      // The next row may have the month of the last one, which is then not looked at again.
      blockMonths = dateWord == 0 ? (.max, .min) : (month, month)
    }
    return monitor.passed(bytes)
  }

  /// False, with nothing done, for a record that must be looked at closely.
  @inline(__always)
  private mutating func takePlain(_ record: RawRecord) -> Bool {
    let projectCell = record.cell(places.project)
    guard let projectForm else { return false }
    let number = projectForm.number(projectCell.bytes, projectCell.count)
    guard number >= 0, number < keyCount else { return false }
    let project = firstNumber.map { number &- $0 } ?? Int(keys[number])
    guard project >= 0, others?.has(project) != true else { return false }
    let dateCell = record.cell(places.date)
    guard dateCell.count == 10, setMonth(dateCell.bytes), let dayOfMonth = CellNumber.two(dateCell.bytes + 8),
      dayOfMonth >= 1, dayOfMonth <= monthLength
    else { return false }
    let yearCell = record.cell(places.fiscalYear)
    guard yearCell.count == 4, setFiscalYear(yearCell.bytes) else { return false }
    let dayNumber = monthStart &+ Int32(truncatingIfNeeded: dayOfMonth - 1)
    guard isInPlanYear, dayNumber <= today else { return false }
    let kind = words.kind(record.cell(places.kind))
    guard kind != LedgerWords.unknown else { return false }
    let capital = words.capitalYear(record.cell(places.capitalYear))
    guard capital != LedgerWords.unknown else { return false }
    let source = words.source(record.cell(places.source))
    guard source != LedgerWords.unknown else { return false }
    let amountCell = record.cell(places.amount)
    let amount = LedgerWords.amount(amountCell.bytes, amountCell.count)
    guard amount != .min, LedgerWords.isRightlySigned(amount, kind) else { return false }
    let channel = fundingClass(record)
    guard channel >= 0, hasNoMilestone(record), isPlainText(record) else { return false }
    let code = record.cell(places.code)
    let run = source == LedgerWords.treasury ? treasuryRun : unitRun
    guard let runForm = run.form, let runBits = run.bits else { return false }
    let identity = runForm.number(code.bytes, code.count)
    guard identity >= 0, identity < run.bitCount else { return false }
    let bit = UInt64(1) << UInt64(identity & 63)
    guard runBits[identity >> 6] & bit == 0 else { return false }
    let (sum, overflow) = tally.absoluteSum.addingReportingOverflow(abs(amount))
    guard !overflow else { return false }
    runBits[identity >> 6] |= bit
    tally.absoluteSum = sum
    tally.usedCount &+= 1
    add(
      amount, project, strand: source &* 3 &+ channel, isCarriedOver: capital == LedgerWords.carriedOver,
      dayOfMonth, dayNumber, kind)
    return true
  }

  /// - Parameters:
  ///   - strand: a ``LedgerStrand/index``.
  ///   - dayOfMonth: 1...31.
  ///   - kind: a place in ``LedgerWords/kinds``.
  @inline(__always)
  private mutating func add(
    _ amount: Int64, _ project: Int, strand: Int, isCarriedOver: Bool, _ dayOfMonth: Int, _ dayNumber: Int32,
    _ kind: Int
  ) {
    if keepsEntries || (hasAnyDays && hasDays[project]) {
      addSlowly(amount, project, strand: strand, isCarriedOver: isCarriedOver, dayNumber, kind)
      return
    }
    let key = LedgerAccumulator.slotKey(fiscalYear, month)
    let slot = slots + (key & (LedgerAccumulator.slotCount - 1))
    if slot.pointee.key != key {
      finish()
      accumulator.fill(slot, fiscalYear, month)
    }
    guard let dayCounts = slot.pointee.dayCounts else { return }
    dayCounts[dayOfMonth &- 1] &+= 1
    guard kind < LedgerWords.firstOtherKind else {
      dayCounts[31 &+ dayOfMonth] &+= 1
      return
    }
    pending[pendingCount] = LedgerAccumulator.Pending(
      slot, amount, pair: project &* 6 &+ strand, fiscalYear: fiscalYear, day: dayOfMonth,
      isCarriedOver: isCarriedOver, isAdvance: LedgerWords.isAdvance(kind))
    pendingCount &+= 1
    if pendingCount == LedgerAccumulator.pendingCapacity { finish() }
  }

  /// The way of few rows.
  @inline(never)
  private mutating func addSlowly(
    _ amount: Int64, _ project: Int, strand: Int, isCarriedOver: Bool, _ dayNumber: Int32, _ kind: Int
  ) {
    let strand = LedgerStrand.all[strand]
    take(
      LedgerEntry(
        project: Key(Int32(truncatingIfNeeded: project)), fiscalYear: fiscalYear, day: Day(number: dayNumber),
        kind: LedgerWords.kinds[kind], amount: amount, source: strand.source, channel: strand.channel,
        isCarriedOver: isCarriedOver))
  }

  private mutating func take(_ entry: LedgerEntry) {
    if keepsEntries { entries.append(entry) } else { accumulator.add(entry) }
  }

  /// Adds what is still to be added: to be called at the end.
  mutating func finish() {
    accumulator.addPending(pendingCount)
    pendingCount = 0
  }

  /// Takes the month of a date from its first eight bytes, `yyyy-mm-`.
  @inline(__always)
  private mutating func setMonth(_ bytes: UnsafePointer<UInt8>) -> Bool {
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    return word == dateWord || changeMonth(bytes, word)
  }

  @inline(never)
  private mutating func changeMonth(_ bytes: UnsafePointer<UInt8>, _ word: UInt64) -> Bool {
    guard bytes[4] == 0x2D, bytes[7] == 0x2D, let year = CellNumber.four(bytes),
      let month = CellNumber.two(bytes + 5), let first = Day(year: year, month: month, day: 1),
      LedgerAccumulator.calendar.contains(year)
    else { return false }
    dateWord = word
    monthStart = first.number
    monthLength = Day.count(ofMonth: month, in: year)
    note(month: year * 12 + month - 1)
    return true
  }

  private mutating func note(month: Int) {
    self.month = month
    blockMonths = (min(blockMonths.first, month), max(blockMonths.last, month))
  }

  @inline(__always)
  private mutating func setFiscalYear(_ bytes: UnsafePointer<UInt8>) -> Bool {
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self)
    return word == yearWord || changeFiscalYear(bytes, word)
  }

  @inline(never)
  private mutating func changeFiscalYear(_ bytes: UnsafePointer<UInt8>, _ word: UInt32) -> Bool {
    guard let year = CellNumber.four(bytes), LedgerAccumulator.calendar.contains(year) else { return false }
    yearWord = word
    fiscalYear = year
    return true
  }

  /// Whether the date lies in the plan year or in the January after it, when everybody may pay of it.
  @inline(__always)
  private var isInPlanYear: Bool { UInt(bitPattern: month &- fiscalYear &* 12) <= 12 }

  /// The place of the class of the funding source in ``PaidByClass/classes``; negative where the source is unknown.
  @inline(__always)
  private mutating func fundingClass(_ record: RawRecord) -> Int {
    guard places.fundingSource >= 0 else { return 2 }
    let cell = record.cell(places.fundingSource)
    if cell.count == 0 { return 2 }
    let found = funding.find(cell)
    return found >= 0 ? found : lookUpFunding(cell)
  }

  @inline(never)
  private mutating func lookUpFunding(_ cell: RawCell) -> Int {
    guard reader.isKnown(cell, in: .fundingSources) else { return -1 }
    let found = LedgerStrand(.treasury, reader.channel(of: cell)).index
    funding.insert(cell, found)
    return found
  }

  @inline(__always)
  private func hasNoMilestone(_ record: RawRecord) -> Bool {
    guard places.milestone >= 0 else { return true }
    let cell = record.cell(places.milestone)
    return cell.count == 0 || reader.isKnown(cell, in: .milestones)
  }

  @inline(__always)
  private func isPlainText(_ record: RawRecord) -> Bool {
    record.place.isOdd(record.start, record.end) ? isGoodText(record) : true
  }

  @inline(never)
  private func isGoodText(_ record: RawRecord) -> Bool {
    if TextScan.isClean(record) { return true }
    var scan = TextScan(record)
    guard scan.find() == nil else { return false }
    return !(0..<record.cellCount).contains { BrokenLetters.areIn(record.cell($0)) }
  }

  @inline(never)
  private mutating func takeAny(_ record: RawRecord) {
    guard let entry = reader.entry(record) else {
      if reader.checker.isBlank { tally.recordCount -= 1 }
      return
    }
    let (sum, overflow) = tally.absoluteSum.addingReportingOverflow(abs(entry.amount))
    guard !overflow else { return reader.reportOverflow() }
    let code = reader.code(record)
    let source = LedgerWords.place(of: entry.source)
    guard identities.insert(code, from: source) else {
      repeated.append(Repeated(offset: record.offset, hash: IdentitySet.hash(code, from: source)))
      return
    }
    tally.absoluteSum = sum
    tally.usedCount += 1
    follow(code, from: source)
    let month = entry.month
    blockMonths = (min(blockMonths.first, month), max(blockMonths.last, month))
    take(entry)
  }

  private mutating func follow(_ code: RawCell, from source: Int) {
    guard let place = identities.run(of: code, from: source) else { return }
    let run = Run(
      form: identities.form(place), bits: identities.bits(place), bitCount: identities.bitCount(place))
    if source == LedgerWords.treasury { treasuryRun = run } else { unitRun = run }
  }
}
