public import Contract

/// A table of a source, or one unit's share of it.
public struct SourcePart: Hashable, Sendable {
  /// What it is called where a problem is named, such as a file's path below the folder; no two have the same.
  public let path: String
  public let table: TableName
  /// The unit that keeps it; nil for what all share.
  public let agency: String?

  public init(path: String, table: TableName, agency: String? = nil) {
    self.path = path
    self.table = table
    self.agency = agency
  }
}
