import Contract
import DataFolder
import Domain
import Postgres
import Synchronization

/// A database's copy as a source: a folder whose rows have keys for names, not lines.
final class MirrorSource: Source {  // A class: whoever lists it knows the versions that were listed before.
  let name: String
  private let folder: FolderSource
  private let known = Mutex<[String: (fingerprint: Fingerprint, sheet: SourceSheet)]>([:])

  init(_ place: MirrorPlace) {
    name = place.path
    folder = FolderSource(place.path)
  }

  func list() -> SourceListing? {
    guard var listing = folder.list() else { return nil }
    listing.entries = known.withLock { known in
      listing.entries.map {
        SourceListing.Entry($0.part, $0.fingerprint, sheet: sheet(of: $0, &known))
      }
    }
    return listing
  }

  private func sheet(
    of entry: SourceListing.Entry, _ known: inout [String: (fingerprint: Fingerprint, sheet: SourceSheet)]
  ) -> SourceSheet? {
    let path = entry.part.path
    guard let fingerprint = entry.fingerprint else { return known[path]?.sheet }
    if let old = known[path], hasOnlyGrown(from: old.fingerprint, to: fingerprint) { return old.sheet }
    guard let lines = MirrorLines("\(name)/\(path)", entry.part.table) else { return nil }
    let sheet = SourceSheet(
      table: entry.part.table.rawValue, keys: RowKeys { lines.key(inLine: $0) })
    known[path] = (fingerprint, sheet)
    return sheet
  }

  func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile { try folder.open(part) }

  func watcher() -> (any SourceWatcher)? { folder.watcher() }
}
