import Contract
import Domain

/// How a file ends: what tells whether all of it is there.
///
/// A disk that is full and a copy that broke off cut a file anywhere. A last line without its line end is no proof:
/// Google Sheets and many programs write none.
struct FileEnd: Sendable {
  /// Disks and copies work in multiples of so many bytes.
  private static let block: UInt64 = 512
  private static let look: UInt64 = 4096

  /// Whether the last line has its line end.
  let isClosed: Bool
  /// Whether lines end with a carriage return and a line feed.
  let hasReturns: Bool
  /// The last line, and what stands in its last cell.
  let line: Int
  let lastCell: String
  /// Whether more may have stood behind the last cell: not behind a whole date or code.
  private let isDoubtful: Bool
  private let endsAtBlock: Bool
  private let endsInZeros: Bool

  /// - Parameter line: the last line, where it is open.
  init(_ file: OpenFile, _ header: Header, _ table: Table, isClosed: Bool, line: Int) {
    let size = file.size
    self.isClosed = isClosed
    self.line = line
    hasReturns = header.hasReturns
    endsAtBlock = size > 0 && size % FileEnd.block == 0
    guard !isClosed, size > header.bodyOffset else {
      (lastCell, isDoubtful, endsInZeros) = ("", false, false)
      return
    }
    let tail = file.bytes(size - min(size, FileEnd.look)..<size)
    endsInZeros = tail.last == 0
    guard let cell = FileEnd.lastCell(tail, cellCount: header.names.count) else {
      (lastCell, isDoubtful) = ("", false)
      return
    }
    lastCell = cell
    let column = table.columns.first { $0.name == header.names.last }
    isDoubtful =
      !cell.isEmpty && tail.last != 0x22 && !(column.map { FileEnd.isWhole(cell, $0.kind) } ?? false)
  }

  /// Whether the file looks cut off.
  ///
  /// - Parameter others: how the other tables in the same folder end.
  func isCut(beside others: FileHabit) -> Bool {
    !isClosed && (endsInZeros || endsAtBlock || (isDoubtful && others.closesLines))
  }

  /// The last cell of a whole record; nil where the record is short, for that is told by itself.
  private static func lastCell(_ tail: [UInt8], cellCount: Int) -> String? {
    let window = Window(capacity: tail.count + 1)
    for (place, byte) in tail.enumerated() { window.bytes[place] = byte }
    let start = tail.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: tail.count, newline: 0x0A, isFinal: true)
    guard case .record(let cells, let end) = strict.read(from: start), cells == cellCount else { return nil }
    let from = cells > 1 ? Int(window.separators[cells - 2]) + 1 : start
    return CellText.string(RawCell(bytes: window.bytes + from, count: end - from))
  }

  /// Whether nothing can follow a cell of a kind, as it stands.
  private static func isWhole(_ cell: String, _ kind: Column.Kind) -> Bool {
    switch kind {
    case .choice(let list): list.codes.contains(cell)
    case .date: cell.utf8.count == 10
    case .year: cell.utf8.count == 4
    case .yearMonth: cell.utf8.count == 7
    case .boolean: ["true", "false", "1", "0"].contains(cell.lowercased())
    case .text, .email, .code, .codes, .budgetCode, .integer, .money, .number, .dateTime: false
    }
  }
}
