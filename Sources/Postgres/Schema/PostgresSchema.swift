public import Contract

/// The contract as a database has it: the text of its making.
///
/// Everything stands in the schema `tiendo`. To run it twice changes nothing.
public struct PostgresSchema: Sendable {
  /// Another number with each change that a reader must know of.
  public static let version = 1
  /// The channel on which a changed table's name is notified.
  public static let channel = "tiendo"
  /// The role that may read everything and write nothing.
  public static let reader = "tiendo_reader"

  /// Whether the ledger is spread over a Citus cluster.
  let isCitus: Bool

  public init(isCitus: Bool = false) { self.isCitus = isCitus }

  public var sql: String {
    let parts =
      [beginning] + Contract.tables.map(table) + [Outbox.sql] + triggers
      + (isCitus ? [CitusPart.sql] : []) + [reading, "COMMIT;"]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var beginning: String {
    """
    -- tiendo, schema \(PostgresSchema.version)\(isCitus ? ", Citus" : ""): PostgreSQL 15 or later.
    BEGIN;
    SET LOCAL client_min_messages = warning;
    CREATE SCHEMA IF NOT EXISTS \(SQL.schema);
    \(FactsPart.sql)
    """
  }

  // MARK: Tables

  private func table(_ table: Table) -> String {
    let name = SQL.own(table.name.rawValue)
    let key = table.key.map { SQL.name(table.columns[$0].name) }.joined(separator: ", ")
    let lines = table.columns.map { "  " + column($0, of: table) } + ["  PRIMARY KEY (\(key))"]
    let comments =
      ["COMMENT ON TABLE \(name) IS \(SQL.text("\(table.facts.title.vi). \(table.facts.about.vi)"));"]
      + table.columns.map {
        "COMMENT ON COLUMN \(name).\(SQL.name($0.name)) IS \(SQL.text($0.sqlComment));"
      }
    return
      (["CREATE TABLE IF NOT EXISTS \(name) (\n\(lines.joined(separator: ",\n"))\n);"] + index(table)
      + comments).joined(separator: "\n")
  }

  private func column(_ column: Column, of table: Table) -> String {
    let reference = reference(column, of: table)
    // A code that must be one of another table has its form there.
    let check = reference == nil ? column.sqlCheck.map { "CHECK (\($0))" } : nil
    let parts = [
      "\(SQL.name(column.name)) \(column.sqlType)", column.isRequired ? "NOT NULL" : nil, check, reference,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func reference(_ column: Column, of table: Table) -> String? {
    // Source: Citus: a distributed table may refer to reference tables only.
    guard let target = column.reference, !(isCitus && CitusPart.isSpread(table.name)) else { return nil }
    // Looked at when a transaction ends: rows of one load may come in any order.
    return "REFERENCES \(SQL.own(target.rawValue)) DEFERRABLE INITIALLY DEFERRED"
  }

  /// What finds a project's rows, where the primary key does not.
  private func index(_ table: Table) -> [String] {
    guard let project = table.project, table.key.first != project else { return [] }
    let name = "\(table.name.rawValue)_project"
    return [
      "CREATE INDEX IF NOT EXISTS \(SQL.name(name)) ON \(SQL.own(table.name.rawValue)) "
        + "(\(SQL.name(table.columns[project].name)));"
    ]
  }

  // MARK: Who sees and hears

  private var triggers: [String] {
    let watched = Contract.tables.filter { !(isCitus && CitusPart.isSpread($0.name)) }
    return [Outbox.triggers(on: FactsPart.name, key: [FactsPart.key])]
      + watched.map { table in
        Outbox.triggers(on: table.name.rawValue, key: table.key.map { table.columns[$0].name })
      }
  }

  private var reading: String {
    let reader = SQL.name(PostgresSchema.reader)
    return """
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = \(SQL.text(PostgresSchema.reader))) THEN
          CREATE ROLE \(reader) NOLOGIN;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      GRANT USAGE ON SCHEMA \(SQL.schema) TO \(reader);
      GRANT SELECT ON ALL TABLES IN SCHEMA \(SQL.schema) TO \(reader);
      """
  }

  // MARK: Reading

  /// What a table's rows are selected as, so that `COPY … (FORMAT csv)` writes cells as a folder has them.
  public static func cells(of table: TableName) -> String {
    Contract[table].columns.map(\.sqlCell).joined(separator: ", ")
  }

  /// A table's name in a statement.
  public static func name(of table: TableName) -> String { SQL.own(table.rawValue) }
}
