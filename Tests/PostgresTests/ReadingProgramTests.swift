import TestServer
import Testing

@testable import Postgres

/// The program, with a database where a folder may stand.
@Suite(.needsServer, .timeLimit(.minutes(3)))
struct ReadingProgramTests {
  private let database: TestDatabase
  private let cache: CopyFolder

  init() throws {
    database = try TestDatabase()
    cache = try CopyFolder()
  }

  private func address(as role: String = TestDatabase.reader) -> String {
    "host=\(database.server.folder) dbname=\(database.name) user=\(role)"
  }

  private func load(_ folder: String) throws {
    let run = try CopyProgram([
      "copy", folder, address(as: TestDatabase.owner), "--lang", "en", "--leave-out",
    ])
    #expect(run.status == 0, "\(run.errors)")
  }

  private func run(_ words: String..., as role: String = TestDatabase.reader) throws -> CopyProgram {
    try CopyProgram(
      [words[0], address(as: role)] + words.dropFirst() + ["--lang", "en"], cache: cache.path)
  }

  @Test func `a database has the figures and the problems of its folder`() throws {
    try load(CopyFolder.demo)
    let folder = try CopyProgram(["print", CopyFolder.demo, "--format", "json", "--lang", "en"])
    let first = try run("print", "--format", "json")
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
    #expect(!first.output.isEmpty && first.output == folder.output)
  }

  @Test func `faults that the tables can hold are the same problems, by table, rule and column`() throws {
    let folder = try CopyFolder(
      CopyFolder.small.merging([
        "plans.csv": """
        plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date
        K1,P1,2026,city_assigned,initial,-5000,F1,2062-12-10
        K2,P2,2026,city_assigned,initial,10,F1,2025-12-10
        K3,P2,2026,city_assigned,initial,10,F1,2025-12-10

        """,
        "transactions.csv": """
        transaction_id,project_id,fiscal_year,capital_year,date,type,amount_vnd,funding_source_id,source
        C1,P1,2026,current,2062-01-01,payment,100,F1,treasury
        C2,P2,2026,current,2025-02-01,payment,-100,F1,treasury
        C3,P2,2026,current,2026-02-01,refund,100,F1,treasury

        """,
      ]) { $1 })
    try load(folder.path)
    let ofFolder = try CopyProgram(
      ["check", folder.path, "--format", "json", "--lang", "en", "--as-of", "2026-06-30"])
    let ofDatabase = try run("check", "--format", "json", "--as-of", "2026-06-30")
    let problems = ReadingProgramTests.problems(ofFolder)
    #expect(problems.count > 3, "\(problems)")
    #expect(ReadingProgramTests.problems(ofDatabase) == problems, "\(ofDatabase.errors)")
    #expect(ofDatabase.output.contains(#""file":"plans","sheet":null,"line":null,"#))
    #expect(ofDatabase.output.contains(#""key":"K1""#))
  }

  /// What of each problem of a row does not tell its line.
  private static func problems(_ run: CopyProgram) -> [String] {
    run.output.split(separator: "\n").filter { !$0.contains("file-missing") }.map { line in
      ["rule", "column", "found"].map { name in
        let parts = line.split(separator: "\"\(name)\":", maxSplits: 1)
        return parts.count > 1 ? String(parts[1].prefix { $0 != "," && $0 != "}" }) : ""
      }.joined(separator: " ")
    }.sorted()
  }

  @Test func `without its server a database is read only when it is asked for, with its age`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    try load(folder.path)
    let first = try run("print", "--view", "plans", "--format", "csv")
    #expect(first.status == 0 && first.output.contains("K1"), "\(first.errors)")
    _ = try database.server.admin().run("DROP DATABASE \(database.name) WITH (FORCE)")
    let second = try run("print", "--view", "plans", "--format", "csv")
    #expect(second.status == 1 && second.output.isEmpty && second.errors.contains("--offline"))
    let third = try run("print", "--view", "plans", "--format", "csv", "--offline")
    #expect(third.status == 0 && third.output == first.output && third.errors.contains("a copy of "))
  }

  @Test func `no copy, no right and a password are told with what to do`() throws {
    let none = try run("check", "--offline")
    #expect(none.status == 1 && none.errors.contains("there is no copy of "), "\(none.errors)")
    let admin = try run("check", as: "admin")
    #expect(admin.status == 1 && admin.errors.contains("--anyway"), "\(admin.errors)")
    let secret = try CopyProgram(
      ["check", "postgres://u:geheim@localhost/x", "--lang", "en"], cache: cache.path)
    #expect(secret.status == 2 && secret.errors.contains("password") && !secret.errors.contains("geheim"))
  }

  @Test func `a day that is over is shown as the database knew it then`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    try load(folder.path)
    let admin = try database.server.admin(database.name)
    _ = try admin.run(
      "SET session_replication_role = replica; UPDATE tiendo.changes SET at = at - interval '10 days'")
    let before = try run("print", "--view", "plans", "--format", "csv")
    #expect(before.output.contains("K1,") && before.output.contains("K2,"), "\(before.errors)")
    _ = try database.connect().run(
      """
      UPDATE plans SET amount_vnd = 77 WHERE plan_id = 'K1'; DELETE FROM plans WHERE plan_id = 'K2';
      INSERT INTO sectors VALUES ('S77', 'Sau')
      """)
    let yesterday = try #require(
      try admin.run("SELECT ((now() AT TIME ZONE '+07')::date - 1)::text").first?.first ?? nil)
    let now = try run("print", "--view", "plans", "--format", "csv")
    #expect(now.output != before.output && now.output.contains("77") && !now.output.contains("K2,"))
    let known = try run(
      "print", "--view", "plans", "--format", "csv", "--known-on", yesterday)
    #expect(known.status == 0 && known.output == before.output, "\(known.errors) \(known.output)")
    _ = try database.connect().run("TRUNCATE tasks CASCADE")
    let lost = try run("check", "--known-on", yesterday)
    #expect(lost.status == 1 && lost.errors.contains("does not know"), "\(lost.errors)")
  }
}
