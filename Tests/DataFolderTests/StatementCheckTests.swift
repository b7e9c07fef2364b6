import Domain
import Testing

@testable import DataFolder

/// Statements against the ledger: 1000 on 3 February and 500 on 4 March for P1, 300 on 5 March for P2, all of the
/// Treasury's.
@Suite struct StatementCheckTests {
  private func problems(_ rows: [String], ledger: [String] = [], asOf: String = "2026-06-30") -> [Problem] {
    let folder = TestFolder()
    folder.write(
      "disbursed_to_date.csv",
      "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\n"
        + rows.map { $0 + "\n" }.joined())
    for row in ledger { folder.append("transactions.csv", row + "\n") }
    return Array(folder.reader { $0.asOf = Moment(iso: asOf) }.read()?.problems.list ?? [])
  }

  /// Seen: a difference was told on the statement's own day only.
  @Test(arguments: ["2026-03-31", "2026-04-01", "2026-06-30"])
  func `a statement that the ledger contradicts is named on every later day`(asOf: String) {
    let found = problems(["P1,2026,current,2026-03-31,actual,treasury,F1,1600"], asOf: asOf)
    #expect(found.map(\.place.text) == ["disbursed_to_date.csv:2:disbursed_vnd"])
    #expect(found.map(\.rule) == [.ledgerDiffers])
    #expect(found.map(\.expected) == [.equal("1500")])
  }

  @Test(arguments: [("2026-03-03", "1000"), ("2026-03-04", "1500"), ("2026-02-02", "0")])
  func `a statement is set against the ledger of its own day`(day: String, paid: String) {
    #expect(problems(["P1,2026,current,\(day),actual,treasury,F1,\(paid)"]) == [])
    #expect(problems(["P1,2026,current,\(day),actual,treasury,F1,1234"]).map(\.expected) == [.equal(paid)])
  }

  @Test func `the Treasury's and the unit's statements of one day are not added`() {
    #expect(
      problems([
        "P1,2026,current,2026-03-31,actual,treasury,F1,1500",
        "P1,2026,current,2026-03-31,actual,unit_report,F1,1500",
      ]) == [])
    let found = problems([
      "P1,2026,current,2026-03-31,actual,treasury,F1,1500",
      "P1,2026,current,2026-03-31,actual,unit_report,F1,1700",
    ])
    #expect(found.map(\.place.text) == ["disbursed_to_date.csv:3:disbursed_vnd"])
    #expect(found.map(\.found) == ["1700"])
  }

  @Test func `a unit's statement is set against the unit's rows where there are any`() {
    let own = ["D7,P1,2026,current,2026-03-10,payment,900,F1,unit_report,,"]
    let found = problems(["P1,2026,current,2026-03-31,actual,unit_report,F1,900"], ledger: own)
    // 900 beside the Treasury's 1500, but the statement agrees.
    #expect(found.map(\.rule) == [.sourcesDiffer])
  }

  @Test func `only the newest statement of a source is compared, and the shown day's future is none`() {
    #expect(
      problems([
        "P1,2026,current,2026-02-28,actual,treasury,F1,900",
        "P1,2026,current,2026-03-31,actual,treasury,F1,1500",
        "P1,2026,current,2026-12-31,projection,treasury,F1,9000",
      ]) == [])
    #expect(
      problems(["P1,2026,current,2026-06-29,actual,treasury,F1,7"], asOf: "2026-06-28") == [])
  }

  @Test func `figures of two capital years are one whole, a part alone may be less and never more`() {
    let carried = ["D7,P1,2026,carried_over,2026-03-10,payment,200,F1,treasury,,"]
    let both = [
      "P1,2026,current,2026-03-31,actual,treasury,F1,1500",
      "P1,2026,carried_over,2026-03-31,actual,treasury,F1,200",
    ]
    func differs(_ rows: [String]) -> [Domain.Expectation] {
      problems(rows, ledger: carried).filter { $0.rule == .ledgerDiffers }.map(\.expected)
    }
    #expect(differs(both) == [])
    #expect(differs(both + ["P1,2026,current,2026-04-30,actual,treasury,F1,1500"]) == [])
    #expect(differs(both + ["P1,2026,current,2026-04-30,actual,treasury,F1,1800"]) == [.atMost("1700")])
  }

  @Test func `a cumulative figure may fall where the ledger says why`() {
    let back = ["D7,P1,2026,current,2026-04-10,refund,-100,F1,treasury,,"]
    let rows = [
      "P1,2026,current,2026-03-31,actual,treasury,F1,1500",
      "P1,2026,current,2026-04-30,actual,treasury,F1,1400",
    ]
    #expect(problems(rows, ledger: back) == [])
    #expect(problems(rows).map(\.rule).contains(.cumulativeFalls))
  }

  @Test func `a row added to the ledger is set against the statements at once`() throws {
    let folder = TestFolder()
    folder.write(
      "disbursed_to_date.csv",
      "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\nP1,2026,current,2026-03-10,actual,treasury,F1,1500\n"
    )
    let reader = folder.reader()
    #expect(try #require(reader.read()).problemPlaces == [])
    folder.append("transactions.csv", "D9,P1,2026,current,2026-03-11,payment,7,F1,treasury,,\n")
    #expect(try #require(reader.read()).problemPlaces == [])
    folder.append("transactions.csv", "D10,P1,2026,current,2026-03-10,payment,7,F1,treasury,,\n")
    #expect(
      try #require(reader.read()).problemPlaces == ["disbursed_to_date.csv:2:disbursed_vnd ledger-differs"])
    // A statement of another day asks for days that were not kept: the ledger is read again.
    folder.append("disbursed_to_date.csv", "P1,2026,current,2026-03-12,actual,treasury,F1,1514\n")
    #expect(try #require(reader.read()).problemPlaces == [])
  }
}
