import Glibc
import TestServer
import Testing

@testable import Postgres

/// A server that lets nobody in without TLS and a password, asked for by a service file.
@Suite(.needsServer, .timeLimit(.minutes(3)))
struct SecureConnectionTests {
  private static let secret = "m\u{1EAD}t kh\u{1EA9}u:9\\"

  private let server: ThrowawayServer
  private let port: UInt16
  private let home: CopyFolder

  init() throws {
    port = try ThrowawayServer.freePort()
    server = try ThrowawayServer(port: port)
    _ = try TestDatabase(on: server)
    _ = try server.admin("own").run(
      """
      ALTER ROLE \(TestDatabase.reader) PASSWORD '\(SecureConnectionTests.secret)';
      INSERT INTO tiendo.sectors VALUES ('S1', 'Qua TLS');
      INSERT INTO tiendo.units (unit_id, name, level, must_report) VALUES ('STC', 'Sở', 'department', true);
      INSERT INTO tiendo.projects (project_id, name, kind, owner_unit_id, sector_id, status, scope,
        is_digital_infrastructure)
        VALUES ('P1', 'Đường', 'investment_project', 'STC', 'S1', 'implementation', 'public_investment', false);
      INSERT INTO tiendo.funding_sources VALUES ('F1', 'Vốn', 'city_budget', 'investment');
      INSERT INTO tiendo.transactions (transaction_id, project_id, fiscal_year, capital_year, date, type,
        amount_vnd, funding_source_id, source)
        VALUES ('C1', 'P1', 2026, 'current', '2026-02-01', 'payment', 100, 'F1', 'treasury')
      """)
    home = try CopyFolder()
  }

  /// - Parameter settings: beside where the server is.
  private func serve(_ settings: String...) {
    let all =
      [
        "[hanoi]", "host=localhost", "hostaddr=127.0.0.1", "port=\(port)", "dbname=own",
        "user=\(TestDatabase.reader)",
      ] + settings
    home.write(".pg_service.conf", all.joined(separator: "\n") + "\n")
  }

  private func keep(_ password: String, mode: mode_t = 0o600) {
    // Source: libpq, the password file: `\` before `:` and `\`.
    let escaped = password.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    home.write(".pgpass", "localhost:\(port):own:\(TestDatabase.reader):\(escaped)\n")
    chmod(home.path + "/.pgpass", mode)
  }

  private func read() throws -> CopyProgram {
    let run = try CopyProgram(
      ["print", "service=hanoi", "--view", "sectors", "--format", "csv", "--lang", "en"], home: home.path)
    #expect(!run.output.contains(SecureConnectionTests.secret))
    #expect(!run.errors.contains(SecureConnectionTests.secret))
    return run
  }

  @Test func `TLS by the service file and a password by the password file, and by nothing less`() throws {
    let verified = ["sslmode=verify-full", "sslrootcert=\(server.certificate)"]
    serve(verified[0], verified[1])
    keep(SecureConnectionTests.secret)
    let run = try read()
    #expect(run.status == 0 && run.output.contains("Qua TLS"), "\(run.errors)")

    // What others may read is no password file.
    keep(SecureConnectionTests.secret, mode: 0o644)
    let open = try read()
    #expect(open.status == 1 && open.output.isEmpty && open.errors.contains("0600"), "\(open.errors)")
    keep("another")
    let wrong = try read()
    #expect(wrong.status == 1 && wrong.errors.contains("password authentication failed"), "\(wrong.errors)")

    keep(SecureConnectionTests.secret)
    serve("sslmode=disable")
    let plain = try read()
    #expect(plain.status == 1 && plain.output.isEmpty, "\(plain.errors)")
    // A certificate that nobody vouches for.
    let other = try ThrowawayServer(port: ThrowawayServer.freePort())
    serve(verified[0], "sslrootcert=\(other.certificate)")
    let foreign = try read()
    #expect(foreign.status == 1 && foreign.errors.contains("certificate"), "\(foreign.errors)")
    serve(verified[0], verified[1])
    #expect(try read().status == 0)
    #expect(try !isSecretKept(below: home.path + "/.cache"))
  }

  /// Whether the password stands in a file below a folder, or in a name there.
  private func isSecretKept(below folder: String) throws -> Bool {
    let script = #"grep -rFe "$1" "$2" >/dev/null || find "$2" | grep -Fe "$1" >/dev/null"#
    let words = ["sh", "-c", script, "sh", SecureConnectionTests.secret, folder]
    return try Child(words, ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]).wait() == 0
  }
}
