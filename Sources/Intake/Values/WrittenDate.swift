import Domain
import Tabular

/// A day as somebody typed it: two numbers and a year, in an order that one cell may not tell.
struct WrittenDate: Hashable {
  let first: Int
  let second: Int
  let year: Int
  /// Whether the order is plain: the year in front, or words such as `ngày 20 tháng 11`.
  let isSure: Bool

  /// Nil for what is no day, and for one without a year.
  ///
  /// Two digits of a year are of 2000 to 2079, else of 1980 to 1999: nothing of a plan is older.
  init?(_ text: String) {
    let numbers = text.split { !("0"..."9").contains($0) }.map(String.init)
    let words = NearName(text).text
    guard numbers.count >= 3, let a = Int(numbers[0]), let b = Int(numbers[1]), let c = Int(numbers[2]),
      numbers.count == 3 || WrittenDate.isMidnight(numbers[3...])
    else { return nil }
    if numbers[0].count == 4 {
      (first, second, year, isSure) = (c, b, a, true)
    } else {
      let isSaid = words.hasPrefix("ngay") && words.contains("thang")
      guard isSaid || WrittenDate.isPlain(text) else { return nil }
      guard numbers[0].count <= 2, numbers[1].count <= 2, numbers[2].count == 4 || numbers[2].count == 2
      else {
        return nil
      }
      let full = numbers[2].count == 4 ? c : c < 80 ? 2000 + c : 1900 + c
      (first, second, year, isSure) = (a, b, full, isSaid)
    }
  }

  /// Digits and what parts them, nothing else.
  private static func isPlain(_ text: String) -> Bool {
    text.allSatisfy { ("0"..."9").contains($0) || "/-. :".contains($0) || $0.isWhitespace }
  }

  private static func isMidnight(_ numbers: ArraySlice<String>) -> Bool {
    numbers.count <= 3 && numbers.allSatisfy { Int($0) == 0 }
  }

  func day(_ style: DateStyle) -> Day? {
    isSure || style == .dayFirst
      ? Day(year: year, month: second, day: first) : Day(year: year, month: first, day: second)
  }
}

/// In which order days are written in a column.
public enum DateStyle: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "dd/mm/yyyy"
  /// As in the United States; taken only where a day beyond 12 proves it and no cell contradicts.
  case monthFirst = "mm/dd/yyyy"
}

/// What the cells of a column tell of the order.
public struct DateEvidence: Hashable, Sendable {
  public private(set) var proofs: [DateStyle: NumberEvidence.Proof] = [:]

  init() {}

  mutating func add(_ date: WrittenDate, _ text: String, row: Int) {
    guard !date.isSure else { return }
    let proof = NumberEvidence.Proof(row: row, text: text)
    switch (date.day(.dayFirst), date.day(.monthFirst)) {
    case (_?, nil): if proofs[.dayFirst] == nil { proofs[.dayFirst] = proof }
    case (nil, _?): if proofs[.monthFirst] == nil { proofs[.monthFirst] = proof }
    case (_?, _?), (nil, nil): break
    }
  }

  /// Nil where two cells contradict each other.
  public var style: DateStyle? {
    guard proofs[.monthFirst] != nil else { return .dayFirst }
    return proofs[.dayFirst] == nil ? .monthFirst : nil
  }
}
