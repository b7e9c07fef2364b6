import Domain

/// Makes the rows of one table from checked records.
protocol RowBuilder: SendableMetatype {
  associatedtype Row: Placed
  init(_ checker: RowChecker)
  /// Nil, with a problem reported, when the record can't be used.
  func row() -> Row?
}

/// A row of a table that no screen reads yet: checked, counted, and found by its place.
struct OtherRow: Placed {
  let origin: Origin
}

/// A reminder sent about a task or an obstacle.
struct Reminder: Placed {
  let obstacle: Key<Obstacle>?
  let assignment: Key<Assignment>?
  let sent: Day
  let origin: Origin
}
