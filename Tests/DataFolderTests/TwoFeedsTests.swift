import Domain
import Testing

@testable import DataFolder

/// A unit's file and the Treasury's about the same projects: both are kept, and one counts.
@Suite struct TwoFeedsTests {
  private static let statementHeader =
    "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\n"

  private static let midYear = Moment(closeOf: Day(number: 20_634))  // 2026-06-30

  @Test func `one voucher in both files is in both sums and in the disbursement once`() throws {
    let folder = TestFolder()
    folder.write(
      "units/SXD/transactions.csv",
      TestFolder.ledgerHeader + """
        D1,P1,2026,current,2026-02-03,payment,1000,F1,unit_report,UNC-1,
        D2,P1,2026,current,2026-03-04,advance,500,F1,unit_report,UNC-2,
        D4,P1,2026,current,2026-04-01,payment,70,F1,unit_report,UNC-4,

        """)
    let portfolio = folder.read()
    let project = try #require(portfolio.projects.key(of: "P1"))
    #expect(portfolio.ledger[2026]?.paid(project, by: .treasury)?.all.all == 1500)
    #expect(portfolio.ledger[2026]?.paid(project, by: .unitReport)?.all.all == 1570)
    #expect(portfolio.money.total.disbursed == 1800)
    #expect(portfolio.problemPlaces == ["projects.csv:2:project_id sources-differ"])
    let found = try #require(portfolio.disagreements.first)
    #expect(found.feeds?.unit.sum == 1570 && found.feeds?.treasury.sum == 1500)
    #expect(portfolio.counting(project, in: 2026) == .treasury)
    #expect(portfolio.files.map(\.rejectedCount).reduce(0, +) == 0)
  }

  @Test func `a code twice in one source still names the second row`() {
    let folder = TestFolder()
    let row = "D9,P1,2026,current,2026-02-03,payment,1000,F1,unit_report,UNC-1,\n"
    folder.write("units/SXD/transactions.csv", TestFolder.ledgerHeader + row + row)
    #expect(folder.read().problemPlaces.contains("units/SXD/transactions.csv:3:transaction_id primary-key"))
  }

  @Test func `statements by both without a ledger are compared on a day of both, and the Treasury's count`()
    throws
  {
    func read(_ rows: [String]) -> Portfolio {
      let folder = TestFolder()
      folder.remove("transactions.csv")
      folder.write("disbursed_to_date.csv", Self.statementHeader + rows.map { $0 + "\n" }.joined())
      return folder.reader { $0.asOf = TwoFeedsTests.midYear }.read()
        ?? Portfolio(asOf: TwoFeedsTests.midYear)
    }
    let same = "P1,2026,current,2026-04-30,actual,treasury,F1,900"
    let portfolio = read([same, "P1,2026,current,2026-04-30,actual,unit_report,F1,950"])
    #expect(portfolio.problemPlaces == ["disbursed_to_date.csv:3:disbursed_vnd sources-differ"])
    #expect(portfolio.problems.list.first?.expected == .equal("900"))
    #expect(portfolio.money.total.disbursed == 900)
    let found = try #require(portfolio.disagreements.first?.feeds)
    #expect((found.unit.sum, found.treasury.sum) == (950, 900))
    #expect((found.unit.origin?.line, found.treasury.origin?.line) == (3, 2))
    #expect(read([same, "P1,2026,current,2026-04-30,actual,unit_report,F1,900"]).problemPlaces == [])
    // On different days they may well differ.
    #expect(read([same, "P1,2026,current,2026-05-31,actual,unit_report,F1,950"]).problemPlaces == [])
  }

  @Test func `the Treasury's statement beside the unit's rows is a warning, no error`() throws {
    let folder = TestFolder()
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + "D1,P1,2026,current,2026-02-03,payment,1000,F1,unit_report,UNC-1,\n")
    folder.write(
      "disbursed_to_date.csv", Self.statementHeader + "P1,2026,current,2026-04-30,actual,treasury,F1,900\n")
    let portfolio = try #require(folder.reader { $0.asOf = TwoFeedsTests.midYear }.read())
    let found = portfolio.problems.list.filter { $0.file == "disbursed_to_date.csv" }
    #expect(found.map(\.rule) == [.sourcesDiffer] && found.first?.severity == .warning)
    #expect(portfolio.money.total.disbursed == 1000)
    #expect(portfolio.disagreements.first?.feeds?.treasury.sum == 900)
  }

  private struct Row {
    let file: Int
    let code: Int
    let day: Day
    let amount: Dong
    let source: FigureSource

    var line: String {
      "V\(code),P1,2026,current,\(day.iso),\(amount < 0 ? "refund" : "payment"),\(amount),F1,\(source.code),,"
    }
  }

  @Test(arguments: 0..<12)
  func `the sums of random rows in both files are what the rule says`(seed: UInt64) throws {
    var random = LinearGenerator(state: seed &* 7919 &+ 1)
    let first = try #require(Day(iso: "2026-01-05"))
    let all = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Row(
        file: Int.random(in: 0...1, using: &random), code: Int.random(in: 1...30, using: &random),
        day: first + Int.random(in: 0..<150, using: &random),
        amount: Dong.random(in: -50...900, using: &random),
        source: Bool.random(using: &random) ? .treasury : .unitReport)
    }
    // The shared file is read first; of one source's rows of a code the first counts.
    var seen: Set<[String]> = []
    let kept = (all.filter { $0.file == 0 } + all.filter { $0.file == 1 }).filter {
      seen.insert(["\($0.code)", $0.source.code]).inserted
    }
    let folder = TestFolder()
    for (file, name) in ["transactions.csv", "units/SXD/transactions.csv"].enumerated() {
      folder.write(
        name, TestFolder.ledgerHeader + all.filter { $0.file == file }.map { $0.line + "\n" }.joined())
    }
    // Also within a month, of which the days are read again.
    for iso in ["2026-06-30", "2026-03-17"] {
      let asOf = try #require(Moment(iso: iso))
      let portfolio = try #require(folder.reader { $0.asOf = asOf }.read())
      let project = try #require(portfolio.projects.key(of: "P1"))
      func sum(_ source: FigureSource) -> Dong? {
        let rows = kept.filter { $0.source == source && $0.day <= asOf.day }
        return rows.isEmpty ? nil : rows.reduce(0) { $0 + $1.amount }
      }
      let year = portfolio.ledger[2026]
      #expect(year?.paid(project, by: .treasury)?.all.all == sum(.treasury), "\(seed) \(iso)")
      #expect(year?.paid(project, by: .unitReport)?.all.all == sum(.unitReport), "\(seed) \(iso)")
      #expect(portfolio.money.total.disbursed == sum(.treasury) ?? sum(.unitReport) ?? 0, "\(seed) \(iso)")
      let differs =
        sum(.treasury).map { treasury in sum(.unitReport).map { $0 != treasury } ?? false } ?? false
      #expect(portfolio.disagreements.count == (differs ? 1 : 0))
      #expect(portfolio.problems.list.contains { $0.rule == .sourcesDiffer } == differs)
      #expect(portfolio.problems.list.filter { $0.rule == .primaryKey }.count == all.count - kept.count)
    }
  }
}

/// The same numbers on every machine. Source: Knuth, MMIX.
private struct LinearGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
