/// What a source has at one moment.
public struct SourceListing: Sendable {
  public struct Entry: Sendable {
    public let part: SourcePart
    /// Nil when the name leads nowhere.
    public var fingerprint: Fingerprint?

    public init(_ part: SourcePart, _ fingerprint: Fingerprint?) {
      self.part = part
      self.fingerprint = fingerprint
    }
  }

  public var entries: [Entry]
  public var description: SourceDescription
  /// Names of the units that have a place of their own, be it empty.
  public var unitFolders: [String] = []
  /// What is there and not read.
  var notes = FolderNotes()

  public init(_ entries: [Entry] = [], description: SourceDescription = SourceDescription()) {
    self.entries = entries
    self.description = description
  }
}
