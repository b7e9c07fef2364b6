/// What a newer reading of a folder brought beside the one before it.
///
/// Made by whoever reads, from what is known to have changed: a row added to the ledger costs a look at its project.
public struct Arrival: Sendable {
  /// When the folder was looked at.
  public private(set) var read: Moment
  /// Files whose rows were read anew, or that went or came back.
  public private(set) var files: [FileNews]
  /// Whether the folder itself went (true) or came back (false).
  public private(set) var isFolderGone: Bool?
  /// Records whose row or, of projects, whose money is another.
  public private(set) var projects = ChangedRecords<Project>()
  public private(set) var tasks = ChangedRecords<Assignment>()
  public private(set) var obstacles = ChangedRecords<Obstacle>()
  /// All money of the plan year before and after.
  public private(set) var moneyBefore: MoneyMeasure
  public private(set) var moneyAfter: MoneyMeasure
  /// Problems that were not there before, and those that are no more.
  public private(set) var problems = ChangedProblems()
  /// Bytes, about, that the newer portfolio does not share with the one before.
  public private(set) var weight = 0

  /// Nil where the two say the same.
  ///
  /// - Parameter touched: the projects that got rows at the ledger's end, where nothing else of money changed.
  public init?(from then: Portfolio, to now: Portfolio, touched: Set<Key<Project>>?) {
    read = now.status.read ?? now.asOf
    files = FileNews.between(then, now)
    moneyBefore = now.money.total
    moneyAfter = now.money.total
    if (then.folderGoneSince == nil) != (now.folderGoneSince == nil) {
      isFolderGone = now.folderGoneSince != nil
    }
    if then.problemsRevision != now.problemsRevision {
      problems = ChangedProblems(from: then.problems, to: now.problems)
    }
    // Between two days and between two years all figures differ, without any news.
    if then.asOf.day == now.asOf.day, then.fiscalYear == now.fiscalYear {
      moneyBefore = then.money.total
      findRecords(then, now, touched)
    }
    let isNothing =
      files.isEmpty && isFolderGone == nil && problems.isEmpty && moneyBefore == moneyAfter
      && projects.isEmpty && tasks.isEmpty && obstacles.isEmpty
    if isNothing { return nil }
    weight = now.weight(beside: then, touched)
  }

  /// What two arrivals brought together, this one first.
  public func followed(by next: Arrival) -> Arrival {
    var both = next
    both.files = FileNews.joined(files, next.files)
    both.isFolderGone = next.isFolderGone ?? isFolderGone
    both.projects.add(projects)
    both.tasks.add(tasks)
    both.obstacles.add(obstacles)
    both.problems.add(problems)
    both.moneyBefore = moneyBefore
    return both
  }

  private mutating func findRecords(_ then: Portfolio, _ now: Portfolio, _ touched: Set<Key<Project>>?) {
    func isOther(_ table: Dataset.Table) -> Bool { then.dataset[table] != now.dataset[table] }
    if isOther(.projects) { projects = ChangedRecords(then.projects, now.projects) { $0.says($1) } }
    if isOther(.assignments) { tasks = ChangedRecords(then.assignments, now.assignments) { $0.says($1) } }
    if isOther(.obstacles) { obstacles = ChangedRecords(then.obstacles, now.obstacles) { $0.says($1) } }
    guard then.moneyRevision != now.moneyRevision else { return }
    if let touched {
      // A project of another scope is none of this one's.
      for key in touched where now.projects.place(of: key) != nil { projects.add(key) }
      return
    }
    for place in now.projects.rows.indices {
      let key = now.projects.rows[place].key
      if then.measure(key) != now.measure(key) { projects.add(key) }
    }
  }
}

/// Records of one table that are others than before: all of them counted, so many of them known.
public struct ChangedRecords<Row: Sendable>: Sendable {
  /// With more changed rows than these nobody looks at each.
  private static var limit: Int { 2_000 }

  public private(set) var keys: Set<Key<Row>> = []
  public private(set) var count = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  mutating func add(_ key: Key<Row>) {
    guard keys.count < Self.limit else {
      if !keys.contains(key) { count += 1 }
      return
    }
    if keys.insert(key).inserted { count += 1 }
  }

  /// Adds what another arrival changed; beyond the limit it is counted as often as it changed.
  mutating func add(_ other: ChangedRecords) {
    let unknown = other.count - other.keys.count
    for key in other.keys { add(key) }
    count += unknown
  }
}

extension ChangedRecords where Row: Keyed {
  /// Rows that came, went or say something else; looked at in place, for a copy of each row would cost more.
  init(_ then: Register<Row>, _ now: Register<Row>, isSame: (Row, Row) -> Bool) {
    for place in now.rows.indices {
      let key = now.rows[place].key
      if let old = then.place(of: key), isSame(then.rows[old], now.rows[place]) { continue }
      add(key)
    }
    for place in then.rows.indices where now.place(of: then.rows[place].key) == nil {
      add(then.rows[place].key)
    }
  }
}

/// A row that has a key of its own.
protocol Keyed: Sendable {
  var key: Key<Self> { get }
}

extension Project: Keyed {}
extension Assignment: Keyed {}
extension Obstacle: Keyed {}
