import Contract
import Testing

@testable import Intake

struct TableMergeTests {
  private func merge(_ sheet: HandInSheet, into text: String, _ edit: (inout SheetMapping) -> Void = { _ in })
    throws -> TableMerge
  {
    let taken = Clerk.take(sheet, edit)
    let taking = try #require(taken)
    return TableMerge(taking.tables[0].table, [taking], into: try EarlierTable(Array(text.utf8)))
  }

  private let head =
    "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd,ghi_rieng\n"

  @Test func thePeriodsBeforeStay() throws {
    let before =
      head + "A-01,2026,current,2026-11-13,actual,unit_report,NSTP,900000000,x\n"
      + "A-09,2026,current,2026-11-13,actual,unit_report,NSTP,5,y\n"
      + "A-08,2026,current,2026-11-06,actual,unit_report,NSTP,4,z\n"
    let merge = try self.merge(Clerk.form, into: before)
    #expect(merge.kept == 3 && merge.added.count == 4 && merge.changed.isEmpty)
    #expect(merge.vanished == ["A-09 2026 current actual unit_report NSTP"])
    #expect(merge.sums["disbursed_vnd"]?.before == 900_000_005)
    #expect(merge.sums["disbursed_vnd"]?.now == 1_670_500_000)
    #expect(merge.text.hasPrefix(head.dropLast() + ",paid_for_work_vnd"))
    #expect(merge.text.contains("A-01,2026,current,2026-11-13,actual,unit_report,NSTP,900000000,x,,,\n"))
  }

  @Test func theSameHandInAgainChangesNothing() throws {
    let first = try merge(Clerk.form, into: "")
    let again = try merge(Clerk.form, into: first.text)
    #expect(again.same == 4 && again.changesNothing && again.text == first.text)
  }

  @Test func aCorrectedHandInChangesItsRows() throws {
    let first = try merge(Clerk.form, into: "")
    var sheet = Clerk.form
    sheet.rows[9].cells[4].text = "251,25"
    let next = try merge(sheet, into: first.text)
    #expect(
      next.changed == [
        .init(row: 10, key: "A-02 2026 current actual unit_report NSTP", columns: ["disbursed_vnd"])
      ])
    #expect(next.same == 3)
  }

  private let tasks = Clerk.sheet([
    ["Mã công việc", "Nhiệm vụ", "Thời hạn"], ["CV1", "Một", "30/11/2026"], ["CV2", "Hai", "31/12/2026"],
  ])
  private let tasksBefore =
    "task_id,title,due_on,status,notes\nCV1,Một,2026-11-20,completed,giữ\nCV3,Ba,2026-10-01,in_progress,\n"

  @Test func whatAHandInDoesNotSayStays() throws {
    let merge = try self.merge(tasks, into: tasksBefore)
    #expect(
      merge.changed.map(\.columns) == [["due_on"]] && merge.added == ["CV2"] && merge.vanished == ["CV3"])
    #expect(merge.rows.map { $0["task_id"] } == ["CV1", "CV3", "CV2"])
    #expect(merge.rows[0]["status"] == "completed" && merge.rows[0]["notes"] == "giữ")
    #expect(merge.rows[2]["status"] == "in_progress")
  }

  @Test func whatIsNoLongerHandedInIsRemovedWhereTheMappingSaysSo() throws {
    let merge = try self.merge(tasks, into: tasksBefore) { $0.tables[0].vanished = .remove }
    #expect(merge.rows.map { $0["task_id"] } == ["CV1", "CV2"] && merge.vanished == ["CV3"])
  }

  @Test func aFileThatCantBeReadWholeIsNotAddedTo() {
    #expect(throws: EarlierTable.Fault.record(line: 3)) { try EarlierTable(Array("a,b\n1,2\n3\n".utf8)) }
    #expect(throws: EarlierTable.Fault.record(line: 2)) { try EarlierTable(Array("a,b\n1,\"2\n3,4\n".utf8)) }
    #expect(throws: EarlierTable.Fault.noHeader) { try EarlierTable(Array("a,a\n1,2\n".utf8)) }
  }
}
