import Domain
import Testing

@testable import DataFolder

/// Rows that are no data: each is one line or none.
@Suite struct RowLookTests {
  private static let header = "task_id,project_id,title,lead_unit_id,due_on,status\n"
  private static let row = "T1,P1,Thẩm định thiết kế,STC,2026-07-31,in_progress\n"

  private func read(_ rows: String) -> Portfolio {
    let folder = TestFolder()
    folder.write("tasks.csv", RowLookTests.header + rows)
    folder.remove("obstacles.csv")
    folder.write("obstacles.csv", "obstacle_id,unit_id,category,description,raised_on,escalation,status\n")
    return folder.read()
  }

  @Test(arguments: [",,,,,", ", , ,,,", "\"\",,,\"\",,", ",,,,,,,", ",,"])
  func `emptied rows are no data, whatever their number of cells`(_ blank: String) {
    let portfolio = read(RowLookTests.row + String(repeating: blank + "\n", count: 30))
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.files.first { $0.path == "tasks.csv" }?.recordCount == 1)
    #expect(portfolio.files.first { $0.path == "tasks.csv" }?.rejectedCount == 0)
  }

  @Test(arguments: [",,,,,,,,,,", ",,,,", ",,,,,,,,,,,,,"])
  func `emptied rows of the ledger are no data`(_ blank: String) {
    let folder = TestFolder()
    folder.append("transactions.csv", String(repeating: blank + "\n", count: 30))
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.files.first { $0.table == "transactions" }?.recordCount == 3)
  }

  @Test(arguments: [
    "Tổng cộng,,,,,", ",,Tổng cộng:,,,3", "TỔNG SỐ,,,,,", "Cộng,,,,,", "Total,,,,,", ",,Tổng,,,",
    ",,TOTAL 2026,,,",
  ])
  func `a row of totals is one line`(_ total: String) {
    let portfolio = read(RowLookTests.row + total + "\n")
    #expect(portfolio.problemPlaces == ["tasks.csv:3 total-row"])
    #expect(portfolio.files.first { $0.path == "tasks.csv" }?.rejectedCount == 1)
  }

  @Test func `a row of totals at the ledger's end is one line`() {
    let folder = TestFolder()
    folder.append("transactions.csv", "Tổng cộng,,,,,,1800,,,,\n")
    #expect(folder.read().problemPlaces == ["transactions.csv:5 total-row"])
  }

  @Test func `a corporation and a community are no totals`() {
    let portfolio = read("t1,P1,Tổng công ty Điện lực,STC,2026-07-31,doing\nt2,P1,Cộng đồng,STC,,doing\n")
    #expect(portfolio.problems.list.allSatisfy { $0.rule == .pattern || $0.rule == .enumeration })
  }

  @Test(arguments: [
    "1,2,3,4,5,6", "(1),(2),(3),(4),(5),(6)", "A,B,1,2,3,4", "Mã,Dự án,Nội dung,Chủ trì,Hạn,Trạng thái",
    "task_id,project_id,title,lead_unit_id,due_on,status",
  ])
  func `a second row of headings or of column numbers is one line`(_ heading: String) {
    let portfolio = read(heading + "\n" + RowLookTests.row)
    #expect(portfolio.problemPlaces == ["tasks.csv:2 heading-row"])
    #expect(portfolio.problems.list.first?.agency == nil)
    #expect(portfolio.assignments.rows.map(\.code) == ["T1"])
  }

  @Test func `column numbers are no row of a table that would take any text`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id,name\n1,2\nS01,Giao thông\nS02,Y tế\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["sectors.csv:2 heading-row"])
    #expect(portfolio.sectors.rows.map(\.code) == ["S01", "S02"])
  }

  @Test func `more than four faults of one row are three and the rest`() {
    let portfolio = read("t1,p 1,,xx,31/07/2026,doing\n")
    #expect(
      portfolio.problemPlaces == [
        "tasks.csv:2:task_id pattern", "tasks.csv:2:project_id pattern", "tasks.csv:2:title required",
        "tasks.csv:2 more-in-row",
      ])
    #expect(portfolio.problems.list.last?.found == "lead_unit_id, due_on, status")
  }

  @Test func `four faults are told one by one`() {
    let portfolio = read("t1,P1,,STC,31/07/2026,doing\n")
    #expect(portfolio.problems.list.map(\.rule) == [.pattern, .required, .type, .enumeration])
  }

  @Test(arguments: [("SXD", "SXD"), ("XXX", nil), ("sxd", nil), ("3", nil), ("", nil)])
  func `only a unit that there is is asked to mend a row`(_ lead: String, mender: String?) {
    let portfolio = read("T1,P1,Việc,\(lead),31/07/2026,in_progress\n")
    #expect(portfolio.problems.list.contains { $0.rule == .type })
    #expect(portfolio.problems.list.allSatisfy { $0.agency == mender })
  }

  @Test func `a repeated key names only a unit that there is`() {
    let portfolio = read(RowLookTests.row + "T1,P1,Việc,XXX,2026-07-31,in_progress\n")
    #expect(portfolio.problems.list.first { $0.rule == .primaryKey }?.agency == nil)
  }
}
