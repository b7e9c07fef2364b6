import TestServer
import Testing

/// The dashboard on a database to which everything happens.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)),
  .enabled(if: ThrowawayServer.tools != nil, Comment(rawValue: ThrowawayServer.lack)), .inTurns,
  .timeLimit(.minutes(10)))
struct ProgramDatabaseTests {
  private static let paid = "10.343,9 / 16.232,6"
  private static let paidMore = "10.443,9 / 16.232,6"
  private static let payment = """
    INSERT INTO tiendo.transactions
      (transaction_id, project_id, fiscal_year, capital_year, date, type, amount_vnd, funding_source_id, source)
    VALUES ('GN9999999', 'GT-01', 2026, 'current', '2026-11-19', 'payment', 100000000000, 'NSTP', 'treasury')
    """

  private let data: ProgramData
  private let database: ProgramDatabase

  init() throws {
    data = try ProgramData()
    database = try ProgramDatabase(for: data)
    try database.load()
  }

  @Test func `a server that is killed, started again and replaced by an empty one takes nothing away`() throws
  {
    let session = try ProgramSession(data, folder: "'\(database.address)'", columns: 120)
    try session.wait(for: Self.paid)
    try session.wait(for: "đang nối")

    try database.server.crash()
    try session.wait(for: "mất kết nối; số liệu của ")
    // Every key works on what was read.
    session.window.press("2")
    try session.press("Enter", for: "Trạng thái")
    try session.press("Escape", for: "Nhiệm vụ quá hạn (53)")
    #expect(session.screen.contains(Self.paid))

    try database.server.start()
    try session.press("R", for: "đang nối")
    try session.wait(without: "mất kết nối")
    try database.run(Self.payment)
    try session.wait(for: Self.paidMore)

    try database.server.replace()
    try session.wait(for: "số liệu của ")
    try database.makeTables()
    try session.press("R", for: "nay là cơ sở dữ liệu khác, rỗng; số liệu của ")
    #expect(session.screen.contains(Self.paidMore))
    // With rows it is a database like any other.
    try database.load()
    try session.press("R", for: "đang nối")
    try session.wait(for: Self.paid)
  }

  @Test func `a second dashboard of the account says when the first has lost the server`() throws {
    let first = try ProgramSession(data, folder: "'\(database.address)'", columns: 120)
    try first.wait(for: "đang nối")
    let second = try ProgramSession(data, folder: "'\(database.address)'", columns: 120)
    try second.wait(for: "bản sao chung")
    try database.run(Self.payment)
    try second.wait(for: Self.paidMore)
    try database.server.crash()
    try second.wait(for: "mất kết nối; số liệu của ")
    try database.server.start()
    try first.press("R", for: "đang nối")
    try second.wait(without: "mất kết nối")
    // And it goes on alone.
    try first.press("Q", for: "ended with 0")
    try second.wait(for: "đang nối")
    try database.run("DELETE FROM tiendo.transactions WHERE transaction_id = 'GN9999999'")
    try second.wait(for: Self.paid)
  }

  @Test func `nothing wakes at rest`() throws {
    let program = try PtyProgram(
      [ProgramUnderTest.path, database.address, "--theme", "dark"], environment: data.environment,
      columns: 120)
    try program.wait(for: "đang nối")
    try program.waitForRest()
  }
}
