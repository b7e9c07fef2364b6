import Contract
public import Domain

extension FolderReader {
  /// Rows of a project, newest first, found by scanning the ledger's files again.
  ///
  /// - Parameters:
  ///   - fiscalYear: nil for all years.
  ///   - isCancelled: asked once a window and once so many rows.
  /// - Returns: nil when cancelled, for a part would look like all. Rows that can't be used are named as problems and
  ///   are left out.
  public func transactions(
    of project: Key<Project>, fiscalYear: Int?, isCancelled: () -> Bool
  ) -> [LedgerRow]? {
    let code = codes.text(of: project.number, in: .projects)
    let year = fiscalYear.map(String.init)
    var found: [ProjectRows.Row] = []
    withoutActuallyEscaping(isCancelled) { isCancelled in
      for file in order where files[Int(file)].source.table == .transactions {
        let ref = files[Int(file)].source
        guard let source = try? LedgerSource(ref, takesOpenLine: !isHalfWritten(file)) else { continue }
        var sink = ProjectRows(
          code: Array(code.utf8), fiscalYear: year.map { Array($0.utf8) }, file: file, places: source.places,
          isCancelled: isCancelled)
        var reader = RecordReader(
          source.file, part: source.body, line: source.header.bodyLine, header: source.header,
          endsFile: source.takesOpenLine, window: Window(capacity: sizes.window))
        _ = reader.read(into: &sink)
        found += sink.rows
      }
    }
    found.sort {
      ($0.day, $0.origin.file, $0.origin.offset) > ($1.day, $1.origin.file, $1.origin.offset)
    }
    var rows: [LedgerRow] = []
    for start in stride(from: 0, to: found.count, by: FolderReader.rowsBetweenQuestions) {
      if isCancelled() { return nil }
      let origins = found[start..<min(start + FolderReader.rowsBetweenQuestions, found.count)].map(\.origin)
      rows += zip(origins, records(at: origins)).compactMap { LedgerRow($0, $1) }
    }
    return isCancelled() ? nil : rows
  }

  private static let rowsBetweenQuestions = 1_000
}

/// Finds where the rows of one project stand.
private struct ProjectRows: RecordSink {
  struct Row {
    let day: Day
    let origin: Origin
  }

  let code: [UInt8]
  let fiscalYear: [UInt8]?
  let file: UInt16
  let places: LedgerPlaces
  let isCancelled: () -> Bool
  var rows: [Row] = []

  mutating func take(_ record: RawRecord) {
    guard holds(record, places.project, code),
      fiscalYear.map({ holds(record, places.fiscalYear, $0) }) ?? true
    else { return }
    let date = CellText.string(record.cell(places.date))
    guard let day = Day(iso: date) else { return }
    rows.append(
      Row(day: day, origin: Origin(file: file, line: UInt32(clamping: record.line), offset: record.offset)))
  }

  private func holds(_ record: RawRecord, _ place: Int, _ text: [UInt8]) -> Bool {
    let cell = record.cell(place)
    if cell.count == text.count { return cell.buffer.elementsEqual(text) }
    return cell.isQuoted && CellText.string(cell).utf8.elementsEqual(text)
  }

  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { !isCancelled() }
}

extension LedgerRow {
  /// Nil for a record that is no usable row.
  fileprivate init?(_ origin: Origin, _ record: Record?) {
    func text(_ column: KeyPath<TransactionsTable, some ColumnHandle>) -> String? {
      record?[TransactionsTable.name(of: column)]
    }
    guard let code = text(\.transaction), let fiscalYear = text(\.fiscalYear).flatMap({ Int($0) }),
      let capitalYear = text(\.capitalYear).flatMap(CapitalYear.init(rawValue:)),
      let date = text(\.date).flatMap({ Day(iso: $0) }),
      let kind = text(\.kind).flatMap(TransactionKind.init(rawValue:)),
      let amount = text(\.amount).flatMap({ Dong($0) }),
      let source = text(\.source).flatMap(FigureSource.init(rawValue:))
    else { return nil }
    self.init(
      origin: origin, code: code, fiscalYear: fiscalYear, capitalYear: capitalYear, date: date, kind: kind,
      amount: amount, source: source, fundingSource: text(\.fundingSource),
      document: text(\.documentNumber), notes: text(\.notes))
  }
}
