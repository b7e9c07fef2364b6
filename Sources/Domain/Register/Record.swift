/// One record of a table as its file has it: the header's names and the cells' text, normalised to NFC.
public struct Record: Hashable, Sendable {
  public let columns: [String]
  public let cells: [String]

  public init(columns: [String], cells: [String]) {
    self.columns = columns
    self.cells = cells
  }

  /// The cell under a column; nil where the table has no such column or the cell is empty.
  public subscript(column: String) -> String? {
    guard let place = columns.firstIndex(of: column), cells.indices.contains(place), !cells[place].isEmpty
    else {
      return nil
    }
    return cells[place]
  }
}
