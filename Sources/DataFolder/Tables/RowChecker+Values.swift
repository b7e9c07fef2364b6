import Contract
import Domain

// The values of the record at hand, by column.
extension RowChecker {
  func integer(_ column: Int) -> Int64? {
    values[column] == RowValues.absent ? nil : values[column]
  }
  func day(_ column: Int) -> Day? { integer(column).map { Day(number: Int32(truncatingIfNeeded: $0)) } }
  func key<Row>(_ column: Int) -> Key<Row>? {
    integer(column).map { Key(Int32(truncatingIfNeeded: $0)) }
  }

  /// Nil for an empty cell.
  func text(_ column: Int) -> String? {
    guard let record, positions[column] >= 0, positions[column] < record.cellCount else { return nil }
    let cell = record.cell(positions[column])
    return cell.isEmpty ? nil : CellText.string(cell)
  }

  func hasText(_ column: Int) -> Bool {
    guard let record, positions[column] >= 0 else { return false }
    return !record.cell(positions[column]).isEmpty
  }

  /// A cell of a record that is at hand, without its quotes.
  func cell(_ column: Int, _ record: RawRecord) -> RawCell { plain(record.cell(positions[column])) }

  /// The text of the row's own code: the one that is kept already, else from the cell.
  func codeText(_ column: Int) -> String {
    codes.knownText(of: Int(truncatingIfNeeded: values[column]), in: table.name.index) ?? text(column)
      ?? (columnIsOwner(column) ? agency : nil) ?? ""
  }
  private func columnIsOwner(_ column: Int) -> Bool { table.columns[column].isOwner }

  var origin: Origin {
    guard let record else { return Origin(file: file, line: 0, offset: 0) }
    return Origin(file: file, line: UInt32(clamping: record.line), offset: record.offset)
  }

  /// What the primary key of the row is told by: its key's number, or a hash of its cells.
  var token: Int64 {
    if hasCodeKey { return values[table.key[0]] }
    var hasher = Hasher()
    for column in table.key {
      if let record, positions[column] >= 0 {
        hasher.combine(bytes: UnsafeRawBufferPointer(plain(record.cell(positions[column])).buffer))
      }
      hasher.combine(values[column])
    }
    return Int64(hasher.finalize())
  }

  /// A cell without its quotes.
  func plain(_ cell: RawCell) -> RawCell {
    guard cell.isQuoted else { return cell }
    var count = 0
    var place = 1
    while place < cell.count - 1, count < RecordReader.Limits.cell {
      if cell.bytes[place] == 0x22 { place += 1 }
      scratch[count] = cell.bytes[place]
      count += 1
      place += 1
    }
    return RawCell(bytes: scratch, count: count)
  }

  /// The kinds of cells that few tables have.
  func takeOther(_ cell: RawCell, _ check: CellCheck) -> Bool {
    let column = check.column
    switch table.columns[column].kind {
    case .year:
      guard let year = CellNumber.year(cell.buffer) else { return report(.type, column, .year) }
      values[column] = Int64(year)
    case .yearMonth:
      guard let month = CellNumber.month(cell.buffer) else { return report(.type, column, .month) }
      values[column] = Int64(month)
    case .dateTime:
      guard CellNumber.isDateTime(cell.buffer) else { return report(.type, column, .dateTime) }
    case .number(let range):
      guard let value = CellNumber.number(cell.buffer) else { return report(.type, column, .number) }
      if value < range.lowerBound { return report(.range, column, .atLeast("\(Int(range.lowerBound))")) }
      if value > range.upperBound { return report(.range, column, .atMost("\(Int(range.upperBound))")) }
      if let millionths = Int64(exactly: (value * Double(RowValues.millionths)).rounded()) {
        values[column] = millionths
      }
    case .email:
      guard RowChecker.isEmail(cell) else { return report(.type, column, .email) }
    case .budgetCode:
      guard (6...9).contains(cell.count), cell.buffer.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return report(.pattern, column, .form(.budgetCode))
      }
    case .codes:
      guard RowChecker.isCodes(cell) else {
        return report(.pattern, column, .form(.codes))
      }
    case .code:
      guard Codes.isCode(cell) else { return report(.pattern, column, .form(.code)) }
    case .text, .integer, .money, .boolean, .date, .choice: break
    }
    return true
  }

  /// Source: Data Package 2.0, boolean fields: the default trueValues and falseValues.
  static func boolean(_ cell: RawCell) -> Bool? {
    let word = CodeWord(cell.bytes, min(cell.count, 16)).low
    switch cell.count {
    case 1: return cell.bytes[0] == 0x31 ? true : cell.bytes[0] == 0x30 ? false : nil
    case 4: return trueWords.contains(word) ? true : nil
    case 5: return falseWords.contains(word) ? false : nil
    default: return nil
    }
  }

  private static let trueWords = ["true", "True", "TRUE"].map { CodeWord($0).low }
  private static let falseWords = ["false", "False", "FALSE"].map { CodeWord($0).low }

  static func isEmail(_ cell: RawCell) -> Bool {
    let parts = cell.buffer.split(separator: 0x40, omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && parts[1].contains(0x2E)
      && !cell.buffer.contains { $0 <= 0x20 }
  }

  static func isCodes(_ cell: RawCell) -> Bool {
    var start = 0
    for place in 0...cell.count where place == cell.count || cell.bytes[place] == 0x7C {
      guard Codes.isCode(RawCell(bytes: cell.bytes + start, count: place - start)) else { return false }
      start = place + 1
    }
    return true
  }
}
