/// Sums of single days, kept for the few months of the few projects in which a statement is dated: the ledger itself
/// knows months only.
public struct LedgerDays: Sendable {
  private struct Month: Hashable, Sendable {
    let project: Int32
    let month: Int32
  }

  private struct Entry: Hashable, Sendable {
    let month: Month
    let fiscalYear: Int16
    let source: FigureSource
    let day: Day
  }

  private var months: Set<Month> = []
  private var projects: Set<Int32> = []
  private var sums: [Entry: Dong] = [:]

  public init() {}

  /// The months in which actual statements are dated, those dated at a month's end left out: that sum is there.
  public init(of statements: [Statement]) {
    for statement in statements where statement.nature == .actual {
      guard !statement.asOf.isLastOfMonth else { continue }
      months.insert(
        Month(project: statement.project.number, month: Int32(clamping: statement.asOf.monthNumber)))
      projects.insert(statement.project.number)
    }
  }

  /// The same months without sums.
  public var empty: LedgerDays {
    var days = self
    days.sums = [:]
    return days
  }

  /// Whether all that another asks for is known here.
  public func covers(_ other: LedgerDays) -> Bool { other.months.isSubset(of: months) }

  /// Projects of which some month is kept, by ``Key/index``.
  public var projectIndices: [Int] { projects.map { Int($0) } }

  public mutating func add(_ entry: LedgerEntry) {
    let own = Month(project: entry.project.number, month: Int32(clamping: entry.month))
    guard months.contains(own) else { return }
    let place = Entry(
      month: own, fiscalYear: Int16(clamping: entry.fiscalYear), source: entry.source, day: entry.day)
    sums[place, default: 0] &+= entry.amount
  }

  /// Takes a counted row away again.
  public mutating func remove(_ entry: LedgerEntry) {
    add(
      LedgerEntry(
        project: entry.project, fiscalYear: entry.fiscalYear, day: entry.day, kind: entry.kind,
        amount: 0 &- entry.amount, source: entry.source, channel: entry.channel,
        isCarriedOver: entry.isCarriedOver))
  }

  public mutating func merge(_ other: LedgerDays) {
    months.formUnion(other.months)
    projects.formUnion(other.projects)
    sums.merge(other.sums) { $0 &+ $1 }
  }

  /// What a source's rows of a month add up to by the end of one of its days; nil where the month is not kept.
  func paid(
    _ project: Key<Project>, fiscalYear: Int, month: Int, source: FigureSource, by day: Day
  ) -> Dong? {
    let own = Month(project: project.number, month: Int32(clamping: month))
    guard months.contains(own) else { return nil }
    var sum: Dong = 0
    for number in 1...day.civil.day {
      let entry = Entry(
        month: own, fiscalYear: Int16(clamping: fiscalYear), source: source,
        day: day + (number - day.civil.day))
      sum &+= sums[entry] ?? 0
    }
    return sum
  }

  /// Whether two say the same.
  public static func isSame(_ a: LedgerDays, _ b: LedgerDays) -> Bool {
    a.months == b.months && a.sums.filter { $0.value != 0 } == b.sums.filter { $0.value != 0 }
  }
}
