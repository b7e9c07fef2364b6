/// A sheet as the contract's CSV.
public struct SheetTable {
  /// What a reader of the sheet would not see in the table.
  public struct Remark: Hashable, Sendable {
    public enum Kind: Hashable, Sendable, CaseIterable {
      /// Lines within a cell were joined.
      case lines
      /// A formula was never computed.
      case formula
      /// Something stands right of the named columns.
      case beside
    }

    public let kind: Kind
    /// The first cell of which it holds.
    public let place: CellPlace
    /// The name of its column, where it has one.
    public let column: String?
    public let text: String
    /// Cells of which it holds.
    public fileprivate(set) var count: Int
  }

  /// Something written above the columns or as the title of one, such as a unit of money.
  public struct Heading: Hashable, Sendable {
    public let place: CellPlace
    public let text: String
    /// Whether it is the title of a column.
    public let isTitle: Bool
  }

  /// An empty sheet.
  public init() {}

  /// UTF-8, RFC 4180, a line for each row of the sheet: line n is row n, and an empty row is an empty line.
  public internal(set) var bytes: [UInt8] = []
  /// The row of the columns' names; nil in an empty sheet.
  public internal(set) var headRow: Int?
  /// The columns' names there, from A.
  public internal(set) var columns: [String] = []
  /// Whether all columns that the table must have are named there.
  public internal(set) var isWhole = false
  public internal(set) var headings: [Heading] = []
  /// One of each kind and column, in the order in which they were met.
  public private(set) var remarks: [Remark] = []
  private var places: [[Int]: Int] = [:]

  mutating func note(
    _ kind: Remark.Kind, column: Int, row: Int, _ name: String?, _ text: @autoclosure () -> String
  ) {
    // What stands beside the table is one thing, however many columns it has.
    let key = [Remark.Kind.allCases.firstIndex(of: kind) ?? 0, kind == .beside ? 0 : column]
    if let known = places[key] {
      remarks[known].count += 1
    } else {
      places[key] = remarks.count
      let place = CellPlace(column: column, row: row)
      remarks.append(Remark(kind: kind, place: place, column: name, text: text(), count: 1))
    }
  }
}
