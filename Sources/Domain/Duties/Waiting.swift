/// Who waits for whom: requests, tasks and obstacles by the unit that is asked and the unit that waits.
///
/// Source: domain notes 7: "tasks blocked by another unit".
public struct Waiting: Sendable {
  public struct Pair: Hashable, Sendable {
    public let asked: Key<Agency>
    public let waiting: Key<Agency>
  }

  public struct Cell: Sendable {
    public private(set) var requests = RequestTally()
    /// Open tasks with a request that is not answered, or an obstacle that is not resolved.
    public private(set) var tasks: Set<Key<Assignment>> = []
    public private(set) var obstacles = 0
    /// Money held by these obstacles, in đồng.
    public private(set) var held: Dong = 0

    /// Whether anything of it still waits.
    public var isOpen: Bool { requests.open > 0 || obstacles > 0 }

    fileprivate mutating func add(_ request: CoordinationRequest, at now: Moment) {
      requests.add(request, at: now)
    }

    fileprivate mutating func add(_ obstacle: Obstacle) {
      obstacles += 1
      held &+= obstacle.blocked ?? 0
    }

    fileprivate mutating func add(task: Key<Assignment>) { tasks.insert(task) }

    fileprivate mutating func add(_ other: Cell) {
      requests.add(other.requests)
      tasks.formUnion(other.tasks)
      obstacles += other.obstacles
      held &+= other.held
    }
  }

  /// Of one unit: all that wait for it.
  public struct Row: Sendable {
    public let asked: Key<Agency>
    /// Units of which something still waits.
    public let waiting: Int
    public let cell: Cell
  }

  public private(set) var cells: [Pair: Cell] = [:]
  /// Open obstacles that stand above their owner and name no unit: nobody knows for whom they wait.
  public private(set) var withoutUnit = 0

  /// - Parameter project: nil for all.
  public init(_ portfolio: Portfolio, _ successors: Successors, project: Key<Project>? = nil) {
    let now = portfolio.asOf
    func isIn(_ other: Key<Project>?) -> Bool { project == nil || other == project }
    func openTask(_ key: Key<Assignment>?) -> Key<Assignment>? {
      portfolio.assignments[key].flatMap { $0.isOpen(on: now.day) ? $0.key : nil }
    }
    func add(_ asked: Key<Agency>, _ waiting: Key<Agency>, _ change: (inout Cell) -> Void) {
      let pair = Pair(asked: successors.heir(of: asked), waiting: successors.heir(of: waiting))
      if pair.asked != pair.waiting { change(&cells[pair, default: Cell()]) }
    }
    for request in portfolio.duties.requests where isIn(portfolio.project(of: request)) {
      guard let state = request.state(at: now) else { continue }
      add(request.to, request.from) {
        $0.add(request, at: now)
        if state.isOpen, let task = openTask(request.assignment) { $0.add(task: task) }
      }
    }
    for place in portfolio.work.openObstacles {
      let obstacle = portfolio.obstacles.rows[Int(place)]
      guard isIn(portfolio.project(of: obstacle)) else { continue }
      guard let asked = obstacle.responsibleAgency else {
        if obstacle.escalation != .owner { withoutUnit += 1 }
        continue
      }
      add(asked, obstacle.agency) {
        $0.add(obstacle)
        if let task = openTask(obstacle.assignment) { $0.add(task: task) }
      }
    }
  }

  /// By the unit that is asked: who holds up most others first, then by what waits, then by the money.
  public var rows: [Row] {
    Dictionary(grouping: cells, by: \.key.asked).map { asked, cells in
      var sum = Cell()
      for (_, cell) in cells { sum.add(cell) }
      return Row(asked: asked, waiting: cells.count { $0.value.isOpen }, cell: sum)
    }.sorted { a, b in
      a.weight == b.weight ? a.asked < b.asked : a.weight.lexicographicallyPrecedes(b.weight) { $0 > $1 }
    }
  }
}

extension Waiting.Row {
  fileprivate var weight: [Int64] {
    [Int64(waiting), Int64(cell.requests.open + cell.obstacles), cell.held]
  }
}

extension Portfolio {
  /// The project that a request is about: its own, else that of its task.
  public func project(of request: CoordinationRequest) -> Key<Project>? {
    request.project ?? assignments[request.assignment]?.project
  }
}
