/// What the sources say, whole and dated, of every day: facts without a moment.
///
/// The loader makes the next one beside it; what did not change is shared. Each table carries a stamp, so that what was
/// worked out from it can tell whether it is still right.
public struct Dataset: Sendable {
  /// The tables by their names here.
  public enum Table: Int, CaseIterable, Sendable {
    case agencies, people, sectors, fundingSources, projects, assignments, obstacles, plans, statements,
      reminders, promises, progress, duties
    case ledger
  }

  public var agencies = Register<Agency>() { didSet { stamp(.agencies) } }
  public var people = Register<Person>() { didSet { stamp(.people) } }
  public var sectors = Register<Sector>() { didSet { stamp(.sectors) } }
  public var fundingSources = Register<FundingSource>() { didSet { stamp(.fundingSources) } }
  public var projects = Register<Project>() { didSet { stamp(.projects) } }
  public var assignments = Register<Assignment>() { didSet { stamp(.assignments) } }
  public var obstacles = Register<Obstacle>() { didSet { stamp(.obstacles) } }
  public var plans: [PlanEntry] = [] { didSet { stamp(.plans) } }
  public var statements: [Statement] = [] { didSet { stamp(.statements) } }
  public var reminders: [Reminder] = [] { didSet { stamp(.reminders) } }
  public var promises: [PromiseEntry] = [] { didSet { stamp(.promises) } }
  public var progress: [ProgressReport] = [] { didSet { stamp(.progress) } }
  public var duties = DutyRows() { didSet { stamp(.duties) } }
  /// Days on which units reported something, each once, ascending.
  public var reportDays: [Day] = []
  /// What the ledger says, of any day.
  public private(set) var book = LedgerBook()
  /// Its sums of the days on which statements are dated.
  public private(set) var ledgerDays = LedgerDays()

  /// What they were cut down to.
  public internal(set) var scope = ProjectScope.all

  private var revisions = [Revision](repeating: .none, count: Table.allCases.count)

  public init() {}

  /// The stamp of a table's rows; ``Revision/none`` where none were set yet.
  public subscript(table: Table) -> Revision { revisions[table.rawValue] }

  /// Takes another ledger's facts.
  public mutating func take(_ ledger: Ledger) {
    book = ledger.book
    ledgerDays = ledger.days
    stamp(.ledger)
  }

  /// Takes the same ledger with the days of other months known: it says what it said, so its stamp stays.
  public mutating func know(_ book: LedgerBook) { self.book = book }

  /// Takes the stamp of some tables' rows from another dataset that has the same ones.
  mutating func takeStamps(of tables: [Table], from other: Dataset) {
    for table in tables { revisions[table.rawValue] = other.revisions[table.rawValue] }
  }

  /// Whether some tables are those of another dataset.
  func shares(_ tables: [Table], with other: Dataset) -> Bool { tables.allSatisfy { self[$0] == other[$0] } }

  private mutating func stamp(_ table: Table) { revisions[table.rawValue] = .next() }
}
