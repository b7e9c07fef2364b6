/// Words of lists and pages that say what is not there, what is a part, and what waits.
public struct PageWords: Sendable {
  /// A file that is there and gave no rows.
  public let unreadable: @Sendable (String) -> String
  /// A file that the folder does not have.
  public let missing: @Sendable (String) -> String
  /// After it on standard error: what was printed lacks it.
  public let notWhole: String
  /// State of such a file in the list of files.
  public let notRead: String
  /// In the place of rows: why there are none, and the key that says more.
  public let notCounted: @Sendable (String, String) -> String
  /// Under an empty list: rows that could not be used.
  public let setAside: @Sendable (Int, String) -> String
  /// Work that no sector’s count holds: what is late and what stands in the way.
  public let outsideSectors: @Sendable (String) -> String
  /// Only so many rows of a table are shown.
  public let firstRows: @Sendable (Int) -> String
  /// The row of an export that holds it.
  public let withoutSector: String
  /// What others say stands in the way of a unit’s projects and tasks.
  public let onOwnProjects: @Sendable (Int) -> String
  /// A unit’s own money, without the units below it.
  public let ownOnly: String
  /// Label of the money of a unit and of so many below it.
  public let withBelow: @Sendable (Int) -> String
  /// A held screen: so many times newer figures came.
  public let newerWaits: @Sendable (Int) -> String
  /// Label of what to do about a problem.
  public let whatToDo: String
  /// Name of a problem’s page.
  public let problem: String
  public let error: String
  /// A problem that is in the files no more.
  public let mended: String
  /// So many rows have the same problem.
  public let sameRows: @Sendable (Int) -> String
  public let fileWord: String
  public let rowWord: String
  public let columnWord: String
  /// What a cell holds that is empty.
  public let nothingThere: String
  /// Money paid without a plan of a kind, or on one of 0.
  public let paidWithout: @Sendable (String, String) -> String
  /// Its label on a page.
  public let paidWithoutLabel: String
  /// Label of what the Treasury and the unit say.
  public let compared: String
  public let treasury: String
  public let unitReport: String
  /// The unit’s total less the Treasury’s.
  public let difference: String
  /// A cumulative figure: whose and of which day.
  public let statedOn: @Sendable (String, String) -> String
  /// Who states a figure, where it is not the Treasury.
  public let theUnit: String
  /// The plan year shown, where two run side by side.
  public let fiscalYear: @Sendable (Int) -> String
  /// The plan year shown, of which nothing has been assigned yet.
  public let yearWithoutPlan: @Sendable (Int) -> String
  /// The last plan year, paid until a day, and how to see it.
  public let yearRunsOn: @Sendable (Int, String) -> String
  /// The new plan year, and how to see it.
  public let yearHasBegun: @Sendable (Int) -> String
  /// The same in few columns.
  public let yearElsewhere: @Sendable (Int) -> String
}
