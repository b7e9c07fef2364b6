import Contract
public import Domain

extension FolderReader {
  /// The rows of which a figure is made, with those of the ledger found by scanning its files again, as far as they are
  /// in its sums.
  ///
  /// - Parameters:
  ///   - limit: rows of each part that are kept.
  ///   - isCancelled: asked once a window.
  /// - Returns: nil before the first whole reading, and when cancelled, for a part would look like all.
  public func rows(
    of figure: Figure, on basis: PlanBasis, limit: Int, isCancelled: () -> Bool
  ) -> FigureRows? {
    guard let portfolio = shown, portfolio.loading.isEmpty else { return nil }
    var rows = FigureRows(figure, on: basis, portfolio, limit: limit)
    if rows.takesPayments {
      defer { codes.settle() }
      withoutActuallyEscaping(isCancelled) { isCancelled in
        for file in order { scan(file, into: &rows, isCancelled) }
      }
    }
    rows.finish()
    return isCancelled() ? nil : rows
  }

  private func scan(_ file: UInt16, into rows: inout FigureRows, _ isCancelled: @escaping () -> Bool) {
    guard let read = reading?.files[file], let source = read.reopened(takesOpenLine: !read.isClosed) else {
      return
    }
    let checker = RowChecker(
      Contract[.transactions], header: source.header, source: source.ref, codes: codes, problemLimit: 0)
    var sink = FigureSink(
      rows: rows, reader: LedgerRowReader(checker: checker, codes: codes, terms: ledgerTerms),
      places: source.places, file: file, repeated: FigureSink.repeated(read.problems),
      isCancelled: isCancelled)
    var reader = RecordReader(
      source.file, part: source.header.bodyOffset..<max(source.header.bodyOffset, read.end),
      line: source.header.bodyLine, header: source.header, endsFile: source.takesOpenLine,
      window: Window(capacity: sizes.window))
    _ = reader.read(into: &sink)
    rows = sink.rows
  }
}

/// Hands over the rows of a ledger's file that a figure may be made of.
private struct FigureSink: RecordSink {
  var rows: FigureRows
  let reader: LedgerRowReader
  let places: LedgerPlaces
  let file: UInt16
  /// Lines of rows that were set aside, for their code stands further up or their sum is too large.
  let repeated: Set<Int>
  let isCancelled: () -> Bool
  private let year: String

  init(
    rows: FigureRows, reader: LedgerRowReader, places: LedgerPlaces, file: UInt16, repeated: Set<Int>,
    isCancelled: @escaping () -> Bool
  ) {
    self.rows = rows
    self.reader = reader
    self.places = places
    self.file = file
    self.repeated = repeated
    self.isCancelled = isCancelled
    year = String(rows.fiscalYear)
  }

  static func repeated(_ problems: Problems) -> Set<Int> {
    Set(problems.list.lazy.filter { $0.rule == .primaryKey || $0.rule == .overflow }.compactMap(\.line))
  }

  mutating func take(_ record: RawRecord) {
    guard let project = reader.project(record), rows.isMember(project),
      text(record, places.fiscalYear) == year
    else { return }
    let line = record.line
    let origin = Origin(file: file, line: UInt32(clamping: line), offset: record.offset)
    let code = text(record, places.code)
    if let entry = reader.entry(record) {
      rows.take(entry, code: code, at: origin, isRepeated: repeated.contains(line))
    } else if !reader.checker.isBlank {
      rows.take(
        refused: TransactionKind(rawValue: text(record, places.kind)), code: code, at: origin, of: project,
        on: Day(iso: text(record, places.date)), Dong(text(record, places.amount)))
    }
  }

  private func text(_ record: RawRecord, _ place: Int) -> String {
    place < 0 ? "" : CellText.string(record.cell(place))
  }

  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { !isCancelled() }
}
