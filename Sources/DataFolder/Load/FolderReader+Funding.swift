import Contract
public import Domain

extension FolderReader {
  /// Adds the payments of a plan year to figures by funding source. The ledger's sums keep no source, only its class: its
  /// rows are read again, where the year has some.
  ///
  /// - Parameters:
  ///   - progress: gets percents, ascending.
  ///   - isCancelled: asked once a window.
  /// - Returns: false when cancelled, or when a file is another by now: a part would look like all.
  public func addPayments(
    to figures: inout FundingFigures, progress: @escaping (Int) -> Void, isCancelled: @escaping () -> Bool
  ) -> Bool {
    guard let reading else { return true }
    let year = reading.ledger.book.years.first { $0.fiscalYear == figures.fiscalYear }
    let months = Set(year?.months.map(\.number) ?? [])
    let parts = reading.files.values.sorted { $0.ref.file < $1.ref.file }
      .flatMap { file in file.parts(with: months).map { (file, $0) } }
    let whole = max(1, parts.reduce(0) { $0 + $1.1.count })
    defer { codes.settle() }
    var sink = FundingSink(figures, projects: ProjectIndex(codes), codes: codes)
    var before = 0
    for (file, part) in parts {
      guard let source = file.reopened(takesOpenLine: !file.isClosed) else { return false }
      let done = before
      sink.begin(file, source, LedgerRowReader(file, source, codes, ledgerTerms)) { bytes in
        progress((done + bytes) * 100 / whole)
        return !isCancelled()
      }
      var reader = RecordReader(
        source.file, part: part, line: source.header.bodyLine, header: source.header,
        endsFile: part.upperBound == file.end && source.takesOpenLine,
        window: Window(capacity: sizes.window))
      _ = reader.read(into: &sink)
      guard !isCancelled() else { return false }
      before += part.count
    }
    figures = sink.figures
    return true
  }
}

extension LedgerRowReader {
  fileprivate convenience init(
    _ file: LedgerReading.File, _ source: LedgerSource, _ codes: Codes, _ terms: LedgerTerms
  ) {
    let checker = RowChecker(
      Contract[.transactions], header: source.header, source: source.ref, codes: codes, problemLimit: 0)
    self.init(checker: checker, codes: codes, terms: terms)
  }
}

extension LedgerReading.File {
  /// Lines of rows that were set aside, for their code stands further up or their sum is too large.
  fileprivate var repeated: Set<Int> {
    Set(problems.list.lazy.filter { $0.rule == .primaryKey || $0.rule == .overflow }.compactMap(\.line))
  }

  /// The parts that may have rows of some months; all of it where lines must be counted.
  fileprivate func parts(with months: Set<Int>) -> [Range<UInt64>] {
    guard !months.isEmpty else { return [] }
    guard repeated.isEmpty else { return [header.bodyOffset..<max(header.bodyOffset, end)] }
    var parts: [Range<UInt64>] = []
    for block in blocks where block.months.contains(where: months.contains) {
      if let last = parts.last, last.upperBound == block.bytes.lowerBound {
        parts[parts.count - 1] = last.lowerBound..<block.bytes.upperBound
      } else {
        parts.append(block.bytes)
      }
    }
    return parts
  }
}

/// Adds the rows of one plan year by their source. A record that is plain in every column is added without making a
/// String; any other goes to ``LedgerRowReader``.
private struct FundingSink: RecordSink {
  private(set) var figures: FundingFigures
  private let projects: ProjectIndex
  private let codes: Codes
  private let words = LedgerWords()
  private let memo = FundingMemo()
  private let fiscalYear: Int
  private let year: [UInt8]
  private var places: LedgerPlaces?
  private var reader: LedgerRowReader?
  private var repeated: Set<Int> = []
  private var others: ProjectSet?
  private var goesOn: (Int) -> Bool = { _ in true }
  private var bytes = 0

  init(_ figures: FundingFigures, projects: ProjectIndex, codes: Codes) {
    self.figures = figures
    self.projects = projects
    self.codes = codes
    fiscalYear = figures.fiscalYear
    year = Array(String(fiscalYear).utf8)
  }

  /// - Parameter goesOn: gets the bytes read of the part; false ends it.
  mutating func begin(
    _ file: LedgerReading.File, _ source: LedgerSource, _ reader: LedgerRowReader,
    goesOn: @escaping (Int) -> Bool
  ) {
    (places, self.reader, repeated) = (source.places, reader, file.repeated)
    others = reader.othersProjects
    (self.goesOn, bytes) = (goesOn, 0)
  }

  mutating func take(_ record: RawRecord) {
    guard let places, !repeated.contains(record.line) || repeated.isEmpty else { return }
    let cell = record.cell(places.fiscalYear)
    // Most rows of a long ledger are other years'.
    if cell.count == 4, !cell.buffer.elementsEqual(year) { return }
    if let entry = plain(record, places) { return figures.add(entry.0, from: entry.1) }
    guard let reader, let entry = reader.entry(record) else { return }
    let source = places.fundingSource < 0 ? nil : key(of: record.cell(places.fundingSource))
    figures.add(entry, from: source)
  }

  /// Nil for a record that must be looked at closely.
  @inline(__always)
  private func plain(_ record: RawRecord, _ places: LedgerPlaces) -> (LedgerEntry, Key<FundingSource>?)? {
    let projectCell = record.cell(places.project)
    guard let form = projects.form, !record.place.isOdd(record.start, record.end) else { return nil }
    let number = form.number(projectCell.bytes, projectCell.count)
    guard number >= 0, number < projects.keyCount, projects.keys[number] >= 0 else { return nil }
    let project = projects.keys[number]
    guard others?.has(Int(project)) != true else { return nil }
    let date = record.cell(places.date)
    guard date.count == 10, date.bytes[4] == 0x2D, date.bytes[7] == 0x2D,
      let year = CellNumber.four(date.bytes), let month = CellNumber.two(date.bytes + 5),
      let dayOfMonth = CellNumber.two(date.bytes + 8),
      let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    let kind = words.kind(record.cell(places.kind))
    let capital = words.capitalYear(record.cell(places.capitalYear))
    let source = words.source(record.cell(places.source))
    let amountCell = record.cell(places.amount)
    let amount = LedgerWords.amount(amountCell.bytes, amountCell.count)
    guard kind >= 0, capital >= 0, source >= 0, amount != .min, LedgerWords.isRightlySigned(amount, kind),
      places.milestone < 0 || record.cell(places.milestone).count == 0
    else { return nil }
    var funding: Key<FundingSource>?
    if places.fundingSource >= 0, record.cell(places.fundingSource).count > 0 {
      guard let known = known(record.cell(places.fundingSource)) else { return nil }
      funding = known
    }
    let entry = LedgerEntry(
      project: Key(project), fiscalYear: fiscalYear, day: day, kind: LedgerWords.kinds[kind], amount: amount,
      source: source == 0 ? .treasury : .unitReport, channel: nil,
      isCarriedOver: capital == LedgerWords.carriedOver)
    return (entry, funding)
  }

  /// A source that stands in the table.
  private func known(_ cell: RawCell) -> Key<FundingSource>? {
    let found = memo.find(cell)
    if found >= 0 { return Key(Int32(found)) }
    guard let key = key(of: cell) else { return nil }
    memo.insert(cell, key.index)
    return key
  }

  private func key(of cell: RawCell) -> Key<FundingSource>? {
    let key = codes.knownKey(of: cell, in: .fundingSources)
    return key >= 0 && codes.hasRow(key, in: TableName.fundingSources.index) ? Key(key) : nil
  }

  mutating func refuse(_ fault: RecordFault) {}

  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool {
    self.bytes += bytes
    return goesOn(self.bytes)
  }
}
