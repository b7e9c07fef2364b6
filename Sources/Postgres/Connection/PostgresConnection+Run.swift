import CPQ
import Glibc

extension PostgresConnection {
  /// Runs a statement, or several without values, and gives the rows of the last; nil for NULL.
  ///
  /// - Parameter values: for `$1`, `$2`, …: they are never part of the text.
  public func run(_ sql: String, _ values: [String?] = []) throws(PostgresFault) -> [[String?]] {
    try send(sql, values)
    var rows: [[String?]] = []
    try finish { rows = $0.rows }
    return rows
  }

  /// The same, for how many rows it changed.
  @discardableResult
  public func change(_ sql: String, _ values: [String?] = []) throws(PostgresFault) -> Int {
    try send(sql, values)
    var count = 0
    try finish { count = $0.changeCount }
    return count
  }

  /// What a transaction sees and may do.
  public enum Transaction: String, Sendable {
    /// Everything as it stood at its first statement.
    case snapshot = "ISOLATION LEVEL REPEATABLE READ, READ ONLY"
    case writing = "ISOLATION LEVEL READ COMMITTED, READ WRITE"
  }

  /// All or nothing: what fails is undone.
  public func transaction<Outcome>(
    _ kind: Transaction, _ body: () throws(PostgresFault) -> Outcome
  ) throws(PostgresFault) -> Outcome {
    _ = try run("BEGIN " + kind.rawValue)
    do throws(PostgresFault) {
      let outcome = try body()
      _ = try run("COMMIT")
      return outcome
    } catch {
      // A connection that waits for an answer can't take another statement: the server undoes it when it goes.
      if case .sql = error { _ = try? run("ROLLBACK") }
      throw error
    }
  }

  // MARK: Copying

  /// Hands out what a `COPY … TO STDOUT` gives, a row at a time.
  public func copyOut(_ sql: String, _ take: (UnsafeRawBufferPointer) -> Void) throws(PostgresFault) {
    try begin(sql, PGRES_COPY_OUT)
    while true {
      var bytes: UnsafeMutablePointer<CChar>?
      let count = pq.pointee.PQgetCopyData(connection, &bytes, 1)
      if count > 0 {
        take(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        pq.pointee.PQfreemem(bytes)
      } else if count == 0 {
        try wait(for: POLLIN)
        guard pq.pointee.PQconsumeInput(connection) == 1 else { throw lost }
      } else {
        // -1: all is there; -2: the results say why not.
        return try finish { _ in }
      }
    }
  }

  /// Gives a `COPY … FROM STDIN` what it reads.
  public func copyIn(_ sql: String, feed: (CopyInput) -> Void) throws(PostgresFault) {
    try begin(sql, PGRES_COPY_IN)
    let input = CopyInput(self)
    feed(input)
    if let fault = input.fault { throw fault }
    try repeatedly { pq.pointee.PQputCopyEnd(connection, nil) }
    try finish { _ in }
  }

  fileprivate func put(_ bytes: [UInt8]) throws(PostgresFault) {
    try repeatedly {
      bytes.withUnsafeBytes { buffer in
        pq.pointee.PQputCopyData(
          connection, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
      }
    }
  }

  /// Asks libpq to take something until there is room for it.
  private func repeatedly(_ put: () -> Int32) throws(PostgresFault) {
    while true {
      let outcome = put()
      if outcome > 0 { return }
      if outcome < 0 { throw lost }
      try flush()
    }
  }

  private func begin(_ sql: String, _ kind: ExecStatusType) throws(PostgresFault) {
    try send(sql, [])
    guard let first = try next() else { throw lost }
    if first.status == kind { return }
    let fault = first.fault
    try finish { _ in }
    throw fault ?? .sql(sql, state: "")
  }

  // MARK: Statements

  private func send(_ sql: String, _ values: [String?]) throws(PostgresFault) {
    // C ends a text at its first NUL, and no text of PostgreSQL can have one.
    guard !([sql] + values.compactMap { $0 }).contains(where: { $0.utf8.contains(0) }) else {
      throw .sql("NUL", state: "22021")
    }
    let isSent =
      values.isEmpty
      ? pq.pointee.PQsendQuery(connection, sql)
      : withPointers(values) {
        pq.pointee.PQsendQueryParams(connection, sql, Int32(values.count), nil, $0, nil, nil, 0)
      }
    guard isSent == 1 else { throw lost }
  }

  /// Takes the results that are left.
  private func finish(_ take: (borrowing PostgresResult) -> Void) throws(PostgresFault) {
    var first: PostgresFault?
    while let result = try next() {
      if let fault = result.fault {
        first = first ?? fault
      } else {
        take(result)
      }
    }
    guard let first else { return }
    if isBroken, case .sql(let words, _) = first { throw .lost(words) }
    throw first
  }

  private func next() throws(PostgresFault) -> PostgresResult? {
    try flush()
    while pq.pointee.PQisBusy(connection) == 1 {
      try wait(for: POLLIN)
      guard pq.pointee.PQconsumeInput(connection) == 1 else { throw lost }
    }
    guard let result = pq.pointee.PQgetResult(connection) else { return nil }
    return PostgresResult(pq, result)
  }

  private func flush() throws(PostgresFault) {
    while true {
      let left = pq.pointee.PQflush(connection)
      if left == 0 { return }
      guard left > 0 else { throw lost }
      // A server that waits for us to read would never take what we write.
      try wait(for: POLLIN | POLLOUT)
      guard pq.pointee.PQconsumeInput(connection) == 1 else { throw lost }
    }
  }
}

/// Where the bytes of a copy are put, in pieces of any size.
public final class CopyInput {  // A class: it is handed through closures.
  private let connection: PostgresConnection
  /// Why nothing more is taken.
  fileprivate private(set) var fault: PostgresFault?

  fileprivate init(_ connection: PostgresConnection) { self.connection = connection }

  public func put(_ bytes: [UInt8]) {
    guard fault == nil else { return }
    do throws(PostgresFault) { try connection.put(bytes) } catch { fault = error }
  }
}
