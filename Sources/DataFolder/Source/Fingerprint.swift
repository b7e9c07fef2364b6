public import Domain
import Glibc

/// What tells that a part of a source is another one, or has other content, without reading it.
public struct Fingerprint: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  /// Bytes.
  let size: UInt64
  /// Nanoseconds since 1970.
  let modified: Int64
  /// When anything of the file was last changed, its times included: nobody can put this one back.
  let changed: Int64

  /// The stamp of what is no file.
  ///
  /// - Parameters:
  ///   - identity: another number when the part was replaced, the same while rows are only added at its end.
  ///   - version: another number with any change.
  public init(identity: UInt64, size: UInt64, modified: Moment, version: Int64) {
    device = .max
    inode = identity
    self.size = size
    self.modified = modified.unixSeconds &* 1_000_000_000
    changed = version
  }

  /// The stamp of a table that is made of a part of a file: any change to the file makes it another one.
  ///
  /// - Parameter size: bytes of the table.
  init(_ file: Fingerprint, part: String, size: UInt64) {
    var hasher = Hasher()
    hasher.combine(file)
    hasher.combine(part)
    device = .max
    inode = UInt64(bitPattern: Int64(hasher.finalize()))
    self.size = size
    modified = file.modified
    changed = file.changed
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = UInt64(max(0, status.st_size))
    modified = Fingerprint.nanoseconds(status.st_mtim)
    changed = Fingerprint.nanoseconds(status.st_ctim)
  }

  /// Nil when there is nothing at the path.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether another file stands behind the path.
  func isSameFile(as other: Fingerprint) -> Bool { device == other.device && inode == other.inode }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  var modifiedMoment: Moment { Moment(unixSeconds: modified / 1_000_000_000) }
}
