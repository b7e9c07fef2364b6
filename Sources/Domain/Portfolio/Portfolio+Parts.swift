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

  /// Units below a unit, at any depth, without itself; each once, even where the table goes in a circle.
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
    return found.sorted()
  }

  /// The project that an obstacle stands in the way of: its own, else that of its task.
  public func project(of obstacle: Obstacle) -> Key<Project>? {
    obstacle.project ?? assignments[obstacle.assignment]?.project
  }

  /// Whether an obstacle stands on a unit's page: raised by it, to be resolved by it, or in the way of its project
  /// or of a task that it leads.
  public func concerns(_ obstacle: Obstacle, _ agency: Key<Agency>) -> Bool {
    obstacle.agency == agency || obstacle.responsibleAgency == agency
      || projects[project(of: obstacle)]?.owner == agency
      || assignments[obstacle.assignment]?.lead == agency
  }
}

extension Register {
  /// Keys that are referred to but have no row.
  fileprivate var unknownKeys: [Key<Row>] {
    codes.indices.map { Key<Row>(Int32($0)) }.filter { place(of: $0) == nil }
  }
}
