import Contract
import Synchronization

/// The codes of all tables during one phase of a reading, shared by its threads.
///
/// What was known before is looked up without a lock; only a code never met before takes one.
struct Codes: Sendable {
  /// By ``TableName/index``.
  private var known: [CodeTable]
  private let new: [NewCodes]
  /// Of each table in the folder, which keys have a row; nil for a table that is not in the folder.
  var present: [[Bool]?]
  /// By project's key, the key of the unit that owns it; -1 where there is no row.
  var owners: [Int32] = []

  private final class NewCodes: Sendable {
    let table = Mutex(CodeTable())
  }

  init() {
    known = TableName.allCases.map { _ in CodeTable() }
    new = TableName.allCases.map { _ in NewCodes() }
    present = TableName.allCases.map { _ in nil }
  }

  /// The key number of a code in a table, a new one if need be.
  ///
  /// - Returns: nil for text that is not a code.
  func key(of code: RawCell, in table: Int) -> Int32? {
    let number = known[table].find(code)
    if number >= 0 { return number }
    guard Codes.isCode(code) else { return nil }
    return Int32(known[table].count) + new[table].table.withLock { $0.intern(code) }
  }

  /// The key of a code that is known, by its text.
  func key(of code: String, in table: TableName) -> Int32? {
    let bytes = Array(code.utf8) + Array(repeating: 0, count: 16)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap {
        let key = knownKey(of: RawCell(bytes: $0, count: bytes.count - 16), in: table)
        return key < 0 ? nil : key
      }
    }
  }

  /// The key number of a code that was known when the phase began; negative otherwise.
  @inline(__always)
  func knownKey(of code: RawCell, in table: TableName) -> Int32 { known[table.index].find(code) }

  func knownCodes(of table: TableName) -> [String] { known[table.index].texts }

  func hasRow(_ key: Int32, in table: Int) -> Bool {
    guard let rows = present[table] else { return true }
    return Int(key) < rows.count && rows[Int(key)]
  }

  /// Whether a unit owns a project; true for a project without a row, of which nothing is known.
  func owns(_ unit: Int32, _ project: Int32) -> Bool {
    guard Int(project) < owners.count, owners[Int(project)] >= 0 else { return true }
    return owners[Int(project)] == unit
  }

  /// The text of a key that was known when the phase began.
  func knownText(of key: Int, in table: Int) -> String? {
    key >= 0 && key < known[table].count ? known[table].texts[key] : nil
  }

  func text(of key: Int32, in table: TableName) -> String {
    let texts = known[table.index].texts
    if Int(key) < texts.count { return texts[Int(key)] }
    return new[table.index].table.withLock { $0.texts[Int(key) - texts.count] }
  }

  /// Makes the new codes known: between phases, when no thread looks any more.
  mutating func settle() {
    for index in known.indices {
      let added = new[index].table.withLock { table in
        defer { table = CodeTable() }
        return table
      }
      if added.count > 0 { known[index].append(added) }
    }
  }

  /// `[A-Z0-9][A-Z0-9._-]{0,39}`.
  static func isCode(_ code: RawCell) -> Bool {
    guard (1...40).contains(code.count) else { return false }
    for (place, byte) in code.buffer.enumerated() {
      switch byte {
      case 0x30...0x39, 0x41...0x5A: continue
      case 0x2E where place > 0, 0x5F where place > 0, 0x2D where place > 0: continue
      default: return false
      }
    }
    return true
  }
}
