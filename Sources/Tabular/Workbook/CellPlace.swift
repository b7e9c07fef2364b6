internal import Domain

/// Where a cell stands, as `F12` says it.
public struct CellPlace: Hashable, Sendable {
  /// From 1.
  public let column: Int
  public let row: Int

  init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

  /// Nil for what is no place; one beyond the bounds of a sheet is told by whoever asks.
  init?(_ bytes: some Sequence<UInt8>) {
    var (column, row, isInRow) = (0, 0, false)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A where !isInRow: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where !isInRow: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0:
        isInRow = true
        row = row * 10 + Int(byte - 0x30)
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      (column, row) = (min(column, CellPlace.far), min(row, CellPlace.far))
    }
    guard column > 0, row > 0 else { return nil }
    (self.column, self.row) = (column, row)
  }

  /// Beyond every sheet; numbers count no further.
  private static let far = 100_000_000

  /// `F12`.
  public var text: String { "\(SourceSheet.letters(column))\(row)" }
}
