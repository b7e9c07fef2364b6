import Glibc

/// Writes a file of a mirror beside its place: it is there whole or not at all.
final class MirrorWriter {  // A class: it closes its descriptor and takes away what was not finished.
  private let place: MirrorPlace
  private let name: String
  private let beside: String
  private let file: Int32
  private var buffer: [UInt8] = []
  /// Why nothing more is written.
  private var failure: Int32 = 0
  private var isPlaced = false
  private(set) var size: Int64 = 0

  private static let piece = 1 << 20

  init(_ place: MirrorPlace, _ name: String) throws(PostgresFault) {
    (self.place, self.name) = (place, name)
    beside = "\(place.path)/.\(name).new"
    unlink(beside)
    file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw place.fault(name) }
  }

  deinit {
    if file >= 0 { close(file) }
    if file >= 0, !isPlaced { unlink(beside) }
  }

  func put(_ bytes: [UInt8]) { bytes.withUnsafeBytes { put($0) } }

  func put(_ bytes: UnsafeRawBufferPointer) {
    buffer.append(contentsOf: bytes)
    size += Int64(bytes.count)
    if buffer.count >= MirrorWriter.piece { flush() }
  }

  private func flush() {
    if failure == 0 { failure = MirrorWriter.write(buffer, to: file) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Puts the file into its place.
  func finish() throws(PostgresFault) -> MirrorState.File {
    flush()
    guard failure == 0 else { throw place.fault(name, failure) }
    guard rename(beside, "\(place.path)/\(name)") == 0 else { throw place.fault(name) }
    isPlaced = true
    var status = stat()
    guard fstat(file, &status) == 0 else { throw place.fault(name) }
    return MirrorState.File(inode: UInt64(status.st_ino), size: Int64(status.st_size))
  }

  /// - Returns: 0, or what went wrong.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        done += count
      }
      return 0
    }
  }

  /// Adds whole rows to the end of a file, at once for whoever looks when it is closed.
  ///
  /// - Parameter old: how it was left.
  /// - Returns: how it is then; nil where it is no longer as it was left.
  static func append(
    _ bytes: [UInt8], to name: String, of place: MirrorPlace, as old: MirrorState.File
  ) throws(PostgresFault) -> MirrorState.File? {
    let path = "\(place.path)/\(name)"
    guard MirrorState.file(path) == old else { return nil }
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw place.fault(name) }
    defer { close(file) }
    let failure = write(bytes, to: file)
    guard failure == 0 else {
      ftruncate(file, Int(old.size))
      throw place.fault(name, failure)
    }
    return MirrorState.File(inode: old.inode, size: old.size + Int64(bytes.count))
  }
}
