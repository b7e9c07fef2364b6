import Domain
import Glibc
import Testing

@testable import DataFolder

@Suite struct SumBoundTests {
  /// 10^16, the largest amount of a row: 922 of them fit into 9,223,372,036,854,775,807.
  private static let most = "10000000000000000"
  private static let planHeader =
    "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date\n"
  private static let statementHeader =
    "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\n"

  private func plans(_ codes: Range<Int>, sign: String = "") -> String {
    SumBoundTests.planHeader
      + codes.map { "K\($0),P1,2026,city_assigned,initial,\(sign)\(SumBoundTests.most),F1,2025-12-10\n" }
      .joined()
  }

  private func payments(_ codes: Range<Int>, _ kind: String = "payment", sign: String = "") -> String {
    codes.map { "D\($0),P2,2026,current,2026-02-03,\(kind),\(sign)\(SumBoundTests.most),F1,treasury,,\n" }
      .joined()
  }

  private func statements(_ count: Int) -> String {
    SumBoundTests.statementHeader
      + (0..<count).map {
        "P1,2026,current,\(Day(number: 20_454 + Int32($0)).iso),actual,treasury,F1,\(SumBoundTests.most)\n"
      }.joined()
  }

  private func refused(_ portfolio: Portfolio?) -> [String] {
    portfolio?.problems.list.filter { $0.rule == .overflow }.map(\.place.text) ?? []
  }

  @Test func `plans of two files that are too much together are refused from the row that is`() {
    let folder = TestFolder()
    folder.write("plans.csv", plans(0..<600))
    folder.write("units/SXD/plans.csv", plans(600..<1000))
    let portfolio = folder.read()
    // 600 + 322 = 922; row 323 of the second file stands in line 324.
    #expect(refused(portfolio).first == "units/SXD/plans.csv:324:amount_vnd")
    #expect(refused(portfolio).count == 1000 - 922)
    #expect(portfolio.plans.count == 922)
    #expect(portfolio.money.total.plan[.cityAssigned] == 922 * 10_000_000_000_000_000)
    #expect(portfolio.files.last?.rejectedCount == 78)
  }

  @Test func `the bound follows files that change later`() throws {
    let folder = TestFolder()
    folder.write("plans.csv", plans(0..<600))
    folder.write("units/SXD/plans.csv", plans(1000..<1300))
    let reader = folder.reader()
    #expect(refused(reader.read()).isEmpty)
    folder.write("plans.csv", plans(0..<700) + "K9,P1,2026,x,initial,1,F1,2025-12-10\n")
    let more = try #require(reader.read())
    #expect(refused(more).count == 1000 - 922)  // 700 + 300 = 1000
    #expect(more.plans.count == 922)
    folder.write("plans.csv", plans(0..<100))
    let less = try #require(reader.read())
    #expect(refused(less).isEmpty)
    #expect(less.plans.count == 400)
  }

  @Test func `a table that two threads read is bound like any other`() {
    let folder = TestFolder()
    folder.write("plans.csv", plans(0..<1000))
    let reader = folder.reader()
    reader.sizes.twoThreads = 1024
    #expect(refused(reader.read()).first == "plans.csv:924:amount_vnd")
  }

  @Test func `payments share the bound with the statements that stand in for them`() throws {
    let folder = TestFolder()
    folder.write("disbursed_to_date.csv", statements(170))
    let head = try #require(TestFolder.small["transactions.csv"])
    folder.write("transactions.csv", head + payments(1000..<1800))
    let reader = folder.reader()
    let portfolio = reader.read()
    // 1,800 đồng of the small ledger and 170 rows leave room for 752.
    #expect(refused(portfolio).filter { $0.hasPrefix("transactions") }.count == 800 - 752)
    folder.write("disbursed_to_date.csv", statements(1))
    #expect(refused(reader.read()).isEmpty)
    folder.write("disbursed_to_date.csv", statements(170))
    #expect(refused(reader.read()).count == 800 - 752)
  }

  @Test func `amounts that pull apart end nothing and wrap nothing`() {
    let folder = TestFolder()
    folder.write("plans.csv", plans(0..<900))
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + payments(0..<900, "refund", sign: "-").replacing(",P2,", with: ",P1,"))
    let portfolio = folder.read()
    let total = portfolio.money.total
    #expect(total.plan[.cityAssigned] == 9_000_000_000_000_000_000)
    #expect(total.disbursed == -9_000_000_000_000_000_000)
    #expect(total.remaining(on: .cityAssigned) == .max)
    #expect(portfolio.forPublic().money.total.disbursed == -9_000_000_000_000_000_000)
  }
}
