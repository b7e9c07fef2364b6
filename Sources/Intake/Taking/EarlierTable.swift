import Contract
import Tabular

/// A unit's table as it stands in the folder before a hand-in is taken in.
public struct EarlierTable: Hashable, Sendable {
  /// The columns of the file in their order, with those that are not the contract's.
  public let header: [String]
  public let rows: [[String: String]]

  /// No file yet.
  public static let none = EarlierTable(header: [], rows: [])

  init(header: [String], rows: [[String: String]]) { (self.header, self.rows) = (header, rows) }

  /// Why a file can't be added to: nothing of it may be lost.
  public enum Fault: Error, Hashable, Sendable {
    /// The line of a record that can't be told apart, or that has other cells than the header.
    case record(line: Int)
    case noHeader
  }

  /// - Parameter bytes: in the contract's form.
  public init(_ bytes: [UInt8]) throws(Fault) {
    var header: [String] = []
    var rows: [[String: String]] = []
    var broken: Int?
    TextRecords(bytes).read { line, cells in
      if header.isEmpty {
        header = cells
      } else if cells.count != header.count {
        broken = broken ?? line
      } else {
        rows.append(Dictionary(zip(header, cells)) { first, _ in first })
      }
    }
    if let broken { throw .record(line: broken) }
    guard !header.isEmpty || bytes.isEmpty, Set(header).count == header.count else { throw .noHeader }
    self.init(header: header, rows: rows)
  }
}
