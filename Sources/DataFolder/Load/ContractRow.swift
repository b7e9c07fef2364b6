public import Contract
public import Domain

/// A record of a source as the contract has it, for whoever keeps rows elsewhere.
public struct ContractRow: Sendable {
  /// By column of the contract: its value, written as the contract writes it; nil for an empty cell. The unit of the
  /// folder stands where a row names none.
  public let cells: [String?]
  /// Where it stands.
  public let path: String
  public let line: Int
  /// Why it can't be kept as it is. Its cells may then lack what was wrong.
  public let faults: [Problem]
}

/// What a reading of rows did not hand out.
public struct RowsLeft: Sendable {
  /// Columns and lines that are no rows, and files that could not be read.
  public internal(set) var problems: [Problem] = []
  /// Whether every file was read to its end.
  public internal(set) var isWhole = true
}

extension FolderReader {
  /// The tables that the source has, with those of which a file gives no rows.
  public var presentTables: Set<TableName> {
    Set(files.filter { $0.listed != nil || $0.failure != nil }.map(\.source.table))
  }

  /// Tables of which a file gives no rows. They must not be taken for empty ones.
  public var unreadTables: Set<TableName> {
    Set(files.filter { $0.failure != nil }.map(\.source.table))
  }

  /// What the source says of itself.
  public var description: SourceDescription { listing.description }

  /// Files that may have been meant as tables and are not read, and what of the source's own description is not.
  public var unreadFiles: [Problem] {
    (listing.description.problems + listing.notes.problems(isUnit: isUnit) + files.compactMap(\.failure))
      .filter { $0.severity == .error }
  }

  /// Hands out every record of a table, its files in reading order; lines without data are passed over.
  public func forEachRow(of table: TableName, _ body: (ContractRow) -> Void) -> RowsLeft {
    var left = RowsLeft()
    for place in order where files[Int(place)].source.table == table && files[Int(place)].listed != nil {
      do throws(TableFile.Failure) {
        left.problems += try rows(of: files[Int(place)].source, body)
      } catch {
        left.problems.append(error.problem)
        left.isWhole = false
      }
    }
    return left
  }

  /// - Returns: what of a file is not handed out.
  private func rows(
    of source: SourceRef, _ body: (ContractRow) -> Void
  ) throws(TableFile.Failure) -> [Problem] {
    let (file, header) = try TableFile.open(source, largest: .max)
    let checker = RowChecker(
      Contract[source.table], header: header, source: source, codes: codes, problemLimit: .max)
    let window = Window(capacity: sizes.window)
    let (ending, problems) = withoutActuallyEscaping(body) { body in
      var sink = ContractRowSink(checker: checker, body: body)
      let size = file.size
      var reader = RecordReader(
        file, part: min(header.bodyOffset, size)..<size, line: header.bodyLine, header: header,
        endsFile: true,
        window: window)
      let outcome = reader.read(into: &sink)
      return (outcome.ending, sink.problems)
    }
    guard ending == .complete else { throw TableFile.missing(source) }
    return HeaderCheck(header, of: source).problems(in: file).filter { $0.severity == .error } + problems
  }
}

/// Checks records and writes their values anew.
private struct ContractRowSink: RecordSink {
  let checker: RowChecker
  let body: (ContractRow) -> Void
  /// Of what is no record.
  var problems: [Problem] = []

  mutating func take(_ record: RawRecord) {
    let before = checker.problems.list.count
    let isUsable = checker.check(record)
    if checker.isBlank { return }
    var faults = checker.problems.list.dropFirst(before).filter { ContractRowSink.spoiling.contains($0.rule) }
    let cells = checker.table.columns.indices.map { cell($0, &faults) }
    if !isUsable, faults.isEmpty { faults = Array(checker.problems.list.dropFirst(before)) }
    body(ContractRow(cells: cells, path: checker.path, line: record.line, faults: faults))
  }

  mutating func refuse(_ fault: RecordFault) {
    let before = checker.problems.list.count
    checker.refuse(fault)
    problems += checker.problems.list.dropFirst(before)
  }

  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { true }

  /// What a row can't be kept with. Everything else is told of it wherever it is read.
  private static let spoiling: Set<Rule> = [
    .required, .type, .enumeration, .range, .pattern, .overflow, .owner, .notUTF8, .headingRow, .totalRow,
    .moreInRow,
  ]

  private func cell(_ column: Int, _ faults: inout [Problem]) -> String? {
    guard let text = checker.text(column) else {
      return checker.table.columns[column].isOwner ? checker.agency : nil
    }
    let value = checker.integer(column)
    switch checker.table.columns[column].kind {
    case .integer, .money: return value.map(String.init)
    case .boolean: return value.map { $0 == 0 ? "false" : "true" }
    case .number:
      // Readable as a number, and beyond all that is reckoned with.
      if value == nil, faults.isEmpty { faults.append(fault(.overflow, column, text)) }
      return text
    case .text, .email, .code, .codes, .budgetCode, .date, .dateTime, .year, .yearMonth, .choice:
      if text.utf8.contains(0) { faults.append(fault(.hostileText, column, text)) }
      return text
    }
  }

  private func fault(_ rule: Rule, _ column: Int, _ text: String) -> Problem {
    Problem(
      file: checker.path, line: checker.record?.line, column: checker.table.columns[column].name, rule: rule,
      expected: rule == .overflow ? .atMost("\(Int64.max / RowValues.millionths)") : .plainText, found: text,
      agency: checker.agency)
  }
}
