import Contract

/// The statements between a table and what is to become of it.
struct Stage {
  let table: Table

  init(_ name: TableName) { table = Contract[name] }

  /// The table of this session that holds the rows to come.
  static func name(_ table: TableName) -> String { "pg_temp." + SQL.name("stage_\(table.rawValue)") }

  private var stage: String { Stage.name(table.name) }
  private var own: String { SQL.own(table.name.rawValue) }
  private var columns: [String] { table.columns.map { SQL.name($0.name) } }
  private var key: [String] { table.key.map { SQL.name(table.columns[$0].name) } }
  private var isSameKey: String { key.map { "o.\($0) = s.\($0)" }.joined(separator: " AND ") }

  var count: String { "SELECT count(*) FROM \(stage)" }

  var delete: String {
    "DELETE FROM \(own) AS o WHERE NOT EXISTS (SELECT FROM \(stage) AS s WHERE \(isSameKey))"
  }

  var insert: String {
    let names = columns.joined(separator: ", ")
    return "INSERT INTO \(own) (\(names)) SELECT \(names) FROM \(stage) AS s "
      + "WHERE NOT EXISTS (SELECT FROM \(own) AS o WHERE \(isSameKey))"
  }

  /// Nil for a table of keys alone.
  var update: String? {
    let others = table.columns.filter { !$0.isKey }.map { SQL.name($0.name) }
    guard !others.isEmpty else { return nil }
    let list = { (side: String) in others.map { "\(side).\($0)" }.joined(separator: ", ") }
    return "UPDATE \(own) AS o SET " + others.map { "\($0) = s.\($0)" }.joined(separator: ", ")
      + " FROM \(stage) AS s WHERE \(isSameKey) AND ROW(\(list("o"))) IS DISTINCT FROM ROW(\(list("s")))"
  }

  /// Takes out rows whose key stands before them: their places, the first one's, and the key.
  var takeRepeated: String {
    let keys = key.joined(separator: ", ")
    let text = key.map { "s.\($0)::text" }.joined(separator: ", ")
    return """
      DELETE FROM \(stage) AS s USING (
        SELECT ctid, row_number() OVER w AS place, first_value(from_file) OVER w AS file,
          first_value(from_line) OVER w AS line
        FROM \(stage) WINDOW w AS (PARTITION BY \(keys) ORDER BY from_file, from_line)
      ) AS f WHERE s.ctid = f.ctid AND f.place > 1
      RETURNING s.from_file, s.from_line, f.file, f.line, concat_ws(' ', \(text))
      """
  }

  /// Takes out rows that refer to no row: their places, and the code.
  ///
  /// - Parameter isStaged: whether the rows referred to are to come too.
  func takeUnknown(_ column: Column, of target: TableName, isStaged: Bool) -> String {
    let name = SQL.name(column.name)
    let key = SQL.name(Contract[target].columns[Contract[target].key[0]].name)
    let place = isStaged ? Stage.name(target) : SQL.own(target.rawValue)
    return "DELETE FROM \(stage) AS s WHERE s.\(name) IS NOT NULL "
      + "AND NOT EXISTS (SELECT FROM \(place) AS r WHERE r.\(key) = s.\(name)) "
      + "RETURNING s.from_file, s.from_line, s.\(name)"
  }
}
