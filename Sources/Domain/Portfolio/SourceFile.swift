/// A file of the data folder and how its last reading went.
public struct SourceFile: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    /// Read as it is now.
    case current
    /// Gone or unreadable: its last good rows are shown; `since` is when that was first seen.
    case stale(since: Moment)
    /// Never gave rows, so there is nothing of it to show; `since` is when that was first seen.
    case unreadable(since: Moment)
    /// Being written: its last good rows are shown until it rests.
    case settling
  }

  /// Below the data folder, with `/`.
  public var path: String
  /// The table it holds, by its name in the contract.
  public var table: String
  /// The unit whose folder it stands in; nil in the shared folder.
  public var agency: String?
  public var modified: Moment?
  public var byteCount: Int
  /// Records in the file, and those of them that could not be used.
  public var recordCount: Int
  public var rejectedCount: Int
  /// The form that it was read in, by a name that is the same in every language; nil for the contract's own.
  public var form: String?
  /// Nil for a file that is a table by itself.
  public var sheet: SourceSheet?
  public var state: State

  /// The path, of a sheet of a workbook with the sheet's name.
  public var title: String { sheet?.title ?? path }

  public init(
    path: String, table: String, agency: String? = nil, modified: Moment? = nil, byteCount: Int = 0,
    recordCount: Int = 0, rejectedCount: Int = 0, form: String? = nil, sheet: SourceSheet? = nil,
    state: State = .current
  ) {
    self.path = path
    self.table = table
    self.agency = agency
    self.modified = modified
    self.byteCount = byteCount
    self.recordCount = recordCount
    self.rejectedCount = rejectedCount
    self.form = form
    self.sheet = sheet
    self.state = state
  }
}
