import Glibc
import TestServer

@testable import Postgres

/// A database of one test's own, with the contract's tables; gone with the server.
struct TestDatabase {
  let server: ThrowawayServer
  let name: String

  /// Owns the tables and may write; no superuser.
  static let owner = "keeper"
  /// Has been given the reading role.
  static let reader = "watcher"

  init() throws {
    _ = try TestDatabase.template.get()
    try self.init(from: TestDatabase.templateName)
  }

  /// - Parameter template: `template0` for an empty one.
  init(from template: String) throws {
    server = try ThrowawayServer.shared.get()
    _ = try TestDatabase.roles.get()
    name = "t\(UInt64.random(in: 0 ..< .max))"
    _ = try server.admin().run(
      "CREATE DATABASE \(name) TEMPLATE \(template) OWNER \(TestDatabase.owner)")
  }

  /// One on a server of a test's own, to which whatever may happen.
  init(on server: ThrowawayServer) throws {
    self.server = server
    name = "own"
    _ = try server.admin().run(TestDatabase.makeRoles)
    _ = try server.admin().run("CREATE DATABASE \(name) OWNER \(TestDatabase.owner)")
    _ = try connect().run(PostgresSchema().sql)
    _ = try server.admin(name).run("GRANT \(PostgresSchema.reader) TO \(TestDatabase.reader)")
  }

  func address(as role: String = owner) throws -> PostgresAddress { try server.address(name, as: role) }

  func connect(
    as role: String = owner, _ terms: PostgresTerms = PostgresTerms()
  ) throws -> PostgresConnection {
    try PostgresConnection(address(as: role), terms)
  }

  private static let templateName = "tiendo_template"

  /// Made once: all others are copies of it.
  private static let template = Result {
    let server = try ThrowawayServer.shared.get()
    _ = try roles.get()
    _ = try server.admin().run("CREATE DATABASE \(templateName) OWNER \(owner)")
    let connection = try PostgresConnection(server.address(templateName, as: owner))
    _ = try connection.run(PostgresSchema().sql)
    _ = try server.admin(templateName).run("GRANT \(PostgresSchema.reader) TO \(reader)")
  }

  static let roles = Result {
    _ = try ThrowawayServer.shared.get().admin().run(makeRoles)
  }

  private static let makeRoles = "CREATE ROLE \(owner) LOGIN CREATEROLE; CREATE ROLE \(reader) LOGIN"
}

/// What a call throws; nil when it throws nothing of ours.
func fault(_ body: () throws -> Void) -> PostgresFault? {
  do { try body() } catch { return error as? PostgresFault }
  return nil
}
