internal import Contract

/// Writes the rows of a sheet below its head.
struct TableWriter {
  private(set) var table = SheetTable()
  private let head: SheetHead
  private let line: [String]
  private var lineNumber = 1

  init(_ head: SheetHead, _ naming: TableNaming, above lines: [HeadSearch.Line]) {
    self.head = head
    line = head.line
    table.headRow = head.row
    table.columns = line
    table.isWhole = head.isWhole(naming)
    table.headings = lines.filter { $0.row <= head.row }.flatMap { line in
      line.texts.sorted { $0.key < $1.key }.map {
        let isTitle = line.row == head.row && !head.titles.isEmpty
        return SheetTable.Heading(
          place: CellPlace(column: $0.key, row: line.row), text: $0.value, isTitle: isTitle)
      }
    }
    advance(to: head.row)
    for (place, name) in line.enumerated() {
      if place > 0 { table.bytes.append(UInt8(ascii: ",")) }
      put(Array(name.utf8)[...])
    }
    endLine()
  }

  var isTooLarge: Bool { table.bytes.count > Workbook.Limit.text.most }

  private mutating func advance(to row: Int) {
    guard row > lineNumber else { return }
    table.bytes.append(contentsOf: repeatElement(0x0A, count: row - lineNumber))
    lineNumber = row
  }

  private mutating func endLine() {
    table.bytes.append(0x0A)
    lineNumber += 1
  }

  mutating func write(_ row: Workbook.Row) {
    advance(to: row.number)
    let width = head.titles.count
    let start = table.bytes.count
    var (column, isEmpty) = (1, true)
    for cell in row.cells {
      guard cell.column <= width else {
        table.note(.beside, column: cell.column, row: row.number, nil, row.text(of: cell))
        break
      }
      table.bytes.append(contentsOf: repeatElement(UInt8(ascii: ","), count: cell.column - column))
      column = cell.column
      if cell.kind != .empty || cell.formula == .unstored { isEmpty = false }
      write(cell, of: row)
    }
    // A row without anything in the table's columns is an empty line.
    if isEmpty {
      table.bytes.removeLast(table.bytes.count - start)
    } else {
      table.bytes.append(contentsOf: repeatElement(UInt8(ascii: ","), count: width - column))
    }
    endLine()
  }

  private mutating func write(_ cell: Workbook.Cell, of row: Workbook.Row) {
    let title = head.titles[cell.column - 1]
    if cell.formula == .unstored {
      table.note(.formula, column: cell.column, row: row.number, title.column ?? title.text, "=")
      // Not an empty cell: its row must not count as if nothing stood there.
      return table.bytes.append(UInt8(ascii: "="))
    }
    let bytes = row.bytes(of: cell)
    switch cell.kind {
    case .text, .number, .time, .error:
      if bytes.contains(where: TableWriter.isLineEnd) {
        table.note(
          .lines, column: cell.column, row: row.number, title.column ?? title.text, row.text(of: cell))
      }
      put(bytes)
    case .percent: put(TableWriter.percent(bytes, title)[...])
    case .day, .moment: put(TableWriter.day(bytes, title.kind))
    case .boolean: if case .boolean? = title.kind { put(bytes) } else { put(TableWriter.upper(bytes)) }
    case .empty: break
    }
  }

  /// Appends a cell on one line, in quotes where it needs them.
  private mutating func put(_ bytes: ArraySlice<UInt8>) {
    let odd = bytes.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || TableWriter.isLineEnd($0)
    }
    guard odd else { return table.bytes.append(contentsOf: bytes) }
    table.bytes.append(UInt8(ascii: "\""))
    let lines = bytes.split(whereSeparator: TableWriter.isLineEnd)
    for byte in lines.joined(separator: CollectionOfOne(0x20)) {
      if byte == UInt8(ascii: "\"") { table.bytes.append(byte) }
      table.bytes.append(byte)
    }
    table.bytes.append(UInt8(ascii: "\""))
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Shares are given in hundredths where the contract counts them so; elsewhere the sign stays and is named.
  private static func percent(_ stored: ArraySlice<UInt8>, _ title: SheetHead.Title) -> [UInt8] {
    guard let text = NumberText.plain(stored, movedBy: 2) else { return Array(stored) }
    return title.column?.contains("percent") ?? false ? text : text + [UInt8(ascii: "%")]
  }

  /// A day as its column counts: Excel makes a day of what is typed as a month, and a moment of a day.
  private static func day(_ text: ArraySlice<UInt8>, _ kind: Column.Kind?) -> ArraySlice<UInt8> {
    let isMidnight = text.count == 10 || text.dropFirst(10).elementsEqual("T00:00:00".utf8)
    switch kind {
    case .date? where isMidnight: return text.prefix(10)
    case .yearMonth? where isMidnight && text.prefix(10).suffix(2).elementsEqual("01".utf8):
      return text.prefix(7)
    default: return text
    }
  }

  /// As Excel shows a truth value.
  private static func upper(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Array(bytes.map { $0 & 0xDF })[...]
  }
}
