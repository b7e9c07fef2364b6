/// A file that a unit handed in, in a form of its own.
public struct HandIn: Sendable {
  public let path: String
  /// The file's own name.
  public let name: String
  let bytes: [UInt8]
  /// SHA-256 of its bytes, in hexadecimal digits.
  public let digest: String
  /// How a text file is written; nil for a workbook.
  public let form: String?
  /// In the order of the file; a text file has one without a name.
  public let sheets: [HandInSheet]

  init(path: String, bytes: [UInt8], form: String?, sheets: [HandInSheet]) {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
    self.bytes = bytes
    digest = SHA256.hexadecimal(of: bytes)
    self.form = form
    self.sheets = sheets
  }
}

/// One sheet of a hand-in as it stands.
public struct HandInSheet: Sendable {
  /// Cells that are shown as one, from 1.
  public struct Merge: Hashable, Sendable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>
  }

  public let name: String
  /// False for one that its author hid.
  public let isVisible: Bool
  /// Those with something in them, from the top.
  public internal(set) var rows: [HandInRow]
  public let merges: [Merge]
  /// Columns whose text was in the letters of an old font, with the font's name.
  public internal(set) var oldFonts: [Int: String] = [:]

  public init(name: String, isVisible: Bool = true, rows: [HandInRow], merges: [Merge] = []) {
    (self.name, self.isVisible, self.rows, self.merges) = (name, isVisible, rows, merges)
  }
}

/// One row of a sheet.
public struct HandInRow: Sendable {
  /// From 1, as the file shows it: the row of a sheet or the line of a text file.
  public let number: Int
  /// Those that are not empty, from the left.
  public internal(set) var cells: [HandInCell]

  public init(number: Int, cells: [HandInCell]) { (self.number, self.cells) = (number, cells) }

  /// The cell of a column; nil when it is empty.
  public func cell(_ column: Int) -> HandInCell? { cells.first { $0.column == column } }
}

/// One cell of a hand-in.
public struct HandInCell: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// As somebody typed it: what it means is to be found.
    case text
    /// A workbook's own number: plain digits with a point.
    case number
    /// A workbook's own number that is shown a hundredfold.
    case percent
    /// `2026-11-27`.
    case day
    /// `2026-11-27T08:30:00`.
    case moment
    /// `#REF!` and the like, and a formula that was never computed.
    case error
  }

  /// From 1: A.
  public let column: Int
  public let kind: Kind
  /// On one line, without blanks around it.
  public internal(set) var text: String

  public init(column: Int, kind: Kind = .text, _ text: String) {
    (self.column, self.kind, self.text) = (column, kind, text)
  }
}
