import Domain

/// Reads the rows of one month again, from the blocks that have some, so that its days are known.
struct LedgerMonthScan {
  let reading: LedgerReading
  let month: Int
  let codes: Codes
  let sizes: ReadingSizes

  /// Bytes that it costs.
  var byteCount: Int { reading.files.values.reduce(0) { $0 + stretches(of: $1).reduce(0) { $0 + $1.count } } }

  /// The month's rows and nothing else.
  ///
  /// - Parameter ask: gets the bytes read so far; false cancels.
  /// - Returns: nil when cancelled, or when a file is another by now.
  func run(ask: @escaping (Int) -> Bool) -> LedgerBook? {
    var sources: [LedgerSource] = []
    var stretches: [LedgerStretch] = []
    for file in reading.files.values.sorted(by: { $0.ref.file < $1.ref.file }) {
      let own = self.stretches(of: file)
      guard !own.isEmpty else { continue }
      guard let source = file.reopened(takesOpenLine: !file.isClosed) else { return nil }
      stretches += own.map {
        LedgerStretch(
          source: sources.count, bytes: $0, endsFile: file.end == $0.upperBound && source.takesOpenLine)
      }
      sources.append(source)
    }
    let task = LedgerWorker.Task(
      sources: sources, stretches: stretches, codes: codes, keptMonths: [month], terms: reading.terms,
      problemLimit: 0, sizes: sizes, shared: LedgerShared(count: stretches.count))
    let here = LedgerWorker(
      task, identities: IdentitySet(ledgerBytes: UInt64(byteCount)), projects: ProjectIndex(codes), ask: ask)
    var book: LedgerBook
    if stretches.count < 2 {
      here.run(fromBack: false)
      book = here.output.book
    } else {
      let other = alongside(
        {
          let worker = LedgerWorker(task)
          worker.run(fromBack: true)
          return worker.output
        }, { here.run(fromBack: false) })
      book = here.output.book
      book.merge(other.book)
    }
    return task.shared.isCancelled ? nil : book
  }

  /// Neighbouring blocks in one, but none larger than a thread's share.
  private func stretches(of file: LedgerReading.File) -> [Range<UInt64>] {
    let wanted = file.blocks.filter { $0.months.contains(month) }.map(\.bytes)
    let share = max(sizes.stretch, wanted.reduce(0) { $0 + UInt64($1.count) } / 4)
    var joined: [Range<UInt64>] = []
    for bytes in wanted {
      if let last = joined.last, last.upperBound == bytes.lowerBound, UInt64(last.count) < share {
        joined[joined.count - 1] = last.lowerBound..<bytes.upperBound
      } else {
        joined.append(bytes)
      }
    }
    return joined
  }
}
