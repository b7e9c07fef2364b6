import Domain
import Testing

/// The day that an ISO text names.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// The moment that an ISO text names; 17:00 of a bare day.
func moment(_ iso: String) throws -> Moment { try #require(Moment(iso: iso)) }

/// So many million đồng (triệu đồng), the unit in which the published figures are whole numbers.
func million(_ count: Int) -> Dong { Dong(count) * 1_000_000 }

/// The month of a day as the sums have it.
func monthNumber(_ day: Day) -> Int { day.year * 12 + day.month - 1 }

/// SplitMix64: the same seed gives the same cases everywhere.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  mutating func key<Row>(below count: Int) -> Key<Row> { Key(Int32(int(0...count - 1))) }
  mutating func pick<Choice: CaseIterable>(_ type: Choice.Type) -> Choice {
    let all = Array(type.allCases)
    return all[int(0...all.count - 1)]
  }
}

extension Portfolio {
  /// The same facts, or changed ones, as of this moment or another.
  func moved(
    to asOf: Moment? = nil, fiscalYear: Int? = nil, _ change: (inout Dataset) -> Void = { _ in }
  ) -> Portfolio {
    var facts = dataset
    change(&facts)
    return Portfolio(
      facts, status, asOf: asOf ?? self.asOf, fiscalYear: fiscalYear ?? self.fiscalYear, reusing: self)
  }
}

extension Origin {
  static func line(_ number: Int) -> Origin { Origin(file: 0, line: UInt32(number), offset: 0) }
}

extension Project {
  /// Project number `number` with code `P<number>`.
  init(_ number: Int, sector: Int = 0, owner: Int = 0) {
    self.init(
      key: Key(Int32(number)), code: "P\(number)", name: "Project \(number)", owner: Key(Int32(owner)),
      sector: Key(Int32(sector)), origin: .line(number + 2))
  }
}

extension Register<Project> {
  /// Projects whose codes are `P0`, `P1` and so on, with keys for `keyCount` of them.
  init(_ projects: [Project], keyCount: Int? = nil) {
    let count = keyCount ?? projects.count
    self.init(rows: projects, codes: (0..<count).map { "P\($0)" }, key: \.key)
  }
}

extension Register<Assignment> {
  /// Tasks whose numbers are 0, 1 and so on, in any order.
  init(_ tasks: [Assignment]) {
    self.init(rows: tasks, codes: tasks.indices.map { "T\($0)" }, key: \.key)
  }
}

extension Register<Obstacle> {
  /// Obstacles whose numbers are 0, 1 and so on, in any order.
  init(_ obstacles: [Obstacle]) {
    self.init(rows: obstacles, codes: obstacles.indices.map { "O\($0)" }, key: \.key)
  }
}

extension Assignment {
  /// A task led by unit 0, with code `T<number>`.
  init(
    _ number: Int = 0, status: AssignmentStatus = .inProgress, due: Day? = nil, originalDue: Day? = nil,
    completed: Day? = nil, cancelled: Day? = nil, isRegular: Bool = false
  ) {
    self.init(
      key: Key(Int32(number)), code: "T\(number)", title: "Task \(number)", lead: Key(0),
      isRegular: isRegular, due: due, originalDue: originalDue, completed: completed, cancelled: cancelled,
      status: status, origin: .line(number + 2))
  }
}

/// A row of the ledger that counts, as the loader hands it on.
struct LedgerEntry: CustomStringConvertible {
  var project = 0
  var fiscalYear = 2025
  var month = 2025 * 12
  var amount: Dong
  var source = FigureSource.treasury
  var channel: Channel?
  var isCarriedOver = false
  var isAdvance = false

  /// 1...28.
  var dayOfMonth = 1

  var day: Day { Day(year: month / 12, month: month % 12 + 1, day: dayOfMonth) ?? Day(number: 0) }

  var description: String {
    "P\(project) \(fiscalYear) \(month) \(amount) \(source) \(channel.map { "\($0)" } ?? "-") \(isCarriedOver)"
  }
}

extension Ledger {
  init(asOf: Day, _ entries: [LedgerEntry]) {
    self.init(asOf: asOf)
    for entry in entries { add(entry) }
  }

  mutating func add(_ entry: LedgerEntry) {
    add(
      Domain.LedgerEntry(
        project: Key(Int32(entry.project)), fiscalYear: entry.fiscalYear, day: entry.day,
        kind: entry.isAdvance ? .advance : .payment, amount: entry.amount, source: entry.source,
        channel: entry.channel, isCarriedOver: entry.isCarriedOver))
  }
}
