import Domain

/// A reference to a code that had no row when it was read: a problem unless the row comes with another table.
struct Suspect: Sendable {
  let table: TableName
  let key: Int32
  let column: String
  let line: Int
  let agency: String?
}
