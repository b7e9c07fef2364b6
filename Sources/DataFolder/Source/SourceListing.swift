public import Domain

/// What a source has at one moment.
public struct SourceListing: Sendable {
  public struct Entry: Sendable {
    public let part: SourcePart
    /// Nil when the name leads nowhere.
    public var fingerprint: Fingerprint?
    /// Nil where none is known: it is no sheet of a workbook, or nothing of it can be read.
    public let sheet: SourceSheet?

    public init(_ part: SourcePart, _ fingerprint: Fingerprint?, sheet: SourceSheet? = nil) {
      self.part = part
      self.fingerprint = fingerprint
      self.sheet = sheet
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
