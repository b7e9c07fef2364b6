import Glibc

/// A regular file open for reading.
///
/// Never waits: a FIFO, a device or a folder in a file's place is refused.
final class OpenFile: Sendable {
  enum Failure: Error {
    case missing
    case notRegular
    /// With the system's words for it.
    case unreadable(String)
  }

  let fingerprint: Fingerprint
  private let descriptor: Int32
  /// Whether lone carriage returns are read as line feeds.
  private let feedsLines: Bool

  init(_ path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    feedsLines = false
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing : errno == ENXIO ? .notRegular : .unreadable(String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw .unreadable(String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular
    }
    fingerprint = Fingerprint(status)
  }

  /// The same open file, read with line feeds for lone carriage returns; nil when no descriptor is left.
  private init?(feedingLinesOf file: OpenFile) {
    descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    fingerprint = file.fingerprint
    feedsLines = true
    guard descriptor >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The file as a header says that its lines end.
  func read(as header: Header) throws(Failure) -> OpenFile {
    guard header.hasLoneReturns, !feedsLines else { return self }
    guard let file = OpenFile(feedingLinesOf: self) else {
      throw .unreadable(String(cString: strerror(errno)))
    }
    return file
  }

  /// Reads up to `count` bytes; fewer only at the end of the file. Negative when it can't be read.
  func read(into bytes: UnsafeMutablePointer<UInt8>, count: Int, at offset: UInt64) -> Int {
    let done = readRaw(into: bytes, count: count, at: offset)
    guard feedsLines, done > 0 else { return done }
    var next: UInt8 = 0
    let hasNext = bytes[done - 1] == 0x0D && readRaw(into: &next, count: 1, at: offset + UInt64(done)) == 1
    LineEnds.feed(bytes, done, next: hasNext ? next : nil)
    return done
  }

  private func readRaw(into bytes: UnsafeMutablePointer<UInt8>, count: Int, at offset: UInt64) -> Int {
    var done = 0
    while done < count {
      let got = pread(descriptor, bytes + done, count - done, off_t(offset) + off_t(done))
      if got < 0, errno == EINTR { continue }
      if got < 0 { return -1 }
      if got == 0 { break }
      done += got
    }
    return done
  }

  /// The bytes of a range, as far as they are there.
  func bytes(_ range: Range<UInt64>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(range.upperBound - range.lowerBound)) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      count = max(0, read(into: base, count: buffer.count, at: range.lowerBound))
    }
  }

  /// The fingerprint of the file as it is now, for whoever read it and must know that it stood still.
  var current: Fingerprint {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Fingerprint(status) : fingerprint
  }

  /// The path of the file that was opened, without links; nil when the system does not say.
  var realPath: String? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(descriptor)", &target, target.count)
    return count > 0 ? String(decoding: target.prefix(count), as: UTF8.self) : nil
  }
}
