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

  /// A row of each table that is about a unit through its project alone; `P2` is another unit's.
  static let indirect = [
    ("plans.csv", TestFolder.planHeader, "K9,{},2026,city_assigned,initial,70,F1,2025-12-10"),
    ("transactions.csv", TestFolder.ledgerHeader, "D9,{},2026,current,2026-05-01,payment,40,F1,treasury,,"),
    (
      "disbursed_to_date.csv",
      "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\n",
      "{},2026,current,2026-03-31,actual,unit_report,F1,1500"
    ),
    (
      "disbursement_targets.csv", "project_id,fiscal_year,month,version,committed_on,amount_vnd\n",
      "{},2026,2026-05,1,2026-01-05,9"
    ),
    ("progress.csv", "project_id,as_of\n", "{},2026-05-31"),
    (
      "milestones.csv", "milestone_id,project_id,title,type,due_on,status\n",
      "M1,{},Mốc,delivery,2026-05-01,scheduled"
    ),
  ]

  @Test(arguments: indirect)
  func `a row about another unit's project is named and not counted`(
    _ file: String, _ header: String, _ row: String
  ) throws {
    let folder = TestFolder()
    func write(_ project: String) {
      folder.write("units/SXD/\(file)", header + row.replacing("{}", with: project) + "\n")
    }
    write("P1")
    #expect(folder.read().problemPlaces == [])
    write("P2")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["units/SXD/\(file):2:project_id owner"])
    #expect(portfolio.problems.list.first?.expected == .ownProject(unit: "SXD"))
    #expect(portfolio.problems.list.first?.agency == "SXD")
    let read = try #require(portfolio.files.last)
    #expect((read.recordCount, read.rejectedCount) == (1, 1))
    #expect(portfolio.money.total.disbursed == 1800)
    #expect(portfolio.money.total.plan[.cityAssigned] == 6000)
  }

  @Test func `a row counts again when its project comes to the unit`() {
    let folder = TestFolder()
    for (file, header, row) in UnitFolderTests.indirect.prefix(2) {
      folder.write("units/SXD/\(file)", header + row.replacing("{}", with: "P2") + "\n")
    }
    let reader = folder.reader()
    #expect(reader.read()?.problems.count == 2)
    let projects = TestFolder.small["projects.csv"] ?? ""
    folder.replace(
      "projects.csv", projects.replacing("investment_project,STC", with: "investment_project,SXD"))
    let portfolio = reader.read()
    #expect(portfolio?.problemPlaces == [])
    #expect(portfolio?.money.total.disbursed == 1840)
    #expect(portfolio?.money.total.plan[.cityAssigned] == 6070)
    folder.replace("projects.csv", projects)
    #expect(reader.read()?.problems.count == 2)
  }

  @Test func `a folder whose name is no unit names nobody to mend it`() {
    let folder = TestFolder()
    folder.write("units/sxd/tasks.csv", "task_id,title,status\nT8,Khảo sát,doing\n")
    let problems = folder.read().problems.list
    #expect(problems.map(\.rule).contains(.enumeration))
    #expect(problems.allSatisfy { $0.agency == nil })
    #expect(problems.first { $0.rule == .foreignKey }?.expected == .code(table: "units", near: "SXD"))
  }
}
