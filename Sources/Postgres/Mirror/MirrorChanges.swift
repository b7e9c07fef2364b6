import Contract

/// What changed since a snapshot: the keys of each table, or that all of it is to be read.
struct MirrorChanges {
  struct Keys {
    var keys: [String] = []
    /// Whether each key was in no row before.
    var areNew = true
    var isWhole = false
  }

  private(set) var tables: [TableName: Keys] = [:]

  /// Keys beyond which asking for rows costs more than reading their table.
  private static let most = 10_000

  /// Every change is seen once, whenever its transaction ended: it is visible now and was not then. `WHERE seq > last`
  /// would lose those of a slow one.
  init(since state: MirrorState, _ connection: PostgresConnection) throws(PostgresFault) {
    let rows = try connection.run(
      """
      SELECT tbl, key, (array_agg(op::text ORDER BY seq))[1] FROM \(SQL.own(Outbox.name))
      WHERE xid >= $1::xid8 AND NOT pg_visible_in_snapshot(xid, $2::pg_snapshot)
      GROUP BY tbl, key LIMIT \(5 * MirrorChanges.most + 1)
      """, [state.floor, state.snapshot])
    for row in rows { add(row) }
    guard rows.count > 5 * MirrorChanges.most else { return }
    let more = try connection.run(
      """
      SELECT DISTINCT tbl FROM \(SQL.own(Outbox.name))
      WHERE xid >= $1::xid8 AND NOT pg_visible_in_snapshot(xid, $2::pg_snapshot)
      """, [state.floor, state.snapshot])
    for row in more { addWhole(row.first ?? nil) }
  }

  private mutating func add(_ row: [String?]) {
    guard row.count == 3, let name = row[0].flatMap(TableName.init(rawValue:)), let key = row[1] else {
      return
    }
    if key == Outbox.everyRow { return addWhole(name.rawValue) }
    tables[name, default: Keys()].keys.append(key)
    if row[2] != "I" { tables[name, default: Keys()].areNew = false }
    if let count = tables[name]?.keys.count, count > MirrorChanges.most { addWhole(name.rawValue) }
  }

  mutating func addWhole(_ table: String?) {
    guard let name = table.flatMap(TableName.init(rawValue:)) else { return }
    tables[name, default: Keys()].isWhole = true
  }

  mutating func addWhole(_ table: TableName) { tables[table, default: Keys()].isWhole = true }
}
