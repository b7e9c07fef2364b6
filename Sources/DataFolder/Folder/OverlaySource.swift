import Contract
import Domain

/// A source as it would be with some tables in the place of its own, before anything is written.
public struct OverlaySource: Source {
  public let name: String
  private let base: any Source
  private let tables: [Overlaid]

  private struct Overlaid: Sendable {
    let part: SourcePart
    let memory: MemoryFile
    let fingerprint: Fingerprint
  }

  /// - Parameter tables: bytes in the contract's form, by the part whose place they take or that they add.
  /// - Returns: nil when there is no room for them, with the reason in errno.
  public init?(_ base: any Source, _ tables: [(part: SourcePart, bytes: [UInt8])]) {
    name = base.name
    self.base = base
    var overlaid: [Overlaid] = []
    for (place, table) in tables.enumerated() {
      guard let memory = MemoryFile([table.bytes]) else { return nil }
      let stamp = Fingerprint(
        identity: UInt64(place) + 1, size: UInt64(table.bytes.count), modified: Moment(unixSeconds: 0),
        version: 0)
      overlaid.append(Overlaid(part: table.part, memory: memory, fingerprint: stamp))
    }
    self.tables = overlaid
  }

  public func list() -> SourceListing? {
    guard var listing = base.list() else { return nil }
    for table in tables {
      listing.entries.removeAll { $0.part.path == table.part.path }
      listing.entries.append(SourceListing.Entry(table.part, table.fingerprint))
      if let unit = table.part.agency, !listing.unitFolders.contains(unit) {
        listing.unitFolders.append(unit)
      }
    }
    return listing
  }

  public func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile {
    guard let table = tables.first(where: { $0.part.path == part.path }) else { return try base.open(part) }
    return try table.memory.open(0..<table.fingerprint.size, table.fingerprint)
  }

  public func watcher() -> (any SourceWatcher)? { nil }
}

extension Source {
  /// The bytes of a part as the contract has tables, whatever form it is in, whole.
  public func contractBytes(of part: SourcePart) throws(OpenFile.Failure) -> [UInt8] {
    let file = PartForm().read(try open(part), as: part.table)
    return file.bytes(0..<file.size)
  }
}
