import Contract
import Domain
import Glibc

/// Brings a mirror to what a database has at one moment. Whoever uses it has the ``MirrorLock``.
struct MirrorUpdate {
  let place: MirrorPlace
  let connection: PostgresConnection
  private(set) var state: MirrorState?
  private let server: String

  init(_ place: MirrorPlace, _ connection: PostgresConnection) throws(PostgresFault) {
    (self.place, self.connection) = (place, connection)
    state = MirrorState(in: place)
    server = try MirrorUpdate.server(connection)
  }

  /// What tells this database from one that takes its place.
  private static func server(_ connection: PostgresConnection) throws(PostgresFault) -> String {
    let rows = try connection.run(
      """
      SELECT (SELECT system_identifier FROM pg_control_system())::text || '/' || oid::text
      FROM pg_database WHERE datname = current_database()
      """)
    return (rows.first?.first ?? nil) ?? ""
  }

  /// Notes that the server was there until now.
  mutating func touch() {
    guard var state else { return }
    state.contact = MirrorUpdate.now
    self.state = state
    // A time that can't be kept is no reason to stop.
    try? state.write(in: place)
  }

  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(unixSeconds: Int64(time.tv_sec))
  }

  // MARK: One moment

  /// What the database says of itself.
  private struct Facts {
    let snapshot: String
    let schema: String
    let package: String
    let pruned: UInt64
  }

  /// - Parameter progress: percent of a first reading, rising.
  mutating func run(progress: (Int) -> Void = { _ in }) throws(PostgresFault) {
    let state = state
    var package = ""
    var isCopied = false
    let next = try connection.transaction(.snapshot) { () throws(PostgresFault) -> MirrorState in
      let facts = try facts()
      package = facts.package
      if let state, let next = try caughtUp(state, facts) { return next }
      isCopied = true
      return try copied(instead: state, facts, progress)
    }
    try next.write(in: place)
    self.state = next
    // Last, and in any case of a first reading: it tells those who wait for the tables.
    try MirrorPackage.write(package, in: place, always: isCopied)
  }

  /// Whether nothing changed since a state.
  func isUpToDate(_ state: MirrorState) throws(PostgresFault) -> Bool {
    try connection.transaction(.snapshot) { () throws(PostgresFault) -> Bool in
      let facts = try facts()
      guard state.server == server, state.schema == facts.schema else { return false }
      return try MirrorChanges(since: state, connection).tables.isEmpty
    }
  }

  private func facts() throws(PostgresFault) -> Facts {
    let rows: [[String?]]
    do throws(PostgresFault) {
      rows = try connection.run(
        """
        SELECT pg_current_snapshot(), schema_version, title, as_of, synthetic, pruned
        FROM \(SQL.own(FactsPart.name))
        """)
    } catch {
      // Source: PostgreSQL, error codes: undefined_table, invalid_schema_name.
      if case .sql(_, let state) = error, state == "42P01" || state == "3F000" {
        throw .noTables(missing: FactsPart.name)
      }
      throw error
    }
    guard let row = rows.first, row.count == 6, let snapshot = row[0] else {
      throw .noTables(missing: FactsPart.name)
    }
    return Facts(
      snapshot: snapshot, schema: row[1] ?? "",
      package: MirrorPackage(title: row[2] ?? "", asOf: row[3], isSynthetic: row[4] == "t").text,
      pruned: row[5].flatMap { UInt64($0) } ?? 0)
  }

  private func next(_ facts: Facts) -> MirrorState {
    MirrorState(
      server: server, schema: facts.schema, snapshot: facts.snapshot, contact: MirrorUpdate.now)
  }

  // MARK: What changed

  /// - Returns: nil where the mirror is no beginning for it.
  private func caughtUp(_ state: MirrorState, _ facts: Facts) throws(PostgresFault) -> MirrorState? {
    guard state.server == server, state.schema == facts.schema, facts.pruned < UInt64(state.floor) ?? 0 else {
      return nil
    }
    var changes = try MirrorChanges(since: state, connection)
    for name in TableName.allCases where !isAsLeft(name, state) { changes.addWhole(name) }
    var next = next(facts)
    next.files = state.files
    var ready: [(name: String, writer: MirrorWriter)] = []
    var tails: [(name: String, bytes: [UInt8])] = []
    for name in TableName.allCases {
      guard let changed = changes.tables[name] else { continue }
      let rows = MirrorRows(name)
      if changed.isWhole {
        if let writer = try copied(rows) { ready.append((rows.fileName, writer)) }
        continue
      }
      let lines = try lines(of: changed.keys, rows)
      let isFile = next.files[rows.fileName] != nil
      if isFile, changed.areNew {
        let bytes = changed.keys.flatMap { lines[$0] ?? [] }.flatMap { $0 }
        if !bytes.isEmpty { tails.append((rows.fileName, bytes)) }
      } else if isFile {
        ready.append((rows.fileName, try rewritten(rows, changed.keys, lines)))
      } else if !lines.isEmpty {
        let writer = try MirrorWriter(place, rows.fileName)
        writer.put(rows.head)
        for key in changed.keys { for line in lines[key] ?? [] { writer.put(line) } }
        ready.append((rows.fileName, writer))
      }
    }
    try put(ready, tails, into: &next)
    return next
  }

  /// All files at once, as far as there is such a thing for files: a reader between two of them sees a mixture.
  private func put(
    _ ready: [(name: String, writer: MirrorWriter)], _ tails: [(name: String, bytes: [UInt8])],
    into next: inout MirrorState
  ) throws(PostgresFault) {
    for (name, writer) in ready { next.files[name] = try writer.finish() }
    for (name, bytes) in tails {
      guard let old = next.files[name],
        let file = try MirrorWriter.append(bytes, to: name, of: place, as: old)
      else { throw place.fault(name, ESTALE) }
      next.files[name] = file
    }
  }

  /// Whether a table's file is as this program left it; what was added and not noted is taken away.
  private func isAsLeft(_ name: TableName, _ state: MirrorState) -> Bool {
    let path = "\(place.path)/\(name.fileName)"
    let found = MirrorState.file(path)
    guard let left = state.files[name.fileName] else { return found == nil }
    guard let found, found.inode == left.inode, found.size >= left.size else { return false }
    return found.size == left.size || truncate(path, Int(left.size)) == 0
  }

  /// The rows of some keys as lines, by key.
  private func lines(of keys: [String], _ rows: MirrorRows) throws(PostgresFault) -> [String: [[UInt8]]] {
    var lines: [String: [[UInt8]]] = [:]
    for start in stride(from: 0, to: keys.count, by: 1_000) {
      let part = keys[start..<min(start + 1_000, keys.count)]
      var values: [String?] = [MirrorRows.array(part)]
      if rows.leading != nil {
        values.append(MirrorRows.array(Set(part.map { String($0.prefix { $0 != "|" }) })))
      }
      for row in try connection.run(rows.select, values) {
        lines[(row.first ?? nil) ?? "", default: []].append(MirrorRows.line(row.dropFirst()))
      }
    }
    return lines
  }

  private func rewritten(
    _ rows: MirrorRows, _ keys: [String], _ lines: [String: [[UInt8]]]
  ) throws(PostgresFault) -> MirrorWriter {
    guard let stream = RecordStream("\(place.path)/\(rows.fileName)") else {
      throw place.fault(rows.fileName)
    }
    let writer = try MirrorWriter(place, rows.fileName)
    guard rows.rewrite(stream, into: writer, changed: keys, lines: lines) else {
      throw place.fault(rows.fileName, EIO)
    }
    return writer
  }

  // MARK: Everything

  private func copied(
    instead state: MirrorState?, _ facts: Facts, _ progress: (Int) -> Void
  ) throws(PostgresFault) -> MirrorState {
    try connection.checkTables(TableName.allCases)
    // Another database without a row must not take the last good data away.
    if let state, state.server != server, try isEmpty() { throw .replacedByEmpty }
    var next = next(facts)
    let whole = max(1, try size())
    var (done, told): (Int64, Int) = (0, -1)
    var ready: [(name: String, writer: MirrorWriter)] = []
    for name in TableName.allCases {
      let rows = MirrorRows(name)
      let before = done
      let writer = try copied(rows) { size in
        done = before + size
        let percent = Int(min(99, done * 100 / whole))
        if percent > told {
          told = percent
          progress(percent)
        }
      }
      if let writer { ready.append((rows.fileName, writer)) }
    }
    try put(ready, [], into: &next)
    return next
  }

  /// A table as a file that is not in its place yet; nil for one that nobody need have, and that has neither rows nor a
  /// file: an empty file would say that there is something.
  private func copied(
    _ rows: MirrorRows, told: (Int64) -> Void = { _ in }
  ) throws(PostgresFault) -> MirrorWriter? {
    let writer = try MirrorWriter(place, rows.fileName)
    writer.put(rows.head)
    let empty = writer.size
    try connection.copyOut(rows.copy) { line in
      writer.put(line)
      told(writer.size)
    }
    let isNeeded =
      writer.size > empty || rows.table.tier == .core
      || MirrorState.file("\(place.path)/\(rows.fileName)") != nil
    return isNeeded ? writer : nil
  }

  private func isEmpty() throws(PostgresFault) -> Bool {
    let parts = TableName.allCases.map { "EXISTS (SELECT FROM \(PostgresSchema.name(of: $0)))" }
    return try connection.run("SELECT " + parts.joined(separator: " OR ")).first?.first == "f"
  }

  /// About how many bytes there are to read.
  private func size() throws(PostgresFault) -> Int64 {
    let rows = try connection.run(
      """
      SELECT coalesce(sum(pg_relation_size(c.oid)), 0) FROM pg_class AS c
      WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'm') AND c.relname <> $2
      """, [SQL.schema, Outbox.name])
    return (rows.first?.first ?? nil).flatMap { Int64($0) } ?? 0
  }
}
