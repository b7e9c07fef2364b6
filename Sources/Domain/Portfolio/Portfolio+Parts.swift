// What the parts of a total are: a code that stands in no table is a part too, or the parts would not add up.
extension Portfolio {
  /// Sectors of the table, then those that only projects name and that have money or work.
  public var sectorParts: [Key<Sector>] {
    sectors.rows.map(\.key)
      + sectors.unknownKeys.filter {
        money.measure($0) != MoneyMeasure() || work.count($0) != WorkFigures.Count()
      }
  }

  /// Units of the table, then those that only projects, tasks or obstacles name and that have money or work.
  public var agencyParts: [Key<Agency>] {
    agencies.rows.map(\.key)
      + agencies.unknownKeys.filter {
        money.measure($0) != MoneyMeasure() || work.count($0) != WorkFigures.Count()
      }
  }

  /// Units below a unit, at any depth, without itself; each once, even where the table goes in a circle. An abolished
  /// one is also where its successor is.
  public func agencies(below top: Key<Agency>) -> [Key<Agency>] {
    var children: [Key<Agency>: [Key<Agency>]] = [:]
    for agency in agencies.rows {
      if let parent = agency.parent { children[parent, default: []].append(agency.key) }
    }
    var seen: Set<Key<Agency>> = [top]
    var found: [Key<Agency>] = []
    var waiting = children[top] ?? []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.append(next)
      waiting += children[next] ?? []
    }
    let successors = Successors(self)
    found += agencies.rows.map(\.key).filter { agency in
      successors.isAbolished(agency) && !seen.contains(agency) && found.contains(successors.heir(of: agency))
    }
    return found.sorted()
  }
}

extension Register {
  /// Keys that are referred to but have no row.
  fileprivate var unknownKeys: [Key<Row>] {
    codes.indices.map { Key<Row>(Int32($0)) }.filter { place(of: $0) == nil }
  }
}
