import Contract
import Testing

@testable import Postgres

/// The contract as tables, and what is written down of each change.
@Suite(.needsServer, .timeLimit(.minutes(2)))
struct SchemaTests {
  private let database: TestDatabase

  init() throws { database = try TestDatabase() }

  private func strings(_ rows: [[String?]]) -> [[String]] { rows.map { $0.map { $0 ?? "∅" } } }

  // MARK: Tables

  @Test func `each column of the contract has its column, with its type, its duty and its meaning`() throws {
    let rows = try database.connect().run(
      """
      SELECT c.relname, a.attname, format_type(a.atttypid, NULL), a.attnotnull::text,
        col_description(c.oid, a.attnum), obj_description(c.oid)
      FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'tiendo'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
        AND c.relname NOT IN ('facts', 'changes') ORDER BY c.relname, a.attnum
      """)
    let expected = Contract.tables.sorted { $0.name.rawValue < $1.name.rawValue }.flatMap { table in
      table.columns.map { column in
        [
          table.name.rawValue, column.name, column.sqlType, "\(column.isRequired)", column.sqlComment,
          "\(table.facts.title.vi). \(table.facts.about.vi)",
        ]
      }
    }
    #expect(strings(rows) == expected)
  }

  @Test func `what a table refers to stands before it`() {
    for table in Contract.tables {
      for target in table.columns.compactMap(\.reference) { #expect(target.index <= table.name.index) }
    }
  }

  @Test func `it loads twice, and the second time changes nothing`() throws {
    let connection = try database.connect()
    try connection.change("INSERT INTO sectors VALUES ('S1', 'Số')")
    let before = try connection.run("SELECT * FROM changes")
    _ = try connection.run(PostgresSchema().sql)
    #expect(try connection.run("SELECT * FROM changes") == before)
    #expect(try connection.run("SELECT schema_version, title, synthetic FROM facts") == [["1", "", "f"]])
  }

  @Test(arguments: [
    "INSERT INTO sectors VALUES ('s1', 'Số')", "INSERT INTO sectors VALUES ('S1', '')",
    "INSERT INTO sectors VALUES ('S1', NULL)", "INSERT INTO sectors VALUES (E'S1\\n', 'Số')",
    "INSERT INTO holidays VALUES ('infinity', 'Tết', true)",
    "INSERT INTO funding_sources VALUES ('F1', 'Nguồn', 'nowhere', 'fund')",
    "INSERT INTO people VALUES ('C1', 'Lan', NULL, 'NOBODY', 'none')",
    "INSERT INTO observations (observation_id, indicator, measure_unit, as_of, actual) "
      + "VALUES ('Q1', 'Hồ sơ', '%', '2026-01-01', 'NaN')",
  ])
  func `what the contract refuses is refused`(_ sql: String) throws {
    let connection = try database.connect()
    let found = fault { try connection.change(sql) }
    guard case .sql(_, let state)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    // Source: PostgreSQL, error codes: class 23, a constraint.
    #expect(state.hasPrefix("23"), "\(state)")
  }

  @Test func `rows of one transaction may come in any order`() throws {
    let connection = try database.connect()
    _ = try connection.run(
      """
      BEGIN;
      INSERT INTO units (unit_id, name, level, parent_unit_id, must_report)
        VALUES ('STC', 'Sở Tài chính', 'department', 'UBND', true);
      INSERT INTO units (unit_id, name, level, must_report) VALUES ('UBND', 'Ủy ban', 'city_government', false);
      COMMIT
      """)
    #expect(try connection.run("SELECT count(*) FROM units") == [["2"]])
  }

  @Test func `on a cluster the ledger alone is spread, without triggers and references`() {
    let (plain, spread) = (PostgresSchema().sql, PostgresSchema(isCitus: true).sql)
    #expect(!plain.contains("create_distributed_table"))
    #expect(spread.components(of: "create_distributed_table(") == 1)
    #expect(plain.components(of: #"ON tiendo."transactions" "#) == 5)
    #expect(spread.components(of: #"ON tiendo."transactions" "#) == 1)
    for table in Contract.tables { #expect(spread.contains("-- tiendo.\"\(table.name.rawValue)\": ")) }
  }

  // MARK: Who may

  @Test func `the reading role reads everything and writes nothing`() throws {
    try database.connect().change("INSERT INTO sectors VALUES ('S1', 'Số')")
    let reader = try database.connect(as: TestDatabase.reader)
    for table in TableName.allCases.map(\.rawValue) + ["facts", "changes"] {
      _ = try reader.run("SELECT * FROM \(SQL.own(table))")
    }
    for sql in [
      "INSERT INTO sectors VALUES ('S2', 'Số')", "UPDATE sectors SET name = 'x'", "DELETE FROM sectors",
      "TRUNCATE sectors", "INSERT INTO changes (tbl, key, op) VALUES ('x', '*', 'U')",
      "SELECT tiendo.prune_changes('0 s')", "SELECT tiendo.log_whole('x')", "CREATE TABLE tiendo.x ()",
      "CREATE TEMPORARY TABLE x (a int); "
        + "CREATE TRIGGER x AFTER TRUNCATE ON x EXECUTE FUNCTION tiendo.log_change()",
    ] {
      guard case .sql(_, "42501")? = fault({ _ = try reader.run(sql) }) else {
        Issue.record("\(sql)")
        continue
      }
    }
  }

  // MARK: Changes

  @Test func `each change stands in the outbox with what was and what is`() throws {
    let connection = try database.connect()
    for sql in [
      "INSERT INTO sectors VALUES ('S1', 'Số'), ('S2', 'Y tế')",
      "UPDATE sectors SET name = 'Số hóa' WHERE sector_id = 'S1'", "UPDATE sectors SET name = name",
      "UPDATE sectors SET sector_id = 'S3' WHERE sector_id = 'S2'",
      "DELETE FROM sectors WHERE sector_id = 'S3'",
      "DELETE FROM sectors WHERE false", "BEGIN; INSERT INTO sectors VALUES ('S9', 'Không'); ROLLBACK",
      "TRUNCATE sectors CASCADE",
    ] { _ = try connection.run(sql) }
    let rows = try connection.run(
      "SELECT key, op, old ->> 'name', new ->> 'name' FROM changes WHERE tbl = 'sectors' ORDER BY seq")
    #expect(
      strings(rows).sorted { "\($0)" < "\($1)" }
        == [
          ["*", "T", "∅", "∅"], ["S1", "I", "∅", "Số"], ["S1", "U", "Số", "Số hóa"],
          ["S2", "D", "Y tế", "∅"],
          ["S2", "I", "∅", "Y tế"], ["S3", "D", "Y tế", "∅"], ["S3", "I", "∅", "Y tế"],
        ])
  }

  @Test func `a key of several columns is told by all of them`() throws {
    let connection = try database.connect()
    try connection.change("INSERT INTO codelists VALUES ('unit_level', 'city', 'Thành phố', 'City')")
    #expect(try connection.run("SELECT tbl, key FROM changes") == [["codelists", "unit_level|city"]])
  }

  @Test func `a statement of many rows is one line: read the table anew`() throws {
    let connection = try database.connect()
    let insert = "INSERT INTO sectors SELECT 'S' || n, 'Số' FROM generate_series"
    try connection.change("\(insert)(1, \(Outbox.most)) AS n")
    #expect(try connection.run("SELECT count(*) FROM changes") == [["\(Outbox.most)"]])
    try connection.change("\(insert)(\(Outbox.most + 1), \(2 * Outbox.most + 1)) AS n")
    #expect(
      try connection.run("SELECT tbl, key, op FROM changes ORDER BY seq DESC LIMIT 1") == [
        ["sectors", "*", "I"]
      ])
  }

  @Test func `a thousand inserts of one transaction are one message, and none when undone`() throws {
    let (listener, writer) = (try database.connect(as: TestDatabase.reader), try database.connect())
    _ = try listener.run("LISTEN \(PostgresSchema.channel)")
    let inserts = (1...1_000).map { "INSERT INTO sectors VALUES ('S\($0)', 'Số')" }.joined(separator: ";")
    _ = try writer.run("BEGIN; \(inserts); ROLLBACK")
    _ = try writer.run("BEGIN; \(inserts); COMMIT")
    #expect(try listener.awaitNotifications() == ["sectors"])
    #expect(try writer.run("SELECT count(*), count(DISTINCT xid) FROM changes") == [["1000", "1"]])
  }

  @Test func `the outbox only grows, but for what is pruned, and says what was`() throws {
    let connection = try database.connect()
    try connection.change("INSERT INTO sectors VALUES ('S1', 'Số')")
    for sql in ["UPDATE changes SET key = 'x'", "DELETE FROM changes", "TRUNCATE changes"] {
      guard case .sql(let words, "42501")? = fault({ _ = try connection.run(sql) }) else {
        Issue.record("\(sql)")
        continue
      }
      #expect(words.contains("append-only"))
    }
    #expect(try connection.run("SELECT tiendo.prune_changes('1 day')") == [["0"]])
    let xid = try connection.run("SELECT xid FROM changes")
    #expect(try connection.run("SELECT tiendo.prune_changes('0 s')") == [["1"]])
    #expect(try connection.run("SELECT pruned FROM facts") == xid)
    #expect(fault { _ = try connection.run("DELETE FROM changes") } != nil)
  }
}

extension String {
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
