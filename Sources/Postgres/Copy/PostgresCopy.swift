public import Contract

/// Makes the tables of a database what a source has, in one transaction that writes only what differs.
///
/// A table that the source has not stays as it is. Rows come first into tables of this session alone, where keys that stand
/// twice and codes of nothing are found; nobody waits for that but other writers.
public struct PostgresCopy {
  public struct Row: Sendable {
    /// By column of the contract, as its type is written; nil for NULL.
    public let cells: [String?]
    public let place: Place

    public init(cells: [String?], place: Place) {
      (self.cells, self.place) = (cells, place)
    }
  }

  /// Where a row comes from: numbers that the caller understands, in reading order.
  public struct Place: Hashable, Comparable, Sendable {
    public let file: Int
    public let line: Int

    public init(file: Int, line: Int) { (self.file, self.line) = (file, line) }

    public static func < (a: Place, b: Place) -> Bool { (a.file, a.line) < (b.file, b.line) }
  }

  /// A row that the database can't have beside the others.
  public struct Refused: Hashable, Sendable {
    public enum Cause: Hashable, Sendable {
      /// Its primary key stands in another row already.
      case repeated(first: Place)
      /// A code in it is that of no row.
      case unknown(TableName)
    }

    public let table: TableName
    public let column: String
    public let found: String
    public let place: Place
    public let cause: Cause
  }

  /// What became of a table.
  public struct Outcome: Hashable, Sendable {
    public let table: TableName
    public var inserted = 0
    public var changed = 0
    public var removed = 0
    /// Rows that were as the source has them.
    public var same = 0
  }

  /// What the source says of itself.
  public struct Facts: Hashable, Sendable {
    public var title: String
    public var asOf: String?
    public var isSynthetic: Bool

    public init(title: String, asOf: String?, isSynthetic: Bool) {
      (self.title, self.asOf, self.isSynthetic) = (title, asOf, isSynthetic)
    }
  }

  let connection: PostgresConnection
  /// In the order of reading: what is referred to comes first.
  let tables: [TableName]

  public init(_ connection: PostgresConnection, of tables: Set<TableName>) {
    self.connection = connection
    self.tables = TableName.allCases.filter(tables.contains)
  }

  /// - Parameters:
  ///   - read: hands out the rows of a table.
  ///   - accepts: whether the others are taken without the refused ones; asked when all are read.
  /// - Returns: nil when they are not: nothing is changed then.
  public func load(
    _ facts: Facts, read: (TableName, (Row) -> Void) -> Void, accepts: ([Refused]) -> Bool
  ) throws(PostgresFault) -> [Outcome]? {
    try connection.checkTables(tables)
    return try connection.transaction(.writing) { () throws(PostgresFault) -> [Outcome]? in
      try lock()
      for table in tables { try stage(table, read) }
      // What was read so far goes with the transaction.
      guard accepts(try refused()) else { return nil }
      let outcomes = try write()
      try write(facts)
      return outcomes
    }
  }

  /// Other writers wait, and readers don't.
  private func lock() throws(PostgresFault) {
    let names = tables.map { SQL.own($0.rawValue) } + [SQL.own(FactsPart.name)]
    _ = try connection.run("LOCK TABLE \(names.joined(separator: ", ")) IN SHARE ROW EXCLUSIVE MODE")
  }

  private func stage(
    _ table: TableName, _ read: (TableName, (Row) -> Void) -> Void
  ) throws(PostgresFault) {
    let columns = Contract[table].columns.map { SQL.name($0.name) } + ["from_file", "from_line"]
    let stage = Stage.name(table)
    _ = try connection.run(
      """
      CREATE TEMPORARY TABLE \(stage) (LIKE \(SQL.own(table.rawValue))) ON COMMIT DROP;
      ALTER TABLE \(stage) ADD from_file integer NOT NULL, ADD from_line integer NOT NULL
      """)
    try connection.copyIn("COPY \(stage) (\(columns.joined(separator: ", "))) FROM STDIN") { input in
      var text = CopyText()
      read(table) { row in
        text.add(row.cells + ["\(row.place.file)", "\(row.place.line)"])
        if text.isPiece { input.put(text.taken()) }
      }
      input.put(text.taken())
    }
    _ = try connection.run("ANALYZE \(stage)")
  }

  // MARK: Writing

  private func write() throws(PostgresFault) -> [Outcome] {
    let heard = try loggedTables()
    var outcomes: [Outcome] = []
    for table in tables {
      let stage = Stage(table)
      var outcome = Outcome(table: table)
      outcome.removed = try connection.change(stage.delete)
      if let update = stage.update { outcome.changed = try connection.change(update) }
      outcome.inserted = try connection.change(stage.insert)
      outcome.same = try connection.count(stage.count) - outcome.changed - outcome.inserted
      if outcome.removed + outcome.changed + outcome.inserted > 0, !heard.contains(table.rawValue) {
        _ = try connection.run("SELECT tiendo.log_whole($1)", [table.rawValue])
      }
      outcomes.append(outcome)
    }
    return outcomes
  }

  /// Tables whose triggers tell of their changes.
  private func loggedTables() throws(PostgresFault) -> Set<String> {
    let rows = try connection.run(
      """
      SELECT DISTINCT c.relname FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
      WHERE t.tgfoid = 'tiendo.log_change'::regproc
      """)
    return Set(rows.compactMap { $0.first ?? nil })
  }

  private func write(_ facts: Facts) throws(PostgresFault) {
    _ = try connection.change(
      """
      UPDATE \(SQL.own(FactsPart.name)) SET title = $1, as_of = $2, synthetic = $3::boolean
      WHERE (title, as_of, synthetic) IS DISTINCT FROM ($1, $2, $3::boolean)
      """, [facts.title, facts.asOf, facts.isSynthetic ? "true" : "false"])
  }
}

extension PostgresConnection {
  /// - Throws: ``PostgresFault/noTables(missing:)`` for the first column of the contract that is not there.
  public func checkTables(_ tables: [TableName]) throws(PostgresFault) {
    let rows = try run(
      """
      SELECT c.relname || '.' || a.attname FROM pg_attribute AS a
      JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND a.attnum > 0 AND NOT a.attisdropped
      """, [SQL.schema])
    let found = Set(rows.compactMap { $0.first ?? nil })
    for table in tables {
      for column in Contract[table].columns where !found.contains("\(table.rawValue).\(column.name)") {
        throw .noTables(missing: "\(table.rawValue).\(column.name)")
      }
    }
  }

  /// The one number of a query.
  func count(_ sql: String) throws(PostgresFault) -> Int {
    (try run(sql).first?.first ?? nil).flatMap { Int($0) } ?? 0
  }
}
