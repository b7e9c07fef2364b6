import Domain
import TestNumbers
import Testing

@testable import DataFolder

/// The ledger on another day than the one it was read for.
@Suite struct DaysTests {
  /// A ledger over fourteen months, in the order of its days but for every tenth row.
  private static func ledger(rows: Int, seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    var text = TestFolder.ledgerHeader
    for row in 0..<rows {
      let place =
        Int.random(in: 0...9, using: &random) == 0
        ? Int.random(in: 0...420, using: &random) : row * 420 / rows
      let day = (Day(year: 2025, month: 4, day: 1) ?? Day(number: 0)) + place
      let year =
        day.civil.month == 1 && Int.random(in: 0...1, using: &random) == 0
        ? day.civil.year - 1 : day.civil.year
      let kind = ["payment", "advance", "refund", "commitment"].randomElement(using: &random) ?? ""
      let amount =
        kind == "refund"
        ? "-\(Int.random(in: 1...9, using: &random))" : "\(Int.random(in: 1...900, using: &random))"
      text += "R\(row),P\(Int.random(in: 1...2, using: &random)),\(year),"
      text += Int.random(in: 0...4, using: &random) == 0 ? "carried_over" : "current"
      text +=
        ",\(day.iso),\(kind),\(amount),F1,\(Int.random(in: 0...3, using: &random) == 0 ? "unit_report" : "treasury"),,\n"
    }
    return text
  }

  private static func said(_ portfolio: Portfolio?) -> [String] {
    guard let portfolio else { return [] }
    let months = portfolio.money.byMonth.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return months + [
      "\(portfolio.money.total)", "\(portfolio.ledger.rowCount) \(portfolio.ledger.laterRowCount)",
      "\(portfolio.ledger.otherKindRowCount) \(portfolio.problems.count)",
    ] + portfolio.problemPlaces
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a day reached by steps is that day at once`(_ seed: UInt64) throws {
    let folder = TestFolder()
    folder.write("transactions.csv", DaysTests.ledger(rows: 900, seed: seed))
    func makeReader(_ day: Day) -> FolderReader {
      let reader = folder.reader { $0.asOf = Moment(day: day, minute: 0) }
      reader.sizes.window = 512
      reader.sizes.stretch = 1024
      return reader
    }
    var random = SeededRandom(seed: seed)
    var day = try #require(Day(iso: "2026-05-20"))
    let stepping = makeReader(day)
    _ = stepping.read()
    for _ in 0..<30 {
      day = day + Int.random(in: -45...40, using: &random)
      stepping.asOf = Moment(day: day, minute: 0)
      _ = stepping.read()
      #expect(DaysTests.said(stepping.portfolio) == DaysTests.said(makeReader(day).read()), "\(day.iso)")
    }
  }

  @Test func `another day reads nothing again, another month only its own part`() throws {
    let folder = TestFolder()
    var random = SeededRandom(seed: 1)
    let days = (0..<2000).map { (Day(year: 2025, month: 1, day: 1) ?? Day(number: 0)) + $0 / 4 }
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader
        + days.enumerated().map { row, day in
          "R\(row),P1,\(day.civil.year),current,\(day.iso),payment,\(Int.random(in: 1...9, using: &random)),F1,treasury,,\n"
        }.joined())
    let reader = folder.reader { $0.asOf = Moment(iso: "2026-05-10") }
    reader.sizes.window = 4096
    let first = try #require(reader.read())
    let size = try #require(first.files.first { $0.table == "transactions" }).byteCount
    func cost(_ iso: String) -> Int {
      reader.asOf = Moment(iso: iso)
      let before = reader.bytesRead
      _ = reader.read()
      return Int(reader.bytesRead - before)
    }
    #expect(cost("2026-05-09") == 0)
    #expect(cost("2026-04-30") == 0)
    let april = cost("2026-04-29")
    #expect(april > 0 && april < size / 4)
    #expect(cost("2026-04-12") == 0)
    #expect(cost("2026-05-11") == 0)
    #expect(cost("2025-02-03") < size / 4)
  }

  @Test func `a ledger that changed is read whole for a day of another month`() throws {
    let folder = TestFolder()
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + "D1,P1,2026,current,2026-02-03,payment,5,F1,treasury,,\n"
        + "D2,P1,2026,current,2026-02-20,payment,60,F1,treasury,,\n")
    let reader = folder.reader { $0.asOf = Moment(iso: "2026-06-30") }
    #expect(reader.read()?.money.total.disbursed == 65)
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + "D1,P1,2026,current,2026-02-03,payment,7,F1,treasury,,\n"
        + "D2,P1,2026,current,2026-02-20,payment,60,F1,treasury,,\n")
    reader.asOf = Moment(iso: "2026-02-10")
    #expect(reader.read()?.money.total.disbursed == 7)
  }
}
