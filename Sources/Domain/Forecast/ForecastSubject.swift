/// Of what a year's end is forecast.
public enum ForecastLevel: String, CaseIterable, Sendable {
  case total
  case sectors
  case units
  case projects
}

/// One of them.
public enum ForecastSubject: Hashable, Sendable {
  case total
  case sector(Key<Sector>)
  case unit(Key<Agency>)
  case project(Key<Project>)

  init(_ level: ForecastLevel, _ index: Int) {
    let number = Int32(clamping: index)
    self =
      switch level {
      case .total: .total
      case .sectors: .sector(Key(number))
      case .units: .unit(Key(number))
      case .projects: .project(Key(number))
      }
  }

  public var level: ForecastLevel {
    switch self {
    case .total: .total
    case .sector: .sectors
    case .unit: .units
    case .project: .projects
    }
  }

  /// Its place among all of its level.
  var index: Int {
    switch self {
    case .total: 0
    case .sector(let key): key.index
    case .unit(let key): key.index
    case .project(let key): key.index
    }
  }
}

/// Which subject each project belongs to.
struct ForecastGroups: Sendable {
  /// By ``Key/index`` of projects; negative for what belongs to none that is known.
  let units: [Int32]
  private let sectors: [Int32]
  private let counts: [ForecastLevel: Int]

  init(_ portfolio: Portfolio) {
    let count = portfolio.projects.keyCount
    let (sectorCount, unitCount) = (portfolio.sectors.keyCount, portfolio.agencies.keyCount)
    var sectors = [Int32](repeating: -1, count: count)
    var units = sectors
    for place in portfolio.projects.rows.indices {
      let index = portfolio.projects.rows[place].key.index
      guard sectors.indices.contains(index) else { continue }
      let (sector, owner) = (portfolio.projects.rows[place].sector, portfolio.projects.rows[place].owner)
      if (0..<sectorCount).contains(sector.index) { sectors[index] = sector.number }
      if (0..<unitCount).contains(owner.index) { units[index] = owner.number }
    }
    self.sectors = sectors
    self.units = units
    counts = [.total: 1, .sectors: sectorCount, .units: unitCount, .projects: count]
  }

  /// Subjects of a level.
  func count(_ level: ForecastLevel) -> Int { counts[level] ?? 0 }

  /// By project, its group; nil where each is its own.
  func grouping(_ level: ForecastLevel) -> [Int32]? {
    switch level {
    case .total: Array(repeating: 0, count: units.count)
    case .sectors: sectors
    case .units: units
    case .projects: nil
    }
  }

  /// The sums of a level.
  func sums(_ projects: YearSums, _ level: ForecastLevel) -> YearSums {
    grouping(level).map { projects.grouped(by: $0, count: count(level)) } ?? projects
  }

  /// The same of one amount a project.
  func sums(_ projects: [Dong], _ level: ForecastLevel) -> [Dong] {
    guard let groups = grouping(level) else { return projects }
    var sums = [Dong](repeating: 0, count: count(level))
    for (project, amount) in projects.enumerated() where groups[project] >= 0 {
      sums[Int(groups[project])] &+= amount
    }
    return sums
  }
}
