import Contract
import Dashboard
import Domain
import Testing

@testable import DataFolder
@testable import Postgres
@testable import tiendo

/// Folders with faults, each read as it stands and as the database that took it.
@Suite(.needsServer, .timeLimit(.minutes(5)))
struct MutatedFolderTests {
  private let database: TestDatabase
  private let folder: CopyFolder
  private let mirror: TestMirror

  init() throws {
    database = try TestDatabase()
    folder = try CopyFolder(["datapackage.json": #"{"as_of": "2026-11-20"}"#])
    mirror = try TestMirror(of: database)
  }

  /// Two hundred in all, by the same seeds in every run.
  @Test(arguments: 0..<4) func `a database has the problems of its folder`(_ part: Int) throws {
    let connection = try database.connect()
    var (seen, compared): (Set<String>, Int) = ([], 0)
    for seed in 50 * part..<50 * (part + 1) {
      var tables = FaultyTables(seed: UInt64(seed))
      write(tables)
      let load = FolderLoad(read(FolderSource(folder.path)).reader, Language.english.strings, leavesOut: true)
      let outcomes = try load.run(connection)
      try #require(outcomes != nil, "seed \(seed)")
      try mirror.refresh()
      // A row that the tables could not hold is no row of the database.
      tables.keep(try keys(connection))
      write(tables)
      let ofFolder = problems(read(FolderSource(folder.path)).portfolio, tables)
      let ofDatabase = problems(read(MirrorSource(mirror.place)).portfolio, nil)
      #expect(ofDatabase == ofFolder, "seed \(seed)")
      seen.formUnion(ofDatabase.map { String($0.prefix { $0 != ":" }) })
      compared += ofDatabase.count
    }
    // The comparison is one of many rules, and not of two empty lists.
    #expect(seen.count >= 8 && compared > 400, "\(seen.count) \(compared)")
  }

  private func read(_ source: any Source) -> (portfolio: Portfolio?, reader: FolderReader) {
    var options = FolderOptions(source, problemLimit: .max)
    options.findsRepeatedVouchers = true
    let reader = FolderReader(options)
    // Files that were written just now are no reason to wait.
    reader.clock = { FolderReader.wallClock() + 60_000_000_000 }
    var last: Portfolio?
    reader.refresh(now: Moment(closeOf: Day(number: 20_777))) { last = $0 }
    return (last, reader)
  }

  private func write(_ tables: FaultyTables) {
    for (name, text) in tables.texts { folder.write(name.fileName, text) }
  }

  /// What tells each problem whatever its line.
  ///
  /// - Parameter tables: what stands in the folder's files; nil for a database.
  private func problems(_ portfolio: Portfolio?, _ tables: FaultyTables?) -> [String] {
    (portfolio?.problems.list ?? []).map { problem in
      let table = String(problem.file.prefix { $0 != "." })
      let key = tables.map { $0.key(table, problem.line) } ?? problem.place.key ?? ""
      return
        "\(problem.rule.rawValue): \(table) \(key) \(problem.column ?? "") \(problem.found) ×\(problem.rows)"
    }.sorted()
  }

  private func keys(_ connection: PostgresConnection) throws -> [TableName: Set<String>] {
    var keys: [TableName: Set<String>] = [:]
    for table in Contract.tables {
      let columns = table.key.map { SQL.name(table.columns[$0].name) + "::text" }
      let found = try connection.run(
        "SELECT \(columns.joined(separator: " || ' ' || ")) FROM \(PostgresSchema.name(of: table.name))")
      keys[table.name] = Set(found.compactMap { $0[0] })
    }
    return keys
  }
}
