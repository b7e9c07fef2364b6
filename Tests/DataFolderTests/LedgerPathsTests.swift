import Domain
import TestNumbers
import Testing

@testable import DataFolder

/// The ledger's plain rows are summed without a close look: whatever a row holds, the close look says the same.
@Suite struct LedgerPathsTests {
  /// By column, what may stand there: the first few are good.
  private static let cells: [[String]] = [
    ["D{}", "D{}", "D{}", "D{}", "d{}", "", "D{} ", "D1", "\"D{}\"", "X-{}"],
    ["P1", "P2", "P1", "P2", "P3", "p1", "", "\"P1\"", "P1 ", "P01"],
    ["2026", "2025", "2026", "2026", "26", "1800", "3000", "", "2026.0", "0002"],
    ["current", "carried_over", "current", "current", "now", "", "Current", "\"current\""],
    [
      "2026-02-03", "2026-03-31", "2025-12-31", "2026-06-30", "2026-07-01", "2026-02-30", "3/2/2026", "",
      "1850-01-01",
    ],
    [
      "payment", "advance", "advance_recovery", "refund", "commitment", "settlement", "gift", "", "Payment",
      "payment ",
    ],
    [
      "1000", "-1000", "0", "7", "1.000", "12 tỷ", "", "+5", "-0", "10000000000000001",
      "99999999999999999999",
      "\u{2212}5", "(5)", "1e3",
    ],
    ["F1", "", "F1", "F1", "F9", "f1", "\"F1\"", "F1 "],
    ["treasury", "unit_report", "treasury", "treasury", "bank", "", "\"treasury\""],
    ["UNC-1", "", "UNC\u{200B}", "Sá»Ÿ", "số 1/QĐ", "a\u{1}", "\"a,b\""],
    ["", "Đợt 1", "x – y", "\"dòng\nhai\"", "\u{FFFD}", "m²"],
  ]

  private static func ledger(rows: Int, seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    return (0..<rows).reduce(into: TestFolder.ledgerHeader) { text, row in
      // Most rows have one odd cell or none, some have many.
      let odd =
        Int.random(in: 0..<10, using: &random) == 0 ? cells.count : Int.random(in: 0...1, using: &random)
      let places = Set((0..<odd).map { _ in Int.random(in: 0..<cells.count, using: &random) })
      let written = cells.enumerated().map { place, choices in
        let choice =
          places.contains(place)
          ? Int.random(in: 0..<choices.count, using: &random) : Int.random(in: 0..<2, using: &random)
        return choices[choice].replacing("{}", with: "\(row)")
      }
      text += written.joined(separator: ",") + "\n"
    }
  }

  @Test(arguments: 0..<40)
  func `random rows are read alike by both paths`(_ seed: Int) throws {
    let folder = TestFolder()
    folder.write("transactions.csv", LedgerPathsTests.ledger(rows: 300, seed: UInt64(seed)))
    folder.write("units/SXD/transactions.csv", LedgerPathsTests.ledger(rows: 60, seed: UInt64(seed) + 1000))
    func read(_ sumsPlainRows: Bool) throws -> (FolderReader, Portfolio) {
      let reader = folder.reader()
      reader.sizes.sumsPlainRows = sumsPlainRows
      return (reader, try #require(reader.read()))
    }
    let (quick, quickly) = try read(true)
    let (close, closely) = try read(false)
    let one = try #require(quick.reading)
    let other = try #require(close.reading)
    #expect(one.ledger.laterRowCount == other.ledger.laterRowCount)
    #expect(one.ledger.otherKindRowCount == other.ledger.otherKindRowCount)
    #expect(one.hasSameSums(as: other))
    #expect(
      one.files.values.map(\.tally.usedCount).sorted() == other.files.values.map(\.tally.usedCount).sorted())
    #expect(quickly.problemPlaces == closely.problemPlaces)
    #expect(quickly.problems.list == closely.problems.list)
    #expect(quickly.money.total == closely.money.total)
  }
}
