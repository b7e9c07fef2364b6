import Glibc

/// A regular file open for reading, on disk or in memory.
public final class OpenFile: Sendable {
  public enum Failure: Error {
    case missing
    case notRegular
    /// A link leads out of the source to something that is no table.
    case outside
    /// With the system's words for it.
    case unreadable(String)
    /// What it is made from can't be read as a table.
    case refused(Refusal)
  }

  let fingerprint: Fingerprint
  let place: FilePlace
  /// Bytes that there are to read.
  let size: UInt64
  /// Its form, where that is not the contract's.
  let form: OfficeForm?
  let descriptor: Int32
  /// The file itself, where its table is read from memory.
  private let original: OpenFile?
  /// Where its bytes stand: several tables may be in one file of memory.
  private let bounds: Range<UInt64>
  /// The descriptor's own stamp when it was opened.
  private let opened: Fingerprint
  /// Whether lone carriage returns are read as line feeds.
  private let feedsLines: Bool

  /// - Parameters:
  ///   - descriptor: of a regular file or a memfd_create(2); closed with this.
  ///   - fingerprint: what the source lists for these bytes, with their number; nil for the descriptor's own.
  ///   - bounds: where in the descriptor's file they stand; nil for all of it, however it grows.
  public init(
    _ descriptor: Int32, fingerprint: Fingerprint? = nil, bounds: Range<UInt64>? = nil,
    place: FilePlace = .inside
  ) throws(Failure) {
    var status = stat()
    let failure: Failure? =
      fstat(descriptor, &status) != 0
      ? .unreadable(String(cString: strerror(errno)))
      : status.st_mode & S_IFMT != S_IFREG ? .notRegular : place == .strange ? .outside : nil
    if let failure {
      close(descriptor)
      throw failure
    }
    self.descriptor = descriptor
    self.place = place
    self.bounds = bounds ?? 0..<UInt64(Int64.max)
    opened = Fingerprint(status)
    self.fingerprint = fingerprint ?? opened
    size = bounds.map { UInt64($0.count) } ?? opened.size
    form = nil
    original = nil
    feedsLines = false
  }

  /// The same file, read as the contract has it.
  init(_ file: OpenFile, in form: OfficeForm) {
    descriptor = -1
    fingerprint = file.fingerprint
    place = file.place
    bounds = file.bounds
    opened = file.opened
    size = form.bytes.map { UInt64($0.count) } ?? file.size
    self.form = form
    original = file
    feedsLines = false
  }

  /// The same open file, read with line feeds for lone carriage returns; nil when no descriptor is left.
  private init?(feedingLinesOf file: OpenFile) {
    descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    fingerprint = file.fingerprint
    place = file.place
    bounds = file.bounds
    opened = file.opened
    size = file.size
    form = nil
    original = nil
    feedsLines = true
    guard descriptor >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The file as a header says that its lines end.
  func read(as header: Header) throws(Failure) -> OpenFile {
    guard header.hasLoneReturns, !feedsLines, form == nil else { return self }
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
    if let original {
      return form?.read(into: bytes, count, at: offset)
        ?? original.readRaw(into: bytes, count: count, at: offset)
    }
    let left = UInt64(bounds.count) - min(offset, UInt64(bounds.count))
    let count = min(count, Int(clamping: left))
    var done = 0
    while done < count {
      let got = pread(descriptor, bytes + done, count - done, off_t(bounds.lowerBound + offset) + off_t(done))
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

  /// Whether it has not changed since it was opened.
  var standsStill: Bool {
    if let original { return original.standsStill }
    var status = stat()
    return fstat(descriptor, &status) != 0 || Fingerprint(status) == opened
  }
}
