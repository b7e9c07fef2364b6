/// Where tables come from. How they are read, checked and looked up does not depend on it.
public protocol Source: Sendable {
  /// What people call it, such as the path of a folder.
  var name: String { get }
  /// What there is now; nil when the whole source is gone or can't be listed.
  func list() -> SourceListing?
  /// Opens the CSV bytes of a part as they are now. Never waits.
  func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile
  /// Whether a part most likely has the bytes still that it had by an earlier stamp, and perhaps more behind them.
  func hasOnlyGrown(from old: Fingerprint, to new: Fingerprint) -> Bool
  /// What tells when to look again; nil when nothing does.
  func watcher() -> (any SourceWatcher)?
}

extension Source {
  /// What holds for files: rows are added at the end of the same one.
  public func hasOnlyGrown(from old: Fingerprint, to new: Fingerprint) -> Bool {
    new.isSameFile(as: old) && new.size >= old.size
  }
}
