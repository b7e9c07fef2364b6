import Contract
import Domain
import Glibc
import Testing

@testable import DataFolder

@Suite struct RecordsTests {
  @Test func `the cells of a record are read again from its place`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    let portfolio = try #require(reader.read())
    let sector = portfolio.sectors.rows[1]
    let records = reader.records(at: [sector.origin, portfolio.assignments.rows[0].origin])
    #expect(records[0]?.columns == ["sector_id", "name"])
    #expect(records[0]?.cells == ["S02", "Văn hóa, thể thao"])
    #expect(records[1]?["title"] == "Thẩm định thiết kế")
    #expect(records[1]?["nothing"] == nil)
  }

  @Test func `a place that is no record any more gives nothing`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    let portfolio = try #require(reader.read())
    folder.write("tasks.csv", "task_id,project_id,title,lead_unit_id,due_on,status\n")
    #expect(reader.records(at: [portfolio.assignments.rows[1].origin]).count == 1)
    #expect(reader.records(at: [portfolio.assignments.rows[1].origin])[0] == nil)
    folder.remove("tasks.csv")
    #expect(reader.records(at: [portfolio.assignments.rows[1].origin])[0] == nil)
  }

  @Test func `all records of a table come in reading order`() {
    let folder = TestFolder()
    folder.write("units/SXD/tasks.csv", "task_id,title,status\nT8,Khảo sát,in_progress\n")
    let reader = folder.reader()
    _ = reader.read()
    var seen: [String] = []
    reader.forEachRecord(of: .tasks) { record, origin in
      seen.append("\(origin.line) \(record["task_id"] ?? "") \(record["lead_unit_id"] ?? "–")")
      return true
    }
    #expect(seen == ["2 T1 STC", "3 T2 SXD", "2 T8 –"])
  }

  @Test func `a project's ledger rows come newest first`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    let portfolio = try #require(reader.read())
    let project = try #require(portfolio.projects.key(of: "P1"))
    func read(_ year: Int?) throws -> [LedgerRow] {
      try #require(reader.transactions(of: project, fiscalYear: year) { false })
    }
    let rows = try read(2026)
    #expect(rows.map(\.code) == ["D2", "D1"])
    #expect(rows[0].notes == "Đợt 1, gói 2")
    #expect(rows[0].kind == .advance)
    #expect(rows[0].amount == 500)
    #expect(rows[0].origin.line == 3)
    #expect(rows[1].notes == nil)
    #expect(try read(2025).isEmpty)
    #expect(try read(nil).map(\.code) == ["D2", "D1"])
    // A part would look like all.
    #expect(reader.transactions(of: project, fiscalYear: nil) { true } == nil)
  }
}
