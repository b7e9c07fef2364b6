import Domain
import Testing

@testable import DataFolder

@Suite struct UnitFolderTests {
  private let header = "task_id,title,lead_unit_id,status\n"

  @Test func `rows of a unit's folder are about that unit`() throws {
    let folder = TestFolder()
    folder.write("units/SXD/tasks.csv", header + "T8,Khảo sát,,in_progress\nT9,Khảo sát,SXD,in_progress\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    let unit = try #require(portfolio.agencies.key(of: "SXD"))
    #expect(portfolio.assignments.rows.filter { $0.lead == unit }.map(\.code) == ["T2", "T8", "T9"])
    #expect(portfolio.files.last?.agency == "SXD")
  }

  @Test func `the owner's column may be left out`() {
    let folder = TestFolder()
    folder.write("units/SXD/tasks.csv", "task_id,title,status\nT8,Khảo sát,in_progress\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.assignments.rows.last?.lead == portfolio.agencies.key(of: "SXD"))
  }

  @Test func `a row about another unit is set aside`() {
    let folder = TestFolder()
    folder.write("units/SXD/tasks.csv", header + "T8,Khảo sát,STC,in_progress\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["units/SXD/tasks.csv:2:lead_unit_id owner"])
    #expect(portfolio.problems.list.first?.agency == "SXD")
    #expect(portfolio.assignments.rows.count == 2)
  }

  @Test func `a key in two places names both and keeps the first`() {
    let folder = TestFolder()
    folder.write("units/SXD/tasks.csv", header + "T1,Khác,SXD,in_progress\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["units/SXD/tasks.csv:2:task_id primary-key"])
    #expect(portfolio.problems.list.first?.expected == .unique(first: "tasks.csv:2"))
    #expect(portfolio.problems.list.first?.agency == "SXD")
    #expect(portfolio.assignments.rows.first?.title == "Thẩm định thiết kế")
    #expect(portfolio.files.map(\.rejectedCount).reduce(0, +) == 1)
  }

  @Test func `a folder of no unit is one problem`() {
    let folder = TestFolder()
    folder.write("units/XXX/tasks.csv", "task_id,title,status\nT8,Khảo sát,in_progress\n")
    let places = folder.read().problemPlaces
    #expect(places.filter { $0 == "units/XXX foreign-key" }.count == 1)
  }

  @Test func `the ledger of a unit is added to the shared one`() {
    let folder = TestFolder()
    folder.write(
      "units/SXD/transactions.csv",
      TestFolder.ledgerHeader + "D9,P1,2026,current,2026-05-01,payment,40,F1,treasury,,\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.money.total.disbursed == 1840)  // 1000 + 500 + 300 + 40
    #expect(portfolio.ledger.rowCount == 4)
  }

  @Test func `a transaction in two ledgers counts once`() {
    let folder = TestFolder()
    folder.write(
      "units/SXD/transactions.csv",
      TestFolder.ledgerHeader + "D2,P1,2026,current,2026-05-01,payment,40,F1,treasury,,\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["units/SXD/transactions.csv:2:transaction_id primary-key"])
    #expect(portfolio.problems.list.first?.expected == .unique(first: "transactions.csv:3"))
    #expect(portfolio.money.total.disbursed == 1800)
  }
}
