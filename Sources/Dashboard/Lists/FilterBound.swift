import Cells
import Domain

/// What is written behind the sign of a condition, in each sense that it has: a bare 5 is days, points, percents, and
/// amounts in the unit of money on the screen.
struct FilterBound: Hashable, Sendable {
  var count: Int64?
  /// In đồng.
  var money: Int64?
  /// In hundredths of a percent.
  var hundredths: Int64?
  var day: Day?

  /// - Parameter text: folded.
  init(_ text: String, _ context: Context) {
    day = FilterBound.day(text, context)
    guard var number = WrittenNumber(text, context.numbers) else { return }
    let unit = number.takeUnit()
    switch unit {
    case nil:
      count = number.value(times: 0)
      hundredths = number.value(times: 2)
      money = number.value(times: context.unit == .million ? 6 : 9)
    case .money(let power): money = number.value(times: power)
    case .days: count = number.value(times: 0)
    case .percent: hundredths = number.value(times: 2)
    }
  }

  /// The bound for a value, in the numbers that values are put in order by.
  func number(for value: Value) -> Int64? {
    switch value {
    case .integer, .year: count
    case .number: count.map { $0.multipliedReportingOverflow(by: 1_000_000) }.flatMap { $1 ? nil : $0 }
    case .money, .change: money
    case .rate, .points: hundredths
    case .day, .moment: day.map { Int64($0.number) }
    case .text, .name, .choice, .flag, .none, .unknown: nil
    }
  }

  /// `2026-12-15`, `15/12/2026`, `15/12`, today, and so many days from the day of the figures: `+14`.
  private static func day(_ text: String, _ context: Context) -> Day? {
    let today = context.portfolio.asOf.day
    if FilterWords.today.contains(text) { return today }
    if let sign = text.first, sign == "+" || sign == "-", let days = Int(text.dropFirst()), days < 100_000 {
      return today + (sign == "-" ? -days : days)
    }
    return Day(written: text, year: today.year)
  }
}

/// A number as a reader writes it, with what stands behind it.
struct WrittenNumber {
  private var digits: Int64 = 0
  private var decimals = 0
  private let rest: String

  /// - Parameter text: folded.
  init?(_ text: String, _ form: NumberForm) {
    var body = text[...]
    let isNegative = body.hasPrefix("-") || body.hasPrefix("−")
    if isNegative || body.hasPrefix("+") { body = body.dropFirst() }
    let figure = body.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    rest = String(body.dropFirst(figure.count)).filter { $0 != " " }
    guard let plain = WrittenNumber.plain(figure, form), let whole = Int64(plain.digits) else { return nil }
    digits = isNegative ? -whole : whole
    decimals = plain.decimals
  }

  /// Digits without marks, and how many of them are decimals.
  private static func plain(_ figure: Substring, _ form: NumberForm) -> (digits: String, decimals: Int)? {
    let marks = figure.filter { $0 == "." || $0 == "," }
    let groups = figure.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard !groups.contains(where: \.isEmpty) else { return nil }
    let isInThrees = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let isOneKind = Set(marks).count <= 1
    // One mark before three digits is what the reader's language makes of it.
    let isGrouped = isOneKind && isInThrees && (marks.count > 1 || marks.first == form.grouping)
    let digits = groups.joined()
    guard !marks.isEmpty, !isGrouped else { return (digits, 0) }
    guard marks.dropLast().allSatisfy({ $0 != marks.last }) else { return nil }
    return (digits, groups[groups.count - 1].count)
  }

  enum Unit: Equatable {
    /// A power of ten of đồng.
    case money(Int)
    case days
    case percent
  }

  /// Nil where there is none; a word that is none makes it no number.
  mutating func takeUnit() -> Unit? {
    guard !rest.isEmpty else { return nil }
    guard let unit = FilterWords.units[rest] else {
      isNumber = false
      return nil
    }
    return unit
  }

  private var isNumber = true

  /// Times a power of ten; nil where it has more decimals or is too large.
  func value(times power: Int) -> Int64? {
    guard isNumber else { return nil }
    var (value, shift) = (digits, power - decimals)
    while shift < 0, value % 10 == 0 { (value, shift) = (value / 10, shift + 1) }
    guard shift >= 0 else { return nil }
    for _ in 0..<shift {
      let product = value.multipliedReportingOverflow(by: 10)
      if product.overflow { return nil }
      value = product.partialValue
    }
    return value
  }
}
