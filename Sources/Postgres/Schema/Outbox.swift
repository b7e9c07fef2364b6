/// The table `changes`: each change of each row, for those who follow and for what was known on a day.
///
/// Who follows reads `WHERE xid >= floor`, with the xmin of its last snapshot as the floor, not `WHERE seq > last`: a slow
/// transaction's numbers come after later ones.
enum Outbox {
  static let name = "changes"
  /// Rows of one statement above which the outbox has one row for all of them, with this key: read the table anew.
  static let most = 10_000
  static let everyRow = "*"

  private static let table = SQL.own(name)

  static var sql: String {
    [changes, keyOf, logChange, logWhole, guarding, pruning].joined(separator: "\n")
  }

  private static var changes: String {
    """
    CREATE TABLE IF NOT EXISTS \(table) (
      seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      tbl text NOT NULL,
      key text NOT NULL,
      op "char" NOT NULL CHECK (op IN ('I', 'U', 'D', 'T')),
      old jsonb,
      new jsonb
    );
    CREATE INDEX IF NOT EXISTS changes_xid ON \(table) (xid);
    COMMENT ON TABLE \(table) IS \(SQL.text(
      "Sổ thay đổi, chỉ thêm dòng. key: khóa của dòng, các phần nối bằng |; \(everyRow) = đọc lại cả bảng. "
        + "op: I thêm, U sửa, D xóa, T xóa hết. old, new: dòng trước và sau, không có ô trống"));
    """
  }

  private static let keyOf = """
    CREATE OR REPLACE FUNCTION tiendo.key_of(line jsonb, names text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
      SELECT string_agg(coalesce(line ->> name, ''), '|' ORDER BY place)
      FROM unnest(names) WITH ORDINALITY AS part (name, place)
    $$;
    """

  private static var logChange: String {
    """
    CREATE OR REPLACE FUNCTION tiendo.log_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      touched bigint := 0;
    BEGIN
      IF TG_OP IN ('INSERT', 'UPDATE') THEN
        SELECT count(*) INTO touched FROM (SELECT FROM new_rows LIMIT \(most + 1)) AS counted;
      ELSIF TG_OP = 'DELETE' THEN
        SELECT count(*) INTO touched FROM (SELECT FROM old_rows LIMIT \(most + 1)) AS counted;
      END IF;
      IF TG_OP = 'TRUNCATE' OR touched > \(most) THEN
        INSERT INTO \(table) (tbl, key, op) VALUES (TG_TABLE_NAME, '\(everyRow)', left(TG_OP, 1)::"char");
        touched := 1;
      ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO \(table) (tbl, key, op, new)
        SELECT TG_TABLE_NAME, tiendo.key_of(to_jsonb(n), TG_ARGV), 'I', jsonb_strip_nulls(to_jsonb(n))
        FROM new_rows AS n;
      ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO \(table) (tbl, key, op, old)
        SELECT TG_TABLE_NAME, tiendo.key_of(to_jsonb(o), TG_ARGV), 'D', jsonb_strip_nulls(to_jsonb(o))
        FROM old_rows AS o;
      ELSE
        -- A row with another key is one that went and one that came.
        INSERT INTO \(table) (tbl, key, op, old, new)
        SELECT TG_TABLE_NAME, coalesce(n.key, o.key),
          CASE WHEN o.key IS NULL THEN 'I' WHEN n.key IS NULL THEN 'D' ELSE 'U' END, o.line, n.line
        FROM (SELECT tiendo.key_of(to_jsonb(r), TG_ARGV) AS key, jsonb_strip_nulls(to_jsonb(r)) AS line
              FROM old_rows AS r) AS o
          FULL JOIN (SELECT tiendo.key_of(to_jsonb(r), TG_ARGV) AS key, jsonb_strip_nulls(to_jsonb(r)) AS line
              FROM new_rows AS r) AS n ON o.key = n.key
        WHERE o.line IS DISTINCT FROM n.line;
        GET DIAGNOSTICS touched = ROW_COUNT;
      END IF;
      IF touched > 0 THEN
        PERFORM pg_notify('\(PostgresSchema.channel)', TG_TABLE_NAME);
      END IF;
      RETURN NULL;
    END $$;
    REVOKE ALL ON FUNCTION tiendo.log_change() FROM PUBLIC;
    """
  }

  /// For a table without triggers: whoever writes says so itself.
  private static var logWhole: String {
    """
    CREATE OR REPLACE FUNCTION tiendo.log_whole(name text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      INSERT INTO \(table) (tbl, key, op) VALUES (name, '\(everyRow)', 'U');
      SELECT pg_notify('\(PostgresSchema.channel)', name);
    $$;
    REVOKE ALL ON FUNCTION tiendo.log_whole(text) FROM PUBLIC;
    """
  }

  private static var guarding: String {
    """
    CREATE OR REPLACE FUNCTION tiendo.keep_changes() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND current_setting('tiendo.pruning', true) = 'on' THEN
        RETURN NULL;
      END IF;
      RAISE EXCEPTION 'tiendo.changes is append-only; prune it by tiendo.prune_changes(interval)'
        USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE OR REPLACE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON \(table)
      FOR EACH STATEMENT EXECUTE FUNCTION tiendo.keep_changes();
    """
  }

  /// Removes what is older, and notes up to which transaction: who stopped following before reads everything anew.
  private static var pruning: String {
    """
    CREATE OR REPLACE FUNCTION tiendo.prune_changes(older_than interval) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
      newest xid8;
      pruned_rows bigint;
    BEGIN
      SELECT xid INTO newest FROM \(table) WHERE at < now() - older_than ORDER BY xid DESC LIMIT 1;
      PERFORM set_config('tiendo.pruning', 'on', true);
      DELETE FROM \(table) WHERE at < now() - older_than;
      GET DIAGNOSTICS pruned_rows = ROW_COUNT;
      PERFORM set_config('tiendo.pruning', 'off', true);
      IF newest IS NOT NULL THEN
        UPDATE \(SQL.own(FactsPart.name)) SET pruned = greatest(pruned, newest);
      END IF;
      RETURN pruned_rows;
    END $$;
    REVOKE ALL ON FUNCTION tiendo.prune_changes(interval) FROM PUBLIC;
    """
  }

  /// - Parameter key: the columns of its primary key.
  static func triggers(on name: String, key: [String]) -> String {
    let call =
      "FOR EACH STATEMENT EXECUTE FUNCTION tiendo.log_change(\(key.map(SQL.text).joined(separator: ", ")))"
    let rows = [
      ("insert", "REFERENCING NEW TABLE AS new_rows"),
      ("update", "REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows"),
      ("delete", "REFERENCING OLD TABLE AS old_rows"), ("truncate", ""),
    ]
    return rows.map { event, tables in
      let table = tables.isEmpty ? "" : tables + " "
      return
        "CREATE OR REPLACE TRIGGER log_\(event) AFTER \(event.uppercased()) ON \(SQL.own(name)) \(table)\(call);"
    }.joined(separator: "\n")
  }
}
