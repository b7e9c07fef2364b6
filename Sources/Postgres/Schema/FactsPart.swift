/// The one row that says what a database is, as `datapackage.json` says it of a folder.
enum FactsPart {
  static let name = "facts"
  /// True in its only row.
  static let key = "single"

  static var sql: String {
    let table = SQL.own(name)
    let comment = SQL.text("Một dòng: bộ số liệu này là gì, như datapackage.json của một thư mục")
    return """
      CREATE TABLE IF NOT EXISTS \(table) (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        schema_version smallint NOT NULL,
        title text NOT NULL DEFAULT '',
        as_of text,
        synthetic boolean NOT NULL DEFAULT false,
        -- Changes of transactions up to this one may have been pruned.
        pruned xid8 NOT NULL DEFAULT '0'
      );
      COMMENT ON TABLE \(table) IS \(comment);
      INSERT INTO \(table) (schema_version) VALUES (\(PostgresSchema.version))
      ON CONFLICT (single) DO UPDATE SET schema_version = excluded.schema_version
        WHERE facts.schema_version <> excluded.schema_version;
      """
  }
}
