/// A place in a plan year, the same in every year: whole months, and days of the running one.
///
/// A plan year has thirteen months: what is left of its plan is paid until 31 January of the next. Source: Law
/// 58/2024/QH15, art. 72.
public struct YearPlace: Hashable, Sendable {
  /// Months of a plan year.
  public static let monthCount = 13

  /// Whole months that are over, 0...13.
  public let months: Int
  /// Days of the running month that are over, less than ``length``, and how many it has.
  public let days: Int
  public let length: Int

  private init(months: Int, days: Int, of length: Int) {
    self.months = months
    self.days = days
    self.length = length
  }

  /// The end of a month, 1...13.
  public init(endOfMonth month: Int) {
    self.init(months: min(max(0, month), YearPlace.monthCount), days: 0, of: 1)
  }

  /// The end of a day; days before the year and after its thirteenth month are its ends.
  public init(_ day: Day, of fiscalYear: Int) {
    let place = day.monthNumber - fiscalYear * 12
    guard (0..<YearPlace.monthCount).contains(place) else {
      self.init(endOfMonth: place < 0 ? 0 : YearPlace.monthCount)
      return
    }
    guard !day.isLastOfMonth else {
      self.init(endOfMonth: place + 1)
      return
    }
    let (year, month, number) = day.civil
    self.init(months: place, days: number, of: Day.count(ofMonth: month, in: year))
  }

  /// The day of a year that lies there; the last of February stands for its 29th.
  public func day(in fiscalYear: Int) -> Day {
    let running = min(months + (days > 0 ? 1 : 0), YearPlace.monthCount)
    guard running > 0 else { return Day(year: fiscalYear - 1, month: 12, day: 31) ?? Day(number: .min) }
    let (year, month) = running == 13 ? (fiscalYear + 1, 1) : (fiscalYear, running)
    let count = Day.count(ofMonth: month, in: year)
    return Day(year: year, month: month, day: days > 0 ? min(days, count) : count) ?? Day(number: .max)
  }

  /// What had been reached there of sums that are known at the ends of months: straight between two of them.
  func reached(_ monthEnds: ArraySlice<Dong>) -> Dong {
    func end(of month: Int) -> Dong { month > 0 ? monthEnds[monthEnds.startIndex + month - 1] : 0 }
    let before = end(of: months)
    guard days > 0, months < YearPlace.monthCount else { return before }
    let step = Int128(end(of: months + 1)) - Int128(before)
    return Dong(clamping: Int128(before) + step * Int128(days) / Int128(length))
  }
}
