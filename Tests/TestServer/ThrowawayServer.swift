import Glibc
import Testing

@testable import Postgres

/// A server of the tests' own: made when the first test asks, and gone with the test process however that ends.
final class ThrowawayServer: Sendable {
  struct Failure: Error { let words: String }

  static let shared = Result { try ThrowawayServer() }

  /// The tools of the newest PostgreSQL of this machine; nil where there is none.
  static let tools: String? = {
    // Debian keeps them off PATH, by version.
    let debian = names(in: "/usr/lib/postgresql").compactMap { Int($0) }.sorted(by: >)
    let places = debian.map { "/usr/lib/postgresql/\($0)/bin" } + ["/usr/local/bin", "/usr/bin"]
    return places.first { access($0 + "/initdb", X_OK) == 0 && access($0 + "/pg_ctl", X_OK) == 0 }
  }()

  static let lack: Comment = "no initdb here: install postgresql (Scripts/install-tools --for-tests)"

  /// The socket stands in it.
  let folder: String
  /// While it is open, the server runs.
  private let life: Int32

  /// What a shell does with the folder, the tools, and what makes another user of root.
  private static let script = #"""
    folder=$1 tools=$2
    shift 2
    "$@" "$tools/initdb" -D "$folder/data" -U admin --auth=trust --locale=C --encoding=UTF8 --no-sync \
        >"$folder/log" 2>&1 &&
      "$@" "$tools/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w -t 60 -o "-c listen_addresses='' \
        -c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off -c shared_buffers=16MB \
        -c max_connections=40 -c autovacuum=off" start >>"$folder/log" 2>&1 &&
      echo ready || tail -3 "$folder/log"
    exec >/dev/null
    cat >/dev/null
    "$@" "$tools/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$folder"
    """#

  private init() throws {
    guard let tools = ThrowawayServer.tools else { throw Failure(words: "\(ThrowawayServer.lack)") }
    // A socket's path has at most 107 bytes.
    var template = Array("/tmp/tiendo-pg-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(words: "mkdtemp") }
    folder = String(cString: made)
    // initdb refuses root.
    let isRoot = geteuid() == 0
    if isRoot, let user = getpwnam("postgres") { chown(folder, user.pointee.pw_uid, user.pointee.pw_gid) }
    chmod(folder, 0o711)
    let other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
    let shell = ["sh", "-c", ThrowawayServer.script, "sh", folder, tools] + (isRoot ? other : ["env"])
    let (life, answer) = try ThrowawayServer.spawn(shell)
    self.life = life
    defer { close(answer) }
    var polled = pollfd(fd: answer, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 60_000) == 1 else { throw Failure(words: "no answer in a minute") }
    var bytes = [UInt8](repeating: 0, count: 1_000)
    let words = String(decoding: bytes[..<max(0, read(answer, &bytes, bytes.count))], as: UTF8.self)
    guard words == "ready\n" else { throw Failure(words: words) }
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

  /// An address of this server.
  func address(_ database: String, as role: String) throws -> PostgresAddress {
    try PostgresAddress("host=\(folder) dbname=\(database) user=\(role)")
  }

  /// A connection that may do everything.
  func admin(_ database: String = "postgres") throws -> PostgresConnection {
    var terms = PostgresTerms()
    terms.allowsSuperuser = true
    return try PostgresConnection(address(database, as: "admin"), terms)
  }
}
