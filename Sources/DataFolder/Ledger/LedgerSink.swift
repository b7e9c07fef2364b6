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

  private let asOf: Day
  private let today: Int32
  private let words = LedgerWords()
  private let identities: IdentitySet
  private let accumulator: LedgerAccumulator
  private let reader: LedgerRowReader
  private let places: LedgerPlaces
  private let keys: UnsafeMutablePointer<Int32>
  private let keyCount: Int
  private let projectForm: NumberedCode?
  private let monitor: LedgerMonitor
  /// Whether rows are kept one by one instead of summed: for the few rows of a tail.
  private let keepsEntries: Bool

  private let slots: UnsafeMutablePointer<LedgerAccumulator.Slot>
  private let isDirect: Bool
  private let hasDays: UnsafeMutablePointer<Bool>
  private let pending: UnsafeMutablePointer<LedgerAccumulator.Pending>
  private var pendingCount = 0

  private(set) var tally = LedgerTally()
  private(set) var entries: [LedgerEntry] = []
  private(set) var repeated: [Repeated] = []

  // What the record before had: most often this one has the same.
  private var run = -1
  private var runForm: NumberedCode?
  private var runBits: UnsafeMutablePointer<UInt64>?
  private var runBitCount = 0
  private var dateWord: UInt64 = 0
  private var monthStart: Int32 = 0
  private var monthLength = 0
  private var month = 0
  private var yearWord: UInt32 = 0
  private var fiscalYear = 0
  private var funding = FundingMemo()

  init(_ worker: LedgerWorker, reader: LedgerRowReader, places: LedgerPlaces, keepsEntries: Bool) {
    asOf = worker.asOf
    today = worker.terms.today.number
    identities = worker.identities
    accumulator = worker.accumulator
    pending = worker.accumulator.pending
    slots = worker.accumulator.slots
    hasDays = worker.accumulator.hasDays
    isDirect = worker.projects.isDirect
    keys = worker.projects.keys
    keyCount = worker.projects.keyCount
    projectForm = worker.projects.form
    monitor = worker.monitor
    self.reader = reader
    self.places = places
    self.keepsEntries = keepsEntries
    tally.absoluteSum = worker.absoluteSum
  }

  mutating func take(_ record: RawRecord) {
    tally.recordCount &+= 1
    if !takePlain(record) { takeAny(record) }
  }

  mutating func refuse(_ fault: RecordFault) {
    tally.recordCount += 1
    reader.checker.refuse(fault)
  }

  mutating func goesOn(after bytes: Int) -> Bool { monitor.passed(bytes) }

  /// False, with nothing done, for a record that must be looked at closely.
  @inline(__always)
  private mutating func takePlain(_ record: RawRecord) -> Bool {
    let projectCell = record.cell(places.project)
    guard let projectForm else { return false }
    let number = projectForm.number(projectCell.bytes, projectCell.count)
    guard number >= 0, number < keyCount else { return false }
    let project = isDirect ? number : Int(keys[number])
    guard project >= 0 else { return false }
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
    guard let runForm, let runBits else { return false }
    let identity = runForm.number(code.bytes, code.count)
    guard identity >= 0, identity < runBitCount else { return false }
    let bit = UInt64(1) << UInt64(identity & 63)
    guard runBits[identity >> 6] & bit == 0 else { return false }
    let (sum, overflow) = tally.absoluteSum.addingReportingOverflow(abs(amount))
    guard !overflow else { return false }
    runBits[identity >> 6] |= bit
    tally.absoluteSum = sum
    tally.usedCount &+= 1
    guard dayNumber <= asOf.number else {
      tally.laterCount &+= 1
      return true
    }
    guard kind < LedgerWords.firstOtherKind else {
      tally.otherKindCount &+= 1
      return true
    }
    add(amount, project, source, channel, isCarriedOver: capital == LedgerWords.carriedOver, dayNumber, kind)
    return true
  }

  /// - Parameters:
  ///   - source: 0 for the Treasury's rows, 1 for a unit's.
  ///   - channel: the place of the funding source's class in ``PaidByClass/classes``.
  @inline(__always)
  private mutating func add(
    _ amount: Int64, _ project: Int, _ source: Int, _ channel: Int, isCarriedOver: Bool, _ dayNumber: Int32,
    _ kind: Int
  ) {
    if keepsEntries {
      entries.append(
        LedgerEntry(
          project: Key(Int32(truncatingIfNeeded: project)), fiscalYear: fiscalYear,
          day: Day(number: dayNumber), kind: LedgerWords.kinds[kind], amount: amount,
          source: source == 0 ? .treasury : .unitReport, channel: PaidByClass.classes[channel],
          isCarriedOver: isCarriedOver))
      return
    }
    let strand = source &* 3 &+ channel
    let slot =
      slots + (LedgerAccumulator.slotKey(fiscalYear, month, strand) & (LedgerAccumulator.slotCount - 1))
    if slot.pointee.key != LedgerAccumulator.slotKey(fiscalYear, month, strand) {
      accumulator.fill(slot, fiscalYear, month, strand)
    }
    guard let sums = slot.pointee.sums, let counts = slot.pointee.counts else { return }
    pending[pendingCount] = LedgerAccumulator.Pending(
      sum: sums + project, count: counts + project, amount: amount)
    pendingCount &+= 1
    if pendingCount == LedgerAccumulator.pendingCapacity { finish() }
    if isCarriedOver, let carriedOver = slot.pointee.carriedOver { carriedOver[project] &+= amount }
    if LedgerWords.isAdvance(kind), let advances = slot.pointee.advances { advances[project] &+= amount }
    if hasDays[project] {
      accumulator.addDay(
        amount, project, fiscalYear, month: month, source == 0 ? .treasury : .unitReport,
        Day(number: dayNumber))
    }
  }

  /// Adds what is still to be added: to be called at the end.
  mutating func finish() {
    LedgerAccumulator.add(pending, count: pendingCount)
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
    self.month = year * 12 + month - 1
    return true
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
    return scan.find() == nil
  }

  @inline(never)
  private mutating func takeAny(_ record: RawRecord) {
    guard let entry = reader.entry(record) else { return }
    let (sum, overflow) = tally.absoluteSum.addingReportingOverflow(abs(entry.amount))
    guard !overflow else { return reader.reportOverflow() }
    let code = reader.code(record)
    guard identities.insert(code) else {
      repeated.append(Repeated(offset: record.offset, hash: IdentitySet.hash(code)))
      return
    }
    tally.absoluteSum = sum
    tally.usedCount += 1
    follow(code)
    if tally.counts(entry, asOf: asOf) {
      if keepsEntries { entries.append(entry) } else { accumulator.add(entry) }
    }
  }

  /// Looks up the run of codes to which most likely the next code belongs too.
  private mutating func follow(_ code: RawCell) {
    guard let run = identities.run(of: code) else { return }
    self.run = run
    runForm = identities.form(run)
    runBits = identities.bits(run)
    runBitCount = identities.bitCount(run)
  }
}
