/// Tasks and obstacles as of a moment: which are overdue, which stand open, and how many each unit has.
public struct WorkFigures: Sendable {
  /// What one unit, sector or all have to do.
  public struct Count: Hashable, Sendable {
    public var open = 0
    public var overdue = 0
    public var dueSoon = 0
    public var obstacles = 0
    /// Money held by the open obstacles, in đồng.
    public var blocked: Dong = 0

    public init() {}
  }

  /// Open obstacles of one category.
  public struct Held: Hashable, Sendable {
    public var count = 0
    public var blocked: Dong = 0
  }

  /// Places in ``Portfolio/assignments``' rows: the longest overdue first, equal ones by code.
  public private(set) var overdue: [Int32] = []
  /// The next due first.
  public private(set) var dueSoon: [Int32] = []
  /// Places in ``Portfolio/obstacles``' rows: what holds most money first, then the oldest.
  public private(set) var openObstacles: [Int32] = []
  public private(set) var classes: [AssignmentClass: Int] = [:]
  public private(set) var byCategory: [ObstacleCategory: Held] = [:]
  public private(set) var total = Count()
  public private(set) var byAgency: [Count] = []
  public private(set) var bySector: [Count] = []
  /// Of ``total``, what belongs to no sector: work without a project, or with one that stands in no table.
  public private(set) var withoutSector = Count()

  public init() {}

  public init(
    assignments: Register<Assignment>, obstacles: Register<Obstacle>, projects: Register<Project>,
    sectorKeys: Int, agencyKeys: Int, at now: Moment, daysOfWarning: Int = Rules.standard.daysOfWarning
  ) {
    byAgency = Array(repeating: Count(), count: agencyKeys)
    bySector = Array(repeating: Count(), count: sectorKeys)
    let sectors = ProjectSectors(projects)
    // Counted by place: a dictionary would be asked once a task.
    var counts = [Int](repeating: 0, count: AssignmentClass.allCases.count)
    for place in assignments.rows.indices {
      counts[add(assignments.rows, place, sectors, now, daysOfWarning).place] += 1
    }
    for (kind, count) in zip(AssignmentClass.allCases, counts) where count > 0 { classes[kind] = count }
    for place in obstacles.rows.indices where obstacles.rows[place].isOpen(on: now.day) {
      let task = obstacles.rows[place].assignment.flatMap { assignments.place(of: $0) }
      let project = obstacles.rows[place].project ?? task.flatMap { assignments.rows[$0].project }
      add(obstacles.rows, place, sectors[project])
    }
    sort(assignments.rows, obstacles.rows)
  }

  public func count(_ key: Key<Agency>) -> Count {
    byAgency.indices.contains(key.index) ? byAgency[key.index] : Count()
  }
  public func count(_ key: Key<Sector>) -> Count {
    bySector.indices.contains(key.index) ? bySector[key.index] : Count()
  }

  /// Looks at single fields of the row: a copy of it would cost more than all else here.
  private mutating func add(
    _ tasks: [Assignment], _ place: Int, _ sectors: ProjectSectors, _ now: Moment, _ daysOfWarning: Int
  ) -> AssignmentClass {
    let classified = tasks[place].classified(at: now, daysOfWarning: daysOfWarning)
    guard tasks[place].isOpen(on: now.day) else { return classified }
    if classified == .overdue { overdue.append(Int32(place)) }
    if classified == .dueSoon { dueSoon.append(Int32(place)) }
    count(at: tasks[place].lead, sectors[tasks[place].project]) {
      $0.open += 1
      if classified == .overdue { $0.overdue += 1 }
      if classified == .dueSoon { $0.dueSoon += 1 }
    }
    return classified
  }

  private mutating func add(_ obstacles: [Obstacle], _ place: Int, _ sector: Key<Sector>?) {
    openObstacles.append(Int32(place))
    let blocked = obstacles[place].blocked ?? 0
    byCategory[obstacles[place].category, default: Held()].count += 1
    byCategory[obstacles[place].category, default: Held()].blocked &+= blocked
    count(at: obstacles[place].agency, sector) {
      $0.obstacles += 1
      $0.blocked &+= blocked
    }
  }

  private mutating func count(at agency: Key<Agency>, _ sector: Key<Sector>?, _ change: (inout Count) -> Void)
  {
    change(&total)
    if byAgency.indices.contains(agency.index) { change(&byAgency[agency.index]) }
    if let sector, bySector.indices.contains(sector.index) {
      change(&bySector[sector.index])
    } else {
      change(&withoutSector)
    }
  }

  private mutating func sort(_ tasks: [Assignment], _ all: [Obstacle]) {
    overdue = WorkFigures.sorted(overdue, tasks)
    dueSoon = WorkFigures.sorted(dueSoon, tasks)
    var open: [OpenObstacle] = openObstacles.map { place in
      OpenObstacle(place: place, blocked: all[Int(place)].blocked ?? 0, raised: all[Int(place)].raised)
    }
    open.sort { a, b in
      if a.blocked != b.blocked { return a.blocked > b.blocked }
      return a.raised == b.raised ? all[Int(a.place)].code < all[Int(b.place)].code : a.raised < b.raised
    }
    openObstacles = open.map(\.place)
  }

  private struct OpenObstacle {
    let place: Int32
    let blocked: Dong
    let raised: Day
  }

  private struct DueTask {
    let place: Int32
    let due: Day
  }

  /// By due day; the rows themselves are looked at only where two are due on one day.
  private static func sorted(_ places: [Int32], _ tasks: [Assignment]) -> [Int32] {
    var due: [DueTask] = places.map { DueTask(place: $0, due: tasks[Int($0)].due ?? Day(number: .max)) }
    due.sort { a, b in
      a.due == b.due ? tasks[Int(a.place)].code < tasks[Int(b.place)].code : a.due < b.due
    }
    return due.map(\.place)
  }
}

/// By project, its sector: asked once a task, of which there are many more.
private struct ProjectSectors {
  private var sectors: [Key<Sector>?]

  init(_ projects: Register<Project>) {
    sectors = Array(repeating: nil, count: projects.keyCount)
    for place in projects.rows.indices {
      let index = projects.rows[place].key.index
      // Of two rows with one key the first counts.
      if sectors.indices.contains(index), sectors[index] == nil {
        sectors[index] = projects.rows[place].sector
      }
    }
  }

  /// Nil without a project, and for one that stands in no table.
  subscript(project: Key<Project>?) -> Key<Sector>? {
    guard let project, sectors.indices.contains(project.index) else { return nil }
    return sectors[project.index]
  }
}

// On a public screen.
extension WorkFigures {
  /// The same with held money rounded: the total to the nearest, its parts so that they add up to it.
  func rounded(to unit: Dong) -> WorkFigures {
    var figures = self
    figures.total.blocked = total.blocked.rounded(to: unit)
    func balance(_ amounts: [Dong]) -> [Dong] {
      Balance.rounded(amounts, total: amounts.reduce(0, &+).rounded(to: unit), unit: unit)
    }
    let categories = ObstacleCategory.allCases.filter { byCategory[$0] != nil }
    for (category, amount) in zip(categories, balance(categories.map { byCategory[$0]?.blocked ?? 0 })) {
      figures.byCategory[category]?.blocked = amount
    }
    for (place, amount) in balance(byAgency.map(\.blocked)).enumerated() {
      figures.byAgency[place].blocked = amount
    }
    // What is in no sector is one of the parts.
    let bySector = balance(bySector.map(\.blocked) + [withoutSector.blocked])
    for (place, amount) in bySector.dropLast().enumerated() { figures.bySector[place].blocked = amount }
    figures.withoutSector.blocked = bySector.last ?? 0
    return figures
  }
}

extension AssignmentClass {
  /// Place among all cases.
  fileprivate var place: Int {
    switch self {
    case .completedOnTime: 0
    case .completedLate: 1
    case .withinDeadline: 2
    case .dueSoon: 3
    case .overdue: 4
    case .regular: 5
    case .cancelled: 6
    case .completedUndated: 7
    }
  }
}
