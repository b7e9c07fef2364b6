import Domain
import Glibc
import Testing

@testable import DataFolder

@Suite struct ReloadTests {
  private let row = "D9,P2,2026,current,2026-05-01,payment,40,F1,treasury,UNC-9,\n"

  @Test func `first comes a portfolio that names what is still to be read`() {
    var published: [Portfolio] = []
    let folder = TestFolder()
    folder.reader().refresh(now: .midYear) { published.append($0) }
    #expect(!folder.path.isEmpty)
    #expect(published.count == 3)
    #expect(published.first?.loading.contains("transactions") == true)
    #expect(published.first?.assignments.rows.isEmpty == true)
    #expect(published[1].loading == ["transactions"])
    #expect(published[1].work.overdue.count == 1)
    #expect(published.last?.loading.isEmpty == true)
    #expect(published.last?.loadedPercent == 100)
  }

  @Test func `nothing changed, nothing read and nothing published`() {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    let before = reader.bytesRead
    #expect(reader.read() == nil)
    #expect(reader.bytesRead == before)
  }

  @Test func `rows added to the ledger cost their own bytes`() throws {
    let folder = TestFolder()
    let rows = (0..<2000).map { "A\($0),P1,2026,current,2026-02-03,payment,1,F1,treasury,,\n" }.joined()
    folder.append("transactions.csv", rows)
    let reader = folder.reader()
    _ = reader.read()
    let before = reader.bytesRead
    folder.append("transactions.csv", row)
    let portfolio = try #require(reader.read())
    #expect(reader.bytesRead - before == 4096 + UInt64(row.utf8.count))
    #expect(portfolio.money.total.disbursed == 3840)  // 1000 + 500 + 300 + 2000 + 40
    #expect(portfolio.money.byMonth[2026 * 12 + 4]?.all == 40)
    #expect(portfolio.files.last?.recordCount == 2004)
    #expect(reader.needsVerification)
    #expect(ReloadTests.isSame(portfolio, folder.read()))
  }

  @Test func `problems of added rows come with their lines`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.append("transactions.csv", row + "D10,P2,2026,current,2026-05-01,gift,40,F1,treasury,,\n")
    #expect(try #require(reader.read()).problemPlaces == ["transactions.csv:6:type enum"])
    folder.append("transactions.csv", "D11,P2,2026,current,2026-05-01,payment,-1,F1,treasury,,\n")
    #expect(
      try #require(reader.read()).problemPlaces == [
        "transactions.csv:6:type enum", "transactions.csv:7:amount_vnd sign",
      ])
  }

  @Test func `a code that comes again at the end is set aside`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.append("transactions.csv", "D2,P2,2026,current,2026-05-01,payment,40,F1,treasury,UNC-9,\n")
    let portfolio = try #require(reader.read())
    #expect(portfolio.problemPlaces == ["transactions.csv:5:transaction_id primary-key"])
    #expect(portfolio.money.total.disbursed == 1800)
  }

  @Test func `a payment beyond the plan is seen when it comes`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.append("transactions.csv", "D9,P2,2026,current,2026-05-01,payment,701,F1,treasury,UNC-9,\n")
    #expect(try #require(reader.read()).problemPlaces == ["projects.csv:3:project_id above-plan"])
    folder.append("transactions.csv", "D10,P2,2026,current,2026-05-01,refund,-1,F1,treasury,UNC-9,\n")
    #expect(try #require(reader.read()).problemPlaces == [])
  }

  @Test func `an edit in the middle is read whole`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    let text = try #require(TestFolder.small["transactions.csv"])
    folder.write("transactions.csv", text.replacing(",1000,", with: ",2000,") + row)
    #expect(try #require(reader.read()).money.total.disbursed == 2840)
    folder.write("transactions.csv", text)
    #expect(try #require(reader.read()).money.total.disbursed == 1800)
  }

  @Test func `an edit hidden behind an append is found by verifying`() throws {
    let folder = TestFolder()
    let filler = (0..<200).map { "A\($0),P1,2026,current,2026-02-03,payment,1,F1,treasury,,\n" }.joined()
    let text = try #require(TestFolder.small["transactions.csv"]) + filler
    folder.write("transactions.csv", text)
    let reader = folder.reader()
    _ = reader.read()
    folder.write("transactions.csv", text.replacing(",1000,", with: ",2000,") + row)
    #expect(try #require(reader.read()).money.total.disbursed == 2040)  // as if only the row had come
    var verified: Portfolio?
    reader.verify(now: .midYear, isCancelled: { true }, publish: { verified = $0 })
    #expect(verified == nil)
    #expect(reader.needsVerification)
    reader.verify(now: .midYear, isCancelled: { false }, publish: { verified = $0 })
    #expect(verified?.money.total.disbursed == 3040)
    #expect(!reader.needsVerification)
    verified = nil
    reader.verify(now: .midYear, isCancelled: { false }, publish: { verified = $0 })
    #expect(verified == nil)
  }

  @Test(arguments: ["tasks.csv", "transactions.csv"])
  func `a change of the same size is seen although the old time was put back`(_ name: String) throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    let path = folder.path + "/" + name
    var status = stat()
    stat(path, &status)
    let text = try #require(TestFolder.small[name])
    folder.write(name, text.replacing("Nghiệm thu", with: "Nghiệm tha").replacing(",1000,", with: ",2000,"))
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)
    let after = try #require(reader.read())
    #expect(name != "tasks.csv" || after.assignments.rows.last?.title == "Nghiệm tha")
    #expect(name != "transactions.csv" || after.money.total.disbursed == 2800)
  }

  @Test(arguments: [9_223_372_036, 9_223_372_037, -9_223_372_037, 1_000_000_000_000])
  func `a file may have any time`(_ seconds: Int) {
    let folder = TestFolder()
    for name in ["/tasks.csv", "/transactions.csv", ""] {
      var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      utimensat(AT_FDCWD, folder.path + name, &times, 0)
    }
    let reader = folder.reader()
    #expect(reader.read()?.money.total.disbursed == 1800)
    #expect(reader.read() == nil)
    #expect(reader.restlessFile == nil)
  }

  @Test func `a file that was saved just now, or is no longer as it was read, does not rest`() {
    let folder = TestFolder()
    folder.ahead = 0
    let reader = folder.reader()
    _ = reader.read()
    #expect(reader.restlessFile == "units.csv")
    folder.ahead = 60_000_000_000
    #expect(reader.restlessFile == nil)
    folder.append("transactions.csv", row)
    #expect(reader.restlessFile == "transactions.csv")
    _ = reader.read()
    #expect(reader.restlessFile == nil)
  }

  @Test func `a replaced table keeps the keys of its records`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    let before = try #require(reader.read())
    let text = try #require(TestFolder.small["tasks.csv"])
    folder.replace("tasks.csv", text.replacing("T1,", with: "T0,P1,Mới,STC,2026-08-01,not_started\nT1,"))
    let after = try #require(reader.read())
    #expect(after.assignments.rows.map(\.code) == ["T0", "T1", "T2"])
    for task in before.assignments.rows { #expect(after.assignments[task.key]?.code == task.code) }
    #expect(after.projects.rows.map(\.key) == before.projects.rows.map(\.key))
  }

  @Test func `a file that goes keeps its rows, says so, and heals`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    for name in ["tasks.csv", "transactions.csv"] {
      folder.remove(name)
      let gone = try #require(reader.read())
      #expect(gone.problemPlaces == ["\(name) file-unreadable"])
      #expect(gone.assignments.rows.count == 2)
      #expect(gone.money.total.disbursed == 1800)
      #expect(gone.files.first { $0.path == name }?.state == .stale(since: .midYear))
      #expect(reader.read() == nil)
      folder.write(name, try #require(TestFolder.small[name]))
      let back = try #require(reader.read())
      #expect(back.problemPlaces == [])
      #expect(back.files.allSatisfy { $0.state == .current })
    }
  }

  @Test func `the whole folder may go and come back`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    rename(folder.path, folder.path + ".away")
    let gone = try #require(reader.read())
    #expect(gone.folderGoneSince == .midYear)
    #expect(gone.projects.rows.count == 2)
    #expect(gone.money.total.disbursed == 1800)
    #expect(reader.read() == nil)
    rename(folder.path + ".away", folder.path)
    let back = try #require(reader.read())
    #expect(back.folderGoneSince == nil)
    #expect(back.problemPlaces == [])
  }

  @Test func `a header that broke keeps the last good rows`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.write("tasks.csv", "task,what\n1,2\n")
    let broken = try #require(reader.read())
    #expect(broken.problemPlaces == ["tasks.csv:1 column-missing"])
    #expect(broken.assignments.rows.count == 2)
    folder.write("transactions.csv", "")
    let worse = try #require(reader.read())
    #expect(worse.problemPlaces == ["tasks.csv:1 column-missing", "transactions.csv:1 header-missing"])
    #expect(worse.money.total.disbursed == 1800)
  }

  @Test func `a table that is being written waits until it rests`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.ahead = 0
    folder.write("tasks.csv", "task_id,project_id,title,lead_unit_id,due_on,status\nT1,P1,Thẩm")
    let half = reader.read()
    #expect(reader.settlingFiles)
    #expect(half?.assignments.rows.count == 2)
    #expect(half?.files.first { $0.path == "tasks.csv" }?.state == .settling)
    folder.ahead = 60_000_000_000
    let rested = try #require(reader.read())
    #expect(!reader.settlingFiles)
    #expect(rested.problems.list.first?.rule == .tooFewCells)
  }

  @Test func `the last line of the ledger is a row when it has its end or the file rests`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.ahead = 0
    folder.append("transactions.csv", row + "D10,P2,2026,current,2026-05-01,payment,4")
    let half = try #require(reader.read())
    #expect(reader.settlingFiles)
    #expect(half.money.total.disbursed == 1840)
    #expect(half.problemPlaces == [])
    folder.append("transactions.csv", "2,F1,treasury,UNC-9,\n")
    let whole = try #require(reader.read())
    #expect(whole.money.total.disbursed == 1882)
    #expect(!reader.settlingFiles)
    folder.append("transactions.csv", "D11,P2,2026,current,2026-05-01,payment,8,F1,treasury,UNC-9,")
    _ = reader.read()
    folder.ahead = 60_000_000_000
    #expect(try #require(reader.read()).money.total.disbursed == 1890)
  }

  @Test func `a project that comes later takes its ledger rows along`() throws {
    let folder = TestFolder()
    folder.append("transactions.csv", "D9,P3,2026,current,2026-05-01,payment,40,F1,treasury,,\n")
    let reader = folder.reader()
    let before = try #require(reader.read())
    #expect(before.problemPlaces == ["transactions.csv:5:project_id foreign-key"])
    #expect(before.money.total.disbursed == 1800)
    // A plan for what it paid.
    folder.append("plans.csv", "K3,P3,2026,city_assigned,initial,100,F1,2025-12-10\n")
    folder.append(
      "projects.csv", "P3,Mới,investment_project,STC,S02,implementation,public_investment,false,\n")
    let after = try #require(reader.read())
    #expect(after.problemPlaces == [])
    #expect(after.money.total.disbursed == 1840)
    folder.write("plans.csv", try #require(TestFolder.small["plans.csv"]))
    folder.write("projects.csv", try #require(TestFolder.small["projects.csv"]))
    #expect(
      reader.read()?.problemPlaces
        == before.problemPlaces + ["projects.csv:4 rows-lost", "plans.csv:4 rows-lost"])
  }

  @Test func `a unit that goes leaves its references dangling, and heals them when it returns`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    let text = try #require(TestFolder.small["units.csv"])
    folder.write("units.csv", text.replacing("SXD,Sở Xây dựng,department,UBND,true\n", with: ""))
    let gone = try #require(reader.read())
    #expect(
      gone.problemPlaces.sorted() == [
        "obstacles.csv:2:unit_id foreign-key", "projects.csv:2:owner_unit_id foreign-key",
        "tasks.csv:3:lead_unit_id foreign-key", "units.csv:4 rows-lost",
      ])
    #expect(gone.agencies.code(of: gone.projects.rows[0].owner) == "SXD")
    folder.write("units.csv", text)
    #expect(try #require(reader.read()).problemPlaces == [])
  }

  @Test func `time alone is news only when a figure turns with it`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    let day = try #require(Day(iso: "2026-06-01"))
    #expect(try #require(reader.read(Moment(day: day, minute: 600))).work.overdue.isEmpty)
    #expect(reader.read(Moment(day: day, minute: 601)) == nil)
    #expect(try #require(reader.read(Moment(day: day, minute: 1021))).work.overdue.count == 1)
  }

  @Test func `watched are the folder, its units' folders and where links lead`() {
    let folder = TestFolder()
    let elsewhere = TestFolder(["tasks.csv": TestFolder.small["tasks.csv"] ?? ""])
    folder.remove("tasks.csv")
    symlink(elsewhere.path + "/tasks.csv", folder.path + "/tasks.csv")
    folder.write("units/SXD/notes.txt", "")
    let reader = folder.reader()
    #expect(reader.read()?.assignments.rows.count == 2)
    #expect(
      Set(FolderWatcher.foldersToWatch(folder.path)).isSuperset(of: [
        folder.path, folder.path + "/units", folder.path + "/units/SXD", elsewhere.path,
      ]))
  }

  /// What tails gave and what a whole reading gives.
  private static func isSame(_ a: Portfolio, _ b: Portfolio) -> Bool {
    a.money.total == b.money.total && a.money.byMonth == b.money.byMonth
      && a.money.bySector == b.money.bySector
      && a.ledger.rowCount == b.ledger.rowCount && a.problems.list == b.problems.list
      && a.files.map(\.recordCount) == b.files.map(\.recordCount)
  }
}
