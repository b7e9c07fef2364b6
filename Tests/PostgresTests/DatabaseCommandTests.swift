import Testing

@testable import Postgres

/// The commands about databases, as far as they need none.
@Suite(.timeLimit(.minutes(2))) struct DatabaseCommandTests {
  @Test func `schema prints what the tests load`() throws {
    let run = try CopyProgram(["schema", "--sql"])
    #expect(run.status == 0 && run.errors.isEmpty && run.output == PostgresSchema().sql)
    #expect(try CopyProgram(["schema", "--sql", "--citus"]).output == PostgresSchema(isCitus: true).sql)
    #expect(try CopyProgram(["schema"]).status == 2)
  }

  @Test(arguments: [
    ("vi", "~/.pgpass", "postgres://máy/tên"), ("en", "~/.pgpass", "postgres://host/name"),
    ("fr", "~/.pgpass", "postgres://hôte/nom"),
  ])
  func `an address with a password, or none, is a wrong call that repeats nothing of it`(
    _ language: String, _ password: String, _ address: String
  ) throws {
    let first = try CopyProgram(["copy", CopyFolder.demo, "postgres://k:s3cret@db/t", "--lang", language])
    #expect(first.status == 2 && first.errors.contains(password) && !first.errors.contains("cret"))
    let second = try CopyProgram(["copy", CopyFolder.demo, "s3cret", "--lang", language])
    #expect(second.status == 2 && second.errors.contains(address) && !second.errors.contains("cret"))
  }

  @Test(arguments: [("vi", "CÁCH GỌI: tiendo"), ("en", "USAGE: tiendo"), ("fr", "USAGE : tiendo")])
  func `help speaks the reader's language`(_ language: String, _ usage: String) throws {
    for command in ["schema", "copy"] {
      let help = try CopyProgram([command, "--help", "--lang", language])
      #expect(help.status == 0 && help.output.contains("\(usage) \(command)"))
    }
  }
}
