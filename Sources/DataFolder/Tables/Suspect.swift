import Contract
import Domain

/// References to one code that had no row when they were read: a problem unless the row comes with another table.
struct Suspect: Equatable, Sendable {
  let table: TableName
  let key: Int32
  let column: String
  /// The first of the rows.
  var line: Int
  /// The unit that must mend them; nil when they are several.
  private(set) var agency: String?
  private(set) var rows = 1

  /// Adds rows of the same file that refer to the same code.
  mutating func add(rows more: Int, line other: Int, agency: String?) {
    if agency != self.agency { self.agency = nil }
    line = min(line, other)
    rows += more
  }

  /// The same further down in its file.
  func moved(by lines: Int) -> Suspect {
    var moved = self
    moved.line += lines
    return moved
  }

  init(table: TableName, key: Int32, column: String, line: Int, agency: String?) {
    self.table = table
    self.key = key
    self.column = column
    self.line = line
    self.agency = agency
  }

  /// One for each column and code.
  static func joined(_ suspects: [Suspect]) -> [Suspect] {
    struct Place: Hashable {
      let column: String
      let table: TableName
      let key: Int32
    }
    var places: [Place: Int] = [:]
    var joined: [Suspect] = []
    for suspect in suspects {
      let place = Place(column: suspect.column, table: suspect.table, key: suspect.key)
      if let index = places[place] {
        joined[index].add(rows: suspect.rows, line: suspect.line, agency: suspect.agency)
      } else {
        places[place] = joined.count
        joined.append(suspect)
      }
    }
    return joined
  }
}

/// A row that can't be used, but whose code others refer to.
struct RefusedRow: Sendable {
  let key: Int32
  let line: Int
}
