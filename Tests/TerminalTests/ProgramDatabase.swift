import Postgres
import TestServer

/// A database of a server of a test's own, with the tables of the contract as the program says them.
struct ProgramDatabase {
  let server: ThrowawayServer
  private let data: ProgramData

  private static let name = "tiendo"
  private static let owner = "keeper"

  /// As the program is given it.
  var address: String { server.words(ProgramDatabase.name, as: ProgramDatabase.owner) }

  init(for data: ProgramData) throws {
    server = try ThrowawayServer()
    self.data = data
    try makeTables()
  }

  /// On a server that has nothing.
  func makeTables() throws {
    _ = try server.admin().run("CREATE ROLE \(ProgramDatabase.owner) LOGIN CREATEROLE")
    _ = try server.admin().run("CREATE DATABASE \(ProgramDatabase.name) OWNER \(ProgramDatabase.owner)")
    let schema = try ProgramRun("schema", "--sql")
    guard schema.status == 0 else { throw PtyProgram.Failure(description: schema.errors) }
    try run(schema.output)
  }

  /// Copies the test's folder into it.
  func load() throws {
    let run = try ProgramRun("copy", data.folder, address)
    guard run.status == 0 else { throw PtyProgram.Failure(description: run.errors) }
  }

  func run(_ sql: String) throws {
    _ = try PostgresConnection(PostgresAddress(address)).run(sql)
  }
}
