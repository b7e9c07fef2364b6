import Contract

/// Where the rows of each table stand in a Citus cluster.
///
/// Source: Citus 12, its documentation: a distributed table has no triggers, its primary key has its distribution column,
/// and it refers to nothing but reference tables. Not run here: no package of Debian has it.
enum CitusPart {
  /// Whether a table grows without end; all others are small for good.
  static func isSpread(_ table: TableName) -> Bool { table == .transactions }

  static var sql: String {
    ([
      "-- A table with triggers stays on the coordinator: those who follow hear of its changes. The ledger is spread; it",
      "-- has no triggers and no references, and what loads it says so: SELECT tiendo.log_whole('transactions').",
    ] + Contract.tables.map(statement)).joined(separator: "\n")
  }

  private static func statement(_ table: Table) -> String {
    let name = SQL.own(table.name.rawValue)
    guard isSpread(table.name) else { return "-- \(name): a local table of the coordinator, no statement." }
    let column = table.columns[table.key[0]].name
    let text = SQL.text("\(SQL.schema).\(table.name.rawValue)")
    return """
      -- \(name): by \(column), its whole primary key; a project's rows stand on every node, and a sum runs on all.
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM citus_tables WHERE table_name = \(text)::regclass) THEN
          PERFORM create_distributed_table(\(text), \(SQL.text(column)));
        END IF;
      END $$;
      """
  }
}
