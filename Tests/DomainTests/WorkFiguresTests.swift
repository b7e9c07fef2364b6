import Domain
import Testing

@Suite struct WorkFiguresTests {
  private func figures(
    _ tasks: [Assignment], _ obstacles: [Obstacle] = [], projects: [Project] = [], at now: String
  ) throws -> WorkFigures {
    try WorkFigures(
      assignments: Register(tasks), obstacles: Register(obstacles), projects: Register(projects),
      sectorKeys: 3, agencyKeys: 4, at: moment(now))
  }

  private func obstacle(
    _ number: Int, blocked: Dong?, raised: String, category: ObstacleCategory = .land
  ) throws -> Obstacle {
    Obstacle(
      key: Key(Int32(number)), code: "O\(number)", agency: Key(0), category: category,
      description: "Obstacle", raised: try day(raised), blocked: blocked, origin: .line(2))
  }

  @Test func `the Central Steering Committee's 1,287 tasks fall into its four buckets`() throws {
    // 04/12/2025: 1,287 = 601 completed + 404 on schedule + 104 overdue + 178 regular. Domain notes 5.1 [66].
    let now = try day("2025-12-04")
    let tasks = (0..<1287).map { number in
      switch number {
      case ..<601: Assignment(number, status: .completed, due: now + -number % 60, completed: now + -60)
      case ..<1005: Assignment(number, due: now + number % 90)
      case ..<1109: Assignment(number, status: .submitted, due: now + (-1 - number % 30))
      default: Assignment(number, isRegular: true)
      }
    }
    let figures = try figures(tasks, at: "2025-12-04")
    let classes = figures.classes
    #expect(classes[.completedOnTime] == 601)
    #expect(classes[.withinDeadline, default: 0] + classes[.dueSoon, default: 0] == 404)
    #expect(classes[.overdue] == 104)
    #expect(classes[.regular] == 178)
    #expect(classes.values.reduce(0, +) == 1287)
    #expect(figures.total.open == 686)  // 404 + 104 + 178
    #expect(figures.total.overdue == 104)
    // Printed as 47, 31.5, 8 and 13.5 %, which are rounded so that they make 100; these are exact.
    let shares = [601, 404, 104, 178].map { Rate($0, of: 1287)?.hundredths }
    #expect(shares == [4670, 3139, 808, 1383])
  }

  @Test func `the Government's 21,914 tasks fall into its four buckets`() throws {
    // Report 1270/BC-TCTTTg: 16,051 done (14,068 on time, 1,983 late) and 5,863 not (5,640 within, 223 overdue).
    // Ecosystem notes 1.2 [8].
    let now = try day("2025-11-20")
    let tasks = (0..<21_914).map { number in
      switch number {
      case ..<14_068:
        Assignment(number, status: .completed, due: now + -9, completed: now + (-9 - number % 9))
      case ..<16_051:
        Assignment(number, status: .completed, due: now + -9, completed: now + (-8 + number % 9))
      case ..<21_691: Assignment(number, due: now + number % 20)
      default: Assignment(number, due: now + (-1 - number % 20))
      }
    }
    let classes = try figures(tasks, at: "2025-11-20").classes
    #expect(classes[.completedOnTime] == 14_068)
    #expect(classes[.completedLate] == 1_983)
    #expect(classes[.withinDeadline, default: 0] + classes[.dueSoon, default: 0] == 5_640)
    #expect(classes[.overdue] == 223)
    #expect(classes[.dueSoon] == 2_256)  // 0 to 7 of 20 days before: 5,640 · 8/20
  }

  @Test func `the longest overdue stands first and equals by code`() throws {
    let due = try day("2025-10-01")
    let tasks = [
      Assignment(5, due: due + 3), Assignment(4, due: due), Assignment(3, due: due + -30),
      Assignment(2, due: due), Assignment(1, due: due + 40), Assignment(0, due: due + 38),
    ]
    let figures = try figures(tasks, at: "2025-11-05")
    #expect(figures.overdue.map { tasks[Int($0)].code } == ["T3", "T2", "T4", "T5"])
    #expect(figures.dueSoon.map { tasks[Int($0)].code } == ["T0", "T1"])
  }

  @Test func `the obstacle that holds most money stands first, then the oldest, then by code`() throws {
    let obstacles = try [
      obstacle(0, blocked: nil, raised: "2025-01-01"), obstacle(1, blocked: 50, raised: "2025-05-02"),
      obstacle(2, blocked: 900, raised: "2025-09-01"), obstacle(3, blocked: 50, raised: "2025-05-01"),
      obstacle(4, blocked: 0, raised: "2024-12-01"), obstacle(5, blocked: 50, raised: "2025-05-01"),
      obstacle(6, blocked: 9999, raised: "2025-12-01"),  // not yet raised
    ]
    let figures = try figures([], obstacles, at: "2025-11-20")
    #expect(figures.openObstacles == [2, 3, 5, 1, 4, 0])
  }

  @Test func `the obstacles of a category are counted with the money they hold`() throws {
    let obstacles = try [
      obstacle(0, blocked: 10, raised: "2025-01-01"), obstacle(1, blocked: nil, raised: "2025-01-01"),
      obstacle(2, blocked: 5, raised: "2025-01-01", category: .legal),
      obstacle(3, blocked: 7, raised: "2025-12-01", category: .legal),
      obstacle(4, blocked: 7, raised: "2025-12-01", category: .digital),
    ]
    let figures = try figures([], obstacles, at: "2025-11-20")
    #expect(figures.byCategory.mapValues(\.count) == [.land: 2, .legal: 1])
    #expect(figures.byCategory.mapValues(\.blocked) == [.land: 10, .legal: 5])
    #expect(figures.total.obstacles == 3)
    #expect(figures.total.blocked == 15)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `every count is that of the tasks and obstacles themselves`(seed: UInt64) throws {
    let example = WorkCase(seed: seed)
    let figures = WorkFigures(
      assignments: Register(example.tasks), obstacles: Register(example.obstacles),
      projects: Register(example.projects, keyCount: 6), sectorKeys: 3, agencyKeys: 4, at: example.now)
    for expected in AssignmentClass.allCases {
      let count = example.tasks.count { WorkCase.class(of: $0, at: example.now) == expected }
      #expect(figures.classes[expected, default: 0] == count, "\(expected)")
    }
    #expect(figures.classes.values.reduce(0, +) == example.tasks.count)
    #expect(figures.total == example.count { _, _ in true })
    for agency in 0..<4 {
      let expected = example.count { unit, _ in unit.index == agency }
      #expect(figures.byAgency[agency] == expected)
      #expect(figures.count(Key<Agency>(Int32(agency))) == expected)
    }
    for sector in 0..<3 {
      let expected = example.count { _, project in example.sector(of: project) == sector }
      #expect(figures.bySector[sector] == expected)
      #expect(figures.count(Key<Sector>(Int32(sector))) == expected)
    }
    #expect(figures.overdue.count == figures.total.overdue)
    #expect(figures.dueSoon.count == figures.total.dueSoon)
    #expect(Set(figures.openObstacles).count == figures.total.obstacles)
    #expect(figures.count(Key<Agency>(99)) == WorkFigures.Count())
    #expect(figures.count(Key<Sector>(-1)) == WorkFigures.Count())
  }
}

/// Tasks and obstacles of four units and one unknown, on projects of which one stands in no file.
private struct WorkCase {
  let now: Moment
  let projects: [Project]
  let tasks: [Assignment]
  let obstacles: [Obstacle]

  init(seed: UInt64) {
    var random = SeededRandom(seed)
    let today = Day(number: 20_412)  // 2025-11-20
    func anyDay(_ percent: Int) -> Day? { random.chance(percent) ? today + random.int(-30...30) : nil }
    now = Moment(day: today, minute: random.int(0...1439))
    projects = (0..<5).map { Project($0, sector: $0 == 4 ? 99 : $0 % 3) }
    tasks = (0..<200).map { number in
      Assignment(
        key: Key(Int32(number)), code: "T\(number)", title: "Task",
        project: random.chance(80) ? random.key(below: 6) : nil, lead: random.key(below: 5),
        isRegular: random.chance(10), due: anyDay(85), completed: anyDay(60), cancelled: anyDay(60),
        status: random.pick(AssignmentStatus.self), origin: .line(number))
    }
    obstacles = (0..<100).map { number in
      Obstacle(
        key: Key(Int32(number)), code: "O\(number)", project: random.chance(80) ? random.key(below: 6) : nil,
        agency: random.key(below: 5), category: random.pick(ObstacleCategory.self), description: "Obstacle",
        raised: today + random.int(-60...10), status: random.pick(ObstacleStatus.self), resolved: anyDay(60),
        closed: anyDay(60), blocked: random.chance(70) ? million(random.int(0...50)) : nil,
        origin: .line(number))
    }
  }

  func sector(of project: Key<Project>?) -> Int? {
    projects.first { $0.key == project }?.sector.index
  }

  /// The counts of those tasks and obstacles that a test of unit and project picks.
  func count(where picks: (Key<Agency>, Key<Project>?) -> Bool) -> WorkFigures.Count {
    var count = WorkFigures.Count()
    for task in tasks where picks(task.lead, task.project) {
      if !WorkCase.isDone(task, at: now), !WorkCase.isDropped(task, at: now) { count.open += 1 }
      let classified = WorkCase.class(of: task, at: now)
      if classified == .dueSoon { count.dueSoon += 1 }
      if classified == .overdue { count.overdue += 1 }
    }
    for obstacle in obstacles where picks(obstacle.agency, obstacle.project) {
      let hasEnded = obstacle.status == .resolved || obstacle.status == .closed
      let end = obstacle.resolved ?? obstacle.closed
      guard obstacle.raised <= now.day, !hasEnded || end.map({ now.day < $0 }) == true else { continue }
      count.obstacles += 1
      count.blocked += obstacle.blocked ?? 0
    }
    return count
  }

  static func isDone(_ task: Assignment, at now: Moment) -> Bool {
    task.status == .completed && (task.completed?.number ?? .min) <= now.day.number
  }

  static func isDropped(_ task: Assignment, at now: Moment) -> Bool {
    task.status == .cancelled && (task.cancelled?.number ?? .min) <= now.day.number
  }

  /// The table of domain notes 5.1, line by line, in minutes.
  static func `class`(of task: Assignment, at now: Moment) -> AssignmentClass {
    let today = now.day.number
    if isDropped(task, at: now) { return .cancelled }
    guard let due = task.due, !task.isRegular else { return .regular }
    if isDone(task, at: now) {
      guard let completed = task.completed else { return .completedUndated }
      return completed > due ? .completedLate : .completedOnTime
    }
    let minutesLeft = (Int(due.number) * 24 + 17) * 60 - (Int(today) * 1440 + now.minute)
    if minutesLeft < 0 { return .overdue }
    return due.number <= today + 7 ? .dueSoon : .withinDeadline
  }
}
