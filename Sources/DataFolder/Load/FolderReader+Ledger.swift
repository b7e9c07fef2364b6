import Contract
public import Domain

// Reading the ledger: whole, or the rows added at its end.
extension FolderReader {
  /// The shortest time between two portfolios while the ledger is read.
  private static let pace: Int64 = 100_000_000

  /// Brings the ledger up to date. False when cancelled: the next refresh reads it again.
  func readLedger(
    now: Moment, _ change: inout Change, isCancelled: () -> Bool, publish: (Portfolio) -> Void
  ) -> Bool {
    let changed = changedFiles(now: now, &change) { $0 == .transactions }
    let waits = changed.filter { file in
      let waits = reading != nil && isHalfWritten(file)
      if files[Int(file)].isSettling != waits { change.hasNewStates = true }
      files[Int(file)].isSettling = waits
      return waits
    }
    let day = moment(now).day
    if let reading, !isStale(reading, change) {
      switch move(to: day, isCancelled) {
      case .moved: break
      case .cancelled: return false
      case .isOther: return readWholeLedger(now: now, &change, isCancelled: isCancelled, publish: publish)
      }
      var due = changed.filter { file in !waits.contains(file) || isGrown(file) }
      due.removeAll { file in isBroken(file, now, &change) }
      if due.isEmpty { return true }
      if due.allSatisfy(isGrown), readTails(due, &change) { return true }
      if hasLost(reading, besides: due) {
        // The rows of a file that is gone stand in the sums only: to keep them, the others must wait for it.
        for file in due where files[Int(file)].staleSince == nil { files[Int(file)].staleSince = now }
        change.hasNewStates = true
        return true
      }
    }
    return readWholeLedger(now: now, &change, isCancelled: isCancelled, publish: publish)
  }

  /// Whether a file that was read gives no rows any more; then its failure is noted.
  private func isBroken(_ file: UInt16, _ now: Moment, _ change: inout Change) -> Bool {
    do throws(TableFile.Failure) {
      _ = try TableFile.open(files[Int(file)].source, largest: .max)
      return false
    } catch {
      fail(file, error, now)
      change.hasNewStates = true
      return true
    }
  }

  /// Whether a file whose rows are in the sums can't be read now.
  private func hasLost(_ reading: LedgerReading, besides due: [UInt16]) -> Bool {
    reading.files.keys.contains { files[Int($0)].failure != nil && !due.contains($0) }
  }

  /// Whether the sums hold no more although no file of the ledger changed.
  private func isStale(_ reading: LedgerReading, _ change: Change) -> Bool {
    if !takesStatements(reading) { return true }
    if !holds(reading) { return true }
    let related: Set<TableName> = [.projects, .fundingSources, .milestones]
    if !change.shrunk.isDisjoint(with: related) { return true }
    return !change.grown.isDisjoint(with: related) && reading.files.values.contains { !$0.suspects.isEmpty }
      || change.grown.contains(.projects) && reading.projectCount < codes.knownCodes(of: .projects).count
  }

  /// Takes what other tables say of the ledger's rows, and the day after which nothing can have been paid.
  func setLedgerTerms(_ now: Moment, _ change: inout Change) {
    if change.isFirst || change.touches(.plans, .statements, .fundingSources) {
      ledgerTerms.take(
        plans: tables.rows(.plans), statements: tables.rows(.statements),
        sources: tables.rows(.fundingSources))
    }
    let today = max(moment(now).day, now.day)
    // With the day what was still to come has come.
    if !change.isFirst, today != ledgerTerms.today { change.hasNewDay = true }
    ledgerTerms.today = today
  }

  /// Whether what was read by other terms would be read the same by today's.
  private func holds(_ reading: LedgerReading) -> Bool {
    let (old, new) = (reading.terms, ledgerTerms)
    guard old.channels == new.channels, old.days.covers(new.days) else { return false }
    // A day that has come, and one that may be paid on now, are no problem any more.
    let hasFuture = reading.files.values.contains { file in
      file.problems.unlistedCount > 0 || file.problems.list.contains { $0.rule == .afterToday }
    }
    if old.today != new.today, hasFuture { return false }
    let isOutside = reading.ledger.book.years.contains { year in
      year.months.contains { !(0...12).contains($0.number - year.fiscalYear * 12) }
    }
    return old.deadlines == new.deadlines || !isOutside
  }

  /// What the statements hold of the bound that they share with the ledger: disbursed is what either says.
  private var statementSum: Int64 {
    let column = StatementsTable.declared.handles.disbursed.index
    return order.reduce(0) { sum, file in
      guard files[Int(file)].source.table == .statements,
        let own = tables[.statements].summary(of: file)?.sums.own, own.indices.contains(column)
      else { return sum }
      return sum &+ own[column]
    }
  }

  /// Moves the shared bound to the statements as they are now. False when the ledger's rows must be judged anew.
  private func takesStatements(_ old: LedgerReading) -> Bool {
    let start = statementSum
    guard start != old.startSum else { return true }
    let isRefused = old.files.values.contains { $0.problems.list.contains { $0.rule == .overflow } }
    let (sum, overflow) = (old.absoluteSum &- old.startSum).addingReportingOverflow(start)
    guard !overflow, !isRefused else { return false }
    reading?.absoluteSum = sum
    reading?.startSum = start
    return true
  }

  /// - Returns: nil when cancelled.
  func scanLedger(now: Moment, first: () -> Void = {}, ask: (Int) -> Bool) -> LedgerReading? {
    var sources: [LedgerSource] = []
    for file in order where files[Int(file)].source.table == .transactions {
      do throws(TableFile.Failure) {
        sources.append(try LedgerSource(files[Int(file)].source, takesOpenLine: !isHalfWritten(file)))
      } catch {
        fail(file, error, now)
      }
    }
    let scan = LedgerScan(
      sources: sources, codes: codes, asOf: moment(now).day, keptMonths: keptMonths(moment(now).day),
      terms: ledgerTerms, problemLimit: options.problemLimit, sizes: sizes, startSum: statementSum)
    defer { codes.settle() }
    var read = 0
    defer { bytesRead += UInt64(read) }
    var reading = scan.run(first: first) { bytes in
      read = bytes
      return ask(bytes)
    }
    if options.findsRepeatedVouchers || read <= LedgerVouchers.small {
      for (file, problems) in LedgerVouchers(sources: sources, window: sizes.window).problems() {
        for problem in problems { reading?.files[file]?.problems.add(problem) }
      }
    }
    return reading
  }

  private func readWholeLedger(
    now: Moment, _ change: inout Change, isCancelled: () -> Bool, publish: (Portfolio) -> Void
  ) -> Bool {
    let total = order.filter { files[Int($0)].source.table == .transactions }
      .reduce(0) { $0 + Int(files[Int($1)].listed?.size ?? 0) }
    var next = clock() + FolderReader.pace
    func ask(_ bytes: Int) -> Bool {
      if var growing = portfolio, !growing.loading.isEmpty, clock() >= next {
        next = clock() + FolderReader.pace
        growing.status.loadedPercent = min(99, bytes * 100 / max(1, total))
        publish(narrowed(growing))
      }
      return !isCancelled()
    }
    let reading = scanLedger(now: now, first: { publishSmall(now, &change, publish) }, ask: ask)
    guard let reading else { return false }
    noteLoss(was: self.reading, is: reading)
    take(reading)
    change.isLedgerNew = true
    return true
  }

  /// Takes a whole reading. Files that gave no rows this time keep their state, and their rows are gone from the sums
  /// only when they gave none before.
  func take(_ reading: LedgerReading) {
    self.reading = reading
    needsVerification = false
    for (place, file) in reading.files { take(file, place) }
  }

  private func take(_ file: LedgerReading.File, _ place: UInt16) {
    files[Int(place)].failure = nil
    files[Int(place)].staleSince = nil
    files[Int(place)].fingerprint = file.fingerprint
    files[Int(place)].readFingerprint = file.fingerprint
    files[Int(place)].recordCount = file.tally.recordCount
    files[Int(place)].rejectedCount = file.tally.recordCount - file.tally.usedCount
    files[Int(place)].hasRows = true
    files[Int(place)].isSettling = file.end < file.size
  }

  /// Whether a file is the one that was read, with more at its end.
  private func isGrown(_ place: UInt16) -> Bool {
    guard let read = reading?.files[place], read.isClosed, !read.isConverted,
      let now = files[Int(place)].listed
    else {
      return false
    }
    return source.hasOnlyGrown(from: read.fingerprint, to: now) && now.size > read.end
  }

  /// Reads what was added to files. False when that is not enough: nothing is taken then.
  private func readTails(_ due: [UInt16], _ change: inout Change) -> Bool {
    guard var next = reading else { return false }
    // The reader's own copy goes, so that the sums are changed in place where no portfolio shares them.
    reading = nil
    let kept = next
    for place in due {
      guard var file = next.files[place],
        let tail = LedgerTail(file, codes, sizes, takesOpenLine: !isHalfWritten(place)),
        let rows = tail.read(&file, &next, problemLimit: options.problemLimit)
      else {
        reading = kept
        return false
      }
      bytesRead += tail.byteCount
      next.files[place] = file
      change.hasTailProblems = change.hasTailProblems || rows.hasProblems
      for entry in rows.entries {
        next.ledger.add(entry)
        change.touched.insert(entry.project)
      }
      take(file, place)
      if files[Int(place)].rowsBefore != nil { change.hasNewStates = true }
      files[Int(place)].rowsBefore = nil
    }
    codes.settle()
    reading = next
    change.isTail = true
    needsVerification = true
    return true
  }

  /// Reads the whole ledger again, for an edit in it may hide behind an append.
  ///
  /// - Parameters:
  ///   - isCancelled: asked once a window; a cancelled verification is still needed.
  ///   - publish: gets a portfolio only if something differs from what the tails said.
  public func verify(now: Moment, isCancelled: () -> Bool, publish: (Portfolio) -> Void) {
    guard let old = reading, portfolio != nil else { return }
    let stamps = stampsNow
    let grown = old.files.keys.map { files[Int($0)] }
      .contains { stamps[$0.source.path] != $0.fingerprint }
    // A file that changed again is the next refresh's work.
    guard !grown, let new = scanLedger(now: now, ask: { _ in !isCancelled() }) else { return }
    lastLook = now
    take(new)
    guard !old.isSame(as: new) else { return }
    var change = Change()
    change.isLedgerNew = true
    let next = derived(now, change)
    let news = narrowed(next, noting: change)
    portfolio = next
    publish(news)
  }
}
