import Domain

/// One line of the log: what one reading brought, or that a file went or came back.
public struct LogEntry: Hashable, Sendable {
  enum Kind: String, Sendable {
    /// The first whole reading.
    case first
    case changed
    case lost
    case back
    case folderLost = "folder_lost"
    case folderBack = "folder_back"
  }

  /// Counts up from 0; tells entries apart.
  let number: Int
  let time: Moment
  let kind: Kind
  /// The files that it is about, and how many there are.
  let files: [String]
  let fileCount: Int
  /// Records more and fewer than before, over all files.
  var rowsMore = 0
  var rowsFewer = 0
  /// Records that say something else, of those that screens show.
  var tasks = 0
  var obstacles = 0
  var projects = 0
  var paid: Dong = 0
  /// What each plan grew by.
  var plan = PerBasis()
  var problemsMade = 0
  var problemsMended = 0
  /// What Enter opens.
  let target: Page

  public static func == (a: LogEntry, b: LogEntry) -> Bool { a.number == b.number }
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension LogEntry {
  /// Files told by name in one entry.
  private static let named = 3

  private init(
    _ number: Int, _ time: Moment, _ kind: Kind, _ files: [FileNews] = [], target: Page
  ) {
    self.init(
      number: number, time: time, kind: kind, files: files.prefix(LogEntry.named).map(\.path),
      fileCount: files.count, target: target)
  }

  /// Of the first whole reading.
  init(_ number: Int, firstReading portfolio: Portfolio) {
    let files = portfolio.files
    self.init(
      number: number, time: portfolio.status.read ?? portfolio.asOf, kind: .first, files: [],
      fileCount: files.count, target: .files)
    rowsMore = files.reduce(0) { $0 + $1.recordCount }
    problemsMade = portfolio.problems.count
  }

  /// Of what arrived: the files that went and came back first, then what the others brought.
  static func entries(_ arrival: Arrival, from number: Int) -> [LogEntry] {
    var entries: [LogEntry] = []
    func add(_ kind: Kind, _ files: [FileNews], _ target: Page) {
      entries.append(LogEntry(number + entries.count, arrival.read, kind, files, target: target))
    }
    if let isGone = arrival.isFolderGone { add(isGone ? .folderLost : .folderBack, [], .files) }
    let lost = arrival.files.filter { $0.kind == .lost }
    let back = arrival.files.filter { $0.kind == .back }
    if !lost.isEmpty { add(.lost, lost, .files) }
    if !back.isEmpty { add(.back, back, .files) }
    if let changed = LogEntry(number + entries.count, changes: arrival) { entries.append(changed) }
    return entries
  }

  /// Nil where nothing but the presence of files is another.
  private init?(_ number: Int, changes arrival: Arrival) {
    let files = arrival.files.filter { $0.kind == .changed || $0.kind == .new }
    let hasFigures =
      !arrival.projects.isEmpty || !arrival.tasks.isEmpty || !arrival.obstacles.isEmpty
      || arrival.moneyBefore != arrival.moneyAfter
    guard !files.isEmpty || hasFigures || !arrival.problems.isEmpty else { return nil }
    self.init(number, arrival.read, .changed, files, target: LogEntry.target(arrival, files, hasFigures))
    // Rows of a file that came back are told here, too.
    rowsMore = arrival.files.reduce(0) { $0 + max(0, $1.rows) }
    rowsFewer = arrival.files.reduce(0) { $0 + max(0, -$1.rows) }
    projects = arrival.projects.count
    tasks = arrival.tasks.count
    obstacles = arrival.obstacles.count
    let (then, now) = (arrival.moneyBefore, arrival.moneyAfter)
    paid =
      (now.disbursed &+ now.disbursedRecurrent) &- (then.disbursed &+ then.disbursedRecurrent)
    for basis in PlanBasis.allCases { plan[basis] = now.plan[basis] &- then.plan[basis] }
    problemsMade = arrival.problems.made
    problemsMended = arrival.problems.mended
  }
}
