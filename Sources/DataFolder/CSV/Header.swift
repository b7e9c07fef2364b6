import Domain

/// The first record of a file: its columns' names, and where its rows begin.
struct Header: Sendable {
  struct Fault: Error {
    let rule: Rule
    let expected: Expectation
    let found: String
  }

  let names: [String]
  /// The line on which it stands.
  let line: Int
  /// Whether carriage returns end lines by themselves: then the file is read with line feeds in their places.
  let hasLoneReturns: Bool
  /// Whether its line ends with a carriage return and a line feed.
  let hasReturns: Bool
  /// Offset and line of the first row.
  let bodyOffset: UInt64
  let bodyLine: Int

  /// The byte that ends a line, as ``OpenFile/read(into:count:at:)`` gives it.
  var newline: UInt8 { 0x0A }

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
    let size = file.size
    let window = Window(capacity: Int(clamping: min(size + 1, UInt64(most))))
    let wanted = min(window.capacity, Int(clamping: size))
    let count = file.read(into: window.bytes, count: wanted, at: 0)
    guard count >= 0 else { throw Fault(rule: .fileUnreadable, expected: .readableFile, found: "") }
    let bytes = UnsafeBufferPointer(start: window.bytes, count: count)
    if let form = FileForm(bytes) {
      throw Fault(rule: .fileForm, expected: .csv(insteadOf: form), found: form.name)
    }
    hasLoneReturns = LineEnds.hasLoneReturn(bytes, isWhole: UInt64(count) == size)
    if hasLoneReturns { LineEnds.feed(window.bytes, count, next: nil) }
    let isLast = most == RecordReader.Limits.record || UInt64(count) == size
    guard isLast || bytes.contains(0x0A) else { return nil }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < count, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    guard start < count || isLast else { return nil }
    guard start < count else { throw Fault(rule: .headerMissing, expected: .present, found: "") }
    line = 1 + bytes[..<start].count { $0 == 0x0A }
    let strict = StrictRecord(
      bytes: window.bytes, separators: window.separators, end: count, newline: 0x0A,
      isFinal: UInt64(count) == size)
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
      hasReturns = end > start && bytes[end - 1] == 0x0D
      bodyOffset = UInt64(min(end + 1, count))
      bodyLine = 1 + bytes[..<Int(bodyOffset)].count { $0 == 0x0A }
    }
  }

  /// Places of columns without a name.
  var namelessColumns: [Int] { names.indices.filter { Header.isNameless(names[$0]) } }

  /// Whether a name is none: empty, or nothing that shows.
  static func isNameless(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
  }
}
