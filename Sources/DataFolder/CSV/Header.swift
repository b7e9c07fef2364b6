import Domain

/// The first record of a file: its columns' names, and where its rows begin.
struct Header: Sendable {
  struct Fault: Error {
    let rule: Rule
    let expected: Expectation
    let found: String
  }

  let names: [String]
  /// The byte that ends a line: LF, or CR in a file that has no LF.
  let newline: UInt8
  /// Offset and line of the first row.
  let bodyOffset: UInt64
  let bodyLine: Int

  /// Bytes that hold most headers; a file whose first record is longer is looked at further.
  private static let look = 16 << 10

  /// Reads it from the first bytes of a file.
  init(_ file: OpenFile) throws(Fault) {
    for most in [Header.look, RecordReader.Limits.record] {
      guard let header = try Header(file, looking: most) else { continue }
      self = header
      return
    }
    throw Fault(rule: .rowTooLong, expected: .bytes(atMost: RecordReader.Limits.record), found: "")
  }

  /// Nil when more must be looked at.
  private init?(_ file: OpenFile, looking most: Int) throws(Fault) {
    let window = Window(capacity: Int(clamping: min(file.fingerprint.size + 1, UInt64(most))))
    let count = file.read(
      into: window.bytes, count: min(window.capacity, Int(clamping: file.fingerprint.size)), at: 0)
    guard count >= 0 else { throw Fault(rule: .fileUnreadable, expected: .readableFile, found: "") }
    let bytes = UnsafeBufferPointer(start: window.bytes, count: count)
    if let other = Header.otherEncoding(bytes) { throw Fault(rule: .notUTF8, expected: .utf8, found: other) }
    let isLast = most == RecordReader.Limits.record || UInt64(count) == file.fingerprint.size
    // A file without LF may still have one further on.
    guard isLast || bytes.contains(0x0A) else { return nil }
    newline = bytes.contains(0x0A) || !bytes.contains(0x0D) ? 0x0A : 0x0D
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: count, newline: newline,
      isFinal: UInt64(count) == file.fingerprint.size)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < count, bytes[start] == newline || bytes[start] == 0x0D { start += 1 }
    guard start < count || isLast else { return nil }
    guard start < count else { throw Fault(rule: .headerMissing, expected: .present, found: "") }
    switch strict.read(from: start) {
    case .unfinished:
      guard isLast else { return nil }
      throw Fault(rule: .rowTooLong, expected: .bytes(atMost: RecordReader.Limits.record), found: "\(count)")
    case .fault(let rule, let at, _):
      let text = CellText.string(UnsafeBufferPointer(rebasing: bytes[at..<min(count, at + 80)]))
      throw Fault(rule: rule, expected: .closedQuote, found: text)
    case .record(let cells, let end):
      let ends = UnsafeBufferPointer(start: window.separators, count: cells).map(Int.init)
      names = zip([start] + ends.map { $0 + 1 }, ends).map { from, to in
        let to = to > from && to == end && bytes[to - 1] == 0x0D ? to - 1 : to
        return CellText.string(RawCell(bytes: window.bytes + from, count: to - from))
      }
      bodyOffset = UInt64(min(end + 1, count))
      bodyLine = 1 + bytes[..<Int(bodyOffset)].count { [newline] in $0 == newline }
    }
  }

  /// What the file is when it is no UTF-8 text at all.
  private static func otherEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "XLSX, ZIP" }
    // UTF-16 without its mark and binary files are full of zeros; a single one is a bad cell's matter.
    let start = bytes.prefix(4096)
    return start.count { $0 == 0 } * 16 > start.count ? "NUL" : nil
  }
}

extension Header {
  /// Names that stand more than once; the first of them counts.
  var repeatedNames: [String] {
    var seen: Set<String> = []
    var repeated: [String] = []
    for name in names where !seen.insert(name).inserted && !repeated.contains(name) { repeated.append(name) }
    return repeated
  }
}
