import Contract
import Glibc

/// A table as rows of text: how they are asked for, written into its file and told apart there.
struct MirrorRows {
  let table: Table

  init(_ name: TableName) { table = Contract[name] }

  var fileName: String { table.name.fileName }

  var head: [UInt8] { MirrorRows.line(table.columns.map { $0.name }) }

  /// All rows, in no order.
  var copy: String {
    "COPY (SELECT \(PostgresSchema.cells(of: table.name)) FROM \(PostgresSchema.name(of: table.name))) "
      + "TO STDOUT (FORMAT csv)"
  }

  // MARK: Some rows

  /// Each row of some keys, its key first; `$1` is an array of the keys, and `$2`, where ``leading`` is one, of their
  /// beginnings.
  var select: String {
    var sql =
      "SELECT \(key), \(PostgresSchema.cells(of: table.name)) FROM \(PostgresSchema.name(of: table.name)) "
      + "WHERE \(key) = ANY ($1::text[])"
    if let leading { sql += " AND \(SQL.name(leading.name)) = ANY ($2::text[])" }
    return sql
  }

  /// The first column of a key of several, where a key tells it: it is what an index finds.
  var leading: Column? {
    guard table.key.count > 1, let first = table.key.first, case .code = table.columns[first].kind else {
      return nil
    }
    return table.columns[first]
  }

  /// The key as `changes` has it.
  private var key: String {
    let parts = table.key.map { place in
      let column = table.columns[place]
      return column.sqlType == "text" ? SQL.name(column.name) : SQL.name(column.name) + "::text"
    }
    return parts.joined(separator: " || '|' || ")
  }

  /// Source: PostgreSQL, array input syntax.
  static func array(_ texts: some Sequence<String>) -> String {
    let parts = texts.map { text in
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  // MARK: Lines

  /// A row as a line of its file.
  static func line(_ cells: some Sequence<String?>) -> [UInt8] {
    Array(TableText.line(cells.map { $0 ?? "" }).utf8)
  }

  /// The key of a line of its file, as `changes` has it.
  func key(of line: UnsafeRawBufferPointer) -> String {
    let cells = MirrorRows.cells(of: line, upTo: (table.key.max() ?? 0) + 1)
    return table.key.map { place in
      guard cells.indices.contains(place) else { return "" }
      // A year's leading zeros are the file's.
      guard case .year = table.columns[place].kind else { return cells[place] }
      return Int(cells[place]).map(String.init) ?? cells[place]
    }.joined(separator: "|")
  }

  /// A hash of the key, cheaper than the key itself.
  func hash(of line: UnsafeRawBufferPointer) -> UInt64 {
    if table.key == [0], line.first != 0x22 {
      return KeyHash.of(line.prefix { $0 != 0x2C && $0 != 0x0A })
    }
    return KeyHash.of(key(of: line).utf8)
  }

  private static func cells(of line: UnsafeRawBufferPointer, upTo count: Int) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var (isQuoted, wasQuoted) = (false, false)
    for byte in line {
      switch byte {
      case 0x22:
        // The second quote of a pair opens anew, and stands for both.
        if !isQuoted, wasQuoted { cell.append(0x22) }
        isQuoted.toggle()
        wasQuoted = true
      case 0x2C where !isQuoted, 0x0A where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        if cells.count == count { return cells }
        cell.removeAll(keepingCapacity: true)
        wasQuoted = false
      default: cell.append(byte)
      }
    }
    return cells
  }

  // MARK: Writing anew

  /// Writes a file anew with other rows in the place of some; their order stays, and unknown ones come behind.
  ///
  /// - Parameters:
  ///   - changed: keys whose lines are to go.
  ///   - lines: what comes into their place, by key.
  func rewrite(
    _ stream: consuming RecordStream, into writer: MirrorWriter, changed: [String], lines: [String: [[UInt8]]]
  ) -> Bool {
    var left = lines
    let keys = Set(changed)
    let hashes = Set(changed.map { KeyHash.of($0.utf8) })
    if let head = stream.next() { writer.put(head) }
    while let line = stream.next() {
      guard hashes.contains(hash(of: line)) else {
        writer.put(line)
        continue
      }
      let key = key(of: line)
      guard keys.contains(key) else {
        writer.put(line)
        continue
      }
      for new in left.removeValue(forKey: key) ?? [] { writer.put(new) }
    }
    for key in changed {
      for new in left.removeValue(forKey: key) ?? [] { writer.put(new) }
    }
    return !stream.isBroken
  }
}
