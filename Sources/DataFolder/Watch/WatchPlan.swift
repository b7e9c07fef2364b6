import Glibc

/// The folders to watch so that no change to the data folder goes unseen, as the disk stands now.
///
/// inotify watches what a path leads to, not the path. So each path of ours is walked from `/`, and every
/// place where it could come to lead elsewhere is watched too: a link by the folder that holds it, a missing
/// folder by the nearest one above that exists, a folder on the way by its own removal.
struct WatchPlan: Equatable {
  private(set) var folders: [FolderEntry.Identity: WatchedFolder] = [:]

  /// - Parameter others: folders to watch besides, for their tables.
  init(dataFolder: String, others: [String] = []) {
    if let folder = follow(folder: Self.absolute(dataFolder)) {
      watchTables(in: folder)
      // Expected even if missing: a folder may get units later.
      addPassage(WatchedName.units, in: folder)
      if let units = follow(folder: WatchedName.units, from: folder) { watchUnits(in: units) }
    }
    for other in others where !looksInside(other) {
      if let folder = follow(folder: Self.absolute(other)) { watchTables(in: folder) }
    }
  }

  /// Against the working folder; it may have moved since the last time, and a reader's `open` moves with it.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var working = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&working, working.count) != nil else { return path }
    let bytes = working.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return FolderEntry.path(of: path, in: String(decoding: bytes, as: UTF8.self))
  }

  private mutating func watchTables(in folder: String) {
    update(folder) { $0.holdsTables = true }
    for (name, kind) in FolderEntry.contents(of: folder) where kind == .link && WatchedName.isTable(name) {
      guard let target = follow(name, from: folder), target.entry.kind == .file else { continue }
      update(FolderEntry.parent(of: target.path)) { $0.files.insert(FolderEntry.name(of: target.path)) }
    }
  }

  private mutating func watchUnits(in units: String) {
    update(units) { $0.holdsUnits = true }
    for (name, kind) in FolderEntry.contents(of: units) where !WatchedName.isNoise(name) {
      switch kind {
      case .folder: watchTables(in: FolderEntry.path(of: name, in: units))
      case .link: if let folder = follow(folder: name, from: units) { watchTables(in: folder) }
      case .file: break
      }
    }
  }

  /// The folder that `path` leads to; when it leads to a file, the file is watched for becoming a folder.
  private mutating func follow(folder path: String, from start: String = "/") -> String? {
    guard let end = follow(path, from: start) else { return nil }
    if end.entry.kind == .folder { return end.path }
    addPassage(FolderEntry.name(of: end.path), in: FolderEntry.parent(of: end.path))
    return nil
  }

  /// Walks `path`, watches the way, and says where it ends; nil when it is missing or goes in circles.
  private mutating func follow(
    _ path: String, from start: String
  ) -> (path: String, entry: FolderEntry)? {
    var here = start
    var linkCount = 0
    var ahead = Self.steps(of: path)
    while let name = ahead.popLast() {
      if name == ".." {
        here = FolderEntry.parent(of: here)
        continue
      }
      let next = FolderEntry.path(of: name, in: here)
      switch FolderEntry(at: next)?.kind {
      case .folder:
        if ahead.isEmpty { addPassage(String(name), in: here) } else { update(next) { _ in } }
        here = next
      case .file where ahead.isEmpty:
        here = next
      case .link:
        addPassage(String(name), in: here)
        linkCount += 1
        // Linux follows no more than 40: path_resolution(7).
        guard linkCount <= 40, let target = FolderEntry.linkTarget(at: next) else { return nil }
        if target.hasPrefix("/") { here = "/" }
        ahead += Self.steps(of: target)
      case .file, nil:
        addPassage(String(name), in: here)
        return nil
      }
    }
    return FolderEntry(at: here).map { (here, $0) }
  }

  /// The names on the way, the last first.
  private static func steps(of path: String) -> [String] {
    path.split(separator: "/").reversed().filter { $0 != "." }.map(String.init)
  }

  private mutating func addPassage(_ name: String, in folder: String) {
    update(folder) { $0.passages.insert(name) }
  }

  private mutating func update(_ path: String, _ change: (inout WatchedFolder) -> Void) {
    // One watch a folder, however many paths lead to it: a second would replace the first one's mask.
    guard let entry = FolderEntry(at: path), entry.kind == .folder else { return }
    change(&folders[entry.identity, default: WatchedFolder(path: path, identity: entry.identity)])
  }

  private func looksInside(_ path: String) -> Bool {
    FolderEntry(at: path).flatMap { folders[$0.identity] }?.looksInside ?? false
  }
}
