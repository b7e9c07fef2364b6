import Domain
import Testing

@testable import DataFolder

@Suite struct VoucherTests {
  private let row = "P2,2026,current,2026-05-01,payment,40,F1,treasury,UNC-9,"

  private func problems(_ rows: [String]) -> [Problem] {
    let folder = TestFolder()
    for (place, row) in rows.enumerated() { folder.append("transactions.csv", "E\(place),\(row)\n") }
    return Array(folder.read().problems.list)
  }

  @Test func `the same voucher twice is named at the second row`() {
    let found = problems([row, "P2,2026,current,2026-05-01,payment,41,F1,treasury,UNC-9,", row])
    #expect(found.map(\.place.text) == ["transactions.csv:7:document_number"])
    #expect(found.map(\.rule) == [.voucherTwice])
    #expect(found.map(\.expected) == [.unique(first: "transactions.csv:5")])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "P2,2026,current,2026-05-02,payment,40,F1,treasury,UNC-9,",
    "P1,2026,current,2026-05-01,payment,40,F1,treasury,UNC-9,",
    "P2,2026,current,2026-05-01,payment,41,F1,treasury,UNC-9,",
    "P2,2026,current,2026-05-01,payment,40,F1,treasury,UNC-8,",
    "P2,2026,current,2026-05-01,commitment,40,F1,treasury,UNC-9,",
  ])
  func `rows that differ in anything are two vouchers`(other: String) {
    #expect(problems([row, other]) == [])
  }

  @Test func `rows without a number are no vouchers`() {
    let bare = "P2,2026,current,2026-05-01,payment,40,F1,treasury,,"
    #expect(problems([bare, bare]) == [])
  }

  @Test func `the unit's report of the Treasury's voucher is no second one`() {
    let found = problems([row, row.replacing("treasury", with: "unit_report")])
    #expect(found.map(\.rule) == [.sourcesDiffer])  // 40 of the unit's beside 340 of the Treasury's
  }
}
