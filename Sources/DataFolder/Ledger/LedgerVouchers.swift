import Contract
import Domain

/// Finds rows that book the same voucher once more: the same number, project, day, amount and source.
///
/// A pass of its own over the files, for it would cost the reading of a large ledger more than it is worth: every
/// row's hash must be kept.
struct LedgerVouchers {
  /// Ledgers up to so many bytes are looked through at every whole reading, larger ones by `check`.
  static let small: UInt64 = 4 << 20

  let sources: [LedgerSource]
  let window: Int

  /// By file, in reading order. The first row of each voucher is none.
  func problems() -> [UInt16: [Problem]] {
    var hashes: [UInt64] = []
    for source in sources {
      var sink = VoucherSink(source.places, wanted: nil)
      read(source, &sink)
      hashes += sink.hashes
    }
    hashes.sort()
    let wanted = Set(zip(hashes, hashes.dropFirst()).filter { $0 == $1 }.map(\.0))
    guard !wanted.isEmpty else { return [:] }
    return repeated(wanted)
  }

  private func read(_ source: LedgerSource, _ sink: inout VoucherSink) {
    var reader = RecordReader(
      source.file, part: source.body, line: source.header.bodyLine, header: source.header,
      endsFile: source.takesOpenLine, window: Window(capacity: window))
    _ = reader.read(into: &sink)
  }

  private func repeated(_ wanted: Set<UInt64>) -> [UInt16: [Problem]] {
    var firsts: [VoucherSink.Voucher: (code: String, place: String)] = [:]
    var problems: [UInt16: [Problem]] = [:]
    for source in sources {
      var sink = VoucherSink(source.places, wanted: wanted)
      read(source, &sink)
      for row in sink.rows {
        guard let first = firsts[row.voucher] else {
          firsts[row.voucher] = (row.code, source.ref.place(line: row.line).text)
          continue
        }
        // The same code twice is a fault of its own.
        guard first.code != row.code else { continue }
        problems[source.ref.file, default: []].append(
          Problem(
            file: source.ref.path, line: row.line, column: TransactionsTable.name(of: \.documentNumber),
            rule: .voucherTwice, expected: .unique(first: first.place), found: row.voucher.cells[0],
            agency: source.ref.agency))
      }
    }
    return problems
  }
}

private struct VoucherSink: RecordSink {
  struct Voucher: Hashable {
    /// Number, project, day, amount, source.
    let cells: [String]
  }

  struct Row {
    let voucher: Voucher
    let code: String
    let line: Int
  }

  private let columns: [Int]
  private let kind: Int
  private let code: Int
  private let words = LedgerWords()
  /// Nil to take the hashes of all, else those whose rows are taken.
  private let wanted: Set<UInt64>?
  private(set) var hashes: [UInt64] = []
  private(set) var rows: [Row] = []

  init(_ places: LedgerPlaces, wanted: Set<UInt64>?) {
    columns = [places.document, places.project, places.date, places.amount, places.source]
    kind = places.kind
    code = places.code
    self.wanted = wanted
  }

  mutating func take(_ record: RawRecord) {
    guard columns.allSatisfy({ $0 >= 0 && $0 < record.cellCount }), !record.cell(columns[0]).isEmpty,
      (0..<LedgerWords.firstOtherKind).contains(words.kind(VoucherSink.inner(record.cell(kind))))
    else { return }
    var hash: UInt64 = 0
    for column in columns {
      hash = hash &* 0x9E37_79B9_7F4A_7C15 ^ IdentitySet.hash(VoucherSink.inner(record.cell(column)))
    }
    guard let wanted else {
      hashes.append(hash)
      return
    }
    guard wanted.contains(hash) else { return }
    rows.append(
      Row(
        voucher: Voucher(cells: columns.map { CellText.string(record.cell($0)) }),
        code: CellText.string(record.cell(code)), line: record.line))
  }

  /// What stands between the quotes; a quote in it stays doubled, which a hash doesn't mind.
  private static func inner(_ cell: RawCell) -> RawCell {
    cell.isQuoted ? RawCell(bytes: cell.bytes + 1, count: cell.count - 2) : cell
  }

  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { true }
}
