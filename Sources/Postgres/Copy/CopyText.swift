/// Rows in the text form of COPY. Source: PostgreSQL, COPY, text format.
struct CopyText {
  private(set) var bytes: [UInt8] = []

  /// Handed on when so many bytes are there.
  static let piece = 64 << 10

  var isPiece: Bool { bytes.count >= CopyText.piece }

  mutating func add(_ cells: [String?]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      if let cell { add(cell) } else { bytes += CopyText.null }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private static let null = Array("\\N".utf8)

  private mutating func add(_ cell: String) {
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      default: bytes.append(byte)
      }
    }
  }
}
