import Domain
import TestNumbers
import Testing

@testable import DataFolder

@Suite struct LedgerTests {
  @Test(arguments: 0..<30)
  func `two threads and small windows sum what one sums in one`(_ seed: Int) throws {
    let folder = TestFolder()
    let ledger = LedgerTests.ledger(rows: 400, seed: UInt64(seed))
    folder.write("transactions.csv", ledger.text)
    for (window, stretch) in [(64, 256), (1000, 1000), (1 << 16, 4096), (1 << 18, 1 << 20)] as [(Int, UInt64)]
    {
      let reader = folder.reader()
      reader.sizes = ReadingSizes(window: window, stretch: stretch, twoThreads: 64)
      let portfolio = try #require(reader.read())
      #expect(portfolio.money.total.disbursed == ledger.disbursed)
      #expect(portfolio.ledger.rowCount == 400)
      #expect(
        portfolio.problemPlaces.filter { !$0.contains("above") && !$0.contains("paid") } == ledger.problems)
    }
  }

  @Test func `a cut inside a quoted cell that looks like rows is found out`() throws {
    let folder = TestFolder()
    let trap = String(repeating: "D7,P1,2026,current,2026-02-03,payment,1,F1,treasury,,\n", count: 200)
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + "D1,P1,2026,current,2026-02-03,payment,1000,F1,treasury,UNC-1,\"\(trap)\"\n"
        + "D2,P1,2026,current,2026-03-04,payment,500,F1,treasury,UNC-2,\n")
    let reader = folder.reader()
    reader.sizes = ReadingSizes(window: 512, stretch: 512, twoThreads: 512)
    let portfolio = try #require(reader.read())
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.ledger.rowCount == 2)
    #expect(portfolio.money.total.disbursed == 1500)
  }

  @Test func `a repeated code is set aside wherever it stands`() throws {
    let folder = TestFolder()
    var rows = (0..<300).map { "D\($0),P1,2026,current,2026-02-03,payment,1,F1,treasury,," }
    rows[250] = "D7,P1,2026,current,2026-02-03,payment,1000,F1,treasury,,"
    rows[20] = "ABC-X,P1,2026,current,2026-02-03,payment,1,F1,treasury,,"
    rows[280] = "ABC-X,P1,2026,current,2026-02-03,payment,1000,F1,treasury,,"
    folder.write("transactions.csv", TestFolder.ledgerHeader + rows.joined(separator: "\n") + "\n")
    for stretch in [512, 1 << 20] as [UInt64] {
      let reader = folder.reader()
      reader.sizes.stretch = stretch
      let portfolio = try #require(reader.read())
      #expect(
        portfolio.problemPlaces == [
          "transactions.csv:282:transaction_id primary-key",
          "transactions.csv:252:transaction_id primary-key",
        ])
      #expect(
        portfolio.problems.list.map(\.expected) == [
          .unique(first: "transactions.csv:22"), .unique(first: "transactions.csv:9"),
        ])
      #expect(portfolio.money.total.disbursed == 298)
      #expect(portfolio.files.first { $0.table == "transactions" }?.rejectedCount == 2)
    }
  }

  @Test(arguments: [
    ("D1,PX,2026,current,2026-02-03,payment,1000,F1,treasury,,", "project_id foreign-key"),
    ("D1,P1,2026,current,2026-02-03,payment,1000,FX,treasury,,", "funding_source_id foreign-key"),
    ("D1,P1,26,current,2026-02-03,payment,1000,F1,treasury,,", "fiscal_year type"),
    ("D1,P1,2026,now,2026-02-03,payment,1000,F1,treasury,,", "capital_year enum"),
    ("D1,P1,2026,current,2026-02-29,payment,1000,F1,treasury,,", "date type"),
    ("D1,P1,2026,current,2026-2-03,payment,1000,F1,treasury,,", "date type"),
    ("D1,P1,2026,current,2026-02-03,gift,1000,F1,treasury,,", "type enum"),
    ("D1,P1,2026,current,2026-02-03,payment,1.000,F1,treasury,,", "amount_vnd type"),
    ("D1,P1,2026,current,2026-02-03,payment,,F1,treasury,,", "amount_vnd required"),
    ("D1,P1,2026,current,2026-02-03,payment,1000,F1,bank,,", "source enum"),
    ("d1,P1,2026,current,2026-02-03,payment,1000,F1,treasury,,", "transaction_id pattern"),
    ("D1,P1,2026,current,2026-02-03,payment,10000000000000001,F1,treasury,,", "amount_vnd overflow"),
  ])
  func `a ledger row with one wrong cell is one problem`(_ row: String, _ problem: String) {
    let folder = TestFolder()
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + "D0,P1,2026,current,2026-02-03,payment,7,F1,treasury,,\n" + row + "\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["transactions.csv:3:\(problem)"])
    #expect(portfolio.ledger.rowCount == (problem.hasPrefix("funding") ? 2 : 1))
  }

  /// Seen: a payment of -5 was named, and taken away from the total all the same.
  @Test(arguments: ["payment,-5", "refund,5", "advance_recovery,5", "advance,-5"])
  func `a row whose sign contradicts its kind is a problem and is not summed`(_ cells: String) {
    let folder = TestFolder()
    folder.write(
      "transactions.csv", TestFolder.ledgerHeader + "D1,P1,2026,current,2026-02-03,\(cells),F1,treasury,,\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["transactions.csv:2:amount_vnd sign"])
    #expect(portfolio.money.total.disbursed == 0)
    #expect(portfolio.ledger.rowCount == 0)
    #expect(portfolio.files.first { $0.table == "transactions" }?.rejectedCount == 1)
  }

  @Test func `a plain row may be quoted, signed and spaced by CRLF`() {
    let folder = TestFolder()
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader
        + "\"D1\",\"P1\",\"2026\",\"current\",\"2026-02-03\",\"payment\",\"+1000\",\"F1\",\"treasury\",\"\",\"\"\r\n"
        + "D2,P1,2026,current,2026-02-03,payment,007,F1,treasury,,\r\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.money.total.disbursed == 1007)
  }

  /// The fast path takes plain rows, the close one the same rows in quotes: both must sum and say the same.
  @Test(arguments: 0..<40)
  func `the two paths of reading say the same of random rows`(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &* 77)
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    let rows = (0..<120).map { row in
      [
        "D\(row)", pick(["P1", "P2", "P1", "P2", "PX"]), pick(["2025", "2026", "2026"]),
        pick(["current", "current", "carried_over"]),
        pick([
          "2026-02-03", "2025-12-30", "2026-01-31", "2026-06-30", "2026-07-01", "2024-02-29", "2062-01-01",
        ]),
        pick(TransactionKind.allCases.map(\.code)), pick(["1000", "-1000", "7", "-7", "0"]),
        pick(["F1", "F2", "F3", "", "FX"]), pick(["treasury", "unit_report"]), pick(["", "UNC-1"]), "",
      ]
    }
    var said: [String] = []
    for quote in ["", "\""] {
      let folder = TestFolder()
      folder.write(
        "funding_sources.csv",
        "funding_source_id,name,budget_level,budget_class\nF1,a,city_budget,investment\nF2,b,city_budget,recurrent\nF3,c,science_fund,fund\n"
      )
      folder.write(
        "disbursed_to_date.csv",
        "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\nP1,2026,current,2026-02-10,actual,treasury,F1,1\n"
      )
      folder.write(
        "transactions.csv",
        TestFolder.ledgerHeader
          + rows.map { $0.map { quote + $0 + quote }.joined(separator: ",") + "\n" }.joined())
      let portfolio = try #require(folder.reader().read())
      said.append(
        "\(portfolio.ledger.rowCount) \(portfolio.ledger.laterRowCount) \(portfolio.ledger.otherKindRowCount)\n"
          + "\(portfolio.money.total) \(portfolio.money.byMonth.sorted { $0.key < $1.key })\n"
          + portfolio.ledger.years.flatMap { year in
            (0..<year.lanes.count).map { lane in
              let key = Key<Project>(Int32(year.lanes.project(lane)))
              return "\(key) \(String(describing: year.paid(key))) \(year.outstandingAdvance(key))"
            }.sorted()
          }.joined(separator: "\n") + portfolio.problemPlaces.joined(separator: "\n"))
    }
    #expect(said[0] == said[1])
  }

  @Test func `amounts that add up beyond Int64 are refused`() {
    let folder = TestFolder()
    let rows = (0..<930).map { "D\($0),P1,2026,current,2026-02-03,payment,10000000000000000,F1,treasury,,\n" }
    folder.write("transactions.csv", TestFolder.ledgerHeader + rows.joined())
    let reader = folder.reader()
    reader.sizes.stretch = 1024
    let portfolio = reader.read()
    // 922 times 10^16 fit into Int64.
    #expect(portfolio?.ledger.rowCount == 922)
    #expect(portfolio?.problems.list.count { $0.rule == .overflow } == 8)
  }

  @Test func `rows after the moment and commitments are counted and not summed`() {
    let folder = TestFolder()
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + "D1,P1,2026,current,2026-07-01,payment,5,F1,treasury,,\n"
        + "D2,P1,2026,current,2026-06-30,payment,6,F1,treasury,,\nD3,P1,2026,current,2026-01-30,commitment,7,F1,treasury,,\n"
    )
    let reader = folder.reader()
    let portfolio = reader.read()
    #expect(portfolio?.money.total.disbursed == 6)
    #expect(portfolio?.ledger.laterRowCount == 1)
    #expect(portfolio?.ledger.otherKindRowCount == 1)
    reader.asOf = Moment(iso: "2026-07-02")
    #expect(reader.read()?.money.total.disbursed == 11)
    reader.asOf = Moment(iso: "2026-01-31")
    #expect(reader.read()?.money.total.disbursed == 0)
  }

  /// A ledger with quoted text, line breaks, and the sum of what it disburses.
  private static func ledger(rows: Int, seed: UInt64) -> (text: String, disbursed: Dong, problems: [String]) {
    var random = SeededRandom(seed: seed)
    let notes = [
      "", "\"a, b\"", "\"dòng 1\ndòng 2\"", "\"x \"\"y\"\"\"", "Thanh toán đợt 1", "\"\n\n,,\"\"\n\"",
    ]
    var text = TestFolder.ledgerHeader
    var sum: Dong = 0
    for row in 0..<rows {
      let amount = Dong.random(in: 0..<1_000_000_000_000, using: &random)
      let project = ["P1", "P2"].randomElement(using: &random) ?? "P1"
      let month = Int.random(in: 1...6, using: &random)
      let source = "treasury"
      sum += amount
      text +=
        "D\(row),\(project),2026,current,2026-0\(month)-1\(row % 10),payment,\(amount),F1,\(source),UNC,\(notes.randomElement(using: &random) ?? "")\n"
    }
    return (text, sum, [])
  }
}
