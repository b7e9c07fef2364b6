public import Domain

/// How it stands between the screen and the database that its data come from.
public struct DatabaseLink: Hashable, Sendable {
  public enum Standing: Hashable, Sendable {
    case connecting
    /// All tables are read; percent.
    case reading(Int)
    case connected
    /// Another program of this account keeps the copy that both show.
    case shared
    /// What is shown is as it was at that moment; nil where nothing was ever read.
    case stale(since: Moment?, Cause)
  }

  /// Why nothing new comes.
  public enum Cause: Hashable, Sendable, CaseIterable {
    case unreachable
    case refused
    /// The role may do everything.
    case superuser
    /// Another database answers, and has no rows.
    case emptied
    case withoutTables
    /// libpq is not there.
    case withoutLibrary
    /// The copy can't be written.
    case unwritable
    /// The server was not to be asked.
    case offline
  }

  /// What people call the database; nothing that tells who may read it.
  public let name: String
  public let standing: Standing
  /// What the server or the system said, in its own words; empty where nothing went wrong.
  public let words: String

  public init(name: String, _ standing: Standing, words: String = "") {
    (self.name, self.standing, self.words) = (name, standing, words)
  }
}
