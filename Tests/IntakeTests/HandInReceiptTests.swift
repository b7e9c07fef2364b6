import Domain
import Testing

@testable import Intake

/// A hand-in is noted where the secretariat waits for it.
struct HandInReceiptTests {
  private static let table = #"""
    unit_id,period_end,due_on,received_at,status,file,own
    STC,2026-11-12,2026-11-12,,,,a
    SXD,2026-11-19,2026-11-19,,,,b
    STC,2026-11-19,2026-11-19,,,,"c, ""d"""
    STC,2026-11-26,2026-11-26,,,,e

    """#

  private func receipt(_ day: String, unit: String = "STC", in table: String = table) throws -> HandInReceipt?
  {
    let moment = try #require(Moment(iso: "2026-11-20T08:30:00+07:00"))
    let day = try #require(Day(iso: day))
    return HandInReceipt(of: unit, day: day, at: moment, file: "B,1.xlsx", in: Array(table.utf8))
  }

  @Test(arguments: [
    ("2026-11-19", "2026-11-19"), ("2026-11-20", "2026-11-19"), ("2026-11-25", "2026-11-19"),
    ("2026-11-26", "2026-11-26"), ("2026-11-12", "2026-11-12"), ("2026-11-10", "2026-11-12"),
    ("2026-12-02", "2026-11-26"),
  ])
  func theRowOfTheWeekGetsTheReceipt(_ day: String, _ period: String) throws {
    let receipt = try #require(try receipt(day))
    #expect(receipt.periodEnd.iso == period)
    let lines = receipt.text.split(separator: "\n")
    let before = Self.table.split(separator: "\n")
    #expect(lines.count == before.count && zip(lines, before).count { $0 != $1 } == 1)
    #expect(
      lines.contains {
        $0.hasPrefix("STC,\(period),\(period),2026-11-20T08:30:00+07:00,received,\"B,1.xlsx\",")
      })
  }

  @Test func whatNobodyWaitsForIsNotNoted() throws {
    #expect(try receipt("2026-10-01") == nil && receipt("2026-12-03") == nil)
    #expect(try receipt("2026-11-19", unit: "SYT") == nil)
    // Handed in before; one that was given back is waited for again.
    let taken = Self.table.replacing("2026-11-19,,,", with: "2026-11-19,2026-11-19T09:00:00+07:00,accepted,")
    #expect(try receipt("2026-11-20", in: taken) == nil)
    #expect(try receipt("2026-11-20", in: taken.replacing("accepted", with: "returned")) != nil)
    // What can't be read whole is not written again.
    #expect(try receipt("2026-11-19", in: Self.table + "STC,2026-11-19\n") == nil)
    #expect(try receipt("2026-11-19", in: "") == nil)
    #expect(try receipt("2026-11-19", in: "unit_id;period_end;due_on\n") == nil)
  }
}
