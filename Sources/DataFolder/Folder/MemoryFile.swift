import CBytes
import Glibc

/// A file in memory; its bytes are gone with the last that is open on it.
final class MemoryFile: Sendable {
  private let descriptor: Int32

  /// - Parameter pieces: written one behind the other.
  /// - Returns: nil when there is no room, with the reason in errno.
  init?(_ pieces: [[UInt8]]) {
    descriptor = cbytes_memory_file("table")
    guard descriptor >= 0 else { return nil }
    for piece in pieces {
      var done = 0
      while done < piece.count {
        let count = piece[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return nil }
        done += count
      }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Opens a part of it under a stamp.
  func open(_ bounds: Range<UInt64>, _ fingerprint: Fingerprint) throws(OpenFile.Failure) -> OpenFile {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    return try OpenFile(own, fingerprint: fingerprint, bounds: bounds)
  }
}
