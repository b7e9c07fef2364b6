import Cells
import Domain

@testable import Dashboard

/// A portfolio made by hand: as of 20/11/2026 17:00, when 68.44 % of a plan should be disbursed.
///
/// Codes that no row has been made for are known by their text only, as those that stand in no file.
struct Books {
  private var agencies = Shelf<Agency>()
  private var people = Shelf<Person>()
  private var sectors = Shelf<Sector>()
  private var projects = Shelf<Project>()
  private var assignments = Shelf<Assignment>()
  private var obstacles = Shelf<Obstacle>()
  private var plans: [PlanEntry] = []
  private var ledger = Ledger(asOf: day("2026-11-20"))
  private var lines: UInt32 = 1
  var files: [SourceFile] = []
  var problems: [Problem] = []
  var isSynthetic = false
  var loading: Set<String> = []
  var loadedPercent = 100
  /// When the folder was looked at.
  var readAt: Moment?

  static let now = Moment(day: day("2026-11-20"), minute: 17 * 60 + 5)
  static let asOf = Moment(closeOf: day("2026-11-20"))

  var portfolio: Portfolio {
    Portfolio(dataset, status, asOf: Books.asOf, ledger: ledger)
  }

  private var dataset: Dataset {
    var facts = Dataset()
    facts.agencies = agencies.register(\.key)
    facts.people = people.register(\.key)
    facts.sectors = sectors.register(\.key)
    facts.projects = projects.register(\.key)
    facts.assignments = assignments.register(\.key)
    facts.obstacles = obstacles.register(\.key)
    facts.plans = plans
    facts.take(ledger)
    return facts
  }

  private var status: SourceStatus {
    var status = SourceStatus()
    status.isSynthetic = isSynthetic
    status.files = files
    for problem in problems { status.problems.add(problem) }
    status.read = readAt
    status.loading = loading
    status.loadedPercent = loadedPercent
    return status
  }

  /// The portfolio as a reader hands it over that has read an earlier one.
  func portfolio(after earlier: Portfolio) -> Portfolio {
    var newer = portfolio
    newer.arrival = Arrival(from: earlier, to: newer, touched: nil)
    return newer
  }

  /// The portfolio on a screen.
  func state(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .vietnamese) -> State {
    State(size: Size(columns: columns, rows: rows), language: language, theme: .dark, now: Books.now)
      .after(.loaded(portfolio))
  }

  mutating func sector(_ code: String, _ name: String) {
    sectors.put(Sector(key: sectors.key(code), code: code, name: name, nameEN: nil, origin: origin()), code)
  }

  mutating func unit(_ code: String, _ name: String, short: String? = nil, under parent: String? = nil) {
    let key = agencies.key(code)
    agencies.put(
      Agency(
        key: key, code: code, name: name, shortName: short, level: .department,
        parent: parent.map { agencies.key($0) }, origin: origin()), code)
  }

  mutating func project(_ code: String, _ name: String, owner: String = "STC", sector: String = "GT") {
    projects.put(
      Project(
        key: projects.key(code), code: code, name: name, owner: agencies.key(owner),
        sector: sectors.key(sector), origin: origin()), code)
  }

  mutating func plan(
    _ project: String, _ amount: Dong, _ basis: PlanBasis = .cityAssigned, year: Int = 2026
  ) {
    plans.append(
      PlanEntry(
        project: projects.key(project), fiscalYear: year, basis: basis, amount: amount,
        fundingSource: Key(0), decidedOn: day("2026-01-05"), origin: origin()))
  }

  mutating func pay(
    _ project: String, _ amount: Dong, month: Int = 6, by source: FigureSource = .treasury
  ) {
    ledger.add(
      LedgerEntry(
        project: projects.key(project), fiscalYear: 2026, day: Day(year: 2026, month: month, day: 1)!,
        kind: .payment, amount: amount, source: source, channel: nil, isCarriedOver: false))
  }

  mutating func task(
    _ code: String, _ title: String, lead: String = "STC", project: String? = nil, due: String?,
    originalDue: String? = nil, status: AssignmentStatus = .inProgress
  ) {
    assignments.put(
      Assignment(
        key: assignments.key(code), code: code, title: title, project: project.map { projects.key($0) },
        lead: agencies.key(lead), due: due.map(day), originalDue: originalDue.map(day), status: status,
        origin: origin()), code)
  }

  mutating func obstacle(
    _ code: String, _ description: String, unit: String = "STC", raised: String = "2026-10-01",
    blocked: Dong? = nil, category: ObstacleCategory = .land, project: String? = nil, task: String? = nil,
    responsible: String? = nil, due: String? = nil, level: EscalationLevel = .owner,
    status: ObstacleStatus = .new, resolved: String? = nil
  ) {
    obstacles.put(
      Obstacle(
        key: obstacles.key(code), code: code, project: project.map { projects.key($0) },
        assignment: task.map { assignments.key($0) }, agency: agencies.key(unit), category: category,
        description: description, raised: day(raised),
        responsibleAgency: responsible.map { agencies.key($0) }, due: due.map(day), escalation: level,
        status: status, resolved: resolved.map(day), blocked: blocked, origin: origin()), code)
  }

  /// Takes the row of a code away; the code stays known.

  mutating func removeTask(_ code: String) { assignments.rows.removeAll { $0.code == code } }

  private mutating func origin() -> Origin {
    lines += 1
    return Origin(file: 0, line: lines, offset: UInt64(lines) * 100)
  }
}

/// The rows of one table and the codes that were met.
private struct Shelf<Row: Sendable> {
  var rows: [Row] = []
  private var codes: [String] = []

  mutating func key(_ code: String) -> Key<Row> {
    if let place = codes.firstIndex(of: code) { return Key(Int32(place)) }
    codes.append(code)
    return Key(Int32(codes.count - 1))
  }

  mutating func put(_ row: Row, _ code: String) { rows.append(row) }

  func register(_ key: (Row) -> Key<Row>) -> Register<Row> { Register(rows: rows, codes: codes, key: key) }
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

/// A day written `yyyy-mm-dd`; 1970-01-01 when there is no such day.
func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

/// Tỷ đồng.
func billion(_ amount: Int64) -> Dong { amount * 1_000_000_000 }
