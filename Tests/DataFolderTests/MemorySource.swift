import Contract
import DataFolder
import Domain
import Glibc
import Synchronization

/// Tables kept as text: what a source is, seen from outside, without a disk.
final class MemorySource: Source {
  private struct Text {
    var bytes: [UInt8]
    let identity: UInt64
    var version: Int64 = 0

    var fingerprint: Fingerprint {
      Fingerprint(
        identity: identity, size: UInt64(bytes.count), modified: Moment(unixSeconds: 1_780_000_000),
        version: version)
    }
  }

  private struct State {
    var texts: [String: Text] = [:]
    var textCount: UInt64 = 0
    var isGone = false
    /// How often bytes were asked for.
    var openings = 0
  }

  let name = "memory"
  private let state = Mutex(State())

  /// - Parameter files: text by path, as in a folder.
  init(_ files: [String: String]) {
    for (path, text) in files { replace(path, text) }
  }

  var openings: Int { state.withLock { $0.openings } }

  func replace(_ path: String, _ text: String) {
    state.withLock {
      $0.textCount += 1
      $0.texts[path] = Text(bytes: Array(text.utf8), identity: $0.textCount)
    }
  }

  func append(_ path: String, _ text: String) {
    state.withLock {
      $0.texts[path]?.bytes += Array(text.utf8)
      $0.texts[path]?.version += 1
    }
  }

  func remove(_ path: String) { state.withLock { $0.texts[path] = nil } }
  func setGone(_ isGone: Bool) { state.withLock { $0.isGone = isGone } }

  func list() -> SourceListing? {
    state.withLock { state in
      if state.isGone { return nil }
      let entries = state.texts.compactMap { path, text in
        MemorySource.part(path).map { SourceListing.Entry($0, text.fingerprint) }
      }
      var listing = SourceListing(
        entries.sorted { MemorySource.place($0.part) < MemorySource.place($1.part) })
      listing.description.title = "In memory"
      listing.unitFolders = Set(entries.compactMap(\.part.agency)).sorted()
      return listing
    }
  }

  func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile {
    let text: Text? = state.withLock {
      $0.openings += 1
      return $0.isGone ? nil : $0.texts[part.path]
    }
    guard let text else { throw .missing }
    // As memfd_create(2), which Swift's Glibc does not show, would give it: a file without a name.
    var template = Array("/tmp/tiendo-memory-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    unlink(template)
    let count = text.bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == text.bytes.count else {
      close(descriptor)
      throw .unreadable("no memory")
    }
    return try OpenFile(descriptor, fingerprint: text.fingerprint)
  }

  func watcher() -> (any SourceWatcher)? { nil }

  private static func part(_ path: String) -> SourcePart? {
    let steps = path.split(separator: "/").map(String.init)
    guard let table = TableName.allCases.first(where: { $0.fileName == steps.last }) else { return nil }
    return SourcePart(path: path, table: table, agency: steps.count > 1 ? steps[1] : nil)
  }

  /// As a folder is listed.
  private static func place(_ part: SourcePart) -> (String, Int) {
    (part.agency ?? "", TableName.allCases.firstIndex(of: part.table) ?? 0)
  }
}
