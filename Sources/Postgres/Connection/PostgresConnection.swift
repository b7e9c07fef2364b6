import CPQ
import Glibc

/// A connection to a server, for one thread. It waits only for ``PostgresTerms/stop`` and within limits; after any fault
/// but ``PostgresFault/sql(_:state:)`` it is of no more use.
public final class PostgresConnection {  // A class: it ends with its last user.
  let pq: UnsafePointer<cpq>
  let connection: OpaquePointer
  let terms: PostgresTerms
  private let notices = PostgresNotices()

  /// Connects and lets nothing of the server's or the role's settings change what is read or written.
  public init(_ address: PostgresAddress, _ terms: PostgresTerms = PostgresTerms()) throws(PostgresFault) {
    pq = try PostgresLibrary.load()
    self.terms = terms
    guard let connection = PostgresConnection.start(pq, address) else { throw .lost("malloc") }
    self.connection = connection
    takeNotices()
    try connect()
    _ = pq.pointee.PQsetnonblocking(connection, 1)
    try settle()
    try checkRole()
  }

  deinit { pq.pointee.PQfinish(connection) }

  /// For poll(2): readable when ``notifications()`` may have something. Another one after each reconnection.
  public var descriptor: Int32 { pq.pointee.PQsocket(connection) }

  /// What the server said beside its answers since the last call.
  public func takenNotices() -> [String] { notices.taken() }

  /// What was notified since the last call, without waiting: the payloads.
  public func notifications() throws(PostgresFault) -> [String] {
    guard pq.pointee.PQconsumeInput(connection) == 1 else { throw lost }
    var payloads: [String] = []
    while let notification = pq.pointee.PQnotifies(connection) {
      if let payload = notification.pointee.extra { payloads.append(String(cString: payload)) }
      pq.pointee.PQfreemem(notification)
    }
    return payloads
  }

  // MARK: The beginning

  private static func start(_ pq: UnsafePointer<cpq>, _ address: PostgresAddress) -> OpaquePointer? {
    // A network that falls silent is noticed after a minute, not after two hours; an address may say otherwise.
    var settings = ["keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3"]
    settings.merge(address.settings) { $1 }
    settings["application_name"] = "tiendo"
    settings["client_encoding"] = "UTF8"
    let pairs = settings.sorted { $0.key < $1.key }
    return withPointers(pairs.map(\.key)) { keywords in
      withPointers(pairs.map(\.value)) { pq.pointee.PQconnectStartParams(keywords, $0, 0) }
    }
  }

  private func takeNotices() {
    let place = Unmanaged.passUnretained(notices).toOpaque()
    _ = pq.pointee.PQsetNoticeProcessor(
      connection,
      { place, text in
        guard let place, let text else { return }
        Unmanaged<PostgresNotices>.fromOpaque(place).takeUnretainedValue().add(PostgresConnection.words(text))
      }, place)
  }

  private func connect() throws(PostgresFault) {
    let deadline = ContinuousClock.now + terms.connectWithin
    var wanted = POLLOUT
    var isAnswered = false
    while !isBroken {
      try wait(for: wanted, until: deadline)
      let status = pq.pointee.PQstatus(connection)
      isAnswered = isAnswered || status != CONNECTION_STARTED && status != CONNECTION_MADE
      let next = pq.pointee.PQconnectPoll(connection)
      if next == PGRES_POLLING_OK { return }
      guard next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING else { break }
      wanted = next == PGRES_POLLING_READING ? POLLIN : POLLOUT
    }
    throw isAnswered ? .refused(errorWords) : .noServer(errorWords)
  }

  private func settle() throws(PostgresFault) {
    let settings = [
      "statement_timeout": "\(terms.statementWithin.milliseconds)",
      "idle_in_transaction_session_timeout": "\(terms.idleWithin.milliseconds)",
      "lock_timeout": "\(terms.lockWithin.milliseconds)",
      // Nobody's table of the same name may stand before ours.
      "search_path": "\(SQL.schema), pg_temp",
      "DateStyle": "ISO, YMD", "TimeZone": "UTC", "standard_conforming_strings": "on",
    ].sorted { $0.key < $1.key }
    let calls = settings.indices.map { "set_config($\(2 * $0 + 1), $\(2 * $0 + 2), false)" }
    _ = try run("SELECT " + calls.joined(separator: ", "), settings.flatMap { [$0.key, $0.value] })
  }

  private func checkRole() throws(PostgresFault) {
    guard !terms.allowsSuperuser else { return }
    let found = try run(
      "SELECT rolname FROM pg_roles WHERE rolsuper AND rolname IN (current_user, session_user)")
    if let role = found.first?.first { throw .superuser(role: role ?? "") }
  }

  // MARK: Waiting

  /// Waits until the server's socket is ready.
  ///
  /// - Parameter deadline: nil for what a statement may take, and some time for its way.
  func wait(for events: Int32, until deadline: ContinuousClock.Instant? = nil) throws(PostgresFault) {
    let deadline = deadline ?? answerDeadline
    while true {
      // Asked anew each time: libpq changes it between addresses and on its way to TLS.
      var polled = [
        pollfd(fd: pq.pointee.PQsocket(connection), events: Int16(events), revents: 0),
        pollfd(fd: terms.stop, events: Int16(POLLIN), revents: 0),
      ]
      let left = deadline.map { max(0, ($0 - .now).milliseconds + 1) }
      let found = poll(&polled, 2, left.map { Int32(clamping: $0) } ?? -1)
      if polled[1].revents != 0 { throw .stopped }
      if found > 0 { return }
      if found < 0, errno != EINTR { throw .lost(String(cString: strerror(errno))) }
      if let deadline, deadline <= .now { throw .tooLate }
    }
  }

  /// Waits until there may be ``notifications()``.
  ///
  /// - Parameter milliseconds: -1 for any time.
  /// - Returns: false when none came.
  public func waitForMessages(milliseconds: Int32) throws(PostgresFault) -> Bool {
    do throws(PostgresFault) {
      let forEver = ContinuousClock.now + .seconds(1_000_000_000)
      try wait(for: POLLIN, until: milliseconds < 0 ? forEver : .now + .milliseconds(Int(milliseconds)))
      return true
    } catch {
      if error == .tooLate { return false }
      throw error
    }
  }

  private static let way = Duration.seconds(10)

  private var answerDeadline: ContinuousClock.Instant? {
    terms.statementWithin == .zero ? nil : .now + terms.statementWithin + PostgresConnection.way
  }

  // MARK: Words

  var lost: PostgresFault { .lost(errorWords) }

  var isBroken: Bool { pq.pointee.PQstatus(connection) == CONNECTION_BAD }

  private var errorWords: String {
    pq.pointee.PQerrorMessage(connection).map { PostgresConnection.words($0) } ?? ""
  }

  /// Words of libpq in one line.
  static func words(_ text: UnsafePointer<CChar>) -> String {
    String(cString: text).split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
      .joined(separator: " · ")
  }
}

/// Hands out texts as C has them, and a nil behind them.
func withPointers<Outcome>(
  _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Outcome
) -> Outcome {
  let copies = texts.map { $0.flatMap { strdup($0) } }
  defer { for copy in copies { free(copy) } }
  let pointers = copies.map { $0.map { UnsafePointer<CChar>($0) } } + [nil]
  return pointers.withUnsafeBufferPointer { buffer in
    buffer.baseAddress.map(body) ?? withUnsafePointer(to: UnsafePointer<CChar>?.none, body)
  }
}
