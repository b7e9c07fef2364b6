import Glibc

/// A folder to watch, and what in it is worth a hint.
struct WatchedFolder: Equatable {
  /// What one event says.
  enum Meaning {
    case nothing
    /// A file was begun or written to and not closed yet.
    case writing
    /// A file was written, replaced, removed, or may be read again.
    case changed
    /// A folder or a link came or went: what has to be watched is no longer the same.
    case moved
  }

  /// With no symbolic link in it.
  let path: String
  let identity: FolderEntry.Identity
  /// Every table in it counts.
  var holdsTables = false
  /// Every folder in it is a unit's.
  var holdsUnits = false
  /// Files that count although the folder is none of ours: links of the data folder end here.
  var files: Set<String> = []
  /// Folders and links that paths of ours lead through, and the missing ones that are waited for.
  var passages: Set<String> = []

  /// Whether more than the folder's own removal matters.
  var looksInside: Bool { holdsTables || holdsUnits || !files.isEmpty || !passages.isEmpty }

  /// inotify(7). The fewest events that tell it: the folder above ours may be a busy one.
  var mask: UInt32 {
    var mask = IN_MOVE_SELF | IN_DELETE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW
    if looksInside { mask |= IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB }
    if holdsTables || !files.isEmpty { mask |= IN_CLOSE_WRITE | IN_MODIFY | IN_EXCL_UNLINK }
    return UInt32(bitPattern: Int32(mask))
  }

  func meaning(of event: WatchEvent) -> Meaning {
    if event.isOfFolderItself || passages.contains(event.name) { return .moved }
    if holdsUnits && !WatchedName.isNoise(event.name) {
      if event.isOfFolder || entry(of: event)?.kind == .link { return .moved }
      // A hand-in that lies among the units' folders is named for as long as it does.
      return WatchedName.isTable(event.name) ? .changed : .nothing
    }
    guard !event.isOfFolder, files.contains(event.name) || holdsTables && WatchedName.isTable(event.name)
    else { return .nothing }
    if event.is(IN_MODIFY) { return .writing }
    guard event.is(IN_CREATE | IN_MOVED_TO) else { return .changed }
    let entry = entry(of: event)
    if entry?.kind == .link { return .moved }
    // No closing follows the creation of a second name: `ln`, `cp -l`.
    return event.is(IN_CREATE) && (entry?.nameCount ?? 1) == 1 ? .writing : .changed
  }

  private func entry(of event: WatchEvent) -> FolderEntry? {
    FolderEntry(at: FolderEntry.path(of: event.name, in: path))
  }
}
