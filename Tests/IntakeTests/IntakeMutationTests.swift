import Contract
import Domain
import Tabular
import Testing

@testable import Intake

/// Hand-ins with faults of all kinds: nothing may be wrong in silence.
struct IntakeMutationTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// What stands in cells when something went wrong.
  private static let odd = [
    "", "-", "#REF!", "1.000", "1,000", "12.5", "1.234.567", "abc", "2.000.000", "(5)", "12 345", "0,125",
    "A-01", "Kho số",
    "TỔNG", "I", "20/11/2026", "=1+1", "\u{7}", "99999999999999999999", "−3", "1e9", "Tổng cộng", "x",
    "1.000,25 ", "٣",
  ]

  private static func mutated(_ generator: inout Generator) -> HandInSheet {
    var sheet = Clerk.form
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let row = Int.random(in: 3..<sheet.rows.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: sheet.rows.remove(at: row)
      case 1: sheet.rows.insert(sheet.rows[row], at: row)
      case 2:
        let column = Int.random(in: 1...8, using: &generator)
        sheet.rows[row].cells.removeAll { $0.column == column }
        let text = odd[Int.random(in: 0..<odd.count, using: &generator)]
        let kinds: [HandInCell.Kind] = [.text, .text, .text, .error, .percent]
        let kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
        if !text.isEmpty { sheet.rows[row].cells.append(HandInCell(column: column, kind: kind, text)) }
        sheet.rows[row].cells.sort { $0.column < $1.column }
      default:
        guard sheet.rows[row].cells.count > 1 else { continue }
        sheet.rows[row].cells.removeLast()
      }
    }
    for place in sheet.rows.indices {
      sheet.rows[place] = HandInRow(number: place + 1, cells: sheet.rows[place].cells)
    }
    return sheet
  }

  /// Every row below the titles is taken, left out for a reason, refused for a reason, or said to hold nothing for a table.
  @Test(arguments: [7, 11, 23] as [UInt64]) func everyRowIsAccountedFor(seed: UInt64) throws {
    var generator = Generator(state: seed)
    for _ in 0..<60 {
      let sheet = IntakeMutationTests.mutated(&generator)
      guard let taking = Clerk.take(sheet) else { continue }
      let below = sheet.rows.filter { $0.number > taking.head.rows.upperBound }.map(\.number)
      for table in taking.tables {
        let said = Set(
          taking.leftOut.map(\.number) + table.rows.map(\.number) + table.refused.map(\.row) + table.silent)
        #expect(said == Set(below))
      }
    }
  }

  /// An amount that is taken is the one that stands in its cell, in the one way in which the column can be read.
  @Test(arguments: [5, 13, 29] as [UInt64]) func noAmountIsTakenForAnother(seed: UInt64) throws {
    var generator = Generator(state: seed)
    for _ in 0..<60 {
      let sheet = IntakeMutationTests.mutated(&generator)
      guard let taking = Clerk.take(sheet), taking.questions.isEmpty, taking.facts.money == .million else {
        continue
      }
      for table in taking.tables where table.table == .statements {
        guard case .heading(let title)? = table.mapping["disbursed_vnd"]?.source,
          let column = SheetTaker.heading(title, taking.head)?.column
        else { continue }
        for row in table.rows {
          let cell = try #require(sheet.rows.first { $0.number == row.number }?.cell(column))
          let plain = cell.text.filter { $0 != "." && $0 != " " && !$0.isWhitespace }
          let parts = plain.split(separator: ",", omittingEmptySubsequences: false)
          let millions = try #require(Int64((parts.first ?? "").filter(\.isNumber)))
          let fraction = parts.count > 1 ? try #require(Int64((parts[1] + "000000").prefix(6))) : 0
          let isNegative = plain.hasPrefix("(") || plain.hasPrefix("−")
          #expect(
            row.cells["disbursed_vnd"] == String((isNegative ? -1 : 1) * (millions * 1_000_000 + fraction)),
            "\(cell.text)")
        }
      }
    }
  }

  /// The sums of what is taken are those of the totals, or a difference or a refusal says why not.
  @Test func aTotalThatFitsMeansThatNothingIsMissing() throws {
    var generator = Generator(state: 41)
    for _ in 0..<60 {
      let sheet = IntakeMutationTests.mutated(&generator)
      guard let taking = Clerk.take(sheet), taking.questions.isEmpty, let table = taking.tables.first,
        table.table == .statements, table.refused.isEmpty,
        let total = taking.totals.first(where: {
          $0.column == 5 && $0.rowCount == table.rows.count + table.silent.count
        })
      else { continue }
      let sum = table.rows.reduce(Int64(0)) { $0 + (Int64($1.cells["disbursed_vnd"] ?? "") ?? 0) }
      #expect(total.summed == sum)
    }
  }
}
