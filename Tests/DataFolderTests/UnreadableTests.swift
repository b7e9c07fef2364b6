import Domain
import Testing

@testable import DataFolder

/// A file that never gave rows is not an old one, and no empty one.
@Suite struct UnreadableTests {
  /// What a spreadsheet of a Vietnamese Windows writes, or rather what nobody can read as this table.
  private static let unreadable = "alpha;beta\n1;2\n"

  private func state(_ path: String, _ portfolio: Portfolio?) -> SourceFile.State? {
    portfolio?.files.first { $0.path == path }?.state
  }

  @Test func `a table that could not be read at the start is unreadable, and whole when it is mended`() {
    let folder = TestFolder()
    let tasks = TestFolder.small["tasks.csv"] ?? ""
    folder.write("tasks.csv", Self.unreadable)
    let reader = folder.reader()
    let first = reader.read()
    #expect(state("tasks.csv", first) == .unreadable(since: .midYear))
    #expect(first?.lacks[.tasks] == Lack(file: "tasks.csv"))
    folder.write("tasks.csv", tasks)
    let mended = reader.read()
    #expect(state("tasks.csv", mended) == .current)
    #expect(mended?.lacks[.tasks] == nil)
    // Broken again, its last good rows stay: they are old, not unknown.
    folder.write("tasks.csv", Self.unreadable)
    let broken = reader.read()
    #expect(state("tasks.csv", broken) == .stale(since: .midYear))
    #expect(broken?.lacks[.tasks] == nil)
    #expect(broken?.assignments.rows.isEmpty == false)
  }

  @Test func `a ledger that could not be read is unreadable`() {
    let folder = TestFolder()
    folder.write("transactions.csv", Self.unreadable)
    let portfolio = folder.read()
    #expect(state("transactions.csv", portfolio) == .unreadable(since: .midYear))
    #expect(portfolio.paymentLack?.file == "transactions.csv")
  }

  @Test func `a unit's unreadable file leaves a gap in the table of the others`() {
    let folder = TestFolder()
    folder.write("units/STC/tasks.csv", Self.unreadable)
    #expect(folder.read().lacks[.tasks] == Lack(file: "units/STC/tasks.csv", isPartial: true))
  }

  @Test func `an unreadable file that is taken away leaves the others whole`() {
    let folder = TestFolder()
    folder.write("units/STC/tasks.csv", Self.unreadable)
    let reader = folder.reader()
    #expect(reader.read()?.lacks[.tasks] != nil)
    folder.remove("units/STC/tasks.csv")
    #expect(reader.read()?.lacks[.tasks] == nil)
  }

  @Test func `a table that the folder does not have is missing`() {
    let folder = TestFolder()
    folder.remove("tasks.csv")
    #expect(folder.read().lacks[.tasks] == Lack(file: "tasks.csv", isMissing: true))
  }

  @Test func `a sound folder lacks nothing`() {
    let lacks = TestFolder().read().lacks(of: ShownTable.allCases)
    #expect(lacks == [])
  }
}
