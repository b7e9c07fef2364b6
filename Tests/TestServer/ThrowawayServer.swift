import Glibc
public import Postgres
import Synchronization

/// A PostgreSQL server of a test's own: gone with the object, and with the test process however that ends.
public final class ThrowawayServer: Sendable {
  public struct Failure: Error { public let words: String }

  /// One for all tests that leave it as it is; made when the first of them asks.
  public static let shared = Result { try ThrowawayServer() }

  /// The tools of the newest PostgreSQL of this machine; nil where there is none.
  public static let tools: String? = {
    // Debian keeps them off PATH, by version.
    let debian = names(in: "/usr/lib/postgresql").compactMap { Int($0) }.sorted(by: >)
    let places = debian.map { "/usr/lib/postgresql/\($0)/bin" } + ["/usr/local/bin", "/usr/bin"]
    return places.first { access($0 + "/initdb", X_OK) == 0 && access($0 + "/pg_ctl", X_OK) == 0 }
  }()

  public static let lack = "no initdb here: install postgresql (Scripts/install-tools --for-tests)"

  /// The socket stands in it.
  public let folder: String
  /// Nil for the socket alone.
  public let port: UInt16?
  /// What the server is told; while it is open, the server runs.
  private let life: Int32
  private let answers: Int32

  /// - Parameter port: of 127.0.0.1, where nobody is let in without TLS and a password; its certificate is ``certificate``.
  public init(port: UInt16? = nil) throws {
    guard let tools = ThrowawayServer.tools else { throw Failure(words: ThrowawayServer.lack) }
    // A socket's path has at most 107 bytes.
    var template = Array("/tmp/tiendo-pg-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(words: "mkdtemp") }
    folder = String(cString: made)
    self.port = port
    // initdb refuses root.
    let isRoot = geteuid() == 0
    if isRoot, let user = getpwnam("postgres") { chown(folder, user.pointee.pw_uid, user.pointee.pw_gid) }
    chmod(folder, 0o711)
    let other = isRoot ? "setpriv --reuid=postgres --regid=postgres --init-groups" : "env"
    let words = [folder, tools, port.map(String.init) ?? "", other]
    (life, answers) = try ThrowawayServer.spawn(["sh", "-c", ThrowawayServer.script, "sh"] + words)
    try tell("begin")
  }

  deinit {
    close(life)
    close(answers)
  }

  /// What a shell does with the folder, the tools, the port, and what makes another user of root.
  private static let script = #"""
    folder=$1 tools=$2 port=$3 user=$4
    options="-c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off -c shared_buffers=16MB \
      -c max_connections=40 -c autovacuum=off"
    if [ "$port" ]; then options="$options -c listen_addresses=127.0.0.1 -c port=$port -c ssl=on"
    else options="$options -c listen_addresses=''"; fi

    make() {
      $user "$tools/initdb" -D "$folder/data" -U admin --auth=trust --locale=C --encoding=UTF8 --no-sync || return
      [ "$port" ] || return 0
      $user openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$folder/data/server.key" \
        -out "$folder/data/server.crt" && chmod 0600 "$folder/data/server.key" &&
        cp "$folder/data/server.crt" "$folder/server.crt" && chmod 0644 "$folder/server.crt" &&
        printf 'local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n' |
          $user tee "$folder/data/pg_hba.conf"
    }
    up() { $user "$tools/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w -t 60 -o "$options" start; }
    start() {
      # What a killed server leaves behind ends a moment after it.
      tries=0
      until up; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || return
        sleep 0.1
      done
    }
    begin() { make && start; }
    crash() {
      pid=$(head -n 1 "$folder/data/postmaster.pid") && kill -KILL "$pid" || return
      while kill -0 "$pid" 2>/dev/null; do sleep 0.02; done
    }
    replace() { crash; rm -rf "$folder/data" && begin; }

    while read -r command; do
      if "$command" >>"$folder/log" 2>&1 </dev/null; then echo ready
      else tail -n 3 "$folder/log" | tr '\n' ' ' && echo; fi
    done
    $user "$tools/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$folder"
    """#

  // MARK: What happens to a server

  /// Kills it, as the loss of a machine would.
  public func crash() throws { try tell("crash") }

  /// Starts it again after ``crash()``, with what it had.
  public func start() throws { try tell("start") }

  /// Puts a new one in its place that has nothing.
  public func replace() throws { try tell("replace") }

  private func tell(_ command: String) throws {
    let bytes = Array("\(command)\n".utf8)
    guard write(life, bytes, bytes.count) == bytes.count else { throw Failure(words: "no shell") }
    var answer: [UInt8] = []
    while answer.last != 0x0A {
      var polled = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, 60_000) == 1 else { throw Failure(words: "no answer in a minute") }
      var bytes = [UInt8](repeating: 0, count: 1_000)
      let count = read(answers, &bytes, bytes.count)
      guard count > 0 else { throw Failure(words: "the shell has ended") }
      answer += bytes[..<count]
    }
    let words = String(decoding: answer.dropLast(), as: UTF8.self)
    guard words == "ready" else { throw Failure(words: words) }
  }

  /// - Returns: the writing end of its input, and the reading end of its output.
  private static func spawn(_ arguments: [String]) throws -> (input: Int32, output: Int32) {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&input) == 0, pipe(&output) == 0 else { throw Failure(words: "pipe") }
    // Nothing else that the tests start may keep the server alive.
    for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = try Child(
      arguments, ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"],
      descriptors: [(input[0], STDIN_FILENO), (output[1], STDOUT_FILENO)])
    close(input[0])
    close(output[1])
    return (input[1], output[0])
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  // MARK: Who asks it

  /// What the server shows who asks for its name, `localhost`.
  public var certificate: String { folder + "/server.crt" }

  /// As the program is given it, by the socket.
  public func words(_ database: String, as role: String) -> String {
    "host=\(folder) dbname=\(database) user=\(role)" + (port.map { " port=\($0)" } ?? "")
  }

  public func address(_ database: String, as role: String) throws -> PostgresAddress {
    try PostgresAddress(words(database, as: role))
  }

  /// A connection that may do everything.
  public func admin(_ database: String = "postgres") throws -> PostgresConnection {
    var terms = PostgresTerms()
    terms.allowsSuperuser = true
    return try PostgresConnection(address(database, as: "admin"), terms)
  }

  /// A port of 127.0.0.1 that nobody has at this moment.
  public static func freePort() throws -> UInt16 {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &address) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) != 0 || getsockname(socket, $0, &size) != 0
      }
    }
    guard !failed else { throw Failure(words: "no port") }
    return UInt16(bigEndian: address.sin_port)
  }
}
