/// The records of a table in the contract's form, as text.
public struct TextRecords {
  private let bytes: [UInt8]

  /// - Parameter bytes: UTF-8, RFC 4180 with commas.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Hands over each record that is not an empty line, with the line in which it begins, from 1. One whose quotes don't fit is
  /// handed over as the one cell that its line is.
  public func read(_ body: (Int, [String]) -> Void) {
    bytes.withUnsafeBufferPointer { whole in
      let text = SeparatorLine.withoutMark(whole)
      var splitter = CellSplitter(text, .comma)
      var (line, place) = (1, 0)
      while let record = splitter.read() {
        while place < record.range.lowerBound {
          if text[place] == 0x0A { line += 1 }
          place += 1
        }
        if !record.isSound {
          body(line, [String(decoding: text[record.range], as: UTF8.self)])
        } else if !splitter.isEmpty {
          body(line, splitter.cells.map { String(decoding: CellContent.of($0, in: text), as: UTF8.self) })
        }
      }
    }
  }
}
