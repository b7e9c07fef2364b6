/// All that a data folder says, as of a moment: the one value that every screen, print and report reads.
///
/// Immutable once made; the loader makes the next one beside it. What did not change is shared.
public struct Portfolio: Sendable {
  public var asOf: Moment
  /// Whether ``asOf`` was given (by the folder or the command line) and does not follow the clock.
  public var isPinned: Bool
  public var fiscalYear: Int
  /// The folder's path as the user gave it, for the title line.
  public var folder: String
  public var title: String
  /// Whether the folder says that its data are synthetic: every screen must then say so too.
  public var isSynthetic: Bool

  public var agencies = Register<Agency>()
  public var people = Register<Person>()
  public var sectors = Register<Sector>()
  public var fundingSources = Register<FundingSource>()
  public var projects = Register<Project>()
  public var assignments = Register<Assignment>()
  public var obstacles = Register<Obstacle>()
  public var plans: [PlanEntry] = []
  public var statements: [Statement] = []
  public var ledger: Ledger
  /// Reminders sent up to the moment, by the key of the obstacle or task.
  public var obstacleReminders: [Key<Obstacle>: Int] = [:]
  public var assignmentReminders: [Key<Assignment>: Int] = [:]

  public var files: [SourceFile] = [] {
    didSet { findLacks() }
  }
  /// Tables of which the folder has no file.
  public var missingTables: Set<String> = [] {
    didSet { findLacks() }
  }
  /// Tables of which rows are not there, and why: their counts and sums are not to be believed.
  public internal(set) var lacks: [ShownTable: Lack] = [:]
  public var problems = Problems()
  /// When the newest file was last changed, and when the folder was last found gone (nil while it is there).
  public var newestChange: Moment?
  public var folderGoneSince: Moment?
  /// Tables still being read: their figures are not final. Empty when all is read.
  public var loading: Set<String> = []
  /// Share of the bytes read so far, 0...100, while ``loading`` is not empty.
  public var loadedPercent = 100

  public var money = MoneyFigures()
  /// Plan years of all plans, payments and statements: kept with the money, for every key that goes to another day asks
  /// for them, and a public screen has none of these rows.
  var moneyYears: Set<Int> = []
  /// Of the other live plan year, in January.
  var otherMoney: MoneyFigures?
  public var work = WorkFigures()
  /// New whenever ``money`` or ``work`` is worked out anew, so that a list knows whether it is still right.
  public internal(set) var moneyRevision = Revision.none
  public internal(set) var workRevision = Revision.none

  public init(asOf: Moment, fiscalYear: Int? = nil, folder: String = "") {
    self.asOf = asOf
    self.fiscalYear = fiscalYear ?? asOf.day.year
    self.folder = folder
    isPinned = false
    title = ""
    isSynthetic = false
    ledger = Ledger(asOf: asOf.day)
  }
}
