import Contract
import Glibc
import Synchronization

/// A folder of CSV files and workbooks: the shared ones, and those of the units below `units/`.
public final class FolderSource: Source {  // A class: whoever lists it knows what was listed before.
  public let name: String
  private static let fileNames = TableName.allCases.map(\.fileName)
  private let listing = Mutex(FolderListing())

  /// - Parameter folder: the path as given; it may not exist yet.
  public init(_ folder: String) { name = folder }

  public func list() -> SourceListing? { listing.withLock { $0.update(name) } }

  public func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile {
    if let file = try listing.withLock({ listing throws(OpenFile.Failure) in try listing.open(part) }) {
      return file
    }
    return try OpenFile(part.path, in: name, ours: FolderSource.fileNames)
  }

  public func watcher() -> (any SourceWatcher)? { FolderWatcher(folder: name) }
}

extension OpenFile {
  /// Opens a file of a folder.
  ///
  /// - Parameter names: file names that are ours wherever a link leads.
  convenience init(_ path: String, in folder: String, ours names: [String]) throws(Failure) {
    try self.init(folder + "/" + path) { FilePlace(of: $0, at: path, in: folder, names: names) }
  }

  /// - Throws: also for a FIFO, a device or a folder in a file's place, without waiting for it.
  convenience init(_ path: String, place: (Int32) -> FilePlace = { _ in .inside }) throws(Failure) {
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing : errno == ENXIO ? .notRegular : .unreadable(String(cString: strerror(errno)))
    }
    try self.init(descriptor, place: place(descriptor))
  }
}
