import Domain

/// The rows of one table: of all its files, in reading order.
struct TableStore<Row: Placed>: AnyStore {
  private var parts: [UInt16: Part<Row>] = [:]
  private(set) var rows: [Row] = []

  mutating func put(_ part: any AnyPart, of file: UInt16) {
    if let part = part as? Part<Row> { parts[file] = part }
  }

  func summary(of file: UInt16) -> PartSummary? { parts[file]?.summary }

  mutating func assemble(_ order: [UInt16], keyCount: Int?) -> Assembly {
    let parts = order.compactMap { file in self.parts[file] }
    var assembly = Assembly()
    var isFirst: [Bool]?
    if let keyCount {
      isFirst = assembly.place(parts.map { ($0.tokens, $0.rows.map(\.origin)) }, keyCount: keyCount)
    } else {
      isFirst = assembly.place(parts.map { ($0.tokens, $0.rows.map(\.origin)) })
    }
    if let isFirst {
      rows = zip(parts.flatMap(\.rows), isFirst).filter(\.1).map(\.0)
    } else {
      rows = parts.count == 1 ? parts[0].rows : parts.flatMap(\.rows)
    }
    return assembly
  }
}

/// A table's rows put together: which keys there are and which stand twice.
struct Assembly: Sendable {
  /// By key number, for a table whose key is one code.
  var present: [Bool] = []
  var duplicates: [(first: Origin, second: Origin)] = []

  /// Nil when no key stands twice, else whether each row is the first of its key.
  mutating func place(_ parts: [(tokens: [Int64], origins: [Origin])], keyCount: Int) -> [Bool]? {
    var firsts = [Int32](repeating: -1, count: keyCount)
    let tokens = parts.count == 1 ? parts[0].tokens : parts.flatMap(\.tokens)
    var isFirst: [Bool]?
    for (place, token) in tokens.enumerated() where firsts.indices.contains(Int(token)) {
      if firsts[Int(token)] < 0 {
        firsts[Int(token)] = Int32(place)
      } else {
        note(place, Int(firsts[Int(token)]), parts.flatMap(\.origins), &isFirst)
      }
    }
    present = firsts.map { $0 >= 0 }
    return isFirst
  }

  /// The same for keys that are told by a hash.
  mutating func place(_ parts: [(tokens: [Int64], origins: [Origin])]) -> [Bool]? {
    let tokens = parts.flatMap(\.tokens)
    var firsts: [Int64: Int] = Dictionary(minimumCapacity: tokens.count)
    var isFirst: [Bool]?
    for (place, token) in tokens.enumerated() {
      if let first = firsts.updateValue(place, forKey: token) {
        firsts[token] = first
        note(place, first, parts.flatMap(\.origins), &isFirst)
      }
    }
    return isFirst
  }

  private mutating func note(_ second: Int, _ first: Int, _ origins: [Origin], _ isFirst: inout [Bool]?) {
    if isFirst == nil { isFirst = Array(repeating: true, count: origins.count) }
    isFirst?[second] = false
    duplicates.append((origins[first], origins[second]))
  }
}

protocol AnyStore: Sendable {
  mutating func put(_ part: any AnyPart, of file: UInt16)
  func summary(of file: UInt16) -> PartSummary?
  mutating func assemble(_ order: [UInt16], keyCount: Int?) -> Assembly
}
