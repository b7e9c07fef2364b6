import Contract
import DataFolder
import Domain
import TestServer
import Testing

@testable import Postgres

/// A folder into a database: everything or nothing, and nothing twice.
@Suite(.needsServer, .timeLimit(.minutes(3)))
struct CopyTests {
  private let database: TestDatabase

  init() throws { database = try TestDatabase() }

  private func copy(_ folder: String, _ options: String...) throws -> CopyProgram {
    let address = "host=\(database.server.folder) dbname=\(database.name) user=\(TestDatabase.owner)"
    return try CopyProgram(["copy", folder, address, "--lang", "en"] + options)
  }

  /// The tables as text, with their rows in order.
  private func contents(_ connection: PostgresConnection) throws -> [String: [[String?]]] {
    var contents: [String: [[String?]]] = [:]
    for table in TableName.allCases {
      contents[table.rawValue] = try connection.run(
        "SELECT \(PostgresSchema.cells(of: table)) FROM \(PostgresSchema.name(of: table)) ORDER BY 1, 2, 3")
    }
    return contents
  }

  // MARK: The whole

  @Test func `demo-data copied is demo-data, and copied again it changes nothing`() throws {
    let first = try copy(CopyFolder.demo)
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.status) \(first.errors)")
    #expect(first.output.contains("projects: 372 loaded, 0 changed, 0 removed, 0 as they were\n"))
    let connection = try database.connect()
    #expect(
      try connection.run("SELECT title LIKE 'Dữ liệu mô phỏng%', as_of, synthetic FROM facts")
        == [["t", "2026-11-20T17:00+07:00", "t"]])
    let seq = try connection.run("SELECT max(seq) FROM changes")
    let second = try copy(CopyFolder.demo)
    #expect(second.status == 0 && second.errors.isEmpty, "\(second.errors)")
    #expect(second.output.contains("projects: 0 loaded, 0 changed, 0 removed, 372 as they were\n"))
    #expect(second.output.contains("\nall: 0 loaded, 0 changed, 0 removed, "))
    #expect(try connection.run("SELECT max(seq) FROM changes") == seq)

    let mirror = try CopyFolder()
    for table in TableName.allCases {
      var bytes: [UInt8] = []
      try connection.copyOut(
        "COPY (SELECT \(PostgresSchema.cells(of: table)) FROM \(PostgresSchema.name(of: table))) "
          + "TO STDOUT (FORMAT csv)"
      ) { bytes += $0 }
      let head = Contract[table].columns.map(\.name).joined(separator: ",") + "\n"
      if !bytes.isEmpty { mirror.write(table.fileName, Array(head.utf8) + bytes) }
    }
    #expect(read(mirror.path) == read(CopyFolder.demo))
  }

  /// What the figures are made from, and how many problems of each kind there are.
  private func read(_ folder: String) -> [String] {
    let moment = Moment(closeOf: Day(number: 20_777))  // 2026-11-20
    let reader = FolderReader(FolderOptions(folder: folder, asOf: moment))
    var last: Portfolio?
    reader.refresh(now: moment) { last = $0 }
    guard let last else { return [] }
    let rules = Dictionary(grouping: last.problems.list, by: \.rule.rawValue).mapValues(\.count)
    return Set(last.files.map(\.table)).sorted() + rules.map { "\($0): \($1)" }.sorted()
      + ["\(last.money.total)", "\(last.work.total)"]
  }

  @Test func `cells are kept as the contract writes them`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    let run = try copy(folder.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let connection = try database.connect()
    #expect(
      try connection.run("SELECT project_id, amount_vnd FROM plans ORDER BY 1") == [
        ["P1", "5000"], ["P2", "10"],
      ])
    #expect(try connection.run("SELECT unit_id FROM obstacles") == [["SXD"]])
    #expect(try connection.run("SELECT notes FROM projects WHERE project_id = 'P1'") == [["hai\ndòng"]])
    #expect(try connection.run("SELECT name FROM sectors") == [["Giao thông, \"cầu\" \\ đường"]])
    #expect(try connection.run("SELECT must_report FROM units ORDER BY 1") == [["t"], ["t"]])
  }

  @Test func `a later load writes what differs, and leaves a table alone that the folder lacks`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    #expect(try copy(folder.path).status == 0)
    folder.write(
      "plans.csv",
      """
      plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date
      K1,P1,2026,city_assigned,initial,5001,F1,2025-12-10
      K3,P2,2026,city_assigned,initial,1,F1,2025-12-10

      """)
    folder.remove("units/SXD/obstacles.csv")
    let connection = try database.connect()
    let seq = try connection.run("SELECT max(seq) FROM changes")[0][0]
    let run = try copy(folder.path)
    #expect(run.output.contains("plans: 1 loaded, 1 changed, 1 removed, 0 as they were\n"), "\(run.errors)")
    #expect(!run.output.contains("obstacles"))
    #expect(try connection.run("SELECT count(*) FROM obstacles") == [["1"]])
    let changes = try connection.run("SELECT key, op FROM changes WHERE seq > $1::bigint ORDER BY 1", [seq])
    #expect(changes == [["K1", "U"], ["K2", "D"], ["K3", "I"]])
  }

  // MARK: What can't be taken

  private static let spoiled = small(
    projects: """
      P1,Đường,investment_project,SXD,S01,implementation,public_investment,false
      P1,Đường,investment_project,SXD,S01,implementation,public_investment,false
      P2,Nhà,investment_project,NOBODY,S01,implementation,public_investment,false
      P3,Chợ,unheard_of,SXD,S01,implementation,public_investment,false

      """,
    plans: """
      K1,P1,2026,city_assigned,initial,5.000,F1,2025-12-10
      K2,P2,2026,city_assigned,initial,10,F1,2025-12-10
      K3,P1,2026,city_assigned,initial,10,F1,2025-12-10
      K4,P1,2026,city_assigned

      """)

  private static func small(projects: String, plans: String) -> [String: String] {
    CopyFolder.small.merging([
      "projects.csv":
        "project_id,name,kind,owner_unit_id,sector_id,status,scope,is_digital_infrastructure\n" + projects,
      "plans.csv":
        "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date\n"
        + plans,
    ]) { $1 }
  }

  @Test func `a row that can't be taken is named with its line, and nothing is written`() throws {
    let folder = try CopyFolder(CopyTests.spoiled)
    let run = try copy(folder.path)
    #expect(run.status == 1 && run.output.isEmpty)
    let places = [
      "projects.csv:3:project_id", "projects.csv:4:owner_unit_id", "projects.csv:5:kind",
      "plans.csv:2:amount_vnd", "plans.csv:3:project_id", "plans.csv:5: ",
    ]
    for place in places { #expect(run.errors.contains(place), "\(place) in \(run.errors)") }
    #expect(run.errors.contains("--leave-out"))
    let connection = try database.connect()
    #expect(try connection.run("SELECT count(*) FROM changes") == [["0"]])
    #expect(try connection.run("SELECT count(*) FROM units") == [["0"]])
  }

  @Test func `left out they are named, with the rows that refer to them`() throws {
    let folder = try CopyFolder(CopyTests.spoiled)
    let run = try copy(folder.path, "--leave-out")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("\n6 rows left out\n"))
    let connection = try database.connect()
    #expect(try connection.run("SELECT project_id FROM projects") == [["P1"]])
    #expect(try connection.run("SELECT plan_id FROM plans") == [["K3"]])
  }

  @Test func `a table that can't be read is no empty table`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    #expect(try copy(folder.path).status == 0)
    folder.write("plans.csv", "plan_id,project_id\nK1,P1\n")
    let refused = try copy(folder.path)
    #expect(refused.status == 1 && refused.errors.contains("plans.csv:1"), "\(refused.errors)")
    let run = try copy(folder.path, "--leave-out")
    #expect(run.status == 0 && run.errors.contains("plans.csv:1"), "\(run.errors)")
    #expect(try database.connect().run("SELECT count(*) FROM plans") == [["2"]])
  }

  @Test func `hostile text is data, and what is no text is refused`() throws {
    let names = [
      "'; DROP TABLE tiendo.projects; --", "\"\"x\"\" \\N \\. \\", "\u{1B}[31m\u{202E}", "a\tb",
      String(repeating: "đ", count: 30_000),
    ]
    let rows = names.enumerated().map { "S\($0.offset + 10),\"\($0.element)\"\n" }.joined()
    let folder = try CopyFolder(CopyFolder.small)
    folder.write("sectors.csv", "sector_id,name\nS01,Giao thông\n" + rows)
    let run = try copy(folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let found = try database.connect().run(
      "SELECT name FROM sectors WHERE sector_id <> 'S01' ORDER BY sector_id")
    #expect(found == names.map { [$0.replacing("\"\"", with: "\"")] })
    let head = Array("sector_id,name\nS01,Giao thông\nS02,a".utf8)
    for bytes: [UInt8] in [[0xFF], [0x00], Array(repeating: 0x61, count: 1 << 20)] {
      folder.write("sectors.csv", head + bytes + [0x0A])
      let run = try copy(folder.path)
      #expect(run.status == 1 && run.errors.contains("sectors.csv:3"), "\(run.errors.prefix(500))")
      #expect(!run.errors.contains("\u{0}"))
    }
    #expect(try database.connect().run("SELECT count(*) FROM sectors") == [["6"]])
  }

  // MARK: Who may, and where

  @Test func `a superuser, an empty database and a role without rights are refused with what to do`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    func run(_ role: String, _ database: TestDatabase) throws -> CopyProgram {
      let address = "host=\(database.server.folder) dbname=\(database.name) user=\(role)"
      return try CopyProgram(["copy", folder.path, address, "--lang", "en"])
    }
    let admin = try run("admin", database)
    #expect(admin.status == 1 && admin.errors.contains("--anyway"))
    let empty = try run(TestDatabase.owner, TestDatabase(from: "template0"))
    #expect(empty.status == 1 && empty.errors.contains("tiendo schema --sql"))
    let reader = try run(TestDatabase.reader, database)
    #expect(reader.status == 1 && reader.errors.contains("permission denied"))
    #expect(try database.connect().run("SELECT count(*) FROM changes") == [["0"]])
  }

  @Test func `other writers wait for a load, and it gives up waiting for them`() throws {
    let folder = try CopyFolder(CopyFolder.small)
    let other = try database.connect()
    _ = try other.run("BEGIN; LOCK TABLE plans IN ROW EXCLUSIVE MODE")
    var terms = PostgresTerms()
    terms.lockWithin = .milliseconds(50)
    let copy = PostgresCopy(try database.connect(terms), of: [.plans])
    let facts = PostgresCopy.Facts(title: "", asOf: nil, isSynthetic: false)
    guard
      case .sql(_, "55P03")? = fault({
        _ = try copy.load(facts, read: { _, _ in }, accepts: { _ in true })
      })
    else {
      Issue.record("not refused")
      return
    }
    _ = try other.run("COMMIT")
    #expect(try self.copy(folder.path).status == 0)
  }
}
