import Domain

extension [RowID] {
  /// The places of all rows in the order of their table, so that memory is read forwards by who looks at each; as they
  /// are where rows have no such order.
  var placesInTableOrder: [Int32] {
    // A screen's rows are near enough, and to lay out a place for every row of the table would take longer.
    guard count > 1_000 else { return indices.map(Int32.init) }
    var places: [Int32] = []
    for (place, row) in enumerated() {
      guard let order = row.tableOrder else { return indices.map(Int32.init) }
      if order >= places.count {
        places += repeatElement(-1, count: Swift.max(order + 1 - places.count, places.count))
      }
      guard places[order] < 0 else { return indices.map(Int32.init) }
      places[order] = Int32(place)
    }
    return places.filter { $0 >= 0 }
  }

  /// The rows that hold, in the order that they have.
  func filterInTableOrder(_ holds: (RowID) -> Bool) -> [RowID] {
    var isHeld = [Bool](repeating: false, count: count)
    for place in placesInTableOrder { isHeld[Int(place)] = holds(self[Int(place)]) }
    return zip(self, isHeld).compactMap { $1 ? $0 : nil }
  }
}

extension RowID {
  /// Grows with the place in its table, where it has one.
  fileprivate var tableOrder: Int? {
    switch self {
    case .sector(let key): key.index
    case .agency(let key): key.index
    case .project(let key): key.index
    case .assignment(let key): key.index
    case .obstacle(let key): key.index
    case .plan, .transaction, .problem, .event, .file, .record, .topic, .link, .log: nil
    }
  }
}
