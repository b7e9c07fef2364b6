import Domain
import Testing

@Suite struct OpenAdvancesTests {
  private func open(_ entries: [LedgerEntry], on iso: String = "2026-06-30") throws -> OpenAdvances {
    OpenAdvances(Key(0), try Ledger(asOf: day(iso), entries).years)
  }

  private func advance(_ iso: String, _ amount: Dong, year: Int = 2025) throws -> LedgerEntry {
    LedgerEntry(
      fiscalYear: year, month: monthNumber(try day(iso)), amount: amount, source: .treasury, isAdvance: true)
  }

  @Test func `a recovery takes back the oldest advance first`() throws {
    let advances = [
      try advance("2025-02-10", 100), try advance("2025-08-10", 50),
      try advance("2026-03-01", -120, year: 2026),
    ]
    let open = try open(advances)
    #expect(open.amount == 30)
    #expect(open.oldestMonth == monthNumber(try day("2025-08-01")))
  }

  @Test func `what is recovered whole is no open advance, and payments are none`() throws {
    let open = try open([
      try advance("2025-02-10", 100), try advance("2025-05-10", -100), LedgerEntry(amount: 70),
    ])
    #expect(open.amount == 0 && open.oldestMonth == nil)
  }

  @Test func `on an earlier day the later recovery has not come`() throws {
    let advances = [try advance("2025-02-10", 100), try advance("2026-03-01", -100, year: 2026)]
    #expect(try open(advances, on: "2026-01-31").amount == 100)
  }
}
