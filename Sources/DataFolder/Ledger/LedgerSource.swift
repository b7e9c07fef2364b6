import Domain

/// One open file of the ledger.
struct LedgerSource: Sendable {
  let ref: SourceRef
  let file: OpenFile
  let header: Header
  let places: LedgerPlaces
  /// Whether a last line without its line end is a row; not while the file is being written.
  let takesOpenLine: Bool

  var size: UInt64 { file.size }
  var body: Range<UInt64> { min(header.bodyOffset, size)..<size }
}

extension LedgerSource {
  /// - Throws: when the file gives no rows.
  init(_ ref: SourceRef, takesOpenLine: Bool) throws(TableFile.Failure) {
    let (file, header) = try TableFile.open(ref, largest: .max)
    self.init(
      ref: ref, file: file, header: header, places: LedgerPlaces(header), takesOpenLine: takesOpenLine)
  }
}

/// A part of the ledger that one thread reads, from one record's start to another's.
struct LedgerStretch: Sendable {
  /// Index into the sources.
  let source: Int
  let bytes: Range<UInt64>
  let endsFile: Bool
}

/// What reading a stretch gave. Lines count from the stretch's own first line.
struct LedgerStretchResult: Sendable {
  let outcome: RecordReader.Outcome
  let tally: LedgerTally
  let problems: Problems
  let repeated: [LedgerSink.Repeated]
  let suspects: [Suspect]
  let blocks: [LedgerBlock]
}
