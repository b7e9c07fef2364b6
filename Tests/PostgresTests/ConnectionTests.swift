import Glibc
import TestServer
import Testing

@testable import Postgres

/// What is asked of a server and what may go wrong.
@Suite(.needsServer, .timeLimit(.minutes(2)))
struct ConnectionTests {
  private let database: TestDatabase

  init() throws { database = try TestDatabase() }

  @Test func `values come back as they went, whatever is in them`() throws {
    let connection = try database.connect()
    let long = String(repeating: "Đồng", count: 1 << 18)
    let values = ["it's; DROP TABLE x --", "a\"b\\c\n\r\t\u{1}\u{7F}", "", nil, long, "\u{202E}tiến độ"]
    let list = values.indices.map { "$\($0 + 1)::text" }.joined(separator: ", ")
    #expect(try connection.run("SELECT " + list, values) == [values])
    #expect(fault { _ = try connection.run("SELECT $1", ["a\u{0}b"]) } == .sql("NUL", state: "22021"))
    #expect(try connection.run("SELECT 1; SELECT 2") == [["2"]])
  }

  @Test func `nothing of the server's settings changes what is read`() throws {
    _ = try database.server.admin().run(
      "ALTER DATABASE \(database.name) SET search_path = public; "
        + "ALTER DATABASE \(database.name) SET DateStyle = 'SQL, DMY'")
    let connection = try database.connect()
    let row = try connection.run(
      "SELECT DATE '2026-11-20', current_setting('search_path'), current_setting('client_encoding'), "
        + "current_setting('application_name'), current_setting('statement_timeout')")
    #expect(row == [["2026-11-20", "tiendo, pg_temp", "UTF8", "tiendo", "1min"]])
  }

  @Test func `a server's error is told and the connection goes on`() throws {
    let connection = try database.connect()
    guard case .sql(let words, let state)? = fault({ _ = try connection.run("SELECT 1/0") }) else {
      Issue.record("no error")
      return
    }
    #expect(words.contains("division by zero") && state == "22012")
    #expect(
      fault {
        try connection.transaction(.writing) { () throws(PostgresFault) in
          try connection.change("INSERT INTO sectors VALUES ('S1', 'Số')")
          _ = try connection.run("SELECT 1/0")
        }
      } == .sql(words, state: state))
    #expect(try connection.run("SELECT count(*) FROM sectors") == [["0"]])
  }

  @Test func `what a server says beside its answers is kept as text`() throws {
    let connection = try database.connect()
    _ = try connection.run("DO $$ BEGIN RAISE WARNING 'đĩa sắp đầy'; END $$")
    #expect(connection.takenNotices().contains { $0.contains("đĩa sắp đầy") })
    #expect(connection.takenNotices().isEmpty)
  }

  @Test func `rows are copied in and out`() throws {
    let connection = try database.connect()
    _ = try connection.run("CREATE TEMPORARY TABLE t (a text, b text)")
    let rows = (0..<20_000).map { ["\($0)", $0 % 3 == 0 ? nil : "dòng \\ \t \($0)\n"] }
    try connection.copyIn("COPY t FROM STDIN") { input in
      var text = CopyText()
      for row in rows {
        text.add(row)
        if text.isPiece { input.put(text.taken()) }
      }
      input.put(text.taken())
    }
    var bytes: [UInt8] = []
    try connection.copyOut("COPY (SELECT * FROM t ORDER BY a::int) TO STDOUT") { bytes += $0 }
    var again = CopyText()
    for row in rows { again.add(row) }
    #expect(bytes == again.bytes)
    #expect(try connection.run("SELECT count(*), count(b) FROM t") == [["20000", "13333"]])
  }

  @Test func `bytes that are no text end a copy with the server's words`() throws {
    let connection = try database.connect()
    _ = try connection.run("CREATE TEMPORARY TABLE t (a text)")
    for bytes: [UInt8] in [[0x61, 0xFF, 0x0A], [0x61, 0x00, 0x0A]] {
      guard case .sql(_, "22021")? = fault({ try connection.copyIn("COPY t FROM STDIN") { $0.put(bytes) } })
      else {
        Issue.record("taken: \(bytes)")
        continue
      }
    }
    #expect(try connection.run("SELECT count(*) FROM t") == [["0"]])
    #expect(fault { try connection.copyOut("COPY nowhere TO STDOUT") { _ in } } != nil)
    #expect(fault { try connection.copyOut("SELECT 1") { _ in } } != nil)
    #expect(try connection.run("SELECT 1") == [["1"]])
  }

  @Test func `a superuser is refused unless it is asked for`() throws {
    let address = try database.address(as: "admin")
    #expect(fault { _ = try PostgresConnection(address) } == .superuser(role: "admin"))
    #expect(try database.server.admin(database.name).run("SELECT 1") == [["1"]])
  }

  @Test func `who lets nobody in and who does not answer are told apart`() throws {
    guard case .refused(let words)? = fault({ _ = try database.connect(as: "nobody_known") }) else {
      Issue.record("let in")
      return
    }
    #expect(words.contains("nobody_known"))
    let nowhere = try PostgresAddress("host=/tmp/tiendo-nowhere dbname=x")
    guard case .noServer(let lack)? = fault({ _ = try PostgresConnection(nowhere) }) else {
      Issue.record("answered")
      return
    }
    #expect(lack.contains("/tmp/tiendo-nowhere"))
  }

  @Test func `a listener that never answers is given up`() throws {
    let listener = try Listener()
    var terms = PostgresTerms()
    terms.connectWithin = .milliseconds(100)
    let address = try PostgresAddress("host=\(listener.folder) dbname=x")
    #expect(fault { _ = try PostgresConnection(address, terms) } == .tooLate)
  }

  @Test func `a statement ends at its limit`() throws {
    var terms = PostgresTerms()
    terms.statementWithin = .milliseconds(50)
    let connection = try database.connect(terms)
    #expect(fault { _ = try connection.run("SELECT pg_sleep(60)") } == .tooLate)
    #expect(try connection.run("SELECT 1") == [["1"]])
  }

  @Test func `a wait ends when the worker is told to stop`() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    var terms = PostgresTerms()
    terms.stop = ends[0]
    let connection = try database.connect(terms)
    #expect(try connection.run("SELECT 1") == [["1"]])
    #expect(write(ends[1], "x", 1) == 1)
    #expect(fault { _ = try connection.run("SELECT pg_sleep(60)") } == .stopped)
  }

  @Test func `a connection that is cut is lost, with the server's words`() throws {
    let connection = try database.connect()
    let pid = try connection.run("SELECT pg_backend_pid()")[0][0]
    _ = try database.server.admin().run("SELECT pg_terminate_backend($1::int)", [pid])
    guard case .lost(let words)? = fault({ _ = try connection.run("SELECT 1") }) else {
      Issue.record("still there")
      return
    }
    #expect(!words.isEmpty)
  }

  @Test func `what is notified arrives once a transaction, and never what was undone`() throws {
    let (listener, writer) = (try database.connect(), try database.connect())
    _ = try listener.run("LISTEN tiendo")
    _ = try writer.run("BEGIN; NOTIFY tiendo, 'never'; ROLLBACK")
    _ = try writer.run("BEGIN; NOTIFY tiendo, 'plans'; NOTIFY tiendo, 'plans'; COMMIT")
    #expect(try listener.awaitNotifications() == ["plans"])
  }
}

extension PostgresConnection {
  /// What is notified next, within a limit.
  func awaitNotifications() throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      let found = try notifications()
      if !found.isEmpty { return found }
      try wait(for: POLLIN, until: deadline)
    }
  }
}

/// Where a server's socket would be, and nobody who answers.
private final class Listener {
  let folder: String
  private let socket: Int32

  init() throws {
    var template = Array("/tmp/tiendo-pg-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
    socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { room in
      room.copyBytes(from: (folder + "/.s.PGSQL.5432").utf8)
    }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0 && listen(socket, 1) == 0)
  }

  deinit {
    close(socket)
    unlink(folder + "/.s.PGSQL.5432")
    rmdir(folder)
  }
}
