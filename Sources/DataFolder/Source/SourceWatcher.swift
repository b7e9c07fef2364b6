/// Tells that something in a source may have changed.
///
/// A hint is never the truth: the reader compares fingerprints. It comes when ``descriptor`` is readable, or, where
/// events don't tell everything, each ``pollInterval``.
public protocol SourceWatcher: AnyObject {
  /// For poll(2): readable when ``drain()`` has something to read; -1 while there is none.
  var descriptor: Int32 { get }
  /// Milliseconds between two looks where events are not enough; ``rearm()`` at each. Nil where they are.
  var pollInterval: Int? { get }
  /// Reads all that happened since the last call, without waiting.
  func drain() -> Hint
  /// Watches the source as it stands now. Cheap when nothing is different.
  func rearm()
}

/// What a watcher tells.
public struct Hint: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// A table was saved, replaced, added, removed, or may be read again.
  public static let changed = Hint(rawValue: 1)
  /// A table was begun or written to and not closed: look when it has been quiet for a while. The closing
  /// may never come, as from truncate(2) or a program that appends for hours.
  public static let writing = Hint(rawValue: 2)
  /// More happened than the kernel keeps: look at everything.
  public static let overflow = Hint(rawValue: 4)
  /// A folder or a link on the way came, went or was replaced: look at everything. Comes with `changed`.
  public static let folderMoved = Hint(rawValue: 8)
}
