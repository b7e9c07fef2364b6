extension Workbook {
  /// The cells of one row that have something in them, from the left.
  public struct Row {
    /// From 1, as the sheet shows it.
    public internal(set) var number = 0
    public internal(set) var cells: [Cell] = []
    var bytes: [UInt8] = []

    /// UTF-8.
    public func bytes(of cell: Cell) -> ArraySlice<UInt8> { bytes[cell.range] }
    public func text(of cell: Cell) -> String { String(decoding: bytes[cell.range], as: UTF8.self) }

    /// The cell of a column; nil when it is empty.
    public func cell(_ column: Int) -> Cell? { cells.first { $0.column == column } }
  }

  public struct Cell {
    public enum Kind: Hashable, Sendable {
      case text
      /// Plain decimal digits, a point before the fraction.
      case number
      /// The number as stored, that is shown a hundredfold: 0.85 for 85 %.
      case percent
      /// `2026-11-27`.
      case day
      /// `2026-11-27T08:30:00`.
      case moment
      /// A time of day, `08:30:00`.
      case time
      /// `true` or `false`.
      case boolean
      /// `#REF!` and the like.
      case error
      /// Only of a formula.
      case empty
    }

    public enum Formula: Hashable, Sendable {
      case none
      /// With the value that it had when the workbook was saved.
      case stored
      /// Never computed: the program that wrote the file does not compute.
      case unstored
    }

    /// From 1: A.
    public let column: Int
    public let kind: Kind
    public let formula: Formula
    let range: Range<Int>
  }

  /// Cells that are shown as one; what it shows stands in the first of them.
  public struct Merge: Hashable, Sendable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>
  }
}
