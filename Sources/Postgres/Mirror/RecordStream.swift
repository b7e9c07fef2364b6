import Glibc

/// The records of a file that was written here, one after the other, in little memory.
struct RecordStream: ~Copyable {
  private let file: Int32
  private var buffer: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// Whether the file could not be read to its end.
  private(set) var isBroken = false

  /// - Returns: nil where there is no such file.
  init?(_ path: String, piece: Int = 1 << 20) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    self.file = file
    buffer = .allocate(byteCount: piece, alignment: 16)
  }

  deinit {
    buffer.deallocate()
    close(file)
  }

  /// The next record with its line end, until the next call; nil behind the last.
  mutating func next() -> UnsafeRawBufferPointer? {
    var from = start
    var isQuoted = false
    while true {
      if let found = place(of: 0x0A, from) {
        if !quotes(from, found, isQuoted) {
          defer { start = found + 1 }
          return UnsafeRawBufferPointer(rebasing: buffer[start...found])
        }
        isQuoted = true
        from = found + 1
        continue
      }
      isQuoted = quotes(from, end, isQuoted)
      let done = end - start
      guard fill() else {
        guard start < end else { return nil }
        defer { start = end }
        return UnsafeRawBufferPointer(rebasing: buffer[start..<end])
      }
      from = start + done
    }
  }

  /// Whether a text that begins within quotes, or not, ends within.
  private func quotes(_ from: Int, _ to: Int, _ isQuoted: Bool) -> Bool {
    var (from, isQuoted) = (from, isQuoted)
    while let found = place(of: 0x22, from, to) {
      isQuoted.toggle()
      from = found + 1
    }
    return isQuoted
  }

  private func place(of byte: Int32, _ from: Int, _ to: Int? = nil) -> Int? {
    let to = to ?? end
    guard from < to, let base = buffer.baseAddress, let found = memchr(base + from, byte, to - from) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Reads more behind what is there.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    if start > 0, let base = buffer.baseAddress {
      memmove(base, base + start, end - start)
      end -= start
      start = 0
    }
    if end == buffer.count { grow() }
    while true {
      let count = read(file, buffer.baseAddress.map { $0 + end }, buffer.count - end)
      if count < 0, errno == EINTR { continue }
      isBroken = count < 0
      isAtEnd = count <= 0
      end += max(0, count)
      return count > 0
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
  }
}
