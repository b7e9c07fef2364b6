/// Money with its expiry day: what can still be paid of every live plan year, until when, and who holds it up.
///
/// In January two plan years are live, each with its own days left; capital added after 30 September and capital whose
/// time was extended live on beside the next year's. Source: Law 58/2024/QH15, art. 72; see ``Deadlines``.
public struct Lapsing: Sendable {
  /// A plan year that has capital which can still be paid.
  public struct Year: Hashable, Sendable {
    public let fiscalYear: Int
    /// The next day on which unpaid capital of it lapses.
    public let lapses: Day
    /// From the shown day to it; 0 on the last day.
    public let daysLeft: Int
    /// What lapses on that day if nothing is paid, in đồng.
    public let unpaid: Dong
    /// What can be paid longer.
    public let unpaidLater: Dong
  }

  public let basis: PlanBasis
  /// Capital that is unpaid and can still be paid: what lapses first, then the largest, then by code.
  public let rows: [LapsingRow]
  /// Ascending.
  public let years: [Year]

  public init(_ portfolio: Portfolio, on basis: PlanBasis) {
    self.basis = basis
    let today = portfolio.asOf.day
    let holds = Holds(portfolio)
    var rows: [LapsingRow] = []
    for fiscalYear in Lapsing.liveYears(portfolio, on: basis) {
      let extended = Lapsing.extended(portfolio, from: fiscalYear, on: basis)
      for (key, account) in CapitalAccounts(portfolio, fiscalYear: fiscalYear, on: basis).accounts {
        guard let project = portfolio.projects[key] else { continue }
        let own = LapsingRow.rows(
          of: project, fiscalYear, account, extended: extended[key] ?? 0, today: today,
          holds.obstacle[key], holds.task[key])
        rows += own
      }
    }
    rows.sort { a, b in
      if a.lapses != b.lapses { return a.lapses < b.lapses }
      if a.lapsing != b.lapsing { return a.lapsing > b.lapsing }
      return portfolio.projects.code(of: a.project) < portfolio.projects.code(of: b.project)
    }
    self.rows = rows
    years = Lapsing.years(rows, today: today)
  }

  /// Plan years up to the day's own of which some capital has not lapsed.
  private static func liveYears(_ portfolio: Portfolio, on basis: PlanBasis) -> [Int] {
    let today = portfolio.asOf.day
    var live: Set<Int> = []
    for entry in portfolio.plans
    where entry.basis == basis && entry.amount > 0 && Int(entry.fiscalYear) <= today.year
      && entry.decidedOn <= today
    {
      let year = Int(entry.fiscalYear)
      if !live.contains(year), entry.deadline >= today { live.insert(year) }
    }
    return live.sorted()
  }

  /// What the next year's decisions took over of each project's capital: it does not lapse, and is the next year's plan.
  private static func extended(
    _ portfolio: Portfolio, from fiscalYear: Int, on basis: PlanBasis
  ) -> [Key<Project>: Dong] {
    let next = Int16(clamping: fiscalYear + 1)
    var sums: [Key<Project>: Dong] = [:]
    for entry in portfolio.plans
    where entry.fiscalYear == next && entry.kind == .carryOver && entry.basis == basis
      && entry.decidedOn <= portfolio.asOf.day
    {
      sums[entry.project, default: 0] &+= entry.amount
    }
    return sums
  }

  private static func years(_ rows: [LapsingRow], today: Day) -> [Year] {
    Dictionary(grouping: rows.filter { $0.lapsing > 0 }, by: \.fiscalYear).compactMap { year, rows in
      guard let first = rows.map(\.lapses).min() else { return nil }
      let sums = rows.reduce(into: (next: Dong(0), later: Dong(0))) { sums, row in
        if row.lapses == first { sums.next &+= row.lapsing } else { sums.later &+= row.lapsing }
      }
      return Year(
        fiscalYear: year, lapses: first, daysLeft: first - today, unpaid: sums.next,
        unpaidLater: sums.later)
    }.sorted { $0.fiscalYear < $1.fiscalYear }
  }
}

/// What stands in a project's way: of its open obstacles the one that holds most money, of its tasks the longest overdue,
/// else the next due within the days of warning.
private struct Holds {
  private(set) var obstacle: [Key<Project>: Key<Obstacle>] = [:]
  private(set) var task: [Key<Project>: Key<Assignment>] = [:]

  init(_ portfolio: Portfolio) {
    for place in portfolio.work.openObstacles {
      let found = portfolio.obstacles.rows[Int(place)]
      guard let project = portfolio.project(of: found), obstacle[project] == nil else { continue }
      obstacle[project] = found.key
    }
    for place in portfolio.work.overdue + portfolio.work.dueSoon {
      let found = portfolio.assignments.rows[Int(place)]
      guard let project = found.project, task[project] == nil else { continue }
      task[project] = found.key
    }
  }
}
