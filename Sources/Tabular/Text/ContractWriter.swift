/// Writes a text as the contract has tables: commas, quotes by RFC 4180. Lines stay what they are.
struct ContractWriter {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: TextSeparator
  private let fonts: [Int: FontSearch.Found]
  private var changed: [Int: Int] = [:]
  private var isHeader = true
  private var header: [Range<Int>] = []
  private var out: [UInt8] = []
  /// Whether a cell begins with a comma: once quoted, it looks like the end of a quote that was left open above it.
  private let hidesQuotes: Bool

  /// - Parameter fonts: by column.
  init(_ text: UnsafeBufferPointer<UInt8>, _ separator: TextSeparator, fonts: [Int: FontSearch.Found] = [:]) {
    self.text = text
    self.separator = separator
    self.fonts = fonts
    hidesQuotes =
      separator != .comma
      && zip(text, text.dropFirst()).contains {
        $1 == 0x2C && ($0 == separator.rawValue || $0 == 0x0A)
      }
  }

  struct Written {
    let bytes: [UInt8]
    let columns: [FontColumn]
    /// Names at the right end of the header that are none.
    let emptyColumns: Int
  }

  /// - Parameter start: behind the line that names the separator, which becomes an empty one.
  mutating func write(from start: Int) -> Written {
    out.reserveCapacity(text.count + text.count / 16)
    var splitter = CellSplitter(text, separator, from: start)
    while let record = splitter.read() {
      if record.isSound {
        write(record, splitter.cells)
        if isHeader, !splitter.isEmpty {
          isHeader = false
          header = splitter.cells
        }
      } else {
        writeFaulty(record)
      }
    }
    let names = header.map { String(decoding: CellContent.of($0, in: text), as: UTF8.self) }
    let columns = fonts.keys.sorted().compactMap { place in
      fonts[place].map {
        FontColumn(
          place: place, name: names.indices.contains(place) ? names[place] : "", font: $0.font,
          evidence: $0.evidence, cellCount: changed[place] ?? 0)
      }
    }
    return Written(
      bytes: out, columns: columns.filter { $0.cellCount > 0 },
      emptyColumns: names.reversed().prefix { $0.allSatisfy(\.isWhitespace) }.count)
  }

  private mutating func write(_ record: CellSplitter.Record, _ cells: [Range<Int>]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { out.append(0x2C) }
      if !isHeader, let found = fonts[place], let better = better(cell, found) {
        changed[place, default: 0] += 1
        let isQuoted = better.withUnsafeBufferPointer { CellContent.needsQuotes($0[...]) }
        write(better, isQuoted: isQuoted)
      } else if cell.isEmpty || text[cell.lowerBound] == 0x22 || separator == .comma {
        out.append(contentsOf: text[cell])
      } else if text[cell].contains(0x2C) {
        out.append(0x22)
        out.append(contentsOf: text[cell])
        out.append(0x22)
      } else {
        out.append(contentsOf: text[cell])
      }
    }
    let end = cells.last?.upperBound ?? record.range.lowerBound
    out.append(contentsOf: text[end..<record.range.upperBound])
  }

  private mutating func write(_ cell: [UInt8], isQuoted: Bool) {
    guard isQuoted else {
      out += cell
      return
    }
    out.append(0x22)
    for byte in cell {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    out.append(0x22)
  }

  /// A cell in Unicode, where it is a font's.
  private func better(_ cell: Range<Int>, _ found: FontSearch.Found) -> [UInt8]? {
    guard text[cell].contains(where: { $0 >= 0x80 }) else { return nil }
    let content = CellContent.of(cell, in: text)
    guard let pieces = FontText(content), !found.sparesSound || SyllableTally(content).score < 1 else {
      return nil
    }
    let read = pieces.utf8(found.font)
    // U+FFFD: a letter that is none of the font's.
    let isWhole = !String(decoding: read, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    return isWhole && read != content ? read : nil
  }

  /// Lines whose cells can't be told apart: with commas and separators exchanged, so that the reader finds in them what
  /// is wrong, and in the same place.
  private mutating func writeFaulty(_ record: CellSplitter.Record) {
    // In a place where no quote can stand, whatever comes further down.
    if hidesQuotes { out += [0x22, 0x22, 0x20] }
    for byte in text[record.range] {
      switch byte {
      case separator.rawValue: out.append(0x2C)
      case 0x2C: out.append(separator.rawValue)
      default: out.append(byte)
      }
    }
  }
}
