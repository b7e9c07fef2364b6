import Domain
import Glibc
import Testing

@testable import DataFolder

/// What is read does not depend on where it comes from: a folder, and the same tables in memory.
@Suite struct SourceTests {
  private static let midYear = Moment.midYear
  private static let row = "D4,P2,2026,current,2026-03-06,payment,7,F1,treasury,UNC-4,\n"

  /// The small tables with a unit's own, and with rows of every fate.
  private static var faulty: [String: String] {
    var files = TestFolder.small
    files["units/SXD/tasks.csv"] = "task_id,title,status\nT8,Khảo sát,in_progress\nT9,Khảo sát,sometime\n"
    files["units/SXX/tasks.csv"] = "task_id,title,status\nT7,Khảo sát,in_progress\n"
    files["transactions.csv"]? +=
      "D3,P9,2026,current,2026-03-05,payment,300,F1,treasury,,\nD5,P2,2026,current,2026-03-05,payment,lots,F1,treasury,,\n"
    files["obstacles.csv"]? += "O2,P1,\"SXD\n"
    files["sectors.csv"] = "sector_id;name\nS01;Giao thông\n"
    files["plans.csv"]? += "K2,P2,2026,city_assigned,initial,1000,F1,2025-12-10\n"
    return files
  }

  private static func reader(_ source: any Source) -> FolderReader {
    let reader = FolderReader(FolderOptions(source, asOf: midYear))
    // Files rest.
    reader.clock = { FolderReader.wallClock() + 60_000_000_000 }
    return reader
  }

  /// All that is said of a portfolio, but for its place and the times of its files.
  private static func said(_ portfolio: Portfolio?) -> [String] {
    guard let portfolio else { return [] }
    let problems = portfolio.problems.list.map { "\($0)" }
    let files = portfolio.files.map {
      "\($0.path) \($0.recordCount) \($0.rejectedCount) \($0.byteCount) \($0.state)"
    }
    let months = portfolio.money.byMonth.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return problems + files + months + [
      "\(portfolio.money.total)", "\(portfolio.work.overdue)",
      "\(portfolio.ledger.rowCount) \(portfolio.projects.rows.map(\.origin))",
      "\(portfolio.assignments.rows.map(\.origin)) \(portfolio.problems.count)",
    ]
  }

  @Test(arguments: [false, true])
  func `a folder and a memory are read alike`(hasFaults: Bool) throws {
    let files = hasFaults ? SourceTests.faulty : TestFolder.small
    let folder = TestFolder(files)
    let onDisk = SourceTests.reader(FolderSource(folder.path))
    let inMemory = SourceTests.reader(MemorySource(files))
    let said = SourceTests.said(onDisk.read())
    #expect(!said.isEmpty)
    #expect(said == SourceTests.said(inMemory.read()))
    #expect(inMemory.portfolio?.status.folder == "memory")
    #expect(inMemory.portfolio?.status.title == "In memory")
  }

  @Test func `the demonstration is read alike from both, and so is what is looked up in it`() throws {
    let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"
    let disk = FolderSource(path)
    var texts: [String: String] = [:]
    for entry in try #require(disk.list()).entries {
      let file = try disk.open(entry.part)
      texts[entry.part.path] = String(decoding: file.bytes(0..<file.fingerprint.size), as: UTF8.self)
    }
    let onDisk = SourceTests.reader(disk)
    let inMemory = SourceTests.reader(MemorySource(texts))
    let (there, here) = (try #require(onDisk.read()), try #require(inMemory.read()))
    #expect(SourceTests.said(there) == SourceTests.said(here))
    let origins = here.projects.rows.map(\.origin) + here.assignments.rows.prefix(50).map(\.origin)
    #expect(inMemory.records(at: origins) == onDisk.records(at: origins))
    #expect(inMemory.records(at: origins).allSatisfy { $0 != nil })
    for project in here.projects.rows.prefix(20) {
      let rows = inMemory.transactions(of: project.key, fiscalYear: nil) { false }
      #expect(rows == onDisk.transactions(of: project.key, fiscalYear: nil) { false })
      #expect(rows != nil)
    }
    let spring = try #require(Moment(iso: "2026-04-15"))
    let earlier = inMemory.portfolio(at: spring, fiscalYear: 2026) { false }
    #expect(earlier?.money.total == onDisk.portfolio(at: spring, fiscalYear: 2026) { false }?.money.total)
    #expect(earlier != nil)
  }

  @Test func `rows added to a ledger in memory are read as its tail`() throws {
    let source = MemorySource(TestFolder.small)
    let reader = SourceTests.reader(source)
    #expect(reader.read()?.money.total.disbursed == 1800)
    let before = reader.bytesRead
    source.append("transactions.csv", SourceTests.row)
    #expect(reader.read()?.money.total.disbursed == 1807)
    #expect(reader.bytesRead - before == LedgerScan.lastByteCount + UInt64(SourceTests.row.utf8.count))
    #expect(reader.needsVerification)
    var verified: Portfolio?
    reader.verify(now: .midYear, isCancelled: { false }, publish: { verified = $0 })
    #expect(verified == nil)
    #expect(!reader.needsVerification)
    let project = try #require(reader.portfolio?.projects.key(of: "P2"))
    let rows = try #require(reader.transactions(of: project, fiscalYear: nil) { false })
    #expect(rows.map(\.code) == ["D4", "D3"])
  }

  @Test func `a replaced table is read again and the others are not`() throws {
    let source = MemorySource(TestFolder.small)
    let reader = SourceTests.reader(source)
    _ = reader.read()
    let (before, openings) = (reader.bytesRead, source.openings)
    #expect(reader.read() == nil)
    #expect(source.openings == openings)
    let tasks = try #require(TestFolder.small["tasks.csv"]).replacing(
      "Nghiệm thu", with: "Bàn giao")
    source.replace("tasks.csv", tasks)
    let replaced = try #require(reader.read())
    #expect(reader.bytesRead - before == UInt64(tasks.utf8.count))
    let task = try #require(replaced.assignments.rows.last)
    #expect(reader.records(at: [task.origin])[0]?["title"] == "Bàn giao")
  }

  @Test func `a ledger that is another one is read whole, even where it is longer`() throws {
    let source = MemorySource(TestFolder.small)
    let reader = SourceTests.reader(source)
    _ = reader.read()
    let text = try #require(TestFolder.small["transactions.csv"])
    let header = TestFolder.ledgerHeader.utf8.count
    let before = reader.bytesRead
    source.replace("transactions.csv", text + SourceTests.row)
    #expect(reader.read()?.money.total.disbursed == 1807)
    #expect(reader.bytesRead - before == UInt64((text + SourceTests.row).utf8.count - header))
    #expect(!reader.needsVerification)
  }

  @Test func `what goes keeps its rows, and comes back`() throws {
    let source = MemorySource(TestFolder.small)
    let reader = SourceTests.reader(source)
    _ = reader.read()
    source.remove("tasks.csv")
    let without = try #require(reader.read())
    #expect(without.files.first { $0.path == "tasks.csv" }?.state == .stale(since: SourceTests.midYear))
    #expect(without.assignments.rows.count == 2)
    source.setGone(true)
    #expect(reader.read()?.status.folderGoneSince == SourceTests.midYear)
    #expect(reader.read() == nil)
    source.setGone(false)
    source.replace("tasks.csv", try #require(TestFolder.small["tasks.csv"]))
    let back = try #require(reader.read())
    #expect(back.status.folderGoneSince == nil)
    #expect(back.files.allSatisfy { $0.state == .current })
  }

  @Test func `a folder that is not there has no list until it is`() {
    let folder = TestFolder()
    let source = FolderSource(folder.path + "/none")
    #expect(source.list() == nil)
    mkdir(folder.path + "/none", 0o755)
    #expect(source.list()?.entries.isEmpty == true)
    rmdir(folder.path + "/none")
    #expect(source.list() == nil)
  }

  @Test func `only the folder's own code knows paths`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Sources/DataFolder/"
    for room in ["CSV", "Checks", "Ledger", "Load", "Tables"] {
      let files = FolderEntry.contents(of: root + room)
      #expect(!files.isEmpty)
      for (name, _) in files {
        let file = try OpenFile(root + room + "/" + name)
        let text = String(decoding: file.bytes(0..<file.fingerprint.size), as: UTF8.self)
        for call in ["stat(", "O_RDONLY", "opendir", "realpath", "(path:", "FolderEntry", "FolderName"] {
          #expect(!text.contains(call), "\(room)/\(name)")
        }
      }
    }
  }

  @Test func `a folder tells when to look, a memory does not`() {
    let folder = TestFolder()
    let watcher = FolderSource(folder.path).watcher()
    #expect((watcher?.descriptor ?? -1) >= 0 || watcher?.pollInterval != nil)
    #expect(MemorySource([:]).watcher() == nil)
  }
}
