/// Splits a text into records and cells by RFC 4180, whatever parts the cells. Lines end with line feeds.
///
/// A quote that stands where it can't costs its line only, and a record that has other cells than the first one over
/// several lines is most likely a quote too many: so the contract's reader has it, and what comes out must be read alike.
struct CellSplitter {
  struct Record {
    /// The bytes with the line end.
    let range: Range<Int>
    /// Whether its cells could be told apart.
    let isSound: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var next: Int
  /// Cells of the first record that has any.
  private var width: Int?
  /// The cells of the last record, with their quotes.
  private(set) var cells: [Range<Int>] = []

  init(_ text: UnsafeBufferPointer<UInt8>, _ separator: TextSeparator, from start: Int = 0) {
    self.text = text
    self.separator = separator.rawValue
    next = start
  }

  /// Whether the last record is an empty line.
  var isEmpty: Bool { cells.count == 1 && cells[0].isEmpty }

  /// Nil at the end of the text.
  mutating func read() -> Record? {
    guard next < text.count else { return nil }
    let start = next
    cells.removeAll(keepingCapacity: true)
    let end = split(from: start)
    if end == nil { next = lineEnd(from: fault) }
    guard let end else { return Record(range: start..<next, isSound: false) }
    next = min(end + 1, text.count)
    if !isEmpty {
      if width == nil { width = cells.count }
      if cells.count != width, let line = firstLineOfCell() {
        next = line
        return Record(range: start..<next, isSound: false)
      }
    }
    return Record(range: start..<next, isSound: true)
  }

  /// Where the quote stands that can't.
  private var fault = 0

  /// The place of the line end, or of the text's end; nil for a record with a fault.
  private mutating func split(from start: Int) -> Int? {
    var place = start
    var cell = start
    while true {
      if place < text.count, text[place] == 0x22 {
        guard let after = quoted(from: place) else { return nil }
        place = after
      } else {
        while place < text.count, text[place] != separator, text[place] != 0x0A {
          if text[place] == 0x22 {
            fault = place
            return nil
          }
          place += 1
        }
      }
      if place == text.count || text[place] == 0x0A {
        let end = place > cell && text[place - 1] == 0x0D ? place - 1 : place
        cells.append(cell..<end)
        return place
      }
      cells.append(cell..<place)
      place += 1
      cell = place
    }
  }

  /// The place behind the closing quote; nil when there is none, or text behind it.
  private mutating func quoted(from start: Int) -> Int? {
    var place = start + 1
    while true {
      while place < text.count, text[place] != 0x22 { place += 1 }
      guard place < text.count else {
        fault = start
        return nil
      }
      place += 1
      if place == text.count || text[place] == separator || text[place] == 0x0A { return place }
      if text[place] == 0x0D, place + 1 == text.count || text[place + 1] == 0x0A { return place + 1 }
      guard text[place] == 0x22 else {
        // Text behind a quote on a later line: this one was never closed.
        fault = lineEnd(from: start) <= place ? start : place
        return nil
      }
      place += 1
    }
  }

  private func firstLineOfCell() -> Int? {
    for cell in cells where cell.count >= 2 && text[cell.lowerBound] == 0x22 {
      let end = lineEnd(from: cell.lowerBound)
      if end <= cell.upperBound { return end }
    }
    return nil
  }

  /// The first byte of the next line, or the end.
  private func lineEnd(from place: Int) -> Int {
    var place = place
    while place < text.count, text[place] != 0x0A { place += 1 }
    return min(place + 1, text.count)
  }
}

/// What stands in a cell.
enum CellContent {
  /// The text of a cell without its quotes.
  static func of(_ cell: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard cell.count >= 2, text[cell.lowerBound] == 0x22 else { return Array(text[cell]) }
    var plain: [UInt8] = []
    plain.reserveCapacity(cell.count)
    var isSecond = false
    for byte in text[cell.lowerBound + 1..<cell.upperBound - 1] {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond || byte != 0x22 { plain.append(byte) }
    }
    return plain
  }

  static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    text.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }
}
