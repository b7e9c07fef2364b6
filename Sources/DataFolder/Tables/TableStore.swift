import Contract
import Domain

/// The rows of one table: of all its files, in reading order.
struct TableStore<Row: Placed>: AnyStore {
  private var parts: [UInt16: Part<Row>] = [:]
  private(set) var rows: [Row] = []
  /// What tells the rows' keys apart; with ``rows``.
  private(set) var tokens: [Int64] = []
  /// Rows with a key that stood before them: not among ``rows``.
  private(set) var repeated: [Row] = []

  mutating func put(_ part: any AnyPart, of file: UInt16) {
    if let part = part as? Part<Row> { parts[file] = part }
  }

  func summary(of file: UInt16) -> PartSummary? { parts[file]?.summary }
  func part(of file: UInt16) -> (any AnyPart)? { parts[file] }
  mutating func remember(_ memo: RowMemo, of file: UInt16) { parts[file]?.memo = memo }
  func tokens(of file: UInt16) -> [Int64] { parts[file]?.tokens ?? [] }

  mutating func assemble(_ order: [UInt16], keyCount: Int?) -> Assembly {
    let parts = order.compactMap { file in self.parts[file] }
    tokens = parts.count == 1 ? parts[0].tokens : parts.flatMap(\.tokens)
    rows = parts.count == 1 ? parts[0].rows : parts.flatMap(\.rows)
    var assembly = Assembly()
    let repeated =
      keyCount.map { assembly.findRepeated(tokens, keyCount: $0) } ?? assembly.findRepeated(tokens)
    self.repeated = repeated.map { rows[$0.second] }
    guard !repeated.isEmpty else { return assembly }
    assembly.duplicates = repeated.map { (rows[$0.first].origin, rows[$0.second].origin) }
    let second = Set(repeated.map(\.second))
    rows = rows.enumerated().filter { !second.contains($0.offset) }.map(\.element)
    tokens = tokens.enumerated().filter { !second.contains($0.offset) }.map(\.element)
    return assembly
  }
}

/// A table's rows put together: which keys there are and which stand twice.
struct Assembly: Sendable {
  /// By key number, for a table whose key is one code.
  var present: [Bool] = []
  var duplicates: [(first: Origin, second: Origin)] = []

  /// Places of rows with a key that stands before them too, where keys are numbers.
  mutating func findRepeated(_ tokens: [Int64], keyCount: Int) -> [(first: Int, second: Int)] {
    var firsts = [Int32](repeating: -1, count: keyCount)
    var repeated: [(first: Int, second: Int)] = []
    for (place, token) in tokens.enumerated() where firsts.indices.contains(Int(token)) {
      if firsts[Int(token)] < 0 {
        firsts[Int(token)] = Int32(place)
      } else {
        repeated.append((Int(firsts[Int(token)]), place))
      }
    }
    present = firsts.map { $0 >= 0 }
    return repeated
  }

  /// The same where keys are hashes.
  mutating func findRepeated(_ tokens: [Int64]) -> [(first: Int, second: Int)] {
    // Open addressing, half empty: place + 1, or 0 for a free slot.
    var bits = 4
    while 1 << bits < tokens.count * 2 { bits += 1 }
    var slots = [Int32](repeating: 0, count: 1 << bits)
    var repeated: [(first: Int, second: Int)] = []
    for (place, token) in tokens.enumerated() {
      var slot = Int(truncatingIfNeeded: token) & (slots.count - 1)
      while slots[slot] != 0, tokens[Int(slots[slot] - 1)] != token { slot = (slot + 1) & (slots.count - 1) }
      if slots[slot] == 0 {
        slots[slot] = Int32(place + 1)
      } else {
        repeated.append((Int(slots[slot] - 1), place))
      }
    }
    return repeated
  }
}

protocol AnyStore: Sendable {
  mutating func put(_ part: any AnyPart, of file: UInt16)
  func summary(of file: UInt16) -> PartSummary?
  func part(of file: UInt16) -> (any AnyPart)?
  mutating func remember(_ memo: RowMemo, of file: UInt16)
  func tokens(of file: UInt16) -> [Int64]
  mutating func assemble(_ order: [UInt16], keyCount: Int?) -> Assembly
}
