/// RFC 4180 and nothing more: what it accepts, every reader does.
struct StrictCSV {
  let header: [String]
  let rows: [[String]]

  struct Fault: Error { let line: Int }

  /// - Throws: ``Fault`` at the first line with a stray quote, a carriage return, a wrong number of cells or no end.
  init(_ text: String) throws(Fault) {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var state = State.start
    var line = 1
    for byte in text.utf8 {
      switch (state, byte) {
      case (.quoted, 0x22): state = .quoteSeen
      case (.quoted, _): cell.append(byte)
      case (.start, 0x22): state = .quoted
      case (.quoteSeen, 0x22):
        cell.append(byte)
        state = .quoted
      case (_, 0x2C), (_, 0x0A):
        record.append(String(decoding: cell, as: UTF8.self))
        cell = []
        state = .start
        guard byte == 0x0A else { continue }
        guard record.count == records.first?.count ?? record.count else { throw Fault(line: line) }
        records.append(record)
        record = []
      case (.quoteSeen, _), (_, 0x22), (_, 0x0D): throw Fault(line: line)
      case (.start, _), (.plain, _):
        cell.append(byte)
        state = .plain
      }
      if byte == 0x0A { line += 1 }
    }
    guard state == .start, record.isEmpty, let header = records.first else { throw Fault(line: line) }
    self.header = header
    rows = Array(records.dropFirst())
  }

  private enum State { case start, plain, quoted, quoteSeen }
}
