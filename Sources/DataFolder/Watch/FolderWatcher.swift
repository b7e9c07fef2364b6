import Glibc

/// Hints that something in the data folder changed. A folder moved away, replaced, removed, made again, or a link
/// pointed elsewhere is followed without the caller's doing.
public final class FolderWatcher: SourceWatcher {  // A class: it closes its descriptor, once.
  /// For poll(2): readable when `drain` has something to read. -1 while inotify is not to be had (EMFILE);
  /// `rearm` tries again.
  public private(set) var descriptor: Int32 = -1

  /// Milliseconds between two looks at the fingerprints where inotify is blind: network and unknown file
  /// systems, no instance or watch left, a folder that may not be read. `rearm` at each look, so that it ends
  /// when the cause does. Nil when events suffice; what no event tells, such as a disk mounted over the
  /// folder, still wants a look now and then.
  public private(set) var pollInterval: Int?

  private let folder: String
  private let openInstance: () -> Int32
  private var others: [String] = []
  private var watched: [Int32: WatchedFolder] = [:]
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// - Parameter folder: the path as given; it may not exist yet.
  public convenience init(folder: String) {
    self.init(folder: folder) { inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)) }
  }

  init(folder: String, openInstance: @escaping () -> Int32) {
    self.folder = folder
    self.openInstance = openInstance
    arm()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The folders that have to be watched inside for the data folder: itself and the one it stands in, units/
  /// and each folder there, those that hold a link on the way, its target, or the target of a linked table;
  /// of a missing folder, the nearest above.
  public static func foldersToWatch(_ folder: String) -> [String] {
    WatchPlan(dataFolder: folder).folders.values.filter(\.looksInside).map(\.path).sorted()
  }

  public func rearm() { rearm([]) }

  /// Watches the data folder as it stands now, `folders` besides, and nothing else. Cheap when nothing is
  /// different; worth a call before each full look.
  public func rearm(_ folders: [String]) {
    others = folders
    arm()
  }

  /// Reads all that happened since the last call, without waiting.
  public func drain() -> Hint {
    guard descriptor >= 0 else { return [] }
    var hint: Hint = []
    var unclosed: Set<String> = []
    // A full queue is 16,384 events, 48 bytes each with a short name, so twelve parts; whoever writes faster
    // than we read is left to the next call.
    for _ in 0..<16 {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        let part = UnsafeRawBufferPointer(rebasing: bytes.prefix(count))
        while let event = WatchEvent(in: part, at: &offset) { take(event, into: &hint, &unclosed) }
      }
    }
    if !unclosed.isEmpty { hint.insert(.writing) }
    if hint.contains(.folderMoved) || hint.contains(.overflow) { arm() }
    return hint
  }

  private func take(_ event: WatchEvent, into hint: inout Hint, _ unclosed: inout Set<String>) {
    if event.isOverflow { hint.insert(.overflow) }
    // A watch given up may still have had events waiting.
    guard let folder = watched[event.watch] else { return }
    switch folder.meaning(of: event) {
    case .nothing: break
    case .writing: unclosed.insert(FolderEntry.path(of: event.name, in: folder.path))
    case .changed:
      unclosed.remove(FolderEntry.path(of: event.name, in: folder.path))
      hint.insert(.changed)
    case .moved: hint.formUnion([.changed, .folderMoved])
    }
  }

  private func arm() {
    if descriptor < 0 { descriptor = openInstance() }
    guard descriptor >= 0 else {
      pollInterval = Self.blindInterval
      return
    }
    var plan = WatchPlan(dataFolder: folder, others: others)
    // What came between the look and the watch sent no event: look again until nothing did.
    for _ in 0..<8 {
      guard watch(plan) else { return }
      let later = WatchPlan(dataFolder: folder, others: others)
      if later == plan { return }
      plan = later
    }
    // It changes faster than we look.
    pollInterval = Self.blindInterval
  }

  /// - Returns: whether a folder is watched that was not before.
  private func watch(_ plan: WatchPlan) -> Bool {
    let mounts = MountTable.current()
    var isToldEverything = true
    var tells: [UInt: Bool] = [:]
    var armed: [Int32: WatchedFolder] = [:]
    for folder in plan.folders.values {
      let watch = inotify_add_watch(descriptor, folder.path, folder.mask)
      if watch >= 0 { armed[watch] = folder }
      // A folder far above that we may not read: /home on many machines. Only its renaming goes unseen.
      guard folder.looksInside else { continue }
      let device = folder.identity.device
      let isTold = tells[device] ?? mounts.tellsChanges(at: folder.path)
      tells[device] = isTold
      if watch < 0 || !isTold { isToldEverything = false }
    }
    for watch in watched.keys where armed[watch] == nil { inotify_rm_watch(descriptor, watch) }
    let isNew = armed.contains { watch, folder in watched[watch] != folder }
    watched = armed
    pollInterval = isToldEverything ? nil : Self.blindInterval
    return isNew
  }

  private static let blindInterval = 2_000
}
