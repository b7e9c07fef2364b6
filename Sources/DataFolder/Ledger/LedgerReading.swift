import Domain

/// The whole ledger as it was read, and what is needed to read on from its end.
struct LedgerReading {
  /// One file of it.
  struct File {
    let ref: SourceRef
    let header: Header
    let places: LedgerPlaces
    var fingerprint: Fingerprint
    /// Bytes of it as it is read, and whether they are others than its own: then nothing can be read on from its end.
    var size: UInt64
    let isConverted: Bool
    var tally = LedgerTally()
    var problems: Problems
    /// The byte and the line behind the last record.
    var end: UInt64
    var endLine: Int
    /// Whether the last line has its line end.
    var isClosed = true
    var fileEnd: FileEnd?
    /// References that had no row.
    var suspects: [Suspect] = []
    /// The last bytes before the end, to prove later that only more was added.
    var lastBytes: [UInt8] = []
    /// Where the rows of a month stand.
    var blocks: [LedgerBlock] = []
  }

  var ledger: Ledger
  var files: [UInt16: File]
  let identities: IdentitySet
  let projects: ProjectIndex
  var absoluteSum: Int64
  /// The part of ``absoluteSum`` that is not the ledger's own: of the statements that stand in for it.
  var startSum: Int64
  /// What its rows were read by.
  let terms: LedgerTerms
  /// Projects known when it was read.
  let projectCount: Int
}

extension LedgerReading.File {
  /// Adds what rows further down refer to in vain.
  mutating func add(_ more: [Suspect], linesBefore: Int) {
    guard !more.isEmpty else { return }
    suspects = Suspect.joined(suspects + more.map { $0.moved(by: linesBefore) })
  }

  /// The file as it is now; nil when what was read of it is another by now.
  func reopened(takesOpenLine: Bool) -> LedgerSource? {
    guard !isConverted, let open = try? ref.open().read(as: header), open.form == nil,
      ref.source.hasOnlyGrown(from: fingerprint, to: open.fingerprint), open.size >= end,
      open.bytes(end - UInt64(lastBytes.count)..<end) == lastBytes
    else { return nil }
    return LedgerSource(
      ref: ref, file: open, header: header, places: places, takesOpenLine: takesOpenLine)
  }
}

extension LedgerReading {
  /// Whether two readings say the same.
  func isSame(as other: LedgerReading) -> Bool {
    guard files.count == other.files.count else { return false }
    for (place, file) in files {
      guard let same = other.files[place], file.tally.recordCount == same.tally.recordCount,
        file.problems.count == same.problems.count, file.problems.list == same.problems.list,
        file.suspects == same.suspects
      else { return false }
    }
    return hasSameSums(as: other)
  }

  func hasSameSums(as other: LedgerReading) -> Bool {
    LedgerDays.isSame(ledger.days, other.ledger.days)
      && LedgerBook.isSame(ledger.book, other.ledger.book)
  }
}
